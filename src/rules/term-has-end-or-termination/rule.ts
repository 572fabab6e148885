/** It is agreed how it ends: on a date, with an event, or by giving notice. */
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'term-has-end-or-termination',
  category: 'term',
  severity: 'by-status',
  about: 'wording',
  scope: 'agreement',
  *check({ agreement }) {
    const { term, exit } = agreement.terms;
    if (hasOne(term, ['ends', 'ends-on', 'ends-when', 'lasts'])) return;
    if (term?.['open-ended'] !== true) {
      yield { pointer: term === undefined ? '' : '/term', at: 'key', data: { fault: 'no-end' } };
    } else if (!hasOne(exit, ['notice', 'form', 'grounds', 'terminations'])) {
      yield { pointer: '/term/open-ended', data: { fault: 'no-termination' } };
    }
  },
};

function hasOne<T extends object>(value: T | undefined, fields: readonly (keyof T)[]): boolean {
  return value !== undefined && fields.some((field) => value[field] !== undefined);
}
