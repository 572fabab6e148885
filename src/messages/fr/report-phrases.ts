import type { ReportPhrases } from '../../domain/phrases/report-phrases.js';
import type { Name } from '../../domain/name.js';
import type { Format } from '../format.js';
import type { PhraseSentences } from '../messages.js';
import { plainReportPhrases } from './report-plain-phrases.js';
import { statusPhrases } from './status-phrases.js';

const inWords = ({ name, of }: Name, format: Format): string =>
  of === undefined ? format.text(name) : `${format.text(name)} (${format.text(of)})`;

const because = {
  asked: '',
  'last-meeting': ', depuis la dernière réunion',
  'last-report': ', depuis le dernier rapport',
  start: ', depuis le début',
  usual: ', les trois derniers mois',
};
const agreementStatus = {
  draft: 'projet',
  proposed: 'proposée aux parties',
  'in-force': 'en vigueur',
  suspended: 'suspendue',
  ended: 'terminée',
};
const levels = {
  'on-track': 'en bonne voie',
  'at-risk': 'à risque',
  'off-track': 'hors trajectoire',
  unknown: 'inconnu',
};
const dimensions = {
  overall: 'Ensemble',
  time: 'Délais',
  money: 'Argent',
  quality: 'Qualité',
  surroundings: 'Environnement',
  relationship: 'Coopération',
};
const outcomes = { adopted: 'adoptée', rejected: 'rejetée', deferred: 'reportée' };
/** In the gender of "la probabilité". */
const likelihoods = { low: 'faible', medium: 'moyenne', high: 'élevée' };
/** In the gender of "l’effet". */
const impacts = { low: 'faible', medium: 'moyen', high: 'élevé' };
const changeStates: Readonly<Record<string, string>> = {
  proposed: 'proposée',
  approved: 'approuvée',
  rejected: 'rejetée',
  withdrawn: 'retirée',
  'carried-out': 'mise en œuvre',
};
const improvementStates: Readonly<Record<string, string>> = {
  proposed: 'proposée',
  adopted: 'adoptée',
  rejected: 'rejetée',
  done: 'mise en œuvre',
  evaluated: 'mise en œuvre et évaluée',
};
/** The statuses that change with the number of goals. */
const severalGoals: ReadonlyMap<string, string> = new Map([
  ['achieved', 'atteints'],
  ['unknown', 'inconnus'],
]);

interface Range {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly unit: string;
}

function rangeWords({ minimum, maximum, unit }: Range, format: Format): string {
  if (minimum === null) return maximum === null ? '' : `${format.quantity(maximum, unit)} au plus`;
  if (maximum === null) return `${format.quantity(minimum, unit)} au moins`;
  const low = minimum === maximum ? '' : `${format.number(minimum)} à `;
  return `${low}${format.quantity(maximum, unit)}`;
}

const times = (count: number): string => (count === 1 ? 'une fois' : `${String(count)} fois`);

