/** What else is due from a party in the coming months: shown beside what it can report in the form. */
import type { Obligation } from '../../domain/obligations.js';
import type { Text } from '../../domain/schema-types.js';
import type { Standing } from '../report-input.js';

export interface OtherDuty {
  readonly what: Obligation['what'];
  readonly title: Text | null;
  readonly date: string;
}

const reportedHere: ReadonlySet<Obligation['what']> = new Set(['measurement', 'commitment', 'milestone', 'bottleneck', 'action', 'improvement']); // prettier-ignore

/** By date; of what recurs the first. */
export function otherDuties(party: string, { calendar, folder }: Standing): readonly OtherDuty[] {
  const seen = new Set<string>();
  return calendar.flatMap(({ what, title, date, who, path, doneOn }): readonly OtherDuty[] => {
    const isTheirs = who.some((one) => one === party || folder.settings.people?.[one]?.party === party);
    const key = `${what} ${path}`;
    if (!isTheirs || doneOn !== null || reportedHere.has(what) || seen.has(key)) return [];
    seen.add(key);
    return [{ what, title, date }];
  });
}
