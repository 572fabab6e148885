/** Where several documents bind, it is agreed which one decides. */
import { activeItems } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'precedence-stated',
  category: 'governance',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ agreement, items }) {
    const { legal, authoritative } = agreement.terms;
    const parts = activeItems(items, 'documents').filter(({ value }) => value['part-of-agreement'] === true);
    // One document beside this file: `authoritative` already says which of the two decides.
    const [first] = parts;
    if (first === undefined || (parts.length === 1 && authoritative === `document:${first.id}`)) return;
    const order = legal?.precedence;
    if (order === undefined) {
      const documents = parts.map(({ id }) => id);
      yield {
        pointer: legal === undefined ? '' : '/legal',
        at: 'key',
        data: { fault: 'unstated', documents },
      };
      return;
    }
    const left = parts.map(({ id }) => id).filter((id) => !order.includes(id));
    if (left.length > 0) {
      yield {
        pointer: '/legal/precedence',
        data: { fault: 'left-out', documents: left },
        severity: 'warning',
      };
    }
  },
};
