/** Deutsch: wer bei einem tatsächlichen Betrag was schuldet. */
import type { CostPhrases } from '../../domain/phrases/cost-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const costPhrases: PhraseSentences<CostPhrases> = {
  'cost.option': () =>
    'wer bei einem tatsächlichen Betrag was schuldet: <was>=<Betrag>, etwa budget/pools/works=1250000; verschobene Zahlen mit einem Doppelpunkt dazwischen',
  'cost.actual': ({ actual }, format) => `Tatsächliche Kosten: ${format.money(actual)}.`,
  'cost.shared': ({ shared }, format) => `Davon werden höchstens ${format.money(shared)} geteilt.`,
  'cost.owed': () => 'Wer was schuldet',
  'cost.column-part': () => 'Teil',
  'cost.column-sum': () => 'Rechnung',
  'cost.column-amount': () => 'Betrag',
  'cost.step.share': () => 'Anteil',
  'cost.step.surcharge': (data, format) =>
    data.for === undefined ? 'Zuschlag' : `Zuschlag: ${format.text(data.for)}`,
  'cost.step.cap': ({ unless }, format) =>
    unless === undefined ? 'über der Obergrenze' : `über der Obergrenze (außer: ${format.text(unless)})`,
  'cost.step.grant-maximum': () => 'mehr als die Förderung zahlt',
  'cost.step.floor': () => 'bis zum Mindestbetrag',
  'cost.step.above-cap': () => 'über der Obergrenze eines anderen',
  'cost.step.rounding': () => 'Rundung',
  'cost.step.vat': () => 'Umsatzsteuer',
  'cost.step.index': ({ limited }) => (limited ? 'Index, durch die Grenze gebremst' : 'Index'),
  'cost.step.repayment': () => 'Rückzahlung',
  'cost.total': ({ to }, format) => (to === undefined ? 'zusammen' : `zusammen, an: ${format.text(to)}`),
  'cost.paid': () => 'schon gezahlt',
  'cost.left': () => 'noch zu zahlen',
  'cost.overpaid': () => 'zu viel gezahlt',
  'cost.sum.percent': ({ percent, of }, format) => `${format.number(percent)} % × ${format.money(of)}`,
  'cost.sum.part': ({ part, whole, of }, format) =>
    `${format.number(part)}/${format.number(whole)} × ${format.money(of)}`,
  'cost.sum.at-most': ({ limit }, format) => `höchstens ${format.money(limit)}`,
  'cost.sum.at-least': ({ limit }, format) => `mindestens ${format.money(limit)}`,
  'cost.sum.index': ({ amount, figure, base }, format) =>
    `${format.money(amount)}, Index ${format.number(base)} → ${format.number(figure)}`,
  'cost.contingency': ({ party, percent, amount, for: purpose }, format) =>
    `${format.text(party)} hält außerdem ${format.number(percent)} % (${format.money(amount)}) bereit, geschuldet nur bei Verwendung${purpose === undefined ? '' : `: ${format.text(purpose)}`}.`,
  'cost.unassigned': ({ amount }, format) =>
    `Durch Rundung bleiben ${format.money(amount)} bei niemandem: Schreiben Sie unter \`rounds-to\`, wer sie übernimmt (\`rest-to\`).`,
  'cost.moved': ({ change, threshold }, format) =>
    `Die Verschiebung beträgt ${format.number(change)} %, mehr als ${format.number(threshold)} %: Die Anteile sind neu festzusetzen.`,
  'cost.not-moved': ({ change, threshold }, format) =>
    `Die Verschiebung beträgt ${format.number(change)} %, nicht mehr als ${format.number(threshold)} %: Die Anteile bleiben.`,
  'cost.figures': () => 'Was vereinbart wurde, und was jetzt gilt',
  'cost.column-agreed': () => 'Vereinbart',
  'cost.column-now': () => 'Jetzt',
  'cost.figure': ({ figure, unit, percent }, format) =>
    `${format.quantity(figure, unit)} (${format.number(percent)} %)`,
  'cost.new-share': ({ party, before, after }, format) =>
    `Im gleichen Verhältnis geht der Anteil (${format.text(party)}) von ${format.number(before)} % auf ${format.number(after)} %.`,
};
