/** The chair of a body sits in it. */
import { suggestionFor } from '../../domain/suggestion.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'chair-is-member',
  category: 'governance',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement, items }) {
    for (const { id: body, value, path, pointer } of activeItems(items, 'bodies')) {
      const id = value.chair;
      if (id === undefined || agreement.itemPaths.has(`${path}/members/${id}`)) continue;
      const suggestion = suggestionFor(id, Object.keys(value.members ?? {}));
      const data = { id, body };
      yield { pointer: `${pointer}/chair`, data: { ...data, ...suggestion } };
    }
  },
};
