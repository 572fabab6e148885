/** Before the work starts, parties have answered what they expect of each other. */
import { type ItemIndex } from '../../domain/item-index.js';
import { type AgreementState } from '../../domain/state.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'work-starts-after-expectations-answered',
  category: 'progress',
  severity: 'info',
  scope: 'agreement',
  *check({ items, state }) {
    const first = state.entries.find(
      ({ entry }) => entry.kind === 'milestone' || entry.kind === 'commitment',
    );
    if (first === undefined) return;
    const { date } = first.entry;
    const expectations = openOn(date, items, state);
    if (expectations.length > 0) yield { file: first.file, pointer: '/date', data: { date, expectations } };
  },
};

/** Ids of the expectations that nobody had answered by a date. */
function openOn(date: string, items: ItemIndex, state: AgreementState): readonly string[] {
  const open = activeItems(items, 'expectations').filter(({ path, value }) => {
    const answered = state.items.get(path)?.steps[0]?.date;
    return (value.state ?? 'open') === 'open' && (answered === undefined || answered > date);
  });
  return open.map(({ id }) => id);
}
