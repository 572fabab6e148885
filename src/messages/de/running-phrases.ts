import type { RunningPhrases } from '../../domain/phrases/running-phrases.js';
import type { PhraseSentences } from '../messages.js';

const days: Readonly<Record<string, (day: string) => string>> = {
  by: (day) => `bis ${day}`,
  done: (day) => `erledigt am ${day}`,
  met: (day) => `am ${day}`,
  since: (day) => `seit ${day}`,
  'needed-by': (day) => `nötig bis ${day}`,
  date: (day) => `am ${day}`,
  'target-date': (day) => `bis ${day}`,
};

const parts = {
  title: 'Name',
  signed: 'Unterzeichnet',
  parties: 'Parteien',
  purpose: 'Warum',
  me: 'Sie',
  'next-meeting': 'Nächste Sitzung',
  agreed: 'Vereinbart',
  today: 'Heute',
};

export const runningPhrases: PhraseSentences<RunningPhrases> = {
  'init.with-day': ({ question }, format) => `${question} (etwa ${format.date('2026-01-12')})`,
  'init.ask-signatory': ({ party }) =>
    `${party}: Funktion der unterzeichnenden Person (Enter: unbekannt; -: hat nicht unterzeichnet)`,
  'init.ask-works-for': () => 'Für welche Partei arbeiten Sie?',
  'init.no-party': () => 'keine: ich stehe zwischen den Parteien',
  'init.ask-whether-done': () => 'Dieser Tag ist vorbei. Ist es erledigt?',
  'init.whether-done': ({ answer }) =>
    ({
      done: 'Ja',
      no: 'Nein, noch nicht (es ist überfällig)',
      unknown: 'Das weiß ich nicht',
    })[answer],
  'init.ask-serves': ({ what }) => `Für welches Ziel: ${what}?`,
  'init.not-agreed': () => 'Das wurde nicht vereinbart',
  'init.other-figure': () => 'Etwas anderes',
  'init.rhythm': ({ every }) =>
    ({
      month: 'jeden Monat',
      quarter: 'jedes Quartal',
      'half-year': 'jedes Halbjahr',
      year: 'jedes Jahr',
      none: 'Das wurde nicht vereinbart',
    })[every],
  'init.ask-is-function': ({ words }) =>
    `„${words}“ sieht wie der Name einer Person aus. Alle können das hier lesen, und es bleibt stehen.`,
  'init.is-function': ({ answer }) =>
    ({ yes: 'Es ist eine Funktion, ohne Namen', no: 'Noch einmal schreiben' })[answer],
  'init.name-is-shared': ({ words }) =>
    `„${words}“ sieht wie der Name einer Person aus. Alle können das lesen, und es bleibt stehen. Beginnen Sie neu mit einer Funktion: --me "Prozessbegleitung"`,

  'init.summary': () => 'Das haben Sie angegeben:',
  'init.part-name': ({ part }) => parts[part],
  'init.wrong-part': ({ part }) => `Nein: ${parts[part]}`,
  'init.ask-party-of': ({ what }) => `Welche Partei jetzt: ${what}`,
  'init.summary-signed': ({ document, signed, starts, ends }, format) =>
    `${document}${signed === undefined ? '' : `, unterzeichnet am ${format.date(signed)}`}${starts === undefined ? '' : `, ab ${format.date(starts)}`}${ends === undefined ? ', kein Ende vereinbart' : ` bis ${format.date(ends)}`}`,
  'init.summary-party': ({ party, role }) =>
    role === undefined ? `${party} (hat nicht unterzeichnet)` : `${party} (unterzeichnet von: ${role})`,
  'init.part-label': ({ kind }) =>
    ({
      goal: 'Ziel',
      commitment: 'Zusage',
      measurement: 'Kennzahl',
      bottleneck: 'Hindernis',
      milestone: 'Erreicht',
    })[kind],
  'init.summary-day': ({ key, date }, format) =>
    date === undefined ? 'nicht erledigt' : (days[key]?.(format.date(date)) ?? format.date(date)),
  'init.summary-unknown': ({ what }) =>
    ({ owner: 'wer zuständig ist: nicht bekannt', done: 'ob es erledigt ist: nicht bekannt' })[what],
  'init.summary-article': ({ article }) => `Artikel ${article}`,
  'init.summary-value': ({ value, unit }, format) => format.quantity(value, unit),
  'init.summary-figure': ({ baseline, target, unit }, format) =>
    [
      ...(baseline === undefined ? [] : [`von ${format.number(baseline)}`]),
      ...(target === undefined ? [] : [`auf ${format.quantity(target, unit)}`]),
    ].join(' '),
  'init.summary-measurer': ({ party }) => `gemessen von ${party}`,
  'init.summary-serves': ({ goal }) => `für: ${goal}`,
  'init.ask-right': () => 'Ist das richtig?',
  'init.right': ({ answer }) =>
    ({
      yes: 'Ja, festhalten',
      'more-agreed': 'Noch etwas Vereinbartes',
      'more-today': 'Noch etwas zum heutigen Stand',
    })[answer],
  'init.ask-what-then': () => 'Was soll damit geschehen?',
  'init.what-then': ({ answer }) => ({ again: 'Neu angeben', away: 'Entfernen' })[answer],
  'init.can-be-followed': ({ amendments }, format) =>
    amendments === 0
      ? 'Ihre Vereinbarung kann verfolgt werden.'
      : `Ihre Vereinbarung kann verfolgt werden.\n${format.plural(amendments, { one: 'Punkt ist', other: 'Punkte sind' })} für die nächste Änderung: collab check`,
};
