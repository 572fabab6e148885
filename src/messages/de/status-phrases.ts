/** Statuses, their sums, forecasts and obligations in German. */
import { periodOfDays } from '../../domain/calendar-date.js';
import type { StatusPhrases } from '../../domain/phrases/status-phrases.js';
import type { Format } from '../format.js';
import type { PhraseSentences } from '../messages.js';
import { inPercent, rounded } from '../rounded.js';

const amount = (value: number, unit: string, format: Format): string => format.quantity(rounded(value), unit);
/** "5 Tage zu spät". */
const days = (count: number, format: Format): string => format.plural(count, { one: 'Tag', other: 'Tage' });
/** "vor 5 Tagen": the dative has its own plural. */
const inDays = (count: number, format: Format): string =>
  format.plural(count, { one: 'Tag', other: 'Tagen' });
const span = (count: number, format: Format): string => format.period(periodOfDays(count));

/** How a date compares with the one that was agreed. */
function against(count: number, format: Format): string {
  if (count === 0) return 'genau zum vereinbarten Tag';
  return count > 0 ? `${span(count, format)} zu spät` : `${span(count, format)} früher als vereinbart`;
}

interface Range {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly unit: string;
}

function range({ minimum, maximum, unit }: Range, format: Format): string {
  if (minimum === null) return maximum === null ? '' : `höchstens ${amount(maximum, unit, format)}`;
  if (maximum === null) return `mindestens ${amount(minimum, unit, format)}`;
  return minimum === maximum
    ? `genau ${amount(minimum, unit, format)}`
    : `${format.number(rounded(minimum))} bis ${amount(maximum, unit, format)}`;
}

