import type { ProgressPhrases } from '../../domain/phrases/progress-phrases.js';
import type { PhraseSentences } from '../messages.js';
import { fieldWords, kindNames, kindSummaries, progressExamples, stateNames } from './progress-words.js';

export const progressPhrases: PhraseSentences<ProgressPhrases> = {
  'progress.description': () =>
    'Hält fest, was geschehen ist: jedes Mal in einer eigenen Datei, unter dem Namen der Person, die es festhält.',
  'progress.kind-description': ({ kind }) => `${kindNames[kind]}: hält fest, ${kindSummaries[kind]}.`,
  'progress.argument-kind': () => 'welche Art von Eintrag; ohne Angabe wird gefragt',
  'progress.argument-agreement': () => 'die Vereinbarung; nötig, wenn es mehrere gibt',
  'progress.examples': ({ kind }) => progressExamples[kind],
  'progress.group-kind': () => 'Was der Eintrag sagt:',
  'progress.form-summary': () => 'keine Art: eine Tabelle, in der eine Partei berichtet',
  'progress.kinds': () => 'Arten (collab progress <kind> --help zeigt, was jede sagen kann):',
  'progress.kind-summary': ({ kind }) => kindSummaries[kind],
  'progress.kind-name': ({ kind }) => kindNames[kind],
  'progress.kind': ({ kind }) => `${kindNames[kind]}: ${kindSummaries[kind]}`,
  'progress.from': () =>
    'viele auf einmal aus einem ausgefüllten Formular (.xlsx, .ods, .csv), einer JSON- oder CSV-Datei; - für die Standardeingabe',
  'progress.dry-run': () => 'zeigen, was festgehalten würde, nichts schreiben',
  'progress.field': ({ kind, field }) => fieldWords(kind, field),
  'progress.state': ({ state }) => stateNames.get(state) ?? state,

  'progress.ask-agreement': () => 'Welche Vereinbarung?',
  'progress.ask-kind': () => 'Was ist geschehen?',
  'progress.ask-item': () => 'Etwas Neues, oder ein Schritt bei etwas Offenem?',
  'progress.ask-about': () => 'Worum geht es?',
  'progress.ask-when': () => 'Wann? Heute, oder schreiben Sie das Datum:',
  'progress.ask-by': () => 'Von wem kommt es?',
  'progress.ask-value': ({ unit, last }, format) => {
    const known = last === undefined ? '' : ` (zuletzt: ${last.value} am ${format.date(last.date)})`;
    return `Der Messwert${unit === undefined ? '' : `, in ${unit}`}${known}:`;
  },
  'progress.ask-replace': ({ value, date }, format) => `${value} vom ${format.date(date)} ersetzen?`,
  'progress.replace': () => 'Ersetzen: der frühere Wert war falsch',
  'progress.add': () => 'Hinzufügen: beide bleiben stehen',
  'progress.same-moment': ({ value, date, id }, format) =>
    `Für den ${format.date(date)} ist schon ${value} festgehalten, als ${id}. Wenn dieser Wert der richtige ist:`,
  'progress.say-future': ({ today }, format) =>
    `Das liegt noch in der Zukunft: heute ist der ${format.date(today)}.`,
  'progress.new-item': () => 'Etwas Neues',
  'progress.optional': ({ words }) =>
    `${words.charAt(0).toUpperCase()}${words.slice(1)} (Eingabetaste: überspringen):`,
  'progress.ask-score': ({ statement }) => `${statement}: von 1 (gar nicht) bis 5 (völlig)?`,
  'progress.ask-why-retracted': () => 'Warum wird es zurückgenommen?',
  'progress.nothing': () => 'leer lassen',
  'progress.say-text': () => 'Schreiben Sie ein paar Worte.',
  'progress.say-some': () => 'Wählen Sie mindestens eines.',
  'progress.say-form': ({ example }) => `Schreiben Sie es so: ${example}`,
  'progress.say-meant': ({ suggestion }) => `Meinten Sie ${suggestion}?`,
  'progress.say-doubt': ({ meant: [large, small], written }, format) =>
    `Meinen Sie ${large} oder ${small}? Schreiben Sie ${format.choice(written)}.`,
  'progress.suggestion': ({ what, name, late, due }, format) => {
    const when =
      due === undefined ? 'offen' : `${late ? 'überfällig seit dem' : 'fällig am'} ${format.date(due)}`;
    return `${what}: ${name}, ${when}`;
  },

  'progress.recorded': ({ subject }) => `Festgehalten: ${subject}`,
  'progress.names': ({ id, commit, contact, by }, format) =>
    `Eintrag ${id}, Version ${commit}, von ${contact}${by === undefined ? '' : ` für ${format.text(by)}`}`,
  'progress.next': () => 'Wie es weitergeht:',
  'progress.would-record': ({ subject }) => `Würde festgehalten: ${subject}`,
  'progress.nothing-written': () => 'Es wurde nichts geschrieben.',
  'progress.remark': ({ message, remedy }) => `Sehen Sie noch einmal hin: ${message} ${remedy}`,
  'record.ask-contact': () => 'Wer sind Sie?',
};
