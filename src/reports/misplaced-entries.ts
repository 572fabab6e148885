/** Entries about an item that nobody knows: they have no place in the report, so they are named instead of lost. */
import { findAbout } from '../domain/find-about.js';
import { aboutOf, type RecordedEntry } from '../domain/state.js';
import type { ReportInput } from './report-input.js';

export function misplacedEntries({
  state,
  agreement,
}: Pick<ReportInput, 'state' | 'agreement'>): readonly RecordedEntry[] {
  const placed = new Map<string, boolean>();
  return state.entries.filter(({ entry }) => {
    const about = aboutOf(entry);
    if (about === '' || entry.kind === 'reply') return false;
    const key = `${entry.kind} ${about}`;
    const known = placed.get(key) ?? findAbout(about, entry.kind, agreement, state).found === 'one';
    placed.set(key, known);
    return !known;
  });
}
