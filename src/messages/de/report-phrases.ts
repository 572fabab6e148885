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
  'last-meeting': ', seit der letzten Sitzung',
  'last-report': ', seit dem letzten Bericht',
  start: ', von Beginn an',
  usual: ', die letzten drei Monate',
};
const agreementStatus = {
  draft: 'Entwurf',
  proposed: 'den Parteien vorgelegt',
  'in-force': 'in Kraft',
  suspended: 'ausgesetzt',
  ended: 'beendet',
};
const levels = {
  'on-track': 'im Plan',
  'at-risk': 'gefährdet',
  'off-track': 'nicht im Plan',
  unknown: 'unbekannt',
};
const dimensions = {
  overall: 'Insgesamt',
  time: 'Zeit',
  money: 'Geld',
  quality: 'Qualität',
  surroundings: 'Umfeld',
  relationship: 'Zusammenarbeit',
};
const outcomes = { adopted: 'beschlossen', rejected: 'abgelehnt', deferred: 'vertagt' };
const weights = { low: 'gering', medium: 'mittel', high: 'hoch' };
const changeStates: Readonly<Record<string, string>> = {
  proposed: 'vorgeschlagen',
  approved: 'beschlossen',
  rejected: 'abgelehnt',
  withdrawn: 'zurückgezogen',
  'carried-out': 'umgesetzt',
};
const improvementStates: Readonly<Record<string, string>> = {
  proposed: 'vorgeschlagen',
  adopted: 'beschlossen',
  rejected: 'abgelehnt',
  done: 'umgesetzt',
  evaluated: 'umgesetzt und evaluiert',
};

/** "alle 3 Monate", but "jeden Monat": one of a kind bends with its gender. */
const everyOne: ReadonlyMap<string, string> = new Map([
  ['1 Tag', 'jeden Tag'],
  ['1 Woche', 'jede Woche'],
  ['1 Monat', 'jeden Monat'],
  ['1 Jahr', 'jedes Jahr'],
]);

interface Range {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly unit: string;
}

function rangeWords({ minimum, maximum, unit }: Range, format: Format): string {
  if (minimum === null) return maximum === null ? '' : `höchstens ${format.quantity(maximum, unit)}`;
  if (maximum === null) return `mindestens ${format.quantity(minimum, unit)}`;
  const low = minimum === maximum ? '' : `${format.number(minimum)} bis `;
  return `${low}${format.quantity(maximum, unit)}`;
}

