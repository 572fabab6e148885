/** What entries have raised and nobody has closed: bottlenecks, requests, actions, improvements, and risks to look at again. */
import type { ProgressEntry, Text } from '../schema-types.js';
import type { ItemState } from '../state.js';
import { isClosed, isLifecycleKind } from '../lifecycles.js';
import type { Duty, DutySource, ObligationKind } from './obligation.js';

export function raisedItems(source: DutySource): readonly Duty[] {
  const others = [...source.state.items.values()].flatMap((item) => raisedDuty(item, source));
  return [...bottlenecks(source), ...others];
}

/** The time of the level it is on, and the date it is needed by. */
function bottlenecks({ status }: DutySource): readonly Duty[] {
  return status.bottlenecks.flatMap(
    ({ path, title, clock, askedOf, neededBy, resolvedOn }): readonly Duty[] => {
      if (resolvedOn !== null) return [];
      const duties: Duty[] = [];
      if (clock !== null) {
        const body = clock.body === null ? [] : [clock.body];
        const who = clock.who.length > 0 ? clock.who : body;
        duties.push({ date: clock.due, what: 'escalation', path, title, who });
      }
      if (neededBy !== null) duties.push({ date: neededBy, what: 'bottleneck', path, title, who: askedOf });
      return duties;
    },
  );
}

/** What the entries about an item say together: the latest word on each. */
interface Word {
  readonly title?: Text;
  readonly owner?: string;
  readonly body?: string;
  readonly due?: string;
  readonly review?: string;
  readonly 'needed-by'?: string;
}

/** Which date counts, and who is asked, per kind. */
const raised: ReadonlyMap<string, readonly [ObligationKind, keyof Word & ('due' | 'review' | 'needed-by')]> =
  new Map([
    ['action', ['action', 'due']],
    ['improvement', ['improvement', 'due']],
    ['request', ['request', 'needed-by']],
    ['risk', ['risk-review', 'review']],
  ]);

function raisedDuty(item: ItemState, { items }: DutySource): readonly Duty[] {
  const known = raised.get(item.kind);
  if (known === undefined || !isLifecycleKind(item.kind)) return [];
  const [what, field] = known;
  const agreed: Word = items.items.get(item.path)?.value ?? {};
  const word = latestWord(item, agreed);
  const date = deferredUntil(item) ?? word[field];
  const closed = isClosed(item.kind, item.state);
  if (date === undefined || (what === 'risk-review' && (closed || isReviewed(item, date)))) return [];
  const { title = null } = word;
  return [
    { date, what, path: item.path, title, who: askedOf(item, word), doneOn: closed ? item.since : null },
  ];
}

function askedOf({ kind }: ItemState, { body, owner }: Word): readonly string[] {
  const asked = kind === 'request' ? body : owner;
  return asked === undefined ? [] : [asked];
}

function latestWord({ steps }: ItemState, agreed: Word): Word {
  return steps.reduce((so, { entry }): Word => ({ ...so, ...wordOf(entry.entry) }), agreed);
}

/** A decision about it has a title of its own, and says nothing of owner or date. */
function wordOf(entry: ProgressEntry): Word {
  const { kind } = entry;
  return kind === 'action' || kind === 'improvement' || kind === 'request' || kind === 'risk' ? entry : {};
}

/** The day a decision that was put off comes back. */
function deferredUntil(item: ItemState): string | undefined {
  const last = item.steps.at(-1)?.entry.entry;
  return last?.kind === 'decision' && last.outcome === 'deferred' ? last.until : undefined;
}

/** Looked at on or after its date, and no new date was set then. */
function isReviewed(item: ItemState, date: string): boolean {
  const last = item.steps.at(-1);
  const entry = last?.entry.entry;
  const setLast = entry?.kind === 'risk' && entry.review === date;
  return last !== undefined && !setLast && last.date >= date;
}
