import type { RunningPhrases } from '../../domain/phrases/running-phrases.js';
import type { PhraseSentences } from '../messages.js';

const days: Readonly<Record<string, (day: string) => string>> = {
  by: (day) => `uiterlijk ${day}`,
  done: (day) => `gedaan op ${day}`,
  met: (day) => `op ${day}`,
  since: (day) => `sinds ${day}`,
  'needed-by': (day) => `nodig voor ${day}`,
  date: (day) => `op ${day}`,
  'target-date': (day) => `uiterlijk ${day}`,
};

const parts = {
  title: 'Naam',
  signed: 'Getekend',
  parties: 'Partijen',
  purpose: 'Waarom',
  me: 'U',
  'next-meeting': 'Volgende bijeenkomst',
  agreed: 'Afgesproken',
  today: 'Vandaag',
};

export const runningPhrases: PhraseSentences<RunningPhrases> = {
  'init.with-day': ({ question }, format) => `${question} (zoals ${format.date('2026-01-12')})`,
  'init.ask-signatory': ({ party }) =>
    `${party}: functie van wie tekende (Enter: niet bekend; -: heeft niet getekend)`,
  'init.ask-works-for': () => 'Voor welke partij werkt u?',
  'init.no-party': () => 'geen: ik sta tussen de partijen',
  'init.ask-whether-done': () => 'Die dag is geweest. Is het gedaan?',
  'init.whether-done': ({ answer }) =>
    ({
      done: 'Ja',
      no: 'Nee, nog niet (het is te laat)',
      unknown: 'Dat weet ik niet',
    })[answer],
  'init.ask-serves': ({ what }) => `Voor welk doel: ${what}?`,
  'init.not-agreed': () => 'Dat is niet afgesproken',
  'init.other-figure': () => 'Iets anders',
  'init.rhythm': ({ every }) =>
    ({
      month: 'elke maand',
      quarter: 'elk kwartaal',
      'half-year': 'elk halfjaar',
      year: 'elk jaar',
      none: 'Dat is niet afgesproken',
    })[every],
  'init.ask-is-function': ({ words }) =>
    `"${words}" lijkt de naam van iemand. Iedereen kan het hier lezen, en het blijft staan.`,
  'init.is-function': ({ answer }) =>
    ({ yes: 'Het is een functie, zonder naam', no: 'Opnieuw schrijven' })[answer],
  'init.name-is-shared': ({ words }) =>
    `"${words}" lijkt de naam van iemand. Iedereen kan het lezen, en het blijft staan. Begin opnieuw met een functie: --me "Procesbegeleider"`,

  'init.summary': () => 'Dit hebt u verteld:',
  'init.part-name': ({ part }) => parts[part],
  'init.wrong-part': ({ part }) => `Nee: ${parts[part]}`,
  'init.ask-party-of': ({ what }) => `Welke partij nu: ${what}`,
  'init.summary-signed': ({ document, signed, starts, ends }, format) =>
    `${document}${signed === undefined ? '' : `, getekend op ${format.date(signed)}`}${starts === undefined ? '' : `, vanaf ${format.date(starts)}`}${ends === undefined ? ', geen einde afgesproken' : ` tot en met ${format.date(ends)}`}`,
  'init.summary-party': ({ party, role }) =>
    role === undefined ? `${party} (heeft niet getekend)` : `${party} (getekend door: ${role})`,
  'init.part-label': ({ kind }) =>
    ({
      goal: 'Doel',
      commitment: 'Afspraak',
      measurement: 'Cijfer',
      bottleneck: 'Zit vast',
      milestone: 'Bereikt',
    })[kind],
  'init.summary-day': ({ key, date }, format) =>
    date === undefined ? 'niet gedaan' : (days[key]?.(format.date(date)) ?? format.date(date)),
  'init.summary-unknown': ({ what }) =>
    ({ owner: 'wie trekker is: niet bekend', done: 'of het gedaan is: niet bekend' })[what],
  'init.summary-article': ({ article }) => `artikel ${article}`,
  'init.summary-value': ({ value, unit }, format) => format.quantity(value, unit),
  'init.summary-figure': ({ baseline, target, unit }, format) =>
    [
      ...(baseline === undefined ? [] : [`van ${format.number(baseline)}`]),
      ...(target === undefined ? [] : [`naar ${format.quantity(target, unit)}`]),
    ].join(' '),
  'init.summary-measurer': ({ party }) => `gemeten door ${party}`,
  'init.summary-serves': ({ goal }) => `voor: ${goal}`,
  'init.ask-right': () => 'Klopt dit?',
  'init.right': ({ answer }) =>
    ({
      yes: 'Ja, leg het vast',
      'more-agreed': 'Nog iets dat is afgesproken',
      'more-today': 'Nog iets over vandaag',
    })[answer],
  'init.ask-what-then': () => 'Wat moet ermee gebeuren?',
  'init.what-then': ({ answer }) => ({ again: 'Opnieuw vertellen', away: 'Weghalen' })[answer],
  'init.can-be-followed': ({ amendments }, format) =>
    amendments === 0
      ? 'Uw overeenkomst kan gevolgd worden.'
      : `Uw overeenkomst kan gevolgd worden.\n${format.plural(amendments, { one: 'punt is', other: 'punten zijn' })} voor de volgende wijziging: collab check`,
};
