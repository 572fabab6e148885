/** Where things stand when a collaboration is taken over, as entries: dated when it happened, and marked as written down afterwards. */
import type { ProgressEntry } from '../../../domain/schema-types.js';
import { ItemNames } from './item-names.js';
import type { RunningCollaboration, Standing } from './running-collaboration.js';
import type { RunningTerms } from './running-terms.js';

/** In the order in which they happened. Throws `name-unknown`. */
export function runningEntries(told: RunningCollaboration, made: RunningTerms): readonly ProgressEntry[] {
  const bottlenecks = new ItemNames('bottleneck');
  const milestones = [...made.milestoneIds];
  const partyOf = (name: string | undefined): string =>
    name === undefined ? (made.ownParty ?? told.contact) : made.parties.require(name, 'party', told.parties);
  const common = { collab: 1, by: told.contact, 'taken-over': told.today } as const;
  const entryOf = (standing: Standing): ProgressEntry => {
    const { date } = standing;
    switch (standing.kind) {
      case 'measurement':
        return {
          ...common,
          kind: 'measurement',
          date,
          by: partyOf(standing.who),
          about: made.indicatorPath(standing.figure.definition),
          value: standing.value,
        };
      case 'bottleneck': {
        const { title, impact, askedOf, neededBy } = standing;
        return {
          ...common,
          kind: 'bottleneck',
          date,
          opens: bottlenecks.add(title),
          state: 'open',
          title,
          ...(impact === undefined ? {} : { impact }),
          ...(askedOf === undefined ? {} : { 'asked-of': [partyOf(askedOf)] }),
          ...(neededBy === undefined ? {} : { 'needed-by': neededBy }),
        };
      }
      case 'milestone':
        return {
          ...common,
          kind: 'milestone',
          date,
          by: partyOf(standing.who),
          about: `milestones/${milestones.shift() ?? ''}`,
          state: 'met',
        };
    }
  };
  const parts = told.agreed.filter(({ kind }) => kind === 'commitment');
  const done = parts.flatMap(({ done: date, who }, index): ProgressEntry[] => {
    if (date === undefined) return [];
    const about = `commitments/${made.commitmentIds[index] ?? ''}`;
    const step = { ...common, kind: 'commitment', by: partyOf(who), about } as const;
    return [date === 'not' ? { ...step, date: told.today, state: 'open' } : { ...step, date, state: 'done' }];
  });
  return [...told.standing.map(entryOf), ...done].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
