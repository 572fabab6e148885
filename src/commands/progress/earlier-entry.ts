/** Earlier entries that a new one names: to correct, to take back, to reply to, or as the decision behind it. */
import { findEntry } from '../../domain/find-entry.js';
import type { AgreementFile, EntryFile } from '../../domain/folder.js';
import type { AgreementState, EntryKind } from '../../domain/state.js';
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
  const superseding = supersededBy(agreement, named);
  const latest = superseding?.how === 'corrected' ? superseding.by : named;
  if (latest.entry.kind !== kind) {
    throw new Failure('usage', 'entry-of-other-kind', {
      id: latest.id,
      kind: latest.entry.kind,
      expected: kind,
    });
  }
  return latest;
}

/** Throws as `namedEntry`, and `entry-superseded` where taking it back would change nothing. */
export function entryToRetract(agreement: AgreementFile, word: string): EntryFile {
  const named = namedEntry(agreement, word);
  const superseding = supersededBy(agreement, named);
  if (superseding === undefined) return named;
  const { by, how } = superseding;
  throw new Failure('usage', 'entry-superseded', { id: named.id, by: by.id, how });
}

function supersededBy(
  agreement: AgreementFile,
  { id }: EntryFile,
): AgreementState['superseded'][number] | undefined {
  return foldEntries(agreement).superseded.find(({ entry }) => entry.id === id);
}
