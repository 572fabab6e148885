/** Earlier entries that a new one names: to correct, to take back, to reply to, or as the decision behind it. */
import { findEntry } from '../../domain/find-entry.js';
import type { AgreementFile, EntryFile } from '../../domain/folder.js';
import type { EntryKind } from '../../domain/state.js';
import { Failure } from '../../errors/failure.js';
import { foldEntries } from '../../history/fold-entries.js';

/** Throws `entry-unknown`, `entry-ambiguous`. */
export function namedEntry(agreement: AgreementFile, word: string): EntryFile {
  const lookup = findEntry(agreement.entries, word);
  if (lookup.found === 'none')
    throw new Failure('usage', 'entry-unknown', { id: word, agreement: agreement.id });
  if (lookup.found === 'several')
    throw new Failure('usage', 'entry-ambiguous', { id: word, ids: lookup.ids });
  return lookup.entry;
}

/** The entry that counts now where the one that is named was corrected before. Throws as `namedEntry`, and `entry-of-other-kind`. */
export function entryToCorrect(agreement: AgreementFile, word: string, kind: EntryKind): EntryFile {
  const named = namedEntry(agreement, word);
  const { superseded } = foldEntries(agreement);
  const corrections = new Map(
    superseded.flatMap(({ entry, by, how }) => (how === 'corrected' ? [[entry.id, by] as const] : [])),
  );
  const latest = corrections.get(named.id) ?? named;
  if (latest.entry.kind !== kind) {
    throw new Failure('usage', 'entry-of-other-kind', {
      id: latest.id,
      kind: latest.entry.kind,
      expected: kind,
    });
  }
  return latest;
}
