/** The one table of lifecycles: from a state, by a word, to a state, and what that asks of the entry. */
import type { OpeningKind } from './state.js';

export type LifecycleKind = OpeningKind | 'milestone' | 'commitment' | 'expectation' | 'contribution';

export interface Transition {
  readonly from: string;
  /** The state word of the entry, or the outcome of the decision. */
  readonly word: string;
  readonly to: string;
  /** Moved by an entry of its own kind, or by a decision about it. */
  readonly by: 'entry' | 'decision';
  /** Fields the entry must have; of a list, at least one. */
  readonly needs: readonly Need[];
  /** Only for a commitment that recurs. */
  readonly recurring?: true;
}

/** A field, or several of which one is enough. */
export type Need = string | readonly string[];

export interface Lifecycle {
  readonly kind: LifecycleKind;
  /** The list its items are in: `bottlenecks/<id>`. */
  readonly list: string;
  /** Where an item stands before any entry: `new` for items that an entry opens. */
  readonly initial: string;
  /** States in which nothing more is asked of anyone. */
  readonly closed: readonly string[];
  readonly transitions: readonly Transition[];
}

/** Before the entry that opens an item. */
export const notOpened = 'new';

type Row = readonly [from: string, word: string, to: string, needs?: readonly Need[]];

const rows = (from: readonly string[], word: string, to: string | null, needs: readonly Need[] = []): Row[] =>
  from.map((state) => [state, word, to ?? state, needs]);

function lifecycle(
  head: Omit<Lifecycle, 'transitions'>,
  entries: readonly Row[],
  others: { readonly decisions?: readonly Row[]; readonly recurring?: readonly Row[] } = {},
): Lifecycle {
  const transition = ([from, word, to, needs = []]: Row): Transition => ({
    from,
    word,
    to,
    needs,
    by: 'entry',
  });
  return {
    ...head,
    transitions: [
      ...entries.map(transition),
      ...(others.recurring ?? []).map((row) => ({ ...transition(row), recurring: true as const })),
      ...(others.decisions ?? []).map((row) => ({ ...transition(row), by: 'decision' as const })),
    ],
  };
}

/** Milestones and commitments move alike; a milestone is met, a commitment is done. */
function deed(kind: 'milestone' | 'commitment', list: string, reached: string): Lifecycle {
  const underWay = ['planned', 'started'];
  const recurring =
    kind === 'commitment'
      ? [
          ...rows(['done', 'accepted'], 'done', 'done'),
          ...rows(['done', 'accepted'], 'expected', null, ['expected']),
          ...rows(['done', 'accepted'], 'rescheduled', null, ['due', 'decision']),
          ...rows(['done', 'accepted'], 'dropped', 'dropped', [['decision', 'note']]),
          ...rows(['done', 'accepted'], 'started', 'started'),
        ]
      : [];
  return lifecycle(
    { kind, list, initial: 'planned', closed: [reached, 'accepted', 'dropped'] },
    [
      // Asked after, and not done yet.
      ...rows(underWay, 'open', null),
      ...rows(['planned', 'started'], 'started', 'started'),
      ...rows(underWay, 'expected', null, ['expected']),
      ...rows(underWay, reached, reached),
      ...rows([...underWay, reached], 'accepted', 'accepted'),
      ...rows(underWay, 'rescheduled', null, ['due', 'decision']),
      ...rows(underWay, 'dropped', 'dropped', [['decision', 'note']]),
      // Not accepted, or picked up again.
      ...rows([reached], 'started', 'started', ['note']),
      ...rows(['dropped'], 'rescheduled', 'planned', ['due', 'decision']),
    ],
    { recurring },
  );
}

