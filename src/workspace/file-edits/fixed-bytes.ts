/** The bytes of a file after fixes. */
import type { Edit, Encoding } from '../../domain/fix.js';
import { withChanges, type TextChange } from '../../domain/text-change.js';
import { decodeWindows1252 } from '../../domain/windows-1252.js';

export interface FileFix {
  readonly edits: readonly Edit[];
  /** Of the text without its byte order mark. */
  readonly changes: readonly TextChange[];
}

/** @param fixes that do not touch one another; one that changes the encoding stands alone */
export function fixedBytes(bytes: Uint8Array, fixes: readonly FileFix[]): Uint8Array {
  const encoding = fixes.flatMap(({ edits }) => edits.flatMap(encodingOf))[0];
  if (encoding !== undefined) return new TextEncoder().encode(decoded(bytes, encoding));
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const changes = fixes.flatMap((fix) => fix.changes);
  return new TextEncoder().encode(mark + withChanges(text.slice(mark.length), changes));
}

function decoded(bytes: Uint8Array, encoding: Encoding): string {
  return encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

function encodingOf(edit: Edit): readonly Encoding[] {
  return edit.op === 're-encode' ? [edit.from] : [];
}
