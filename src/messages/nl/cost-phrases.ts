/** Nederlands: wie wat verschuldigd is bij een werkelijk bedrag. */
import type { CostPhrases } from '../../domain/phrases/cost-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const costPhrases: PhraseSentences<CostPhrases> = {
  'cost.option': () =>
    'wie wat verschuldigd is bij een werkelijk bedrag: <wat>=<bedrag>, zoals budget/pools/works=1250000; verschoven cijfers met een dubbele punt ertussen',
  'cost.actual': ({ actual }, format) => `Werkelijke kosten: ${format.money(actual)}.`,
  'cost.shared': ({ shared }, format) => `Daarvan wordt hoogstens ${format.money(shared)} gedeeld.`,
  'cost.owed': () => 'Wie wat verschuldigd is',
  'cost.column-part': () => 'Deel',
  'cost.column-sum': () => 'Som',
  'cost.column-amount': () => 'Bedrag',
  'cost.step.share': () => 'aandeel',
  'cost.step.surcharge': (data, format) =>
    data.for === undefined ? 'opslag' : `opslag: ${format.text(data.for)}`,
  'cost.step.cap': ({ unless }, format) =>
    unless === undefined ? 'boven het maximum' : `boven het maximum (tenzij: ${format.text(unless)})`,
  'cost.step.grant-maximum': () => 'meer dan de subsidie betaalt',
  'cost.step.floor': () => 'tot het minimum',
  'cost.step.above-cap': () => 'boven het maximum van een ander',
  'cost.step.rounding': () => 'afronding',
  'cost.step.vat': () => 'btw',
  'cost.step.index': ({ limited }) => (limited ? 'index, tegengehouden door de grens' : 'index'),
  'cost.step.repayment': () => 'terugbetaling',
  'cost.total': ({ to }, format) => (to === undefined ? 'samen' : `samen, aan ${format.text(to)}`),
  'cost.paid': () => 'al betaald',
  'cost.left': () => 'nog te betalen',
  'cost.overpaid': () => 'te veel betaald',
  'cost.sum.percent': ({ percent, of }, format) => `${format.number(percent)} % × ${format.money(of)}`,
  'cost.sum.part': ({ part, whole, of }, format) =>
    `${format.number(part)}/${format.number(whole)} × ${format.money(of)}`,
  'cost.sum.at-most': ({ limit }, format) => `hoogstens ${format.money(limit)}`,
  'cost.sum.at-least': ({ limit }, format) => `minstens ${format.money(limit)}`,
  'cost.sum.index': ({ amount, figure, base }, format) =>
    `${format.money(amount)}, index ${format.number(base)} → ${format.number(figure)}`,
  'cost.contingency': ({ party, percent, amount, for: purpose }, format) =>
    `${format.text(party)} houdt daarnaast ${format.number(percent)} % (${format.money(amount)}) beschikbaar, alleen verschuldigd als het wordt gebruikt${purpose === undefined ? '' : `: ${format.text(purpose)}`}.`,
  'cost.unassigned': ({ amount }, format) =>
    `Door afronding is ${format.money(amount)} van niemand: schrijf wie het neemt onder \`rounds-to\`, als \`rest-to\`.`,
  'cost.moved': ({ change, threshold }, format) =>
    `Het is ${format.number(change)} % verschoven, meer dan ${format.number(threshold)} %: de aandelen worden opnieuw vastgesteld.`,
  'cost.not-moved': ({ change, threshold }, format) =>
    `Het is ${format.number(change)} % verschoven, niet meer dan ${format.number(threshold)} %: de aandelen blijven zoals ze zijn.`,
  'cost.figures': () => 'Wat is afgesproken, en wat het nu is',
  'cost.column-agreed': () => 'Afgesproken',
  'cost.column-now': () => 'Nu',
  'cost.figure': ({ figure, unit, percent }, format) =>
    `${format.quantity(figure, unit)} (${format.number(percent)} %)`,
  'cost.new-share': ({ party, before, after }, format) =>
    `Naar verhouding gaat het aandeel van ${format.text(party)} van ${format.number(before)} % naar ${format.number(after)} %.`,
};
