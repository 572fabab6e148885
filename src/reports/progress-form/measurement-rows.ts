/** The indicators that a party measures, with the value and the day that are known, and what they should become. */
import { compareDates } from '../../domain/calendar-date.js';
import { expandParties } from '../../domain/party-references.js';
import type { Text } from '../../domain/schema-types.js';
import { targetValue } from '../../domain/status/expected-path.js';
import { activeItems } from '../../domain/typed-items.js';
import type { Standing } from '../report-input.js';
import { firstDue } from './first-due.js';

export interface MeasurementRow {
  readonly path: string;
  readonly goal: Text;
  readonly indicator: Text;
  readonly unit: string;
  readonly last: { readonly value: number; readonly date: string } | null;
  readonly target: { readonly value: number | null; readonly date: string | null };
  readonly expectedNow: number | null;
  /** By when the next value is due; null when nothing says so. */
  readonly due: string | null;
}

/** By the day they are due. Who owns the goal measures where nobody is named. */
export function measurementRows(
  party: string,
  { items, status, calendar, agreement }: Standing,
): readonly MeasurementRow[] {
  if (agreement.terms.status === 'ended') return [];
  const goals = new Map(activeItems(items, 'goals').map(({ path, value }) => [path, value]));
  const progresses = new Map(status.goals.flatMap((goal) => goal.indicators.map((one) => [one.path, { ...one, goal }]))); // prettier-ignore
  const rows = activeItems(items, 'indicators').flatMap(({ path, value }): readonly MeasurementRow[] => {
    const known = progresses.get(path);
    if (known === undefined) return [];
    const measurer = value['measured-by'] ?? goals.get(known.goal.path)?.owner;
    if (measurer === undefined || !expandParties(measurer, items).includes(party)) return [];
    const { latest, expectedNow, nextDue } = known.progress;
    const due = firstDue(calendar, 'measurement', path) ?? nextDue;
    return [
      {
        path,
        goal: known.goal.title,
        indicator: value.title ?? value.definition,
        unit: value.unit,
        last: lastOrStart(latest, value.baseline),
        target: { value: targetValue(value), date: value.target?.date ?? null },
        expectedNow,
        due: unlessTarget(due, value.target?.date),
      },
    ];
  });
  return rows.toSorted((a, b) => compareDates(a.due ?? '9', b.due ?? '9'));
}

type Known = MeasurementRow['last'];

/** What was measured last; else where it started. */
function lastOrStart(latest: Known, start: Known | undefined): Known {
  const { value, date } = latest ?? start ?? {};
  return value === undefined || date === undefined ? null : { value, date };
}

/** The day of the target stands in a column of its own. */
function unlessTarget(due: string | null, target: string | undefined): string | null {
  return due === target ? null : due;
}
