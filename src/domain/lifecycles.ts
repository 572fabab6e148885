/**
 * How items move: from a state, by the word an entry writes, to a state. docs/lifecycles.md prints the table.
 * A step that is not in it can still be recorded (two branches merged): it is a finding, and moves nothing.
 */
import {
  lifecycleTable,
  notOpened,
  type Lifecycle,
  type LifecycleKind,
  type Transition,
} from './lifecycle-table.js';
import type { OpeningKind } from './state.js';

export { notOpened };
export type { Lifecycle, LifecycleKind, Need, Transition } from './lifecycle-table.js';

export const lifecycles: ReadonlyMap<LifecycleKind, Lifecycle> = new Map(
  lifecycleTable.map((one) => [one.kind, one]),
);

const byList: ReadonlyMap<string, Lifecycle> = new Map(lifecycleTable.map((one) => [one.list, one]));

/** The lifecycle of the items under a path: `bottlenecks/permit` moves as a bottleneck. */
export function lifecycleOfPath(path: string): Lifecycle | undefined {
  return byList.get(path.slice(0, path.indexOf('/')));
}

export function isLifecycleKind(kind: string): kind is LifecycleKind {
  return (lifecycles as ReadonlyMap<string, Lifecycle>).has(kind);
}

export function isOpeningKind(kind: string): kind is OpeningKind {
  return isLifecycleKind(kind) && lifecycleOf(kind).initial === notOpened;
}

export function lifecycleOf(kind: LifecycleKind): Lifecycle {
  const found = lifecycles.get(kind);
  if (found === undefined) throw new RangeError(`no lifecycle: ${kind}`);
  return found;
}

/** Whether nothing more is asked of anyone in this state. A recurring commitment is closed only when it is dropped. */
export function isClosed(kind: LifecycleKind, state: string): boolean {
  return lifecycleOf(kind).closed.includes(state);
}

interface TransitionOptions {
  readonly recurring?: boolean;
}

/** What can happen next. `null` is the state before any entry. Decisions are among them, marked `by: 'decision'`. */
export function transitionsFrom(
  kind: LifecycleKind,
  state: string | null,
  { recurring = false }: TransitionOptions = {},
): readonly Transition[] {
  const { initial, transitions } = lifecycleOf(kind);
  const from = state ?? initial;
  return transitions.filter((one) => one.from === from && (recurring || one.recurring !== true));
}

export function findTransition(
  kind: LifecycleKind,
  state: string | null,
  word: string,
  options: TransitionOptions & { readonly by?: Transition['by'] } = {},
): Transition | undefined {
  const by = options.by ?? 'entry';
  const possible = transitionsFrom(kind, state, options).filter((one) => one.word === word && one.by === by);
  // What holds for a recurring commitment goes before what holds for any.
  return possible.find((one) => one.recurring === true) ?? possible[0];
}

/** The needs of a transition that an entry does not meet, each as the fields of which one is asked. */
export function missingNeeds(transition: Transition, entry: object): readonly (readonly string[])[] {
  return transition.needs
    .map((need) => (typeof need === 'string' ? [need] : need))
    .filter((fields) => fields.every((field) => !Object.hasOwn(entry, field) || isEmpty(entry, field)));
}

function isEmpty(entry: object, field: string): boolean {
  const value: unknown = (entry as Record<string, unknown>)[field];
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
