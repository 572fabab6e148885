/**
 * What the progress entries of an agreement come to: its state at a moment. Pure and total: any entries make a state,
 * whatever order the files are read in, and `problems` says what did not fit.
 */
import type { AgreementFile } from '../domain/folder.js';
import { indexItems, itemsOf, type ItemIndex } from '../domain/item-index.js';
import {
  aboutOf,
  isOfKind,
  type AgreementState,
  type EntryKind,
  type EntryProblem,
  type RecordedEntry,
} from '../domain/state.js';
import { itemMover, openedBy } from './move-items.js';
import { standingEntries } from './standing-entries.js';

export interface FoldOptions {
  /** Entries dated later are left out, corrections and retractions too. */
  readonly until?: string;
  /** The items of the agreement, where they have been indexed before. */
  readonly items?: ItemIndex;
}

export function foldEntries(agreement: AgreementFile, options: FoldOptions = {}): AgreementState {
  const problems: EntryProblem[] = [];
  const known = entriesById(agreement, problems);
  const { until } = options;
  const counted = [...known.values()].filter(({ entry }) => until === undefined || entry.date <= until);
  const standing = standingEntries(known, counted);
  const items = options.items ?? itemsOf(agreement);
  const resolve = pathResolver(agreement, standing.entries, items);
  const mover = itemMover(items, resolve);
  const measurements = collector<'measurement'>();
  const decisions = collector<'decision'>();
  const contributions = collector<'contribution'>();
  const replies = collector<'reply'>();

  for (const recorded of standing.entries) {
    problems.push(...unknownReferences(recorded, known));
    const about = resolve(aboutOf(recorded.entry));
    if (isOfKind(recorded, 'measurement')) measurements.add(about, recorded);
    if (isOfKind(recorded, 'decision')) decisions.add(about, recorded);
    if (isOfKind(recorded, 'contribution')) contributions.add(about, recorded);
    if (isOfKind(recorded, 'reply')) replies.add(recorded.entry.about, recorded);
    problems.push(...mover.move(recorded));
  }
  return {
    entries: standing.entries,
    superseded: standing.superseded,
    measurements: measurements.byPath,
    items: mover.items,
    decisions: decisions.byPath,
    contributions: contributions.byPath,
    replies: replies.byPath,
    problems: [...standing.problems, ...problems],
  };
}

/** In order of id. Of copies under one id, the file that comes first by name counts. */
function entriesById(agreement: AgreementFile, problems: EntryProblem[]): ReadonlyMap<string, RecordedEntry> {
  const ordered = agreement.entries.toSorted(
    (a, b) => compareTexts(a.id, b.id) || compareTexts(a.file, b.file),
  );
  const byId = new Map<string, RecordedEntry>();
  for (const recorded of ordered) {
    const first = byId.get(recorded.id);
    if (first === undefined) byId.set(recorded.id, recorded);
    else problems.push({ entry: recorded, problem: { code: 'same-id', first: first.file } });
  }
  return byId;
}

/** Paths in full: of items of the agreement, and of items that entries opened. What is not known stays as it is written. */
function pathResolver(
  agreement: AgreementFile,
  entries: readonly RecordedEntry[],
  items: ItemIndex,
): (path: string) => string {
  const opened = entries.map(({ entry }) => openedBy(entry)).filter((path) => path !== null);
  const all = new Set(opened);
  const index = all.size === 0 ? items : indexItems(agreement.terms, [...agreement.itemPaths, ...all]);
  const own = `${agreement.id}:`;
  const resolved = new Map<string, string>();
  return (written) => {
    const before = resolved.get(written);
    if (before !== undefined) return before;
    const path = written.startsWith(own) ? written.slice(own.length) : written;
    const lookup = index.resolve(path);
    const full = lookup.found === 'one' ? lookup.path : path;
    resolved.set(written, full);
    return full;
  };
}

function unknownReferences(
  recorded: RecordedEntry,
  known: ReadonlyMap<string, RecordedEntry>,
): readonly EntryProblem[] {
  const { entry } = recorded;
  const problems: EntryProblem[] = [];
  const unknown = (field: 'about' | 'decision', id: string): void => {
    problems.push({ entry: recorded, problem: { code: 'unknown-entry', field, id } });
  };
  if (entry.kind === 'reply' && !known.has(entry.about)) unknown('about', entry.about);
  if (
    'decision' in entry &&
    entry.decision !== undefined &&
    known.get(entry.decision)?.entry.kind !== 'decision'
  ) {
    unknown('decision', entry.decision);
  }
  return problems;
}

interface Collector<K extends EntryKind> {
  readonly byPath: ReadonlyMap<string, readonly RecordedEntry<K>[]>;
  add(path: string, recorded: RecordedEntry<K>): void;
}

function collector<K extends EntryKind>(): Collector<K> {
  const byPath = new Map<string, RecordedEntry<K>[]>();
  return {
    byPath,
    add: (path, recorded) => {
      const list = byPath.get(path);
      if (list === undefined) byPath.set(path, [recorded]);
      else list.push(recorded);
    },
  };
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
