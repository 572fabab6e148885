/** Statussen, hun sommen, prognoses en verplichtingen in het Nederlands. */
import { periodOfDays } from '../../domain/calendar-date.js';
import type { StatusPhrases } from '../../domain/phrases/status-phrases.js';
import type { Format } from '../format.js';
import type { PhraseSentences } from '../messages.js';
import { inPercent, rounded } from '../rounded.js';

const amount = (value: number, unit: string, format: Format): string => format.quantity(rounded(value), unit);
const days = (count: number, format: Format): string => format.plural(count, { one: 'dag', other: 'dagen' });
const span = (count: number, format: Format): string => format.period(periodOfDays(count));

/** How a date compares with the one that was agreed. */
function against(count: number, format: Format): string {
  if (count === 0) return 'op de dag zelf';
  return count > 0 ? `${span(count, format)} te laat` : `${span(count, format)} te vroeg`;
}

interface Range {
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly unit: string;
}

function range({ minimum, maximum, unit }: Range, format: Format): string {
  if (minimum === null) return maximum === null ? '' : `hoogstens ${amount(maximum, unit, format)}`;
  if (maximum === null) return `ten minste ${amount(minimum, unit, format)}`;
  return minimum === maximum
    ? `precies ${amount(minimum, unit, format)}`
    : `tussen ${format.number(rounded(minimum))} en ${amount(maximum, unit, format)}`;
}

