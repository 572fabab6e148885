/** English: who owes what at an actual amount. */
import type { CostPhrases } from '../../domain/phrases/cost-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const costPhrases: PhraseSentences<CostPhrases> = {
  'cost.option': () =>
    'who owes what at an actual amount: <what>=<amount>, such as budget/pools/works=1250000; figures that moved with a colon between them',
  'cost.actual': ({ actual }, format) => `Actual costs: ${format.money(actual)}.`,
  'cost.shared': ({ shared }, format) => `No more than ${format.money(shared)} of it is shared.`,
  'cost.owed': () => 'Who owes what',
  'cost.column-part': () => 'Part',
  'cost.column-sum': () => 'Sum',
  'cost.column-amount': () => 'Amount',
  'cost.step.share': () => 'share',
  'cost.step.surcharge': (data, format) =>
    data.for === undefined ? 'addition' : `addition: ${format.text(data.for)}`,
  'cost.step.cap': ({ unless }, format) =>
    unless === undefined ? 'beyond the cap' : `beyond the cap (unless: ${format.text(unless)})`,
  'cost.step.grant-maximum': () => 'more than the grant pays',
  'cost.step.floor': () => 'up to the least',
  'cost.step.above-cap': () => 'beyond the cap of another',
  'cost.step.rounding': () => 'rounding',
  'cost.step.vat': () => 'VAT',
  'cost.step.index': ({ limited }) => (limited ? 'index, held back by the limit' : 'index'),
  'cost.step.repayment': () => 'paid back',
  'cost.total': ({ to }, format) => (to === undefined ? 'in all' : `in all, to ${format.text(to)}`),
  'cost.paid': () => 'paid so far',
  'cost.left': () => 'still to pay',
  'cost.overpaid': () => 'paid too much',
  'cost.sum.percent': ({ percent, of }, format) => `${format.number(percent)} % × ${format.money(of)}`,
  'cost.sum.part': ({ part, whole, of }, format) =>
    `${format.number(part)}/${format.number(whole)} × ${format.money(of)}`,
  'cost.sum.at-most': ({ limit }, format) => `at most ${format.money(limit)}`,
  'cost.sum.at-least': ({ limit }, format) => `at least ${format.money(limit)}`,
  'cost.sum.index': ({ amount, figure, base }, format) =>
    `${format.money(amount)}, index ${format.number(base)} → ${format.number(figure)}`,
  'cost.contingency': ({ party, percent, amount, for: purpose }, format) =>
    `${format.text(party)} also keeps ${format.number(percent)} % (${format.money(amount)}) ready, owed only when used${purpose === undefined ? '' : `: ${format.text(purpose)}`}.`,
  'cost.unassigned': ({ amount }, format) =>
    `Rounding leaves ${format.money(amount)} to nobody: name who takes it under \`rounds-to\`, as \`rest-to\`.`,
  'cost.moved': ({ change, threshold }, format) =>
    `It moved by ${format.number(change)} %, more than ${format.number(threshold)} %: the shares are to be set anew.`,
  'cost.not-moved': ({ change, threshold }, format) =>
    `It moved by ${format.number(change)} %, not more than ${format.number(threshold)} %: the shares stay.`,
  'cost.figures': () => 'What was agreed on, and what it is now',
  'cost.column-agreed': () => 'Agreed',
  'cost.column-now': () => 'Now',
  'cost.figure': ({ figure, unit, percent }, format) =>
    `${format.quantity(figure, unit)} (${format.number(percent)} %)`,
  'cost.new-share': ({ party, before, after }, format) =>
    `In proportion, the share of ${format.text(party)} goes from ${format.number(before)} % to ${format.number(after)} %.`,
};
