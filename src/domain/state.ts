/**
 * The state of one agreement at a moment: what its progress entries come to.
 * The fold that makes it is total: whatever a merge brought together, there is a state, and `problems` says what did not fit.
 */
import type { EntryFile } from './folder.js';
import type { ProgressEntry } from './schema-types.js';

export type EntryKind = ProgressEntry['kind'];
export type EntryOf<K extends EntryKind> = Extract<ProgressEntry, { kind: K }>;

/** An entry of one kind, with the file it stands in. */
export type RecordedEntry<K extends EntryKind = EntryKind> = Omit<EntryFile, 'entry'> & {
  readonly entry: EntryOf<K>;
};

/** Kinds whose entries open an item of their own (`opens: <id>`), later referred to as `<list>/<id>`. */
export type OpeningKind = 'bottleneck' | 'risk' | 'improvement' | 'request' | 'change' | 'action';

/** One step in the life of an item. */
export interface Step<K extends EntryKind = EntryKind> {
  /** The state it went into: a word of the lifecycle table (`domain/lifecycles.ts`). */
  readonly state: string;
  readonly date: string;
  readonly entry: RecordedEntry<K>;
}

/** A milestone, commitment, expectation, … of the agreement as entries have moved it; or an item that an entry opened. */
export interface ItemState<K extends EntryKind = EntryKind> {
  /** `milestones/<id>`, `commitments/<id>`, `bottlenecks/<id>`, … With `each` members: `commitments/<id>#<party>`. */
  readonly path: string;
  readonly kind: K;
  readonly state: string;
  /** Date of the step that brought it into `state`. */
  readonly since: string;
  /** In order. The first step of an opened item is the entry that opened it. */
  readonly steps: readonly Step<K>[];
}

export interface EntryProblem {
  readonly entry: RecordedEntry;
  readonly problem:
    | {
        readonly code: 'illegal-transition';
        readonly path: string;
        readonly from: string;
        readonly to: string;
        readonly allowed: readonly string[];
      }
    | { readonly code: 'never-opened'; readonly path: string }
    /** `first`: the id of the entry that opened it; empty where the agreement itself has that item. */
    | { readonly code: 'opened-twice'; readonly path: string; readonly first: string }
    | { readonly code: 'opens-missing' }
    | {
        readonly code: 'unknown-entry';
        readonly field: 'corrects' | 'retracts' | 'about' | 'decision';
        readonly id: string;
      }
    | { readonly code: 'corrects-other-kind'; readonly id: string; readonly expected: string }
    /** An entry of this kind cannot move an item of that list: a milestone entry about `commitments/survey`. */
    | { readonly code: 'about-other-kind'; readonly path: string; readonly list: string }
    /** It corrects or takes back itself, by itself or by way of others: such a reference does nothing. */
    | { readonly code: 'circular' }
    /** A copy: another file (`first`) has the same id, and that one counts. */
    | { readonly code: 'same-id'; readonly first: string };
}

export interface AgreementState {
  /** The entries that count, by date and then id: corrections stand in place of what they correct, retracted ones are gone. */
  readonly entries: readonly RecordedEntry[];
  /** What no longer counts, and the entry that made it so. */
  readonly superseded: readonly {
    readonly entry: RecordedEntry;
    readonly by: RecordedEntry;
    readonly how: 'corrected' | 'retracted';
  }[];
  /** By path of the indicator, by date and then id. */
  readonly measurements: ReadonlyMap<string, readonly RecordedEntry<'measurement'>[]>;
  /** Items of the agreement that entries have moved, and items that entries opened, by path. */
  readonly items: ReadonlyMap<string, ItemState>;
  /** Decisions by the path they are about; those about nothing under the empty path. */
  readonly decisions: ReadonlyMap<string, readonly RecordedEntry<'decision'>[]>;
  readonly contributions: ReadonlyMap<string, readonly RecordedEntry<'contribution'>[]>;
  readonly replies: ReadonlyMap<string, readonly RecordedEntry<'reply'>[]>;
  readonly problems: readonly EntryProblem[];
}

/** Whether an entry is of a kind. */
export function isOfKind<K extends EntryKind>(
  recorded: RecordedEntry,
  kind: K,
): recorded is RecordedEntry<K> {
  return recorded.entry.kind === kind;
}

/** The entries of one kind that count, in order. */
export function entriesOfKind<K extends EntryKind>(
  state: AgreementState,
  kind: K,
): readonly RecordedEntry<K>[] {
  return state.entries.filter((recorded): recorded is RecordedEntry<K> => isOfKind(recorded, kind));
}

/** The path or entry an entry is about, as it is written; empty when it is about the whole. */
export function aboutOf(entry: ProgressEntry): string {
  return 'about' in entry ? (entry.about ?? '') : '';
}
