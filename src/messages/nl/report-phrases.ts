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
  'last-meeting': ', sinds het vorige overleg',
  'last-report': ', sinds het vorige rapport',
  start: ', vanaf het begin',
  usual: ', de afgelopen drie maanden',
};
const agreementStatus = {
  draft: 'concept',
  proposed: 'voorgelegd aan de partijen',
  'in-force': 'van kracht',
  suspended: 'opgeschort',
  ended: 'beëindigd',
};
const levels = {
  'on-track': 'op koers',
  'at-risk': 'in gevaar',
  'off-track': 'niet op koers',
  unknown: 'onbekend',
};
const dimensions = {
  overall: 'Geheel',
  time: 'Tijd',
  money: 'Geld',
  quality: 'Kwaliteit',
  surroundings: 'Omgeving',
  relationship: 'Samenwerking',
};
const outcomes = { adopted: 'aangenomen', rejected: 'afgewezen', deferred: 'uitgesteld' };
const weights = { low: 'klein', medium: 'middelgroot', high: 'groot' };
const changeStates: Readonly<Record<string, string>> = {
  proposed: 'voorgesteld',
  approved: 'goedgekeurd',
  rejected: 'afgewezen',
  withdrawn: 'ingetrokken',
  'carried-out': 'uitgevoerd',
};
const improvementStates: Readonly<Record<string, string>> = {
  proposed: 'voorgesteld',
  adopted: 'overgenomen',
  rejected: 'niet overgenomen',
  done: 'gereed',
  evaluated: 'gereed en geëvalueerd',
};

interface Range {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly unit: string;
}

function rangeWords({ minimum, maximum, unit }: Range, format: Format): string {
  if (minimum === null) return maximum === null ? '' : `ten hoogste ${format.quantity(maximum, unit)}`;
  if (maximum === null) return `ten minste ${format.quantity(minimum, unit)}`;
  const low = minimum === maximum ? '' : `${format.number(minimum)} tot `;
  return `${low}${format.quantity(maximum, unit)}`;
}