export const reportPhrases: PhraseSentences<ReportPhrases> = {
  ...plainReportPhrases,
  'report.names': ({ names }, format) => format.list(names.map((name) => inWords(name, format))),
  'report.period': ({ since, today, because: why }, format) =>
    `du ${format.date(since)} au ${format.date(today)}${because[why]}`,
  'report.agreement-status': ({ status }) => agreementStatus[status],
  'report.declared-as': ({ status, names }, format) =>
    `${levels[status]} (${format.list(names.map((name) => inWords(name, format)))})`,
  'report.declared-none': ({ names }, format) =>
    `pas encore de réponse (${format.list(names.map((name) => inWords(name, format)))})`,
  'report.goals-as': ({ tone, count }, format) =>
    `${format.number(count)} ${(count > 1 ? severalGoals.get(tone) : undefined) ?? statusPhrases[`status.${tone}`]({}, format)}`,
  'report.left-on': ({ date }, format) => `(retrait le ${format.date(date)})`,
  'report.was': ({ status }) => `(auparavant ${levels[status]})`,
  'report.dimension': ({ dimension }) => dimensions[dimension],
  'report.column-before': ({ date }, format) => `Au ${format.date(date)}`,
  'report.column-value': ({ unit }) => `Valeur (${unit})`,

  'report.more-in-full': ({ count }, format) =>
    `Et ${format.number(count)} de plus : voir le rapport complet.`,
  'report.days': ({ count }, { plural }) => plural(count, { one: 'jour', other: 'jours' }),
  'report.deeds-near': ({ days }) =>
    `Jalons et engagements en retard, attendus en retard, ou prévus dans les ${String(days)} jours`,
  'report.no-deeds-near': ({ days }) =>
    `Aucun jalon ni engagement n’est en retard, attendu en retard, ou prévu dans les ${String(days)} jours.`,
  'report.short-requests': ({ count, late }, { plural }) =>
    count === 0
      ? 'Aucune décision attendue.'
      : `${plural(count, { one: 'décision attendue', other: 'décisions attendues' })}${late === 0 ? '' : `, dont ${String(late)} en retard`}.`,
  'report.short-stuck': ({ count, overdue }, { plural }) =>
    count === 0
      ? 'Rien n’est bloqué.'
      : `${plural(count, { one: 'point de blocage', other: 'points de blocage' })} en cours${overdue === 0 ? '' : `, dont ${String(overdue)} au-delà du délai convenu`}.`,
  'report.short-by': ({ date }, format) => `(au plus tard le ${format.date(date)})`,
  'report.more': ({ count }, { plural }) => `et ${plural(count, { one: 'autre', other: 'autres' })}`,
  'report.short-late': ({ count }, { plural }) =>
    count === 0
      ? 'Aucun jalon ni engagement en retard.'
      : `${plural(count, { one: 'jalon ou engagement', other: 'jalons et engagements' })} en retard.`,
  'report.short-untold': ({ count }, { plural }) =>
    `${plural(count, { one: 'engagement ou jalon était', other: 'engagements et jalons étaient' })} à échéance ; personne n’a dit si c’est fait.`,
  'report.short-expected-late': ({ count }, { plural }) =>
    `${plural(count, { one: 'jalon ou engagement est attendu', other: 'jalons et engagements sont attendus' })} en retard.`,
  'report.short-forecast': ({ expected, days }, format) =>
    `(${format.date(expected)}, ${format.plural(days, { one: 'jour', other: 'jours' })} de retard)`,
  'report.short-actions': ({ count }, { plural }) =>
    `${plural(count, { one: 'action', other: 'actions' })} en retard.`,
  'report.short-unmeasured': ({ count }, { plural }) =>
    `${plural(count, { one: 'mesure', other: 'mesures' })} en retard.`,
  'report.short-expectations': ({ count }, format) =>
    `${format.plural(count, { one: 'attente n’a', other: 'attentes n’ont' })} pas encore de réponse.`,
  'report.short-successes': ({ count }, { plural }) =>
    `${plural(count, { one: 'réussite', other: 'réussites' })} à saluer.`,

  'report.put-off-until': ({ date }, format) => `jusqu’au ${format.date(date)}`,
  'report.decided': ({ since }, format) => `Décisions prises depuis le ${format.date(since)}`,
  'report.outcome': ({ outcome }) => outcomes[outcome],
  'report.votes': ({ for: inFavour, against, abstained }, { plural }) =>
    `(${String(inFavour)} pour, ${String(against)} contre${abstained === 0 ? '' : `, ${plural(abstained, { one: 'abstention', other: 'abstentions' })}`})`,
  'report.since-days': ({ since, days }, format) =>
    `${format.date(since)} (${format.plural(days, { one: 'jour', other: 'jours' })})`,
  'report.level': ({ level }) => `niveau ${String(level)} :`,

  'report.every': ({ period }, format) =>
    `(${format.period(period).startsWith('1 ') ? format.period(period).replace(/^1 /, 'chaque ') : `périodicité : ${format.period(period)}`})`,
  'report.value-on': ({ value, unit, date }, format) =>
    `${format.quantity(value, unit)} au ${format.date(date)}`,
  'report.range-until': ({ minimum, maximum, unit, date }, format) => {
    const low = minimum === null ? '' : `${format.quantity(minimum, unit)} au moins`;
    const high = maximum === null ? '' : `${format.quantity(maximum, unit)} au plus`;
    return `${[low, high].filter((bound) => bound !== '').join(' et ')}, jusqu’au ${format.date(date)}`;
  },
  'report.range-course': ({ from, until, ...bounds }, format) =>
    `${rangeWords(bounds, format)} (${format.date(from)} – ${format.date(until)})`,
  'report.chart-title': ({ indicator, unit }, format) => `${format.text(indicator)} (${unit})`,
  'report.measurements-of': ({ indicator }, format) => `Mesures : ${format.text(indicator)}`,

  'report.commitments-of': ({ name, kept, untold }, format) => {
    const open =
      untold === 0 ? '' : ` ; ${String(untold)} à échéance, sans que personne ait dit si c’est fait`;
    if (kept === null)
      return untold === 0
        ? `${inWords(name, format)} : rien n’était encore à échéance`
        : `${inWords(name, format)} : ${String(untold)} à échéance, sans que personne ait dit si c’est fait`;
    return `${inWords(name, format)} : ${format.plural(kept.inTime, { one: 'engagement tenu', other: 'engagements tenus' })} à temps sur ${String(kept.due)} à échéance${open}`;
  },
  'report.first-planned': ({ first, times: count }, format) =>
    `(planifié d’abord le ${format.date(first)} ; reporté ${times(count)})`,
  'report.settled-before': ({ count }, { plural }) =>
    `${plural(count, { one: 'engagement était clos avant cette période', other: 'engagements étaient clos avant cette période' })}.`,
  'report.share-done': ({ percent }, format) => `réalisé à ${format.quantity(percent, '%')}`,

  'report.budget-total': ({ total }, format) => `Le budget est de ${format.money(total)}.`,
  'report.share-of': ({ percent, of }, format) => `${format.quantity(percent, '%')} (${format.text(of)})`,
  'report.share-fraction': ({ fraction, of }, format) => `${fraction} (${format.text(of)})`,
  'report.share-parts': ({ parts, of }, format) => `${format.number(parts)} parts (${format.text(of)})`,
  'report.share-rest': ({ of }, format) => `le reste (${format.text(of)})`,
  'report.share-tiers': ({ of }, format) => `une part par tranches (${format.text(of)})`,
  'report.spend-by': ({ date }, format) => `subvention à dépenser au plus tard le ${format.date(date)}`,
  'report.delay': ({ period }, format) => `${format.period(period)} plus tard`,
  'report.change-state': ({ state, since }, format) =>
    `${changeStates[state] ?? state} le ${format.date(since)}`,
  'report.changes-total': ({ total }, format) =>
    `Total des modifications approuvées à ce jour : ${format.money(total)}.`,

  'report.and-more': ({ count, late }, { plural }) =>
    late === count
      ? `Et ${plural(count, { one: 'autre élément', other: 'autres éléments' })} en retard.`
      : `Et ${plural(count, { one: 'autre élément', other: 'autres éléments' })}${late === 0 ? '' : `, dont ${String(late)} en retard`}.`,
  'report.late-by': ({ days, missed }, { plural }) =>
    missed > 1
      ? `en retard, ${String(missed)} fois`
      : `${plural(days, { one: 'jour', other: 'jours' })} de retard`,
  'report.in-days': ({ days }, { plural }) =>
    days === 0 ? 'aujourd’hui' : `dans ${plural(days, { one: 'jour', other: 'jours' })}`,
  'report.risk-weight': ({ likelihood, impact }) =>
    [
      likelihood === null || likelihood === undefined ? '' : `probabilité ${likelihoods[likelihood]}`,
      impact === null || impact === undefined ? '' : `effet ${impacts[impact]}`,
    ]
      .filter((part) => part !== '')
      .join(', ') || 'non évalué',
  'report.thanks': ({ names }, format) =>
    `Remerciements : ${format.list(names.map((name) => inWords(name, format)))}.`,
  'report.improvement-state': ({ state, since }, format) =>
    `${improvementStates[state] ?? state} le ${format.date(since)}`,
  'report.superseded-before': ({ count }, { plural }) =>
    `${plural(count, { one: 'entrée a été corrigée ou annulée avant cette période', other: 'entrées ont été corrigées ou annulées avant cette période' })}.`,
  'report.afterwards-on': ({ on }, format) => `(consigné après coup, le ${format.date(on)})`,
  'report.superseded': ({ how, on }, format) =>
    `${how === 'corrected' ? 'corrigée' : 'annulée'} le ${format.date(on)}`,
};
