/** Statuses, their sums, forecasts and obligations in French. */
import { periodOfDays } from '../../domain/calendar-date.js';
import type { StatusPhrases } from '../../domain/phrases/status-phrases.js';
import type { Format } from '../format.js';
import type { PhraseSentences } from '../messages.js';
import { inPercent, rounded } from '../rounded.js';

const amount = (value: number, unit: string, format: Format): string => format.quantity(rounded(value), unit);
const days = (count: number, format: Format): string => format.plural(count, { one: 'jour', other: 'jours' });

/** How a date compares with the one that was agreed. */
function against(count: number, format: Format): string {
  if (count === 0) return 'à la date prévue';
  const span = format.period(periodOfDays(count));
  return count > 0 ? `avec ${span} de retard` : `avec ${span} d’avance`;
}

interface Range {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly unit: string;
}

function range({ minimum, maximum, unit }: Range, format: Format): string {
  if (minimum === null) return maximum === null ? '' : `${amount(maximum, unit, format)} au plus`;
  if (maximum === null) return `${amount(minimum, unit, format)} au moins`;
  return minimum === maximum
    ? `exactement ${amount(minimum, unit, format)}`
    : `entre ${format.number(rounded(minimum))} et ${amount(maximum, unit, format)}`;
}

export const statusPhrases: PhraseSentences<StatusPhrases> = {
  'status.achieved': () => 'atteint',
  'status.on-track': () => 'en bonne voie',
  'status.at-risk': () => 'à risque',
  'status.off-track': () => 'hors trajectoire',
  'status.unknown': () => 'inconnu',
  'status.stale': () => 'à actualiser',
  'status.not-yet-due': () => 'pas encore à échéance',

  'status.sum.progress': ({ value, baseline, expected, unit, date, ratio }, format) => {
    const start = baseline === 0 ? '' : ` (${format.number(rounded(baseline))} au départ)`;
    return `${amount(value, unit, format)} pour une valeur attendue de ${amount(expected, unit, format)} au ${format.date(date)}${start}, ${format.quantity(inPercent(ratio), '%')} de la progression attendue`;
  },
  'status.sum.level': ({ value, expected, unit, date }, format) =>
    `${amount(value, unit, format)} au ${format.date(date)} ; valeur attendue : ${amount(expected, unit, format)}`,
  'status.sum.deteriorating': ({ value, baseline, unit, date }, format) =>
    `${amount(value, unit, format)} au ${format.date(date)}, plus loin de la valeur cible qu’au départ (${amount(baseline, unit, format)})`,
  'status.sum.reached': ({ value, target, unit, date }, format) =>
    `${amount(value, unit, format)} au ${format.date(date)} ; la valeur cible de ${amount(target, unit, format)} est atteinte`,
  'status.sum.missed': ({ value, target, unit, date, by }, format) =>
    `${amount(value, unit, format)} au ${format.date(date)} ; la valeur cible de ${amount(target, unit, format)} n’a pas été atteinte au ${format.date(by)}`,
  'status.sum.in-range': ({ value, unit, date, ...bounds }, format) =>
    `${amount(value, unit, format)} au ${format.date(date)}, dans les limites convenues : ${range({ ...bounds, unit }, format)}`,
  'status.sum.out-of-range': ({ value, unit, date, ...bounds }, format) =>
    `${amount(value, unit, format)} au ${format.date(date)}, hors des limites convenues : ${range({ ...bounds, unit }, format)}`,
  'status.sum.not-yet-counting': ({ value, unit, date, from }, format) =>
    `${amount(value, unit, format)} au ${format.date(date)} ; l’avancement compte à partir du ${format.date(from)}`,
  'status.sum.no-target': ({ value, unit, date }, format) =>
    `${amount(value, unit, format)} au ${format.date(date)} ; aucune valeur cible n’est convenue`,
  'status.sum.no-baseline': ({ value, target, unit, date }, format) =>
    `${amount(value, unit, format)} au ${format.date(date)}, valeur cible : ${amount(target, unit, format)} ; sans valeur de référence, l’avancement n’est pas connu`,
  'status.sum.not-yet-due': ({ due }, format) =>
    `première mesure attendue au plus tard le ${format.date(due)}`,
  'status.sum.no-measurement': ({ due }, format) =>
    `pas encore de mesure ; la première était attendue au plus tard le ${format.date(due)}`,
  'status.sum.never-measured': () => 'pas encore de mesure, et aucune date de mesure n’est convenue',
  'status.sum.stale': ({ since, due }, format) =>
    `aucune mesure depuis le ${format.date(since)} ; une mesure était attendue au plus tard le ${format.date(due)}`,

  'forecast.reached': ({ date, days: late }, format) =>
    `à ce rythme, la valeur cible sera atteinte en ${format.month(date)}, ${against(late, format)}`,
  'forecast.not-in-sight': ({ value, unit, date }, format) =>
    `à ce rythme, la valeur cible ne sera pas atteinte : ${amount(value, unit, format)} au ${format.date(date)}`,

  'deed.done': () => 'terminé',
  'deed.late': () => 'en retard',
  'deed.soon': () => 'échéance proche',
  'deed.due': () => 'prévu',
  'deed.dropped': () => 'sans suite',
  'deed.undated': () => 'sans date',
  'deed.untold': () => 'on ne sait pas si c’est fait',

  'deed.sum.done': ({ on }, format) => `terminé le ${format.date(on)}`,
  'deed.sum.done-in-time': ({ on, due }, format) =>
    `terminé le ${format.date(on)}, échéance : ${format.date(due)}`,
  'deed.sum.done-late': ({ on, due, days: late }, format) =>
    `terminé le ${format.date(on)}, ${days(late, format)} après l’échéance du ${format.date(due)}`,
  'deed.sum.late': ({ due, days: late }, format) =>
    `échéance du ${format.date(due)} dépassée de ${days(late, format)}`,
  'deed.sum.due': ({ due, days: left }, format) =>
    left === 0 ? 'échéance aujourd’hui' : `échéance : ${format.date(due)}, dans ${days(left, format)}`,
  'deed.sum.expected-late': ({ due, expected, days: late }, format) =>
    `échéance : ${format.date(due)}, prévision : ${format.date(expected)}, soit ${days(late, format)} de retard`,
  'deed.sum.untold': ({ due }, { date }) => `échéance : ${date(due)} ; personne n’a dit si c’est fait`,
  'deed.sum.dropped': ({ on }, format) => `sans suite depuis le ${format.date(on)}`,
  'deed.sum.waits': ({ when }, format) => `en attente de : ${format.text(when)}`,
  'deed.sum.undated': () => 'aucune date n’est convenue',
  'deed.moved': ({ first, due, times }, format) =>
    `reporté ${times === 1 ? 'une fois' : `${format.number(times)} fois`}, du ${format.date(first)} au ${format.date(due)}`,

  'goal.sum.unmeasured': () => 'rien n’indique comment cet objectif est mesuré',
  'goal.sum.nothing-due': () => 'rien n’est encore à échéance',
  'goal.sum.deeds': ({ done, total }, format) =>
    `${format.plural(done, { one: 'engagement ou jalon terminé', other: 'engagements et jalons terminés' })} sur ${format.number(total)}`,
  'goal.sum.untold': ({ what, due }, format) =>
    `« ${format.text(what)} » était à échéance le ${format.date(due)} ; personne n’a dit si c’est fait`,
  'goal.sum.late': ({ what, due, days: late }, format) =>
    `« ${format.text(what)} » : échéance du ${format.date(due)} dépassée de ${days(late, format)}`,
  'goal.sum.expected-late': ({ what, due, expected }, format) =>
    `« ${format.text(what)} » : prévu pour le ${format.date(expected)}, après l’échéance du ${format.date(due)}`,
  'overall.sum.worst': ({ goal }, format) => `en raison de l’objectif « ${format.text(goal)} »`,
  'overall.sum.nothing': () => 'aucun objectif n’est convenu',

  'bottleneck.age': ({ days: age }, format) => days(age, format),
  'bottleneck.sum.answer-due': ({ level, due }, format) =>
    `réponse du niveau ${format.number(level)} attendue au plus tard le ${format.date(due)}`,
  'bottleneck.sum.answer-late': ({ level, due, days: late }, format) =>
    `le niveau ${format.number(level)} aurait dû répondre au plus tard le ${format.date(due)}, il y a ${days(late, format)}`,
  'bottleneck.sum.needed': ({ by }, format) => `à résoudre au plus tard le ${format.date(by)}`,
  'bottleneck.sum.needed-late': ({ by, days: late }, format) =>
    `aurait dû être résolu au plus tard le ${format.date(by)}, il y a ${days(late, format)}`,
  'bottleneck.sum.no-clock': () => 'aucune date de réponse n’est convenue',
  'bottleneck.sum.resolved': ({ on, days: took }, format) =>
    `résolu le ${format.date(on)}, après ${days(took, format)}`,

  'schedule.sum': ({ earned, actual, index }, format) =>
    `Rythme : l’équivalent de ${format.number(rounded(earned))} mois du plan en ${format.number(rounded(actual))} mois, soit ${format.number(rounded(index))} fois le rythme prévu`,

  'obligation.measurement': () => 'mesure',
  'obligation.report': () => 'rapport',
  'obligation.evaluation': () => 'évaluation',
  'obligation.health': () => 'réponses au baromètre de la coopération',
  'obligation.approval': () => 'approbation',
  'obligation.condition': () => 'condition',
  'obligation.notice': () => 'dernier jour pour donner le préavis',
  'obligation.end': () => 'fin de la durée',
  'obligation.milestone': () => 'jalon',
  'obligation.commitment': () => 'engagement',
  'obligation.contribution': () => 'contribution',
  'obligation.grant': () => 'subvention à dépenser',
  'obligation.escalation': () => 'réponse à un point de blocage',
  'obligation.bottleneck': () => 'point de blocage à résoudre',
  'obligation.request': () => 'décision attendue',
  'obligation.action': () => 'action',
  'obligation.improvement': () => 'amélioration',
  'obligation.risk-review': () => 'réexamen d’un risque',
  'obligation.document-review': () => 'réexamen d’un document',
  'obligation.open-question': () => 'question ouverte',
  'obligation.task': () => 'tâche du facilitateur',
  'obligation.meeting': () => 'réunion',
  'obligation.meeting-to-plan': () => 'réunion à planifier',
  'obligation.invitation': () => 'invitation',
  'obligation.agenda': () => 'ordre du jour',
  'obligation.minutes': () => 'compte rendu',
};
