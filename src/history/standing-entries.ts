/**
 * Which entries count. A correction replaces the whole entry; of several, the latest recorded one wins; a retraction takes
 * the entry it names out, and what that one replaced comes back. Retractions can be corrected and retracted themselves.
 *
 * The rule: an entry counts when no entry that counts corrects or retracts it. It is worked out from those nothing is
 * aimed at (the grounded extension of P.M. Dung, "On the acceptability of arguments", 1995), so the order of arrival
 * does not matter, and where entries aim at each other in a circle, their aims do nothing.
 */
import type { EntryProblem, RecordedEntry } from '../domain/state.js';
import { groupCorrections, type CorrectionGroup } from './correction-groups.js';

export interface StandingEntries {
  /** By date, then by the id of what they correct in the end, then by id: a correction stands where the first entry stood. */
  readonly entries: readonly RecordedEntry[];
  readonly superseded: readonly Superseded[];
  readonly problems: readonly EntryProblem[];
}

interface Superseded {
  readonly entry: RecordedEntry;
  readonly by: RecordedEntry;
  readonly how: 'corrected' | 'retracted';
}

/** One entry with all that bears on whether it counts. */
interface Standing {
  readonly recorded: RecordedEntry;
  readonly group: CorrectionGroup;
  /** Its place among the versions in the group: later ones replace it. */
  readonly rank: number;
  readonly retracts: Standing | null;
  readonly retractedBy: Standing[];
  /** How many entries are aimed at it that may still count. */
  pending: number;
  counts: boolean | null;
}

/** @param known every entry by its id, in order of id: those that do not count yet on the day included */
export function standingEntries(
  known: ReadonlyMap<string, RecordedEntry>,
  counted: readonly RecordedEntry[],
): StandingEntries {
  const problems: EntryProblem[] = [];
  const involved = involvedIds(known);
  const groups = groupCorrections(
    known,
    counted.filter(({ id }) => involved.has(id)),
    problems,
  );
  const byId = new Map<string, Standing>();
  for (const group of new Set(groups.values())) {
    group.versions.forEach((recorded, rank) => byId.set(recorded.id, standing(recorded, group, rank)));
  }
  aimRetractions(byId, known, problems);
  decide([...byId.values()]);
  for (const one of byId.values()) {
    if (one.counts === null) problems.push({ entry: one.recorded, problem: { code: 'circular' } });
  }
  const placeOf = (recorded: RecordedEntry): string => byId.get(recorded.id)?.group.first.id ?? recorded.id;
  const byMoment = (a: RecordedEntry, b: RecordedEntry): number =>
    compareTexts(a.entry.date, b.entry.date) ||
    compareTexts(placeOf(a), placeOf(b)) ||
    compareTexts(a.id, b.id);
  const ordered = counted.toSorted(byMoment);
  return {
    entries: ordered.filter(({ id }) => byId.get(id)?.counts !== false),
    superseded: ordered.flatMap(({ id }) => supersededBy(byId.get(id), byId)),
    problems: problems.toSorted((a, b) => compareTexts(a.entry.id, b.entry.id)),
  };
}

/** Those that correct or retract, and those they name. The others, nearly all, simply count. */
function involvedIds(known: ReadonlyMap<string, RecordedEntry>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { id, entry } of known.values()) {
    for (const named of [entry.corrects, entry.retracts]) if (named !== undefined) ids.add(id).add(named);
  }
  return ids;
}

function standing(recorded: RecordedEntry, group: CorrectionGroup, rank: number): Standing {
  const later = group.versions.length - 1 - rank;
  return { recorded, group, rank, retracts: null, retractedBy: [], pending: later, counts: null };
}

function aimRetractions(
  byId: ReadonlyMap<string, Standing>,
  known: ReadonlyMap<string, RecordedEntry>,
  problems: EntryProblem[],
): void {
  for (const one of byId.values()) {
    const id = one.recorded.entry.retracts;
    if (id === undefined) continue;
    const target = byId.get(id);
    if (target === one) {
      problems.push({ entry: one.recorded, problem: { code: 'circular' } });
    } else if (target !== undefined) {
      Object.assign(one, { retracts: target });
      target.retractedBy.push(one);
      target.pending += 1;
    } else if (!known.has(id)) {
      problems.push({ entry: one.recorded, problem: { code: 'unknown-entry', field: 'retracts', id } });
    }
  }
}

/** Decides from the entries nothing is aimed at; what stays undecided stands in a circle. */
function decide(all: readonly Standing[]): void {
  const groupOf = new Map<CorrectionGroup, Standing[]>();
  for (const one of all) {
    const versions = groupOf.get(one.group) ?? [];
    versions[one.rank] = one;
    groupOf.set(one.group, versions);
  }
  /** What an entry is aimed at: what it retracts, and the earlier versions. */
  const targets = (one: Standing): readonly Standing[] => {
    const earlier = (groupOf.get(one.group) ?? []).slice(0, one.rank);
    return one.retracts === null ? earlier : [one.retracts, ...earlier];
  };
  const settled: Standing[] = [];
  const settle = (one: Standing, counts: boolean): void => {
    if (one.counts !== null) return;
    one.counts = counts;
    settled.push(one);
  };
  for (const one of all) if (one.pending === 0) settle(one, true);
  for (let next = settled.pop(); next !== undefined; next = settled.pop()) {
    for (const target of targets(next)) {
      if (next.counts === true) settle(target, false);
      else {
        target.pending -= 1;
        if (target.pending === 0) settle(target, true);
      }
    }
  }
}

function supersededBy(one: Standing | undefined, byId: ReadonlyMap<string, Standing>): readonly Superseded[] {
  if (one?.counts !== false) return [];
  const corrections = one.group.versions
    .slice(one.rank + 1)
    .filter(({ id }) => byId.get(id)?.counts === true);
  const correction = corrections.at(-1);
  if (correction !== undefined) return [{ entry: one.recorded, by: correction, how: 'corrected' }];
  const retraction = one.retractedBy
    .filter(({ counts }) => counts === true)
    .toSorted((a, b) => compareTexts(a.recorded.id, b.recorded.id))
    .at(-1);
  return retraction === undefined ? [] : [{ entry: one.recorded, by: retraction.recorded, how: 'retracted' }];
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
