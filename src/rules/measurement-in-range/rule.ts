/** A percentage of a whole lies between 0 and 100. */
import { type Indicator } from '../../domain/schema-types.js';
import type { AgreementRule } from '../rule.js';

const percent: ReadonlySet<string> = new Set(['%', 'percent', 'percentage', 'procent']);

export const rule: AgreementRule = {
  id: 'measurement-in-range',
  category: 'progress',
  severity: 'warning',
  scope: 'agreement',
  *check({ items, state }) {
    for (const [path, measurements] of state.measurements) {
      const indicator = items.items.get(path);
      if (indicator?.list !== 'indicators') continue;
      if (!isPartOfWhole(indicator.value as unknown as Indicator)) continue;
      for (const { entry, file } of measurements) {
        if (entry.value >= 0 && entry.value <= 100) continue;
        yield { file, pointer: '/value', data: { id: indicator.id, value: entry.value } };
      }
    }
  },
};

/** A percentage whose agreed values all lie between 0 and 100; growth in percent may go beyond. */
function isPartOfWhole({ baseline, interim = [], target, unit }: Indicator): boolean {
  if (!percent.has(unit.toLowerCase())) return false;
  const agreed = [baseline, target, ...interim].map((point) => point?.value);
  const known = [...agreed, target?.minimum, target?.maximum].filter((value) => value !== undefined);
  return known.length > 0 && known.every((value) => value >= 0 && value <= 100);
}
