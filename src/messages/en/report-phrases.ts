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
  'last-meeting': ', since the last meeting',
  'last-report': ', since the last report',
  start: ', from the start',
  usual: ', the last three months',
};
const agreementStatus = {
  draft: 'draft',
  proposed: 'proposed to the parties',
  'in-force': 'in force',
  suspended: 'suspended',
  ended: 'ended',
};
const levels = { 'on-track': 'on track', 'at-risk': 'at risk', 'off-track': 'off track', unknown: 'unknown' };
const dimensions = {
  overall: 'Overall',
  time: 'Time',
  money: 'Money',
  quality: 'Quality',
  surroundings: 'Surroundings',
  relationship: 'Relationship',
};
const outcomes = { adopted: 'adopted', rejected: 'rejected', deferred: 'put off' };
const weights = { low: 'low', medium: 'medium', high: 'high' };
const changeStates: Readonly<Record<string, string>> = {
  proposed: 'proposed',
  approved: 'approved',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  'carried-out': 'carried out',
};
const improvementStates: Readonly<Record<string, string>> = {
  proposed: 'proposed',
  adopted: 'adopted',
  rejected: 'rejected',
  done: 'done',
  evaluated: 'done and evaluated',
};

interface Range {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly unit: string;
}

function rangeWords({ minimum, maximum, unit }: Range, format: Format): string {
  if (minimum === null) return maximum === null ? '' : `at most ${format.quantity(maximum, unit)}`;
  if (maximum === null) return `at least ${format.quantity(minimum, unit)}`;
  const low = minimum === maximum ? '' : `${format.number(minimum)} to `;
  return `${low}${format.quantity(maximum, unit)}`;
}