export const reportPhrases: PhraseSentences<ReportPhrases> = {
  ...plainReportPhrases,
  'report.names': ({ names }, format) => format.list(names.map((name) => inWords(name, format))),
  'report.period': ({ since, today, because: why }, format) =>
    `${format.date(since)} tot en met ${format.date(today)}${because[why]}`,
  'report.agreement-status': ({ status }) => agreementStatus[status],
  'report.declared-as': ({ status, names }, format) =>
    `${levels[status]}: ${format.list(names.map((name) => inWords(name, format)))}`,
  'report.declared-none': ({ names }, format) =>
    `nog niets gezegd: ${format.list(names.map((name) => inWords(name, format)))}`,
  'report.goals-as': ({ tone, count }, format) =>
    `${format.number(count)} ${statusPhrases[`status.${tone}`]({}, format)}`,
  'report.left-on': ({ date }, format) => `(uitgetreden op ${format.date(date)})`,
  'report.was': ({ status }) => `(was ${levels[status]})`,
  'report.dimension': ({ dimension }) => dimensions[dimension],
  'report.column-before': ({ date }, format) => `Op ${format.date(date)}`,
  'report.column-value': ({ unit }) => `Waarde (${unit})`,

  'report.more-in-full': ({ count }, format) => `En nog ${format.number(count)}: zie het volledige rapport.`,
  'report.days': ({ count }, { plural }) => plural(count, { one: 'dag', other: 'dagen' }),
  'report.deeds-near': ({ days }) =>
    `Mijlpalen en afspraken die te laat zijn, later worden verwacht, of binnen ${String(days)} dagen komen`,
  'report.no-deeds-near': ({ days }) =>
    `Geen mijlpaal of afspraak is te laat, wordt later verwacht, of komt binnen ${String(days)} dagen.`,
  'report.short-requests': ({ count, late }, { plural }) =>
    count === 0
      ? 'Er wordt geen besluit gevraagd.'
      : `${plural(count, { one: 'besluit', other: 'besluiten' })} gevraagd${late === 0 ? '' : `, waarvan ${String(late)} te laat`}.`,
  'report.short-stuck': ({ count, overdue }, { plural }) =>
    count === 0
      ? 'Er zit niets vast.'
      : `${plural(count, { one: 'knelpunt', other: 'knelpunten' })} open${overdue === 0 ? '' : `, waarvan ${String(overdue)} over de afgesproken tijd`}.`,
  'report.short-by': ({ date }, format) => `(uiterlijk ${format.date(date)})`,
  'report.more': ({ count }, format) => `en nog ${format.number(count)}`,
  'report.short-late': ({ count }, { plural }) =>
    count === 0
      ? 'Geen mijlpaal of afspraak is te laat.'
      : `${plural(count, { one: 'mijlpaal of afspraak is', other: 'mijlpalen en afspraken zijn' })} te laat.`,
  'report.short-untold': ({ count }, { plural }) =>
    `${plural(count, { one: 'afspraak of mijlpaal had klaar moeten zijn', other: 'afspraken en mijlpalen hadden klaar moeten zijn' })}; niemand heeft gezegd of ${count === 1 ? 'die' : 'ze'} gedaan ${count === 1 ? 'is' : 'zijn'}.`,
  'report.short-expected-late': ({ count }, { plural }) =>
    `${plural(count, { one: 'mijlpaal of afspraak wordt', other: 'mijlpalen en afspraken worden' })} later verwacht dan afgesproken.`,
  'report.short-forecast': ({ expected, days }, format) =>
    `(${format.date(expected)}, ${format.plural(days, { one: 'dag', other: 'dagen' })} te laat)`,
  'report.short-actions': ({ count }, { plural }) =>
    `${plural(count, { one: 'actie is', other: 'acties zijn' })} te laat.`,
  'report.short-unmeasured': ({ count }, { plural }) =>
    `${plural(count, { one: 'meting is', other: 'metingen zijn' })} over tijd.`,
  'report.short-expectations': ({ count }, format) =>
    `${format.plural(count, { one: 'verwachting heeft', other: 'verwachtingen hebben' })} nog geen antwoord.`,
  'report.short-successes': ({ count }, { plural }) =>
    `${plural(count, { one: 'succes', other: 'successen' })} om te vieren.`,

  'report.put-off-until': ({ date }, format) => `tot ${format.date(date)}`,
  'report.decided': ({ since }, format) => `Besloten sinds ${format.date(since)}`,
  'report.outcome': ({ outcome }) => outcomes[outcome],
  'report.votes': ({ for: inFavour, against, abstained }) =>
    `(${String(inFavour)} voor, ${String(against)} tegen${abstained === 0 ? '' : `, ${String(abstained)} onthouden`})`,
  'report.afterwards-on': ({ on }, format) => `(achteraf vastgelegd, op ${format.date(on)})`,
  'report.since-days': ({ since, days }, format) =>
    `${format.date(since)} (${format.plural(days, { one: 'dag', other: 'dagen' })})`,
  'report.level': ({ level }) => `niveau ${String(level)} van de escalatie:`,

  'report.every': ({ period }, format) => `(elke ${format.period(period).replace(/^1 /, '')})`,
  'report.value-on': ({ value, unit, date }, format) =>
    `${format.quantity(value, unit)} op ${format.date(date)}`,
  'report.range-until': ({ minimum, maximum, unit, date }, format) => {
    const low = minimum === null ? '' : `ten minste ${format.quantity(minimum, unit)}`;
    const high = maximum === null ? '' : `ten hoogste ${format.quantity(maximum, unit)}`;
    return `${[low, high].filter((bound) => bound !== '').join(' en ')}, tot ${format.date(date)}`;
  },
  'report.range-course': ({ from, until, ...bounds }, format) =>
    `${rangeWords(bounds, format)} (${format.date(from)} – ${format.date(until)})`,
  'report.chart-title': ({ indicator, unit }, format) => `${format.text(indicator)} (${unit})`,
  'report.measurements-of': ({ indicator }, format) => `Metingen: ${format.text(indicator)}`,

  'report.commitments-of': ({ name, kept, untold }, format) => {
    const open =
      untold === 0
        ? ''
        : `; van ${String(untold)} die klaar ${untold === 1 ? 'moest' : 'moesten'} zijn heeft niemand gezegd of ${untold === 1 ? 'die gedaan is' : 'ze gedaan zijn'}`;
    if (kept === null)
      return untold === 0
        ? `${inWords(name, format)}: er was nog niets aan de beurt`
        : `${inWords(name, format)}: van ${String(untold)} die klaar ${untold === 1 ? 'moest' : 'moesten'} zijn heeft niemand gezegd of ${untold === 1 ? 'die gedaan is' : 'ze gedaan zijn'}`;
    return `${inWords(name, format)}: van wat aan de beurt was, ${String(kept.inTime)} van ${String(kept.due)} op tijd nagekomen${open}`;
  },
  'report.first-planned': ({ first, times }, format) =>
    `(eerst ${format.date(first)}; ${times === 1 ? 'één keer' : `${String(times)} keer`} verschoven)`,
  'report.settled-before': ({ count }, { plural }) =>
    `${plural(count, { one: 'afspraak is al vóór deze periode afgehandeld', other: 'afspraken zijn al vóór deze periode afgehandeld' })}.`,
  'report.share-done': ({ percent }, format) => `${format.number(percent)} % gereed`,

  'report.budget-total': ({ total }, format) => `De begroting is ${format.money(total)}.`,
  'report.share-of': ({ percent, of }, format) => `${format.number(percent)} % van ${format.text(of)}`,
  'report.share-fraction': ({ fraction, of }, format) => `${fraction} van ${format.text(of)}`,
  'report.share-parts': ({ parts, of }, format) => `${format.number(parts)} delen van ${format.text(of)}`,
  'report.share-rest': ({ of }, format) => `de rest van ${format.text(of)}`,
  'report.share-tiers': ({ of }, format) => `een deel per schijf van ${format.text(of)}`,
  'report.spend-by': ({ date }, format) => `subsidie uiterlijk te besteden op ${format.date(date)}`,
  'report.delay': ({ period }, format) => `${format.period(period)} later`,
  'report.change-state': ({ state, since }, format) =>
    `${changeStates[state] ?? state} op ${format.date(since)}`,
  'report.changes-total': ({ total }, format) =>
    `Goedgekeurde wijzigingen tot nu toe: ${format.money(total)}.`,

  'report.and-more': ({ count, late }, format) =>
    late === count
      ? `En nog ${format.number(count)} te laat.`
      : `En nog ${format.number(count)}${late === 0 ? '' : `, waarvan ${String(late)} te laat`}.`,
  'report.late-by': ({ days, missed }, { plural }) =>
    missed > 1
      ? `te laat, ${String(missed)} keer`
      : `${plural(days, { one: 'dag', other: 'dagen' })} te laat`,
  'report.in-days': ({ days }, { plural }) =>
    days === 0 ? 'vandaag' : `over ${plural(days, { one: 'dag', other: 'dagen' })}`,
  'report.risk-weight': ({ likelihood, impact }) =>
    [
      likelihood === null || likelihood === undefined ? '' : `kans ${weights[likelihood]}`,
      impact === null || impact === undefined ? '' : `gevolg ${weights[impact]}`,
    ]
      .filter((part) => part !== '')
      .join(', ') || 'niet gewogen',
  'report.thanks': ({ names }, format) =>
    `Dank aan ${format.list(names.map((name) => inWords(name, format)))}.`,
  'report.improvement-state': ({ state, since }, format) =>
    `${improvementStates[state] ?? state} op ${format.date(since)}`,
  'report.superseded-before': ({ count }, { plural }) =>
    `${plural(count, { one: 'vastlegging is al vóór deze periode gecorrigeerd of teruggenomen', other: 'vastleggingen zijn al vóór deze periode gecorrigeerd of teruggenomen' })}.`,
  'report.superseded': ({ how, on }, format) =>
    `${how === 'corrected' ? 'gecorrigeerd' : 'teruggenomen'} op ${format.date(on)}`,
};
