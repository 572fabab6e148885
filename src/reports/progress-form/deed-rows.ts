/** The commitments and milestones of a party that are not done, and where they can go from here. */
import { compareDates } from '../../domain/calendar-date.js';
import { nextSteps } from '../../domain/entry-steps.js';
import type { Text } from '../../domain/schema-types.js';
import type { Standing } from '../report-input.js';
import { firstDue } from './first-due.js';

export interface DeedRow {
  readonly kind: 'milestone' | 'commitment';
  /** `commitments/tell#oosterwold` for a member of a group. */
  readonly path: string;
  readonly title: Text;
  readonly due: string | null;
  readonly state: string;
  readonly share: number | null;
  readonly expected: string | null;
  /** The words of the steps that the party can report by itself. */
  readonly steps: readonly string[];
}

/** A new date is agreed by a decision, and what was done is accepted by others; the forecast has a column of its own. */
export const notReported: ReadonlySet<string> = new Set(['open', 'rescheduled', 'accepted', 'expected']);

/** By the day they are due. */
export function deedRows(
  party: string,
  { agreement, state, status, calendar }: Standing,
): readonly DeedRow[] {
  if (agreement.terms.status === 'ended') return [];
  const open = status.deeds.filter(
    ({ who, tone }) => who.includes(party) && tone !== 'done' && tone !== 'dropped',
  );
  const rows = open.map((deed): DeedRow => {
    const { kind, path, title } = deed;
    const [item = '', member] = path.split('#', 2);
    const steps = nextSteps({ kind, path: item, party: member }, agreement.terms, state)?.steps ?? [];
    return {
      kind,
      path,
      title,
      due: firstDue(calendar, kind, path) ?? deed.due,
      state: deed.state,
      share: deed.share,
      expected: deed.expected,
      steps: steps.map(({ word }) => word).filter((word) => !notReported.has(word)),
    };
  });
  return rows.toSorted((a, b) => compareDates(a.due ?? '9', b.due ?? '9'));
}
