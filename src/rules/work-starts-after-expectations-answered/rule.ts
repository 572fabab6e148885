/** Before the work starts, parties have answered what they expect of each other. */
import {
  answeredExpectations,
  type AnsweredExpectation,
} from '../../domain/expectations/answered-expectations.js';
import { firstWork } from '../../domain/expectations/work-begun.js';
import type { AgreementState } from '../../domain/state.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'work-starts-after-expectations-answered',
  category: 'progress',
  severity: 'warning',
  scope: 'agreement',
  *check({ items, state }) {
    const first = firstWork(state);
    if (first === undefined) return;
    const { date } = first.entry;
    const at = { file: first.file, pointer: '/date' };
    const all = answeredExpectations(items, state);
    const open = all.filter((one) => one.state === 'open').map(({ id }) => id);
    if (open.length > 0) yield { ...at, data: { fault: 'open', date, expectations: open } };
    // What is past cannot be mended any more; it is only told.
    const late = all.filter((one) => wasAnsweredAfter(date, one, state)).map(({ id }) => id);
    if (late.length > 0) yield { ...at, severity: 'info', data: { fault: 'late', date, expectations: late } };
  },
};

function wasAnsweredAfter(
  date: string,
  { path, value, state: answer }: AnsweredExpectation,
  state: AgreementState,
): boolean {
  const answered = state.items.get(path)?.steps[0]?.date;
  return answer !== 'open' && (value.state ?? 'open') === 'open' && answered !== undefined && answered > date;
}
