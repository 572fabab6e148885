/** Items that entries opened (requests, actions, improvements, changes, risks) with what their entries say together. */
import { isClosed } from '../domain/lifecycles.js';
import type { ReportPeriod } from './report-input.js';
import type { AgreementState, EntryOf, ItemState, OpeningKind, RecordedEntry } from '../domain/state.js';

export interface RaisedItem<K extends OpeningKind> {
  readonly path: string;
  readonly state: string;
  readonly closed: boolean;
  /** Date of the step that brought it into its state. */
  readonly since: string;
  readonly openedOn: string;
  /** Who opened it; null for what stands in the agreement. */
  readonly by: string | null;
  /** The item of the agreement it is about; null for none. */
  readonly about: string | null;
  /** The latest word on each field, of entries of its own kind. */
  readonly says: Partial<EntryOf<K>>;
  /** The decision that moved it last, if one did. */
  readonly decision: RecordedEntry<'decision'> | null;
}

export function raisedItems<K extends OpeningKind>(state: AgreementState, kind: K): readonly RaisedItem<K>[] {
  return [...state.items.values()].filter((item) => item.kind === kind).map((item) => raisedItem(item, kind));
}

function raisedItem<K extends OpeningKind>(item: ItemState, kind: K): RaisedItem<K> {
  const [opening] = item.steps;
  const own = item.steps.flatMap(({ entry }) =>
    entry.entry.kind === kind ? [entry.entry as EntryOf<K>] : [],
  );
  const [first] = own;
  const decisions = item.steps.flatMap(({ entry }) =>
    entry.entry.kind === 'decision' ? [entry as RecordedEntry<'decision'>] : [],
  );
  const about = first !== undefined && 'opens' in first ? first.about : undefined;
  return {
    path: item.path,
    state: item.state,
    closed: isClosed(kind, item.state),
    since: item.since,
    openedOn: opening?.date ?? item.since,
    by: first !== undefined && 'opens' in first ? first.by : null,
    about: about ?? null,
    says: own.reduce<Partial<EntryOf<K>>>((said, entry) => ({ ...said, ...entry }), {}),
    decision: decisions.at(-1) ?? null,
  };
}

/** Whether the last step of an item is news. */
export function isNews(item: ItemState | undefined, { isNew }: Pick<ReportPeriod, 'isNew'>): boolean {
  const last = item?.steps.at(-1);
  return last !== undefined && isNew(last.entry);
}
