/** It is agreed how it ends: on a date, with an event, or by giving notice. */
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'term-has-end-or-termination',
  category: 'term',
  severity: 'by-status',
  scope: 'agreement',
  *check({ agreement }) {
    const { term, exit } = agreement.terms;
    const pointer = term === undefined ? '' : '/term';
    const hasEnd = [term?.ends, term?.['ends-on'], term?.lasts].some((end) => end !== undefined);
    if (!hasEnd && term?.['open-ended'] !== true) yield { pointer, at: 'key', data: { fault: 'no-end' } };
    else if (
      !hasEnd &&
      exit?.notice === undefined &&
      exit?.form === undefined &&
      exit?.grounds === undefined
    ) {
      yield { pointer: '/term/open-ended', data: { fault: 'no-termination' } };
    }
  },
};