export const reportPhrases: PhraseSentences<ReportPhrases> = {
  ...plainReportPhrases,
  'report.names': ({ names }, format) => format.list(names.map((name) => inWords(name, format))),
  'report.period': ({ since, today, because: why }, format) =>
    `${format.date(since)} bis ${format.date(today)}${because[why]}`,
  'report.agreement-status': ({ status }) => agreementStatus[status],
  'report.declared-as': ({ status, names }, format) =>
    `${levels[status]}: ${format.list(names.map((name) => inWords(name, format)))}`,
  'report.declared-none': ({ names }, format) =>
    `noch ohne Einschätzung: ${format.list(names.map((name) => inWords(name, format)))}`,
  'report.goals-as': ({ tone, count }, format) =>
    `${format.number(count)} ${statusPhrases[`status.${tone}`]({}, format)}`,
  'report.left-on': ({ date }, format) => `(ausgetreten am ${format.date(date)})`,
  'report.was': ({ status }) => `(zuvor ${levels[status]})`,
  'report.dimension': ({ dimension }) => dimensions[dimension],
  'report.column-before': ({ date }, format) => `Am ${format.date(date)}`,
  'report.column-value': ({ unit }) => `Wert (${unit})`,

  'report.more-in-full': ({ count }, format) =>
    `Und ${format.number(count)} weitere: siehe den vollständigen Bericht.`,
  'report.days': ({ count }, { plural }) => plural(count, { one: 'Tag', other: 'Tage' }),
  'report.deeds-near': ({ days }) =>
    `Meilensteine und Zusagen, die überfällig sind, verspätet erwartet werden oder in ${String(days)} Tagen fällig sind`,
  'report.no-deeds-near': ({ days }) =>
    `Kein Meilenstein und keine Zusage ist überfällig, wird verspätet erwartet oder ist in ${String(days)} Tagen fällig.`,
  'report.short-requests': ({ count, late }, { plural }) =>
    count === 0
      ? 'Kein Entscheidungsbedarf.'
      : `Entscheidungsbedarf: ${plural(count, { one: 'Punkt', other: 'Punkte' })}${late === 0 ? '' : `, davon ${String(late)} überfällig`}.`,
  'report.short-stuck': ({ count, overdue }, { plural }) =>
    count === 0
      ? 'Es gibt keine Hindernisse.'
      : `${plural(count, { one: 'Hindernis ist', other: 'Hindernisse sind' })} offen${overdue === 0 ? '' : `, davon ${String(overdue)} über die vereinbarte Zeit hinaus`}.`,
  'report.short-by': ({ date }, format) => `(bis ${format.date(date)})`,
  'report.more': ({ count }, format) => `und ${format.number(count)} weitere`,
  'report.short-late': ({ count }, { plural }) =>
    count === 0
      ? 'Kein Meilenstein und keine Zusage ist überfällig.'
      : `${plural(count, { one: 'Meilenstein oder Zusage ist', other: 'Meilensteine und Zusagen sind' })} überfällig.`,
  'report.short-untold': ({ count }, { plural }) =>
    `${plural(count, { one: 'Zusage oder Meilenstein war', other: 'Zusagen und Meilensteine waren' })} fällig; niemand hat gesagt, ob ${count === 1 ? 'das' : 'sie'} erledigt ${count === 1 ? 'ist' : 'sind'}.`,
  'report.short-expected-late': ({ count }, { plural }) =>
    `${plural(count, { one: 'Meilenstein oder Zusage wird', other: 'Meilensteine und Zusagen werden' })} verspätet erwartet.`,
  'report.short-forecast': ({ expected, days }, format) =>
    `(${format.date(expected)}, ${format.plural(days, { one: 'Tag', other: 'Tage' })} zu spät)`,
  'report.short-actions': ({ count }, { plural }) =>
    `${plural(count, { one: 'Maßnahme ist', other: 'Maßnahmen sind' })} überfällig.`,
  'report.short-unmeasured': ({ count }, { plural }) =>
    `${plural(count, { one: 'Messung ist', other: 'Messungen sind' })} überfällig.`,
  'report.short-expectations': ({ count }, format) =>
    `${format.plural(count, { one: 'Erwartung hat', other: 'Erwartungen haben' })} noch keine Antwort.`,
  'report.short-successes': ({ count }, { plural }) =>
    `${plural(count, { one: 'Erfolg', other: 'Erfolge' })} zu würdigen.`,

  'report.put-off-until': ({ date }, format) => `bis ${format.date(date)}`,
  'report.decided': ({ since }, format) => `Beschlossen seit dem ${format.date(since)}`,
  'report.outcome': ({ outcome }) => outcomes[outcome],
  'report.votes': ({ for: inFavour, against, abstained }, { plural }) =>
    `(${String(inFavour)} dafür, ${String(against)} dagegen${abstained === 0 ? '' : `, ${plural(abstained, { one: 'Enthaltung', other: 'Enthaltungen' })}`})`,
  'report.afterwards-on': ({ on }, format) => `(nachträglich aufgeschrieben am ${format.date(on)})`,
  'report.since-days': ({ since, days }, format) =>
    `${format.date(since)} (${format.plural(days, { one: 'Tag', other: 'Tage' })})`,
  'report.level': ({ level }) => `Stufe ${String(level)} der Eskalation:`,

  'report.every': ({ period }, format) => {
    const words = format.period(period);
    return `(${everyOne.get(words) ?? `alle ${words}`})`;
  },
  'report.value-on': ({ value, unit, date }, format) =>
    `${format.quantity(value, unit)} am ${format.date(date)}`,
  'report.range-until': ({ minimum, maximum, unit, date }, format) => {
    const low = minimum === null ? '' : `mindestens ${format.quantity(minimum, unit)}`;
    const high = maximum === null ? '' : `höchstens ${format.quantity(maximum, unit)}`;
    return `${[low, high].filter((bound) => bound !== '').join(' und ')}, bis zum ${format.date(date)}`;
  },
  'report.range-course': ({ from, until, ...bounds }, format) =>
    `${rangeWords(bounds, format)} (${format.date(from)} – ${format.date(until)})`,
  'report.chart-title': ({ indicator, unit }, format) => `${format.text(indicator)} (${unit})`,
  'report.measurements-of': ({ indicator }, format) => `Messungen: ${format.text(indicator)}`,

  'report.commitments-of': ({ name, kept, untold }, format) => {
    const open =
      untold === 0
        ? ''
        : `; von ${String(untold)} fälligen hat niemand gesagt, ob ${untold === 1 ? 'es erledigt ist' : 'sie erledigt sind'}`;
    if (kept === null)
      return untold === 0
        ? `${inWords(name, format)}: noch war nichts fällig`
        : `${inWords(name, format)}: von ${String(untold)} fälligen hat niemand gesagt, ob ${untold === 1 ? 'es erledigt ist' : 'sie erledigt sind'}`;
    return `${inWords(name, format)}: von ${String(kept.due)} fälligen Zusagen ${String(kept.inTime)} rechtzeitig eingehalten${open}`;
  },
  'report.first-planned': ({ first, times }, format) =>
    `(zuerst ${format.date(first)}; ${times === 1 ? 'einmal' : `${String(times)}-mal`} verschoben)`,
  'report.settled-before': ({ count }, { plural }) =>
    `${plural(count, { one: 'Zusage war vor diesem Zeitraum erledigt oder entfallen', other: 'Zusagen waren vor diesem Zeitraum erledigt oder entfallen' })}.`,
  'report.share-done': ({ percent }, format) => `${format.number(percent)} % erledigt`,

  'report.budget-total': ({ total }, format) => `Das Budget beträgt ${format.money(total)}.`,
  'report.share-of': ({ percent, of }, format) => `${format.number(percent)} % von: ${format.text(of)}`,
  'report.share-fraction': ({ fraction, of }, format) => `${fraction} von: ${format.text(of)}`,
  'report.share-parts': ({ parts, of }, format) => `${format.number(parts)} Teile von: ${format.text(of)}`,
  'report.share-rest': ({ of }, format) => `der Rest von: ${format.text(of)}`,
  'report.share-tiers': ({ of }, format) => `gestaffelter Anteil an: ${format.text(of)}`,
  'report.spend-by': ({ date }, format) => `Zuwendung bis zum ${format.date(date)} auszugeben`,
  'report.delay': ({ period }, format) => `${format.period(period)} später`,
  'report.change-state': ({ state, since }, format) =>
    `${changeStates[state] ?? state} am ${format.date(since)}`,
  'report.changes-total': ({ total }, format) => `Beschlossene Änderungen bisher: ${format.money(total)}.`,

  'report.and-more': ({ count, late }, { plural }) =>
    late === count
      ? `Und ${plural(count, { one: 'weiterer Punkt, der überfällig ist', other: 'weitere Punkte, die überfällig sind' })}.`
      : `Und ${plural(count, { one: 'weiterer Punkt', other: 'weitere Punkte' })}${late === 0 ? '' : `, davon ${String(late)} überfällig`}.`,
  'report.late-by': ({ days, missed }, { plural }) =>
    missed > 1
      ? `überfällig, ${String(missed)}-mal`
      : `${plural(days, { one: 'Tag', other: 'Tage' })} überfällig`,
  'report.in-days': ({ days }, { plural }) =>
    days === 0 ? 'heute' : `in ${plural(days, { one: 'Tag', other: 'Tagen' })}`,
  'report.risk-weight': ({ likelihood, impact }) =>
    [
      likelihood === null || likelihood === undefined ? '' : `Wahrscheinlichkeit ${weights[likelihood]}`,
      impact === null || impact === undefined ? '' : `Auswirkung ${weights[impact]}`,
    ]
      .filter((part) => part !== '')
      .join(', ') || 'nicht gewichtet',
  'report.thanks': ({ names }, format) =>
    `Dank an: ${format.list(names.map((name) => inWords(name, format)))}.`,
  'report.improvement-state': ({ state, since }, format) =>
    `${improvementStates[state] ?? state} am ${format.date(since)}`,
  'report.superseded-before': ({ count }, { plural }) =>
    `${plural(count, { one: 'Eintrag wurde vor diesem Zeitraum berichtigt oder zurückgenommen', other: 'Einträge wurden vor diesem Zeitraum berichtigt oder zurückgenommen' })}.`,
  'report.superseded': ({ how, on }, format) =>
    `${how === 'corrected' ? 'berichtigt' : 'zurückgenommen'} am ${format.date(on)}`,
};