export const lifecycleTable: readonly Lifecycle[] = [
  deed('milestone', 'milestones', 'met'),
  deed('commitment', 'commitments', 'done'),
  lifecycle({ kind: 'bottleneck', list: 'bottlenecks', initial: notOpened, closed: ['resolved'] }, [
    ...rows([notOpened], 'open', 'open', ['opens', 'title', 'asked-of']),
    ...rows(['open', 'escalated'], 'escalated', 'escalated'),
    ...rows(['open', 'escalated'], 'resolved', 'resolved'),
    ...rows(['resolved'], 'reopened', 'open', ['note']),
  ]),
  lifecycle({ kind: 'risk', list: 'risks', initial: notOpened, closed: ['closed'] }, [
    ...rows([notOpened], 'open', 'open', ['opens', 'title']),
    ...rows(['open', 'occurred'], 'changed', null),
    ...rows(['open'], 'occurred', 'occurred'),
    ...rows(['open', 'occurred'], 'closed', 'closed'),
    ...rows(['closed'], 'open', 'open', ['note']),
  ]),
  lifecycle(
    {
      kind: 'improvement',
      list: 'improvements',
      initial: notOpened,
      closed: ['rejected', 'done', 'evaluated'],
    },
    [
      ...rows([notOpened], 'proposed', 'proposed', ['opens', 'title']),
      ...rows(['proposed'], 'adopted', 'adopted', ['owner', 'due']),
      ...rows(['proposed', 'adopted'], 'rejected', 'rejected', ['note']),
      ...rows(['adopted'], 'done', 'done'),
      ...rows(['done'], 'evaluated', 'evaluated', ['result']),
    ],
  ),
  lifecycle(
    { kind: 'request', list: 'requests', initial: notOpened, closed: ['decided', 'withdrawn'] },
    [
      ...rows([notOpened], 'open', 'open', ['opens', 'title', 'needed-by']),
      ...rows(['deferred'], 'open', 'open'),
      ...rows(['open', 'deferred'], 'withdrawn', 'withdrawn'),
    ],
    {
      decisions: [
        ...rows(['open', 'deferred'], 'adopted', 'decided'),
        ...rows(['open', 'deferred'], 'rejected', 'decided'),
        ...rows(['open', 'deferred'], 'deferred', 'deferred'),
      ],
    },
  ),
  lifecycle(
    { kind: 'change', list: 'changes', initial: notOpened, closed: ['rejected', 'withdrawn', 'carried-out'] },
    [
      ...rows([notOpened], 'proposed', 'proposed', ['opens', 'title', 'dimension', 'ground']),
      ...rows(['proposed', 'approved'], 'withdrawn', 'withdrawn'),
      ...rows(['approved'], 'carried-out', 'carried-out'),
    ],
    {
      decisions: [
        ...rows(['proposed'], 'adopted', 'approved'),
        ...rows(['proposed'], 'rejected', 'rejected'),
        ...rows(['proposed'], 'deferred', 'proposed'),
      ],
    },
  ),
  lifecycle({ kind: 'action', list: 'actions', initial: notOpened, closed: ['done', 'dropped'] }, [
    ...rows([notOpened], 'open', 'open', ['opens', 'title', 'owner', 'due']),
    // A new date, or another owner.
    ...rows(['open'], 'open', 'open', [['due', 'owner']]),
    ...rows(['open'], 'done', 'done'),
    ...rows(['open'], 'dropped', 'dropped', ['note']),
    ...rows(['done', 'dropped'], 'open', 'open', ['due', 'note']),
  ]),
  lifecycle(
    { kind: 'expectation', list: 'expectations', initial: 'open', closed: ['accepted', 'declined'] },
    [
      ...rows(['open', 'parked', 'declined'], 'accepted', 'accepted'),
      ...rows(['open', 'parked', 'accepted'], 'declined', 'declined', ['reason']),
      ...rows(['open'], 'parked', 'parked', ['reason']),
    ],
  ),
  lifecycle({ kind: 'contribution', list: 'contributions', initial: 'planned', closed: [] }, [
    ...rows(['planned', 'paid'], 'paid', 'paid', ['amount']),
    ...rows(['planned', 'delivered'], 'delivered', 'delivered'),
  ]),
];
