/** An expectation gets an answer: a commitment, or a reason. */
import type { Agreement, Expectation } from '../../domain/schema-types.js';
import type { ItemState } from '../../domain/state.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'expectation-answered',
  category: 'responsibility',
  severity: 'by-status',
  scope: 'agreement',
  *check({ agreement, items, state }) {
    for (const { id, path, value, pointer } of activeItems(items, 'expectations')) {
      const fault = faultOf(value, state.items.get(path), agreement.terms.status);
      if (fault === undefined) continue;
      const problem = { pointer, at: 'key', data: { id, fault } } as const;
      yield fault === 'no-commitment' ? problem : { ...problem, severity: 'warning' };
    }
  },
};

function faultOf(
  value: Expectation,
  recorded: ItemState | undefined,
  status: Agreement['status'],
): 'no-commitment' | 'declined' | 'parked' | 'open' | undefined {
  const answer = recorded?.state ?? value.state ?? 'open';
  if (answer === 'accepted') return (value['answered-by'] ?? []).length === 0 ? 'no-commitment' : undefined;
  if (answer === 'declined' || answer === 'parked') return hasReason(value, recorded) ? undefined : answer;
  return answer === 'open' && status === 'in-force' ? 'open' : undefined;
}

function hasReason({ reason }: Expectation, recorded: ItemState | undefined): boolean {
  const entry = recorded?.steps.at(-1)?.entry.entry;
  return reason !== undefined || (entry?.kind === 'expectation' && entry.reason !== undefined);
}
