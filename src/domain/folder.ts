/** The workspace as plain values: what the files say, once they have been read and found well-formed. */
import type { Agreement, Contacts, Meeting, ProgressEntry, Signature, Workspace } from './schema-types.js';

export interface AgreementFile {
  /** The name of its folder. */
  readonly id: string;
  /** Path of agreement.yaml from the workspace. */
  readonly file: string;
  /** The agreed terms. Where the file broke its schema, the broken parts are left out (they have findings of their own). */
  readonly terms: Agreement;
  /** Paths of all items that stand in the file, also of those left out of `terms`: `goals/safe-dike`, … */
  readonly itemPaths: ReadonlySet<string>;
  readonly entries: readonly EntryFile[];
  readonly meetings: readonly MeetingFile[];
  readonly signatures: readonly SignatureFile[];
  /** Files below the agreement's `documents/`, as `documents/…`, with their SHA-256 where it was asked for. */
  readonly documents: ReadonlyMap<string, { readonly sha256?: string }>;
}

export interface EntryFile {
  /** The ULID at the end of the file name: the order in which entries were made. */
  readonly id: string;
  readonly file: string;
  readonly agreement: string;
  readonly entry: ProgressEntry;
}

export interface MeetingFile {
  readonly file: string;
  readonly agreement: string;
  readonly meeting: Meeting;
}

export interface SignatureFile {
  readonly file: string;
  readonly agreement: string;
  readonly signature: Signature;
}

export interface Folder {
  readonly settings: Workspace;
  /** `collab.yaml`. */
  readonly settingsFile: string;
  /** By id, in order of id. */
  readonly agreements: ReadonlyMap<string, AgreementFile>;
  /** Who people are, when contacts.yaml is here; reports do without. */
  readonly contacts: Contacts | null;
}
