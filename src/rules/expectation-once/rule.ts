/** What one party expects of another stands there once. */
import { inTheSameWords } from '../../domain/expectations/contradictions.js';
import { referenceId } from '../../domain/party-references.js';
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'expectation-once',
  category: 'responsibility',
  severity: 'warning',
  about: 'wording',
  scope: 'agreement',
  *check({ items }) {
    for (const [first, again] of inTheSameWords(activeItems(items, 'expectations'))) {
      const isSame = (['of', 'by'] as const).every(
        (field) => referenceId(first.value[field]) === referenceId(again.value[field]),
      );
      if (isSame) yield { pointer: again.pointer, at: 'key', data: { id: again.id, first: first.id } };
    }
  },
};
