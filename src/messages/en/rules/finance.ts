/** English: the words of the rules about finance. */
import type { FindingData } from '../../../domain/finding.js';
import { byFault, count, quoted, word } from '../../finding-words.js';
import type { Format } from '../../format.js';
import type { RuleWords } from '../../messages.js';

export const financeRules = {
  'budget-adds-up': {
    title: 'The budget adds up',
    say: (data, format) => ({
      message: `The budget lines come to ${money(data, 'sum', format)}, the total says ${money(data, 'total', format)}: a difference of ${money(data, 'difference', format)}.`,
      remedy: 'Mend a line or the total; for a difference by rounding say how much under `rounding`.',
    }),
  },
  'shares-add-up': {
    title: 'Shares of the same costs make 100 percent',
    say: (data, format) => ({
      message: `The shares in ${quoted(data, 'pool')} come to ${format.number(word(data, 'percent'))} percent, not to 100.`,
      remedy: 'Mend the shares, or add the contribution that is missing from this pool.',
    }),
  },
  'contributions-cover-budget': {
    title: 'The contributions cover the budget',
    say: (data, format) => ({
      message: `The contributions come to ${money(data, 'covered', format)} of the ${money(data, 'total', format)} it costs: ${money(data, 'short', format)} short.`,
      remedy: 'Agree who pays the rest, or lower the budget.',
    }),
  },
  'currency-consistent': {
    title: 'All amounts are in one currency',
    say: (data) => ({
      message: `This amount is in ${word(data, 'currency')}, the others are in ${word(data, 'usual')}.`,
      remedy: `Write it in ${word(data, 'usual')}, or switch this rule off if two currencies are meant.`,
    }),
  },
  'contribution-has-amount': {
    title: 'Every contribution says how much',
    say: (data) => ({
      message: `It is not agreed how much contribution ${quoted(data)} is.`,
      remedy:
        data['isMoney'] === true
          ? 'Add an `amount`, a `share` or a `formula`.'
          : 'Add a `quantity` with its unit, or the `amount` it is valued at.',
    }),
  },
  'contribution-within-cap': {
    title: 'No contribution is above its own cap',
    say: (data, format) => ({
      message: `Contribution ${quoted(data)} is ${money(data, 'amount', format)}, more than its cap of ${money(data, 'cap', format)}.`,
      remedy: 'Lower the amount or raise the cap.',
    }),
  },
  'grant-spent-in-time': {
    title: 'A grant can be spent in time',
    say: (data, format) => ({
      message:
        data['problem'] === 'before-start'
          ? `The grant for ${quoted(data)} must be spent by ${format.date(word(data, 'spendBy'))}, before the agreement starts (${format.date(word(data, 'date'))}).`
          : `The grant for ${quoted(data)} must be spent by ${format.date(word(data, 'spendBy'))}, but the contribution only comes on ${format.date(word(data, 'date'))}.`,
      remedy: 'Mend the date, or ask who grants it for more time before you count on the money.',
    }),
  },
  'payment-term-stated': {
    title: 'It is agreed when money is paid',
    say: (data) => ({
      message: `It is not agreed when contribution ${quoted(data)} is paid.`,
      remedy:
        'Add a date (`due`), a period (`every`) or a time to pay (`payment-within`, for instance P30D).',
    }),
  },
  'vat-stated': {
    title: 'It is stated whether amounts include VAT',
    say: (data) => ({
      message:
        word(data, 'id') === ''
          ? 'It is not stated whether the budget is with or without VAT.'
          : `It is not stated whether contribution ${quoted(data)} is with or without VAT.`,
      remedy: 'Add `vat`: `excluded`, `included`, `recoverable` or `none`.',
    }),
  },
  'recalibration-measurable': {
    title: 'What sets shares anew can be measured',
    say: (data, format) => ({
      message: `The shares are set anew after a change of ${format.number(count(data, 'percent'))} %, but nothing says from which figures.`,
      remedy: `Add \`measure\` with the figure of each party, or the \`indicator\` that shows it.`,
    }),
  },
  'estimate-within-cap': {
    title: 'The estimate stays within the cap',
    say: (data, format) => ({
      message: `At the estimate of the costs, contribution ${quoted(data)} already goes ${format.money({ amount: Number(word(data, 'beyond')), currency: word(data, 'currency') })} beyond its cap of ${money(data, 'cap', format)}.`,
      remedy: `Raise the cap, or agree who bears the rest (\`above-cap\`).`,
    }),
  },
  'change-orders-within-budget': {
    title: 'Change orders stay within the budget',
    say: (data, format) =>
      byFault(data, {
        beyond: {
          message: `Change orders may come to ${money(data, 'cap', format)}, more than the whole budget of ${money(data, 'total', format)}.`,
          remedy: 'Lower the cap, or raise the budget.',
        },
        percent: {
          message: `Change orders may come to ${money(data, 'cap', format)}; ${format.number(count(data, 'percent'))} % of the budget is ${money(data, 'expected', format)}.`,
          remedy: 'Mend one of the two, or keep one.',
        },
      }),
  },
} satisfies Record<string, RuleWords>;

function money(data: FindingData, name: string, format: Format): string {
  return format.money({ amount: count(data, name), currency: word(data, 'currency') });
}
