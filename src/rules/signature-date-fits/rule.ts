/** The day of a signature has been, and is not after the day on which the last party is said to have signed. */
import { lastDayOf } from '../../domain/term.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'signature-date-fits',
  category: 'signatures',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement, today }) {
    const { term = {} } = agreement.terms;
    const last = lastDayOf(term);
    for (const { file, signature } of agreement.signatures) {
      const date = signature['signed-on'];
      const place = { file, pointer: '/signed-on' };
      if (date > today) yield { ...place, data: { fault: 'in-future', date } };
      else if (last !== undefined && date > last) {
        yield { ...place, data: { fault: 'after-end', date, last } };
      } else if (term.signed !== undefined && date > term.signed) {
        yield { ...place, data: { fault: 'after-last', date, signed: term.signed }, severity: 'warning' };
      }
    }
  },
};
