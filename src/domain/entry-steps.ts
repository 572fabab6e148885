/** What an entry can say next about an item: the legal steps from the state it is in on that day. */
import { indexItems, type ItemIndex } from './item-index.js';
import {
  isLifecycleKind,
  lifecycleOf,
  lifecycleOfPath,
  notOpened,
  transitionsFrom,
  type Transition,
} from './lifecycles.js';
import type { AgreementState, EntryKind } from './state.js';

export interface NextSteps {
  /** The state the item is in; `new` before the entry that opens one. */
  readonly state: string;
  /** By entries of this kind, each word once: the one that holds here. */
  readonly steps: readonly Transition[];
}

export interface StepQuestion {
  readonly kind: EntryKind;
  /** The item, in full; nothing for a new one. */
  readonly path: string | undefined;
  /** The member of a group, where each member has this commitment. */
  readonly party?: string | undefined;
}

/**
 * Nothing for kinds without states, and for items that are not there.
 * @param state of the day of the entry, without the entry that is corrected
 */
export function nextSteps(
  { kind, path, party }: StepQuestion,
  terms: Parameters<typeof indexItems>[0],
  state: Pick<AgreementState, 'items'>,
): NextSteps | undefined {
  if (kind === 'decision') return decisionSteps(path, terms, state);
  if (!isLifecycleKind(kind)) return undefined;
  const { initial, list } = lifecycleOf(kind);
  if (path?.startsWith(`${list}/`) !== true) {
    return initial === notOpened
      ? { state: notOpened, steps: once(transitionsFrom(kind, notOpened)) }
      : undefined;
  }
  const items = indexItems(terms);
  const key = party === undefined ? path : `${path}#${party}`;
  const now = state.items.get(key)?.state ?? stateInTerms(kind, path, items, initial);
  if (now === undefined) return undefined;
  const recurring = items.items.get(path)?.value['every'] !== undefined;
  const steps = transitionsFrom(kind, now, { recurring }).filter(({ by }) => by === 'entry');
  return { state: now, steps: once(steps) };
}

/** What a body can decide about a request or a change. About anything else it decides freely. */
function decisionSteps(
  path: string | undefined,
  terms: Parameters<typeof indexItems>[0],
  state: Pick<AgreementState, 'items'>,
): NextSteps | undefined {
  const lifecycle = lifecycleOfPath(path ?? '');
  if (path === undefined || lifecycle?.transitions.some(({ by }) => by === 'decision') !== true)
    return undefined;
  const now =
    state.items.get(path)?.state ?? stateInTerms(lifecycle.kind, path, indexItems(terms), lifecycle.initial);
  if (now === undefined) return undefined;
  return {
    state: now,
    steps: once(transitionsFrom(lifecycle.kind, now).filter(({ by }) => by === 'decision')),
  };
}

function stateInTerms(kind: EntryKind, path: string, items: ItemIndex, initial: string): string | undefined {
  const item = items.items.get(path);
  if (item === undefined) return undefined;
  if (initial === notOpened) return 'open';
  const written = kind === 'expectation' ? item.value['state'] : undefined;
  return typeof written === 'string' ? written : initial;
}

/** What holds for a recurring commitment goes before what holds for any. */
function once(steps: readonly Transition[]): readonly Transition[] {
  const byWord = new Map<string, Transition>();
  for (const step of steps) {
    if (!byWord.has(step.word) || step.recurring === true) byWord.set(step.word, step);
  }
  return [...byWord.values()];
}
