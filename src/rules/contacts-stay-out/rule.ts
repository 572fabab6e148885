/** E-mail addresses and telephone numbers do not enter the history: they belong in contacts.yaml. */
import { findContactDetails } from '../../domain/contact-details.js';
import { jsonPointer } from '../../domain/json-pointer.js';
import { writtenTexts } from '../../domain/written-texts.js';
import type { AgreementRule, Problem } from '../rule.js';

export const rule: AgreementRule = {
  id: 'contacts-stay-out',
  category: 'privacy',
  severity: 'error',
  scope: 'agreement',
  check({ agreement }) {
    const problems: Problem[] = [];
    for (const { text, keys, file } of writtenTexts(agreement)) {
      for (const { kind, found } of findContactDetails(text)) {
        const problem = { file, pointer: jsonPointer(keys), data: { kind, found } };
        // A number that looks like a telephone number may be something else.
        problems.push(kind === 'telephone' ? { ...problem, severity: 'warning' } : problem);
      }
    }
    return problems;
  },
};
