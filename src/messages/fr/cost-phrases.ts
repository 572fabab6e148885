/** Français : qui doit quoi pour un montant réel. */
import type { CostPhrases } from '../../domain/phrases/cost-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const costPhrases: PhraseSentences<CostPhrases> = {
  'cost.option': () =>
    'qui doit quoi pour un montant réel : <quoi>=<montant>, par exemple budget/pools/works=1250000 ; des chiffres qui ont changé, séparés par deux points',
  'cost.actual': ({ actual }, format) => `Coûts réels : ${format.money(actual)}.`,
  'cost.shared': ({ shared }, format) => `Seuls ${format.money(shared)} au plus sont partagés.`,
  'cost.owed': () => 'Qui doit quoi',
  'cost.column-part': () => 'Élément',
  'cost.column-sum': () => 'Calcul',
  'cost.column-amount': () => 'Montant',
  'cost.step.share': () => 'part',
  'cost.step.surcharge': (data, format) =>
    data.for === undefined ? 'majoration' : `majoration : ${format.text(data.for)}`,
  'cost.step.cap': ({ unless }, format) =>
    unless === undefined ? 'au-delà du plafond' : `au-delà du plafond (sauf : ${format.text(unless)})`,
  'cost.step.grant-maximum': () => 'au-delà de la subvention',
  'cost.step.floor': () => 'jusqu’au minimum',
  'cost.step.above-cap': () => 'au-delà du plafond d’un autre',
  'cost.step.rounding': () => 'arrondi',
  'cost.step.vat': () => 'TVA',
  'cost.step.index': ({ limited }) => (limited ? 'indice, retenu par la limite' : 'indice'),
  'cost.step.repayment': () => 'remboursement',
  'cost.total': ({ to }, format) => (to === undefined ? 'en tout' : `en tout, à : ${format.text(to)}`),
  'cost.paid': () => 'déjà payé',
  'cost.left': () => 'reste à payer',
  'cost.overpaid': () => 'payé en trop',
  'cost.sum.percent': ({ percent, of }, format) => `${format.quantity(percent, '%')} × ${format.money(of)}`,
  'cost.sum.part': ({ part, whole, of }, format) =>
    `${format.number(part)}/${format.number(whole)} × ${format.money(of)}`,
  'cost.sum.at-most': ({ limit }, format) => `au plus ${format.money(limit)}`,
  'cost.sum.at-least': ({ limit }, format) => `au moins ${format.money(limit)}`,
  'cost.sum.index': ({ amount, figure, base }, format) =>
    `${format.money(amount)}, indice ${format.number(base)} → ${format.number(figure)}`,
  'cost.contingency': ({ party, percent, amount, for: purpose }, format) =>
    `${format.text(party)} tient aussi ${format.quantity(percent, '%')} (${format.money(amount)}) en réserve, dus seulement en cas d’utilisation${purpose === undefined ? '' : ` : ${format.text(purpose)}`}.`,
  'cost.unassigned': ({ amount }, format) =>
    `L’arrondi laisse ${format.money(amount)} à personne : écrivez qui les prend sous \`rounds-to\`, avec \`rest-to\`.`,
  'cost.moved': ({ change, threshold }, format) =>
    `L’écart est de ${format.quantity(change, '%')}, plus de ${format.quantity(threshold, '%')} : les parts sont à fixer de nouveau.`,
  'cost.not-moved': ({ change, threshold }, format) =>
    `L’écart est de ${format.quantity(change, '%')}, pas plus de ${format.quantity(threshold, '%')} : les parts restent.`,
  'cost.figures': () => 'Ce qui a été convenu, et ce qui vaut maintenant',
  'cost.column-agreed': () => 'Convenu',
  'cost.column-now': () => 'Maintenant',
  'cost.figure': ({ figure, unit, percent }, format) =>
    `${format.quantity(figure, unit)} (${format.quantity(percent, '%')})`,
  'cost.new-share': ({ party, before, after }, format) =>
    `En proportion, la part (${format.text(party)}) passe de ${format.quantity(before, '%')} à ${format.quantity(after, '%')}.`,
};
