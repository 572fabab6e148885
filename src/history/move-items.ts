/** Moves items through their lifecycles, entry by entry. A step that the table does not know moves nothing and is a problem. */
import type { ItemIndex } from '../domain/item-index.js';
import {
  findTransition,
  isLifecycleKind,
  isOpeningKind,
  lifecycleOf,
  lifecycleOfPath,
  notOpened,
  transitionsFrom,
  type Lifecycle,
  type Transition,
} from '../domain/lifecycles.js';
import {
  aboutOf,
  type EntryProblem,
  type ItemState,
  type RecordedEntry,
  type Step,
} from '../domain/state.js';
import type { ProgressEntry } from '../domain/schema-types.js';

export interface ItemMover {
  /** By path, in the order in which they first moved. */
  readonly items: ReadonlyMap<string, ItemState>;
  move(recorded: RecordedEntry): readonly EntryProblem[];
}

/** What an entry wants: this item, by this word. */
interface Move {
  readonly lifecycle: Lifecycle;
  readonly path: string;
  readonly word: string;
  readonly by: Transition['by'];
}

type ProblemCode = EntryProblem['problem'];

/**
 * @param index the items of the agreement
 * @param resolve a path as written -> in full, also of items that entries opened
 */
export function itemMover(index: ItemIndex, resolve: (path: string) => string): ItemMover {
  const items = new Map<string, MovingItem>();

  const step = (move: Move, recorded: RecordedEntry): ProblemCode | null => {
    const item = items.get(move.path);
    const from = item?.state ?? initialState(move, index);
    if (from === null) return null;
    const [basePath = ''] = move.path.split('#');
    const options = { recurring: index.items.get(basePath)?.value['every'] !== undefined, by: move.by };
    const transition = findTransition(move.lifecycle.kind, from, move.word, options);
    if (transition === undefined) {
      if (from === notOpened) return { code: 'never-opened', path: move.path };
      return illegal(move, from, options.recurring);
    }
    const taken: Step = { state: transition.to, date: recorded.entry.date, entry: recorded };
    if (item === undefined) {
      items.set(move.path, { ...started(move), state: taken.state, since: taken.date, steps: [taken] });
    } else {
      if (item.state !== taken.state) item.since = taken.date;
      item.state = taken.state;
      item.steps.push(taken);
    }
    return null;
  };

  const opening = (move: Move, recorded: RecordedEntry): ProblemCode | null =>
    refuseOpening(move, items, index) ?? step(move, recorded);

  const moveOne = (recorded: RecordedEntry): ProblemCode | null => {
    const { entry } = recorded;
    const about = resolve(aboutOf(entry));
    if (entry.kind === 'decision') {
      const lifecycle = movedByDecision(about);
      return lifecycle && step({ lifecycle, path: about, word: entry.outcome, by: 'decision' }, recorded);
    }
    if (!isLifecycleKind(entry.kind) || !('state' in entry)) return null;
    const head = { lifecycle: lifecycleOf(entry.kind), word: entry.state, by: 'entry' } as const;
    const opens = openedBy(entry);
    if (opens !== null) return opening({ ...head, path: opens }, recorded);
    const misplaced = refuseAbout(head.lifecycle, about, head.word, index);
    return misplaced ?? step({ ...head, path: `${about}${memberOf(entry)}` }, recorded);
  };

  return {
    items,
    move: (recorded) => {
      const problem = moveOne(recorded);
      return problem === null ? [] : [{ entry: recorded, problem }];
    },
  };
}

interface MovingItem extends ItemState {
  state: string;
  since: string;
  readonly steps: Step[];
}

function started({ path, lifecycle }: Move): Pick<ItemState, 'path' | 'kind'> {
  return { path, kind: lifecycle.kind };
}

/** Null for a path that leads nowhere: which paths exist is a question of references, not of lifecycles. */
function initialState({ lifecycle, path }: Move, index: ItemIndex): string | null {
  const [basePath = ''] = path.split('#');
  const item = index.items.get(basePath);
  if (item === undefined) return lifecycle.initial === notOpened ? notOpened : null;
  if (lifecycle.kind === 'risk') return 'open';
  const state = lifecycle.kind === 'expectation' ? item.value['state'] : undefined;
  return typeof state === 'string' ? state : lifecycle.initial;
}

function refuseOpening(
  move: Move,
  items: ReadonlyMap<string, ItemState>,
  index: ItemIndex,
): ProblemCode | null {
  const first = items.get(move.path)?.steps[0]?.entry.id;
  if (first !== undefined || index.items.has(move.path)) {
    return { code: 'opened-twice', path: move.path, first: first ?? '' };
  }
  if (findTransition(move.lifecycle.kind, notOpened, move.word) === undefined)
    return illegal(move, notOpened, false);
  return null;
}

function refuseAbout(lifecycle: Lifecycle, path: string, word: string, index: ItemIndex): ProblemCode | null {
  if (path.startsWith(`${lifecycle.list}/`)) return null;
  if (lifecycle.initial === notOpened) {
    const opening = findTransition(lifecycle.kind, notOpened, word) !== undefined;
    return opening ? { code: 'opens-missing' } : { code: 'never-opened', path };
  }
  return index.items.has(path) ? { code: 'about-other-kind', path, list: lifecycle.list } : null;
}

function illegal({ path, word, lifecycle, by }: Move, from: string, recurring: boolean): ProblemCode {
  const possible = transitionsFrom(lifecycle.kind, from, { recurring }).filter((one) => one.by === by);
  return {
    code: 'illegal-transition',
    path,
    from,
    to: word,
    allowed: [...new Set(possible.map((one) => one.word))],
  };
}

/** The lifecycle of what a decision is about, if decisions move it. */
function movedByDecision(path: string): Lifecycle | null {
  const lifecycle = lifecycleOfPath(path);
  return lifecycle?.transitions.some(({ by }) => by === 'decision') === true ? lifecycle : null;
}

/** Each member of a group has a commitment of its own: `commitments/<id>#<party>`. */
function memberOf(entry: ProgressEntry): string {
  return entry.kind === 'commitment' && entry.party !== undefined ? `#${entry.party}` : '';
}

/** The path of the item that an entry opens. */
export function openedBy(entry: ProgressEntry): string | null {
  if (!('opens' in entry) || entry.opens === undefined || !isOpeningKind(entry.kind)) return null;
  return `${lifecycleOf(entry.kind).list}/${entry.opens}`;
}