export const statusPhrases: PhraseSentences<StatusPhrases> = {
  'status.achieved': () => 'bereikt',
  'status.on-track': () => 'op koers',
  'status.at-risk': () => 'in gevaar',
  'status.off-track': () => 'niet op koers',
  'status.unknown': () => 'onbekend',
  'status.stale': () => 'verouderd',
  'status.not-yet-due': () => 'nog niet aan de orde',

  'status.sum.progress': ({ value, baseline, expected, unit, date, ratio }, format) => {
    const reached =
      expected < baseline
        ? `${amount(value, unit, format)}, waar ${amount(expected, unit, format)} werd verwacht op ${format.date(date)}`
        : `${format.number(rounded(value))} van de ${amount(expected, unit, format)} die op ${format.date(date)} werd verwacht`;
    const start = baseline === 0 ? '' : ` (van ${format.number(rounded(baseline))} bij de start)`;
    return `${reached}${start}, ${format.quantity(inPercent(ratio), '%')} van de verwachte voortgang`;
  },
  'status.sum.level': ({ value, expected, unit, date }, format) =>
    `${amount(value, unit, format)} op ${format.date(date)}; verwacht werd ${amount(expected, unit, format)}`,
  'status.sum.deteriorating': ({ value, baseline, unit, date }, format) =>
    `${amount(value, unit, format)} op ${format.date(date)}, verder van de streefwaarde dan de ${amount(baseline, unit, format)} bij het begin`,
  'status.sum.reached': ({ value, target, unit, date }, format) =>
    `${amount(value, unit, format)} op ${format.date(date)}; de streefwaarde van ${amount(target, unit, format)} is bereikt`,
  'status.sum.missed': ({ value, target, unit, date, by }, format) =>
    `${amount(value, unit, format)} op ${format.date(date)}; de streefwaarde van ${amount(target, unit, format)} op ${format.date(by)} is niet gehaald`,
  'status.sum.in-range': ({ value, unit, date, ...bounds }, format) =>
    `${amount(value, unit, format)} op ${format.date(date)}, binnen wat is afgesproken: ${range({ ...bounds, unit }, format)}`,
  'status.sum.out-of-range': ({ value, unit, date, ...bounds }, format) =>
    `${amount(value, unit, format)} op ${format.date(date)}, buiten wat is afgesproken: ${range({ ...bounds, unit }, format)}`,
  'status.sum.not-yet-counting': ({ value, unit, date, from }, format) =>
    `${amount(value, unit, format)} op ${format.date(date)}; de voortgang telt vanaf ${format.date(from)}`,
  'status.sum.no-target': ({ value, unit, date }, format) =>
    `${amount(value, unit, format)} op ${format.date(date)}; er is geen streefwaarde afgesproken`,
  'status.sum.no-baseline': ({ value, target, unit, date }, format) =>
    `${amount(value, unit, format)} op ${format.date(date)}, streefwaarde ${amount(target, unit, format)}; zonder nulmeting is de voortgang niet bekend`,
  'status.sum.not-yet-due': ({ due }, format) =>
    `de eerste meting moet er uiterlijk ${format.date(due)} zijn`,
  'status.sum.no-measurement': ({ due }, format) =>
    `nog niet gemeten; de eerste meting moest er uiterlijk ${format.date(due)} zijn`,
  'status.sum.never-measured': () => 'nog niet gemeten, en er is niet afgesproken wanneer dat gebeurt',
  'status.sum.stale': ({ since, due }, format) =>
    `geen meting sinds ${format.date(since)}; uiterlijk ${format.date(due)} moest er een zijn`,

  'forecast.reached': ({ date, days: late }, format) =>
    `in dit tempo wordt de streefwaarde bereikt in ${format.month(date)}, ${against(late, format)}`,
  'forecast.not-in-sight': ({ value, unit, date }, format) =>
    `in dit tempo wordt de streefwaarde niet bereikt: ${amount(value, unit, format)} op ${format.date(date)}`,

  'deed.done': () => 'gereed',
  'deed.late': () => 'te laat',
  'deed.soon': () => 'binnenkort',
  'deed.due': () => 'gepland',
  'deed.dropped': () => 'vervallen',
  'deed.undated': () => 'zonder datum',
  'deed.untold': () => 'niet bekend of het gedaan is',

  'deed.sum.done': ({ on }, format) => `gereed op ${format.date(on)}`,
  'deed.sum.done-in-time': ({ on, due }, format) =>
    `gereed op ${format.date(on)}, afgesproken voor ${format.date(due)}`,
  'deed.sum.done-late': ({ on, due, days: late }, format) =>
    `gereed op ${format.date(on)}, ${days(late, format)} na ${format.date(due)}`,
  'deed.sum.late': ({ due, days: late }, format) =>
    `moest op ${format.date(due)} gereed zijn, ${days(late, format)} geleden`,
  'deed.sum.due': ({ due, days: left }, format) =>
    left === 0 ? 'uiterlijk vandaag' : `uiterlijk ${format.date(due)}, over ${days(left, format)}`,
  'deed.sum.expected-late': ({ due, expected, days: late }, format) =>
    `afgesproken voor ${format.date(due)}, verwacht op ${format.date(expected)}: ${days(late, format)} te laat`,
  'deed.sum.dropped': ({ on }, format) => `vervallen op ${format.date(on)}`,
  'deed.sum.waits': ({ when }, format) => `wacht op: ${format.text(when)}`,
  'deed.sum.untold': ({ due }, { date }) =>
    `moest klaar zijn op ${date(due)}; niemand heeft gezegd of het gedaan is`,
  'deed.sum.undated': () => 'er is geen datum afgesproken',
  'deed.moved': ({ first, due, times }, format) =>
    `${times === 1 ? 'eenmaal' : format.plural(times, { one: 'keer', other: 'keer' })} verschoven, van ${format.date(first)} naar ${format.date(due)}`,

  'goal.sum.unmeasured': () => 'nergens staat hoe dit doel wordt gemeten',
  'goal.sum.nothing-due': () => 'er hoeft nog niets gereed te zijn',
  'goal.sum.deeds': ({ done, total }, format) =>
    `${format.number(done)} van ${format.plural(total, { one: 'afspraak of mijlpaal', other: 'afspraken en mijlpalen' })} gereed`,
  'goal.sum.untold': ({ what, due }, format) =>
    `“${format.text(what)}” moest klaar zijn op ${format.date(due)}; niemand heeft gezegd of het gedaan is`,
  'goal.sum.late': ({ what, due, days: late }, format) =>
    `‘${format.text(what)}’ moest op ${format.date(due)} gereed zijn, ${days(late, format)} geleden`,
  'goal.sum.expected-late': ({ what, due, expected }, format) =>
    `‘${format.text(what)}’ wordt verwacht op ${format.date(expected)}, na ${format.date(due)}`,
  'overall.sum.worst': ({ goal }, format) => `vanwege het doel ‘${format.text(goal)}’`,
  'overall.sum.nothing': () => 'er is geen doel afgesproken',

  'bottleneck.age': ({ days: age }, format) => days(age, format),
  'bottleneck.sum.answer-due': ({ level, due }, format) =>
    `niveau ${format.number(level)} antwoordt uiterlijk ${format.date(due)}`,
  'bottleneck.sum.answer-late': ({ level, due, days: late }, format) =>
    `niveau ${format.number(level)} moest uiterlijk ${format.date(due)} antwoorden, ${days(late, format)} geleden`,
  'bottleneck.sum.needed': ({ by }, format) => `moet uiterlijk ${format.date(by)} zijn opgelost`,
  'bottleneck.sum.needed-late': ({ by, days: late }, format) =>
    `moest uiterlijk ${format.date(by)} zijn opgelost, ${days(late, format)} geleden`,
  'bottleneck.sum.no-clock': () => 'er is geen datum voor een antwoord afgesproken',
  'bottleneck.sum.resolved': ({ on, days: took }, format) =>
    `opgelost op ${format.date(on)}, na ${days(took, format)}`,

  'schedule.sum': ({ earned, actual, index }, format) =>
    `${format.number(rounded(earned))} maanden van de planning gereed in ${format.number(rounded(actual))} maanden: ${format.number(rounded(index))} van het geplande tempo`,

  'obligation.measurement': () => 'meting',
  'obligation.report': () => 'rapportage',
  'obligation.evaluation': () => 'evaluatie',
  'obligation.health': () => 'scores voor de samenwerkingsscan',
  'obligation.approval': () => 'goedkeuring',
  'obligation.condition': () => 'voorwaarde',
  'obligation.notice': () => 'laatste dag om op te zeggen',
  'obligation.end': () => 'einde van de looptijd',
  'obligation.milestone': () => 'mijlpaal',
  'obligation.commitment': () => 'afspraak',
  'obligation.contribution': () => 'bijdrage',
  'obligation.grant': () => 'subsidie besteed',
  'obligation.escalation': () => 'antwoord op een knelpunt',
  'obligation.bottleneck': () => 'knelpunt opgelost',
  'obligation.request': () => 'beslispunt',
  'obligation.action': () => 'actie',
  'obligation.improvement': () => 'verbeterpunt',
  'obligation.risk-review': () => 'herziening van een risico',
  'obligation.document-review': () => 'herziening van een document',
  'obligation.open-question': () => 'open vraag',
  'obligation.task': () => 'taak van de procesbegeleider',
  'obligation.meeting': () => 'overleg',
  'obligation.meeting-to-plan': () => 'overleg te plannen',
  'obligation.invitation': () => 'uitnodiging',
  'obligation.agenda': () => 'agenda',
  'obligation.minutes': () => 'verslag',
};
