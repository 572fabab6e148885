/** An entry and all its corrections, and theirs: the versions of one entry, the latest last. */
import type { EntryProblem, RecordedEntry } from '../domain/state.js';

export interface CorrectionGroup {
  readonly first: RecordedEntry;
  /** By the time of recording. A correction comes after what it corrects, also where a clock ran behind. */
  readonly versions: readonly RecordedEntry[];
}

/** The group of every entry that is counted, by id. Corrections of nothing, of another kind or in a circle correct nothing. */
export function groupCorrections(
  known: ReadonlyMap<string, RecordedEntry>,
  counted: readonly RecordedEntry[],
  problems: EntryProblem[],
): ReadonlyMap<string, CorrectionGroup> {
  const byId = new Map(counted.map((recorded) => [recorded.id, recorded]));
  const parents = new Map<string, RecordedEntry>();
  for (const recorded of counted) {
    const parent = correctedEntry(recorded, byId, known, problems);
    if (parent !== null) parents.set(recorded.id, parent);
  }
  breakCircles(counted, parents, problems);
  const places = new Map<string, Place>();
  const members = new Map<string, RecordedEntry[]>();
  for (const recorded of counted) {
    const { first } = placeOf(recorded, parents, places);
    const group = members.get(first.id);
    if (group === undefined) members.set(first.id, [recorded]);
    else group.push(recorded);
  }
  const groups = new Map<string, CorrectionGroup>();
  for (const versions of members.values()) {
    const ordered = versions.toSorted((a, b) => byRecording(places.get(a.id), places.get(b.id), a, b));
    const [any] = ordered;
    const first = any === undefined ? undefined : places.get(any.id)?.first;
    if (first === undefined) continue;
    const group = { first, versions: ordered };
    for (const { id } of ordered) groups.set(id, group);
  }
  return groups;
}

interface Place {
  readonly first: RecordedEntry;
  /** The latest id on the way from the first entry to here. */
  readonly latest: string;
  readonly depth: number;
}

function correctedEntry(
  recorded: RecordedEntry,
  byId: ReadonlyMap<string, RecordedEntry>,
  known: ReadonlyMap<string, RecordedEntry>,
  problems: EntryProblem[],
): RecordedEntry | null {
  const id = recorded.entry.corrects;
  if (id === undefined) return null;
  const other = known.get(id);
  if (other === undefined) {
    problems.push({ entry: recorded, problem: { code: 'unknown-entry', field: 'corrects', id } });
    return null;
  }
  if (other.entry.kind !== recorded.entry.kind) {
    const expected = other.entry.kind;
    problems.push({ entry: recorded, problem: { code: 'corrects-other-kind', id, expected } });
    return null;
  }
  return nearestCounted(other, byId, known);
}

/** A correction of a correction that does not count yet on the day corrects what that one corrected. */
function nearestCounted(
  corrected: RecordedEntry,
  byId: ReadonlyMap<string, RecordedEntry>,
  known: ReadonlyMap<string, RecordedEntry>,
): RecordedEntry | null {
  const passed = new Set<RecordedEntry>();
  let at: RecordedEntry | undefined = corrected;
  while (at !== undefined && !byId.has(at.id) && !passed.has(at)) {
    passed.add(at);
    const next: RecordedEntry | undefined = known.get(at.entry.corrects ?? '');
    at = next?.entry.kind === corrected.entry.kind ? next : undefined;
  }
  return at !== undefined && byId.has(at.id) ? at : null;
}

/** In a circle of corrections, the one with the smallest id counts as the first. */
function breakCircles(
  counted: readonly RecordedEntry[],
  parents: Map<string, RecordedEntry>,
  problems: EntryProblem[],
): void {
  const cleared = new Set<string>();
  for (const start of counted) {
    const walk = new Set<RecordedEntry>();
    let at: RecordedEntry | undefined = start;
    while (at !== undefined && !cleared.has(at.id) && !walk.has(at)) {
      walk.add(at);
      at = parents.get(at.id);
    }
    if (at !== undefined && walk.has(at)) {
      const path = [...walk];
      const circle = path.slice(path.indexOf(at));
      const first = circle.reduce((least, one) => (one.id < least.id ? one : least));
      parents.delete(first.id);
      problems.push({ entry: first, problem: { code: 'circular' } });
    }
    for (const { id } of walk) cleared.add(id);
  }
}

function placeOf(
  recorded: RecordedEntry,
  parents: ReadonlyMap<string, RecordedEntry>,
  places: Map<string, Place>,
): Place {
  const chain: RecordedEntry[] = [];
  let at: RecordedEntry | undefined = recorded;
  while (at !== undefined && !places.has(at.id)) {
    chain.push(at);
    at = parents.get(at.id);
  }
  let place = at === undefined ? undefined : places.get(at.id);
  for (const one of chain.toReversed()) {
    place =
      place === undefined
        ? { first: one, latest: one.id, depth: 0 }
        : {
            first: place.first,
            latest: one.id > place.latest ? one.id : place.latest,
            depth: place.depth + 1,
          };
    places.set(one.id, place);
  }
  return place ?? { first: recorded, latest: recorded.id, depth: 0 };
}

function byRecording(a: Place | undefined, b: Place | undefined, x: RecordedEntry, y: RecordedEntry): number {
  if (a === undefined || b === undefined) return 0;
  if (a.latest !== b.latest) return a.latest < b.latest ? -1 : 1;
  if (a.depth !== b.depth) return a.depth - b.depth;
  return x.id < y.id ? -1 : 1;
}
