/** An entry in the making. */
import type { AgreementFile } from '../../domain/folder.js';
import type { AgreementState, EntryKind } from '../../domain/state.js';
import type { Desk } from './desk.js';

/** What it says so far; filled step by step. */
export type Fields = Record<string, unknown>;

export interface Draft {
  readonly kind: EntryKind;
  readonly agreement: AgreementFile;
  /** Of the day of the entry. */
  readonly state: AgreementState;
  readonly fields: Fields;
  readonly desk: Desk;
}

/** A field that holds a text; empty when it is not there, or is none. */
export function textOf(fields: Readonly<Fields>, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}
