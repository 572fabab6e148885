/** One agreement counts in one currency. */
import { moneyMentions } from '../../domain/money-mentions.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'currency-consistent',
  category: 'finance',
  severity: 'warning',
  scope: 'agreement',
  *check({ agreement }) {
    const mentions = moneyMentions(agreement.terms);
    const usual = agreement.terms.budget?.total?.currency ?? mentions[0]?.money.currency;
    for (const { money, pointer } of mentions) {
      if (usual === undefined || money.currency === usual) continue;
      yield { pointer: `${pointer}/currency`, data: { currency: money.currency, usual } };
    }
  },
};
