/** An expectation gets an answer: a commitment, or a reason. */
import type { Expectation } from '../../domain/schema-types.js';
import type { ItemState } from '../../domain/state.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'expectation-answered',
  category: 'responsibility',
  severity: 'by-status',
  scope: 'agreement',
  *check({ agreement, items, state }) {
    const isInForce = agreement.terms.status === 'in-force';
    for (const { id, path, value, pointer } of activeItems(items, 'expectations')) {
      const recorded = state.items.get(path);
      const answer = recorded?.state ?? value.state ?? 'open';
      if (answer === 'accepted' && (value['answered-by'] ?? []).length === 0) {
        yield { pointer, at: 'key', data: { id, fault: 'no-commitment' } };
      } else if ((answer === 'declined' || answer === 'parked') && !hasReason(value, recorded)) {
        yield { pointer, at: 'key', data: { id, fault: answer }, severity: 'warning' };
      } else if (answer === 'open' && isInForce) {
        yield { pointer, at: 'key', data: { id, fault: 'open' }, severity: 'warning' };
      }
    }
  },
};

function hasReason({ reason }: Expectation, recorded: ItemState | undefined): boolean {
  const entry = recorded?.steps.at(-1)?.entry.entry;
  return reason !== undefined || (entry?.kind === 'expectation' && entry.reason !== undefined);
}
