/** Shared costs that are named are among the shared costs of the budget. */
import { poolMentions } from '../../domain/pool-mentions.js';
import { suggestionFor } from '../../domain/suggestion.js';
import { poolShares } from '../../domain/shares/pool-shares.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'pool-known',
  category: 'references',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement, items }) {
    const described = activeItems(items, 'pools').map(({ id }) => id);
    // Without shared costs in the budget, what the contributions name is enough.
    const known = new Set(described.length > 0 ? described : poolShares(items).map(({ pool }) => pool));
    for (const [id, pointer] of poolMentions(items)) {
      if (known.has(id)) continue;
      const suggestion = suggestionFor(id, known);
      yield { file: agreement.file, pointer, data: { id, ...suggestion } };
    }
  },
};