export const reportPhrases: PhraseSentences<ReportPhrases> = {
  ...plainReportPhrases,
  'report.names': ({ names }, format) => format.list(names.map((name) => inWords(name, format))),
  'report.period': ({ since, today, because: why }, format) =>
    `${format.date(since)} to ${format.date(today)}${because[why]}`,
  'report.agreement-status': ({ status }) => agreementStatus[status],
  'report.declared-as': ({ status, names }, format) =>
    `${levels[status]}: ${format.list(names.map((name) => inWords(name, format)))}`,
  'report.declared-none': ({ names }, format) =>
    `no word yet: ${format.list(names.map((name) => inWords(name, format)))}`,
  'report.goals-as': ({ tone, count }, format) =>
    `${format.number(count)} ${statusPhrases[`status.${tone}`]({}, format)}`,
  'report.left-on': ({ date }, format) => `(left on ${format.date(date)})`,
  'report.was': ({ status }) => `(was ${levels[status]})`,
  'report.dimension': ({ dimension }) => dimensions[dimension],
  'report.column-before': ({ date }, format) => `On ${format.date(date)}`,
  'report.column-value': ({ unit }) => `Value (${unit})`,

  'report.more-in-full': ({ count }, format) => `And ${format.number(count)} more: see the full report.`,
  'report.days': ({ count }, { plural }) => plural(count, { one: 'day', other: 'days' }),
  'report.deeds-near': ({ days }) =>
    `Milestones and commitments that are late, expected late, or due within ${String(days)} days`,
  'report.no-deeds-near': ({ days }) =>
    `No milestone or commitment is late, expected late, or due within ${String(days)} days.`,
  'report.short-requests': ({ count, late }, { plural }) =>
    count === 0
      ? 'No decisions wanted.'
      : `${plural(count, { one: 'decision', other: 'decisions' })} wanted${late === 0 ? '' : `, ${String(late)} late`}.`,
  'report.short-stuck': ({ count, overdue }, { plural }) =>
    count === 0
      ? 'Nothing is stuck.'
      : `${plural(count, { one: 'bottleneck is', other: 'bottlenecks are' })} open${overdue === 0 ? '' : `, ${String(overdue)} past the agreed time`}.`,
  'report.short-by': ({ date }, format) => `(by ${format.date(date)})`,
  'report.more': ({ count }, format) => `and ${format.number(count)} more`,
  'report.short-late': ({ count }, { plural }) =>
    count === 0
      ? 'No milestone or commitment is late.'
      : `${plural(count, { one: 'milestone or commitment is', other: 'milestones and commitments are' })} late.`,
  'report.short-untold': ({ count }, { plural }) =>
    `${plural(count, { one: 'commitment or milestone was', other: 'commitments and milestones were' })} due; nobody has said whether ${count === 1 ? 'it was' : 'they were'} done.`,
  'report.short-expected-late': ({ count }, { plural }) =>
    `${plural(count, { one: 'milestone or commitment is', other: 'milestones and commitments are' })} expected late.`,
  'report.short-forecast': ({ expected, days }, format) =>
    `(${format.date(expected)}, ${format.plural(days, { one: 'day', other: 'days' })} late)`,
  'report.short-actions': ({ count }, { plural }) =>
    `${plural(count, { one: 'action is', other: 'actions are' })} late.`,
  'report.short-unmeasured': ({ count }, { plural }) =>
    `${plural(count, { one: 'measurement is', other: 'measurements are' })} overdue.`,
  'report.short-expectations': ({ count }, format) =>
    `${format.plural(count, { one: 'expectation has', other: 'expectations have' })} no answer yet.`,
  'report.short-successes': ({ count }, { plural }) =>
    `${plural(count, { one: 'success', other: 'successes' })} to celebrate.`,

  'report.put-off-until': ({ date }, format) => `until ${format.date(date)}`,
  'report.decided': ({ since }, format) => `Decided since ${format.date(since)}`,
  'report.outcome': ({ outcome }) => outcomes[outcome],
  'report.votes': ({ for: inFavour, against, abstained }) =>
    `(${String(inFavour)} for, ${String(against)} against${abstained === 0 ? '' : `, ${String(abstained)} abstained`})`,
  'report.afterwards-on': ({ on }, format) => `(written down afterwards, on ${format.date(on)})`,
  'report.since-days': ({ since, days }, format) =>
    `${format.date(since)} (${format.plural(days, { one: 'day', other: 'days' })})`,
  'report.level': ({ level }) => `level ${String(level)} of the escalation:`,

  'report.every': ({ period }, format) => `(every ${format.period(period).replace(/^1 /, '')})`,
  'report.value-on': ({ value, unit, date }, format) =>
    `${format.quantity(value, unit)} on ${format.date(date)}`,
  'report.range-until': ({ minimum, maximum, unit, date }, format) => {
    const low = minimum === null ? '' : `at least ${format.quantity(minimum, unit)}`;
    const high = maximum === null ? '' : `at most ${format.quantity(maximum, unit)}`;
    return `${[low, high].filter((bound) => bound !== '').join(' and ')}, until ${format.date(date)}`;
  },
  'report.range-course': ({ from, until, ...bounds }, format) =>
    `${rangeWords(bounds, format)} (${format.date(from)} – ${format.date(until)})`,
  'report.chart-title': ({ indicator, unit }, format) => `${format.text(indicator)} (${unit})`,
  'report.measurements-of': ({ indicator }, format) => `Measurements: ${format.text(indicator)}`,

  'report.commitments-of': ({ name, kept, untold }, format) => {
    const open =
      untold === 0
        ? ''
        : `; of ${String(untold)} that ${untold === 1 ? 'was' : 'were'} due nobody has said whether ${untold === 1 ? 'it was' : 'they were'} done`;
    if (kept === null)
      return untold === 0
        ? `${inWords(name, format)}: nothing was due yet`
        : `${inWords(name, format)}: of ${String(untold)} that ${untold === 1 ? 'was' : 'were'} due nobody has said whether ${untold === 1 ? 'it was' : 'they were'} done`;
    return `${inWords(name, format)}: of what was due, ${String(kept.inTime)} of ${String(kept.due)} kept in time${open}`;
  },
  'report.first-planned': ({ first, times }, format) =>
    `(first ${format.date(first)}; moved ${times === 1 ? 'once' : `${String(times)} times`})`,
  'report.settled-before': ({ count }, { plural }) =>
    `${plural(count, { one: 'commitment was settled before this period', other: 'commitments were settled before this period' })}.`,
  'report.share-done': ({ percent }, format) => `${format.number(percent)} % done`,

  'report.budget-total': ({ total }, format) => `The budget is ${format.money(total)}.`,
  'report.share-of': ({ percent, of }, format) => `${format.number(percent)} % of ${format.text(of)}`,
  'report.share-fraction': ({ fraction, of }, format) => `${fraction} of ${format.text(of)}`,
  'report.share-parts': ({ parts, of }, format) => `${format.number(parts)} parts of ${format.text(of)}`,
  'report.share-rest': ({ of }, format) => `the rest of ${format.text(of)}`,
  'report.share-tiers': ({ of }, format) => `a part by tiers of ${format.text(of)}`,
  'report.spend-by': ({ date }, format) => `grant to be spent by ${format.date(date)}`,
  'report.delay': ({ period }, format) => `${format.period(period)} later`,
  'report.change-state': ({ state, since }, format) =>
    `${changeStates[state] ?? state} on ${format.date(since)}`,
  'report.changes-total': ({ total }, format) => `Approved changes so far: ${format.money(total)}.`,

  'report.and-more': ({ count, late }, { plural }) =>
    late === count
      ? `And ${String(count)} more that ${count === 1 ? 'is' : 'are'} late.`
      : `And ${plural(count, { one: 'more thing', other: 'more things' })}${late === 0 ? '' : `, ${String(late)} late`}.`,
  'report.late-by': ({ days, missed }, { plural }) =>
    missed > 1 ? `late, ${String(missed)} times` : `${plural(days, { one: 'day', other: 'days' })} late`,
  'report.in-days': ({ days }, { plural }) =>
    days === 0 ? 'today' : `in ${plural(days, { one: 'day', other: 'days' })}`,
  'report.risk-weight': ({ likelihood, impact }) =>
    [
      likelihood === null || likelihood === undefined ? '' : `likelihood ${weights[likelihood]}`,
      impact === null || impact === undefined ? '' : `impact ${weights[impact]}`,
    ]
      .filter((part) => part !== '')
      .join(', ') || 'not weighed',
  'report.thanks': ({ names }, format) =>
    `Thanks to ${format.list(names.map((name) => inWords(name, format)))}.`,
  'report.improvement-state': ({ state, since }, format) =>
    `${improvementStates[state] ?? state} on ${format.date(since)}`,
  'report.superseded-before': ({ count }, { plural }) =>
    `${plural(count, { one: 'record was corrected or taken back before this period', other: 'records were corrected or taken back before this period' })}.`,
  'report.superseded': ({ how, on }, format) =>
    `${how === 'corrected' ? 'corrected' : 'taken back'} on ${format.date(on)}`,
};
