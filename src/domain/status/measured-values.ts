/** The values of an indicator by the day they are about: the last day of their period, else the day they were measured. */
import type { RecordedEntry } from '../state.js';

export interface MeasuredValue {
  readonly date: string;
  readonly value: number;
  readonly provisional: boolean;
  readonly entry: RecordedEntry<'measurement'>;
}

/** By date, one for each date: the entry that was made last. */
export function measuredValues(
  measurements: readonly RecordedEntry<'measurement'>[],
): readonly MeasuredValue[] {
  const byDate = new Map<string, MeasuredValue>();
  for (const recorded of measurements) {
    const { entry } = recorded;
    const date = entry.period?.to ?? entry.date;
    const before = byDate.get(date);
    if (before !== undefined && before.entry.id > recorded.id) continue;
    byDate.set(date, { date, value: entry.value, provisional: entry.provisional ?? false, entry: recorded });
  }
  return [...byDate.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