export const statusPhrases: PhraseSentences<StatusPhrases> = {
  'status.achieved': () => 'erreicht',
  'status.on-track': () => 'im Plan',
  'status.at-risk': () => 'gefährdet',
  'status.off-track': () => 'nicht im Plan',
  'status.unknown': () => 'unbekannt',
  'status.stale': () => 'veraltet',
  'status.not-yet-due': () => 'noch nicht fällig',

  'status.sum.progress': ({ value, baseline, expected, unit, date, ratio }, format) => {
    const reached =
      expected < baseline
        ? `${amount(value, unit, format)}; erwartet bis zum ${format.date(date)}: ${amount(expected, unit, format)}`
        : `${format.number(rounded(value))} von ${amount(expected, unit, format)}, erwartet bis zum ${format.date(date)}`;
    const start = baseline === 0 ? '' : ` (Ausgangswert ${format.number(rounded(baseline))})`;
    return `${reached}${start}, ${format.quantity(inPercent(ratio), '%')} des erwarteten Fortschritts`;
  },
  'status.sum.level': ({ value, expected, unit, date }, format) =>
    `${amount(value, unit, format)} am ${format.date(date)}; erwartet: ${amount(expected, unit, format)}`,
  'status.sum.deteriorating': ({ value, baseline, unit, date }, format) =>
    `${amount(value, unit, format)} am ${format.date(date)}, weiter vom Zielwert entfernt als der Ausgangswert (${amount(baseline, unit, format)})`,
  'status.sum.reached': ({ value, target, unit, date }, format) =>
    `${amount(value, unit, format)} am ${format.date(date)}; der Zielwert (${amount(target, unit, format)}) ist erreicht`,
  'status.sum.missed': ({ value, target, unit, date, by }, format) =>
    `${amount(value, unit, format)} am ${format.date(date)}; der Zielwert (${amount(target, unit, format)}) wurde bis zum ${format.date(by)} nicht erreicht`,
  'status.sum.in-range': ({ value, unit, date, ...bounds }, format) =>
    `${amount(value, unit, format)} am ${format.date(date)}, im vereinbarten Bereich: ${range({ ...bounds, unit }, format)}`,
  'status.sum.out-of-range': ({ value, unit, date, ...bounds }, format) =>
    `${amount(value, unit, format)} am ${format.date(date)}, außerhalb des vereinbarten Bereichs: ${range({ ...bounds, unit }, format)}`,
  'status.sum.not-yet-counting': ({ value, unit, date, from }, format) =>
    `${amount(value, unit, format)} am ${format.date(date)}; der Fortschritt zählt ab dem ${format.date(from)}`,
  'status.sum.no-target': ({ value, unit, date }, format) =>
    `${amount(value, unit, format)} am ${format.date(date)}; es ist kein Zielwert vereinbart`,
  'status.sum.no-baseline': ({ value, target, unit, date }, format) =>
    `${amount(value, unit, format)} am ${format.date(date)}, Zielwert ${amount(target, unit, format)}; ohne Ausgangswert ist der Fortschritt nicht bekannt`,
  'status.sum.not-yet-due': ({ due }, format) => `die erste Messung ist bis zum ${format.date(due)} fällig`,
  'status.sum.no-measurement': ({ due }, format) =>
    `noch nicht gemessen; die erste Messung war bis zum ${format.date(due)} fällig`,
  'status.sum.never-measured': () => 'noch nicht gemessen, und es ist kein Tag für eine Messung vereinbart',
  'status.sum.stale': ({ since, due }, format) =>
    `keine Messung seit dem ${format.date(since)}; eine war bis zum ${format.date(due)} fällig`,

  'forecast.reached': ({ date, days: late }, format) =>
    `bei diesem Tempo wird der Zielwert im ${format.month(date)} erreicht, ${against(late, format)}`,
  'forecast.not-in-sight': ({ value, unit, date }, format) =>
    `bei diesem Tempo wird der Zielwert nicht erreicht: ${amount(value, unit, format)} am ${format.date(date)}`,

  'deed.done': () => 'erledigt',
  'deed.late': () => 'überfällig',
  'deed.soon': () => 'bald fällig',
  'deed.due': () => 'geplant',
  'deed.dropped': () => 'entfallen',
  'deed.undated': () => 'ohne Datum',
  'deed.untold': () => 'unbekannt, ob erledigt',

  'deed.sum.done': ({ on }, format) => `erledigt am ${format.date(on)}`,
  'deed.sum.done-in-time': ({ on, due }, format) =>
    `erledigt am ${format.date(on)}, fällig am ${format.date(due)}`,
  'deed.sum.done-late': ({ on, due, days: late }, format) =>
    `erledigt am ${format.date(on)}, ${days(late, format)} nach dem ${format.date(due)}`,
  'deed.sum.late': ({ due, days: late }, format) =>
    `war am ${format.date(due)} fällig, vor ${inDays(late, format)}`,
  'deed.sum.due': ({ due, days: left }, format) =>
    left === 0 ? 'heute fällig' : `fällig am ${format.date(due)}, in ${inDays(left, format)}`,
  'deed.sum.expected-late': ({ due, expected, days: late }, format) =>
    `fällig am ${format.date(due)}, erwartet am ${format.date(expected)}: ${days(late, format)} zu spät`,
  'deed.sum.dropped': ({ on }, format) => `entfallen am ${format.date(on)}`,
  'deed.sum.waits': ({ when }, format) => `wartet auf: ${format.text(when)}`,
  'deed.sum.untold': ({ due }, { date }) =>
    `war am ${date(due)} fällig; niemand hat gesagt, ob es erledigt ist`,
  'deed.sum.undated': () => 'es ist kein Datum vereinbart',
  'deed.moved': ({ first, due, times }, format) =>
    `${times === 1 ? 'einmal' : `${format.number(times)}-mal`} verschoben, vom ${format.date(first)} auf den ${format.date(due)}`,

  'goal.sum.unmeasured': () => 'nirgends steht, wie dieses Ziel gemessen wird',
  'goal.sum.nothing-due': () => 'noch ist nichts fällig',
  'goal.sum.deeds': ({ done, total }, format) =>
    `${format.number(done)} von ${format.plural(total, { one: 'Zusage oder Meilenstein', other: 'Zusagen und Meilensteinen' })} erledigt`,
  'goal.sum.untold': ({ what, due }, format) =>
    `„${format.text(what)}“ war am ${format.date(due)} fällig; niemand hat gesagt, ob es erledigt ist`,
  'goal.sum.late': ({ what, due, days: late }, format) =>
    `„${format.text(what)}“ war am ${format.date(due)} fällig, vor ${inDays(late, format)}`,
  'goal.sum.expected-late': ({ what, due, expected }, format) =>
    `„${format.text(what)}“ wird am ${format.date(expected)} erwartet, nach dem ${format.date(due)}`,
  'overall.sum.worst': ({ goal }, format) => `wegen des Ziels „${format.text(goal)}“`,
  'overall.sum.nothing': () => 'es ist kein Ziel vereinbart',

  'bottleneck.age': ({ days: age }, format) => days(age, format),
  'bottleneck.sum.answer-due': ({ level, due }, format) =>
    `Stufe ${format.number(level)} antwortet bis zum ${format.date(due)}`,
  'bottleneck.sum.answer-late': ({ level, due, days: late }, format) =>
    `die Antwort von Stufe ${format.number(level)} war am ${format.date(due)} fällig, vor ${inDays(late, format)}`,
  'bottleneck.sum.needed': ({ by }, format) => `muss bis zum ${format.date(by)} behoben sein`,
  'bottleneck.sum.needed-late': ({ by, days: late }, format) =>
    `musste bis zum ${format.date(by)} behoben sein, vor ${inDays(late, format)}`,
  'bottleneck.sum.no-clock': () => 'für eine Antwort ist kein Datum vereinbart',
  'bottleneck.sum.resolved': ({ on, days: took }, format) =>
    `behoben am ${format.date(on)}, nach ${inDays(took, format)}`,

  'schedule.sum': ({ earned, actual, index }, format) =>
    `vom Zeitplan ${format.number(rounded(earned))} Monate erledigt in ${format.number(rounded(actual))} Monaten: das ${format.number(rounded(index))}-Fache des geplanten Tempos`,

  'obligation.measurement': () => 'Messung',
  'obligation.report': () => 'Bericht',
  'obligation.evaluation': () => 'Evaluierung',
  'obligation.health': () => 'Bewertung der Zusammenarbeit',
  'obligation.approval': () => 'Zustimmung',
  'obligation.condition': () => 'Bedingung',
  'obligation.notice': () => 'letzter Tag für die Kündigung',
  'obligation.end': () => 'Ende der Laufzeit',
  'obligation.milestone': () => 'Meilenstein',
  'obligation.commitment': () => 'Zusage',
  'obligation.contribution': () => 'Beitrag',
  'obligation.grant': () => 'Zuwendung auszugeben',
  'obligation.escalation': () => 'Antwort auf ein Hindernis',
  'obligation.bottleneck': () => 'Hindernis zu beheben',
  'obligation.request': () => 'Entscheidungsbedarf',
  'obligation.action': () => 'Maßnahme',
  'obligation.improvement': () => 'Verbesserungsvorschlag',
  'obligation.risk-review': () => 'Überprüfung eines Risikos',
  'obligation.document-review': () => 'Überprüfung eines Dokuments',
  'obligation.open-question': () => 'offene Frage',
  'obligation.task': () => 'Aufgabe der Prozessbegleitung',
  'obligation.meeting': () => 'Sitzung',
  'obligation.meeting-to-plan': () => 'Sitzung zu planen',
  'obligation.invitation': () => 'Einladung',
  'obligation.agenda': () => 'Tagesordnung',
  'obligation.minutes': () => 'Protokoll',
};
