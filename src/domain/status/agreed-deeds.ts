/** Milestones and commitments in one form: what the agreement says of each, one for each member where each has it. */
import type { AgreementFile } from '../folder.js';
import type { ItemIndex } from '../item-index.js';
import { expandParties } from '../party-references.js';
import type { Agreement, Commitment, Milestone, PartyReference, Text } from '../schema-types.js';
import { lastDayOf } from '../term.js';
import type { Schedule } from './recurring-deeds.js';

/** What an agreement says of a milestone or commitment, in one form. */
export interface Deed {
  readonly kind: 'milestone' | 'commitment';
  readonly path: string;
  readonly title: Text;
  readonly who: readonly string[];
  readonly due: string | null;
  readonly expected: string | null;
  readonly goals: readonly string[];
  readonly trigger: Commitment['trigger'] | undefined;
  readonly schedule: Schedule | null;
}

export function milestoneDeed(path: string, { title, due, owner, goal }: Milestone, items: ItemIndex): Deed {
  const who = owner === undefined ? [] : expandParties(owner, items);
  const goals = goalPaths(goal === undefined ? [] : [goal], items);
  return {
    kind: 'milestone',
    path,
    title,
    who,
    due,
    expected: null,
    goals,
    trigger: undefined,
    schedule: null,
  };
}

export function commitmentDeeds(
  path: string,
  commitment: Commitment,
  items: ItemIndex,
  { terms }: AgreementFile,
): readonly Deed[] {
  const { what, accountable, due = null, expected = null, trigger, serves = [] } = commitment;
  const deed: Deed = {
    kind: 'commitment',
    path,
    title: what,
    who: expandParties(accountable, items),
    due,
    expected,
    goals: goalPaths(serves, items),
    trigger,
    schedule: scheduleOf(commitment, terms.term),
  };
  if (!isEach(accountable)) return [deed];
  return deed.who.map((party) => ({ ...deed, path: `${path}#${party}`, who: [party] }));
}

/** Within the term of the agreement, where the commitment does not say otherwise. */
function scheduleOf({ every, from, until }: Commitment, term: Agreement['term']): Schedule | null {
  const start = from ?? term?.starts ?? term?.signed;
  if (every === undefined || start === undefined) return null;
  return { from: start, every, until: until ?? (term === undefined ? undefined : lastDayOf(term)) };
}

function isEach(party: PartyReference): boolean {
  return typeof party !== 'string';
}

function goalPaths(paths: readonly string[], items: ItemIndex): readonly string[] {
  const goals = paths.map((path) => items.get(path)?.path.split('/').slice(0, 2).join('/'));
  return [...new Set(goals.filter((path) => path !== undefined))];
}
