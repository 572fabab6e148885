import type { ProgressPhrases } from '../../domain/phrases/progress-phrases.js';
import type { PhraseSentences } from '../messages.js';
import { fieldWords, kindNames, kindSummaries, progressExamples, stateNames } from './progress-words.js';

export const progressPhrases: PhraseSentences<ProgressPhrases> = {
  'progress.description': () =>
    'Legt vast wat er gebeurde: telkens één bestand, op naam van wie het vastlegt.',
  'progress.kind-description': ({ kind }) => `Legt vast: ${kindSummaries[kind]}.`,
  'progress.argument-kind': () => 'wat voor iets er gebeurde; zonder wordt het gevraagd',
  'progress.argument-agreement': () => 'de overeenkomst; nodig als er meer zijn',
  'progress.examples': ({ kind }) => progressExamples[kind],
  'progress.group-kind': () => 'Wat het zegt:',
  'progress.form-summary': () => 'geen soort: een spreadsheet waarin een partij meldt',
  'progress.kinds': () => 'Soorten (collab progress <kind> --help toont wat elk kan zeggen):',
  'progress.kind-summary': ({ kind }) => kindSummaries[kind],
  'progress.kind-name': ({ kind }) => kindNames[kind],
  'progress.kind': ({ kind }) => `${kindNames[kind]}: ${kindSummaries[kind]}`,
  'progress.from': () =>
    'vele tegelijk uit een ingevuld formulier (.xlsx, .ods, .csv), of een JSON- of CSV-bestand; - voor standaardinvoer',
  'progress.dry-run': () => 'toon wat zou worden vastgelegd, schrijf niets',
  'progress.field': ({ kind, field }) => fieldWords(kind, field),
  'progress.state': ({ state }) => stateNames.get(state) ?? state,

  'progress.ask-agreement': () => 'Welke overeenkomst?',
  'progress.ask-kind': () => 'Wat is er gebeurd?',
  'progress.ask-item': () => 'Iets nieuws, of een stap in wat open staat?',
  'progress.ask-about': () => 'Waar gaat het over?',
  'progress.ask-when': () => 'Wanneer? Vandaag, of schrijf de datum:',
  'progress.ask-by': () => 'Van wie komt het?',
  'progress.ask-value': ({ unit, last }, format) => {
    const known = last === undefined ? '' : ` (laatste: ${last.value} op ${format.date(last.date)})`;
    return `De gemeten waarde${unit === undefined ? '' : `, in ${unit}`}${known}:`;
  },
  'progress.ask-replace': ({ value, date }, format) => `${value} van ${format.date(date)} vervangen?`,
  'progress.replace': () => 'Vervangen: de eerdere waarde klopte niet',
  'progress.add': () => 'Toevoegen: beide blijven staan',
  'progress.same-moment': ({ value, date, id }, format) =>
    `Voor ${format.date(date)} is al ${value} vastgelegd, als ${id}. Als deze waarde de juiste is:`,
  'progress.say-future': ({ today }, format) => `Dat moet nog komen: vandaag is het ${format.date(today)}.`,
  'progress.new-item': () => 'Iets nieuws',
  'progress.optional': ({ words }) => `${words.charAt(0).toUpperCase()}${words.slice(1)} (Enter: overslaan):`,
  'progress.ask-score': ({ statement }) => `${statement}: van 1 (helemaal niet) tot 5 (helemaal)?`,
  'progress.ask-why-retracted': () => 'Waarom wordt het teruggenomen?',
  'progress.nothing': () => 'leeg laten',
  'progress.say-text': () => 'Schrijf een paar woorden.',
  'progress.say-some': () => 'Kies er ten minste een.',
  'progress.say-form': ({ example }) => `Schrijf het zo: ${example}`,
  'progress.say-meant': ({ suggestion }) => `Bedoelde u ${suggestion}?`,
  'progress.say-doubt': ({ meant: [large, small], written }, format) =>
    `Bedoelt u ${large} of ${small}? Schrijf ${format.choice(written)}.`,
  'progress.suggestion': ({ what, name, late, due }, format) => {
    const when =
      due === undefined ? 'staat open' : `${late ? 'te laat sinds' : 'uiterlijk'} ${format.date(due)}`;
    return `${what}: ${name}, ${when}`;
  },

  'progress.recorded': ({ subject }) => `Vastgelegd: ${subject}`,
  'progress.names': ({ id, commit, contact, by }, format) =>
    `vastlegging ${id}, versie ${commit}, door ${contact}${by === undefined ? '' : ` namens ${format.text(by)}`}`,
  'progress.next': () => 'Hierna:',
  'progress.would-record': ({ subject }) => `Zou vastleggen: ${subject}`,
  'progress.nothing-written': () => 'Er is niets geschreven.',
  'progress.remark': ({ message, remedy }) => `Kijk hier nog naar: ${message} ${remedy}`,
  'record.ask-contact': () => 'Wie bent u?',
};
