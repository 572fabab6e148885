/** The form for expectations, and what is said about it. */
import type { ExpectationsFormPhrases } from '../../domain/phrases/expectations-form-phrases.js';
import type { WishColumn, WishSheet } from '../../domain/sheet/wish-columns.js';
import type { PhraseSentences } from '../messages.js';

const tabs: Readonly<Record<WishSheet, string>> = {
  expected: 'Wat wij verwachten',
  offered: 'Wat wij aanbieden',
  answers: 'Wat anderen van ons verwachten',
};

const headings: Readonly<Record<WishSheet, string>> = {
  expected: 'Wat verwachten wij van elke andere partij?',
  offered: 'Wat bieden wij aan?',
  answers: 'Wat antwoorden wij?',
};

const hows: Readonly<Record<WishSheet, string>> = {
  expected:
    'Vul voor elke verwachting één regel in: van wie, wat, waarom het voor ons telt, en wat wij vrezen als het niet gebeurt.',
  offered:
    'Vul voor elk aanbod één regel in: aan wie, wat, en uiterlijk wanneer. Kies waarop het antwoordt, als dat zo is.',
  answers:
    'Kies bij elke regel een antwoord. Zeg waarom als het is afgewezen of geparkeerd; zeg wanneer als het is aanvaard. Wat u leeg laat, is nog niet beantwoord.',
};

const columns: Readonly<Record<WishColumn, string>> = {
  id: 'id',
  of: 'Van wie',
  what: 'Wat wij verwachten',
  interest: 'Waarom het voor ons telt',
  concern: 'Wat wij vrezen als het niet gebeurt',
  due: 'Uiterlijk wanneer',
  to: 'Aan wie',
  offer: 'Wat wij aanbieden',
  'possible-by': 'Mogelijk uiterlijk',
  meets: 'Antwoord op de verwachting',
  by: 'Verwacht door',
  wish: 'Wat zij van ons verwachten',
  because: 'Waarom het voor hen telt',
  worry: 'Wat zij vrezen',
  'wished-by': 'Gewenst uiterlijk',
  'state-now': 'Antwoord tot nu toe',
  answer: 'Ons antwoord',
  reason: 'Reden',
  'met-by': 'Gereed uiterlijk',
};

const hints: Partial<Record<WishColumn, string>> = {
  of: 'Kies een partij uit de lijst.',
  what: 'Zo dat iedereen kan zien of eraan voldaan is.',
  to: 'Kies een partij uit de lijst.',
  meets: 'Kies uit de lijst, of laat leeg: een aanbod mag ook ongevraagd zijn.',
  answer: 'Kies uit de lijst. Leeg: nog niet beantwoord.',
  reason: 'Nodig als het is afgewezen of geparkeerd.',
  'met-by': 'Wanneer eraan voldaan is; bij wat geparkeerd is, wanneer het weer op tafel komt.',
};

export const expectationsFormPhrases: PhraseSentences<ExpectationsFormPhrases> = {
  'expectations.form-description': () =>
    'Maakt een formulier voor één partij, om te mailen voordat het werk begint: wat zij van elke andere partij verwacht en waarom, wat zij aanbiedt, en haar antwoord op wat anderen van haar verwachten. "collab expectations read" leest het terug.',
  'expectations.form-examples': () =>
    [
      '  collab expectations form --for waterschap -o verwachtingen-waterschap.xlsx',
      '  collab expectations form --for elderveen --lang en -o expectations-elderveen.csv',
      '  collab expectations read verwachtingen-waterschap.xlsx       als het terug is',
    ].join('\n'),
  'expectations.form-for': () => 'de partij die het invult: haar id of haar naam',
  'expectations.form-written': ({ file, party, asked }, format) =>
    `${file}: een formulier voor ${format.text(party)}, met ${format.plural(asked, { one: 'verwachting', other: 'verwachtingen' })} van anderen om te beantwoorden.\nStuur het op, en lees het terug als het terugkomt:\n  collab expectations read ${file}`,
  'expectations.form-file': ({ party }) => `verwachtingen-${party}`,
  'expectations.form-title': ({ party, agreement }, format) =>
    `Verwachtingen van ${format.text(party)}: ${format.text(agreement)}`,
  'expectations.form-tab': ({ sheet }) => tabs[sheet],
  'expectations.form-heading': ({ sheet }) => headings[sheet],
  'expectations.form-how': ({ sheet }) => hows[sheet],
  'expectations.form-return': ({ plain }) =>
    plain
      ? 'Schrijf data met het jaar: 31 maart 2027. Stuur het bestand terug aan wie het stuurde.'
      : 'De gele cellen zijn voor u. Heeft een cel een lijst, kies daar dan uit. Schrijf data met het jaar: 31 maart 2027. Stuur het bestand terug aan wie het stuurde.',
  'expectations.form-said': ({ said }) => `U zei eerder: ${said.join('; ')}. Dat hoeft niet nog eens.`,
  'expectations.form-column': ({ column }) => columns[column],
  'expectations.form-hint': ({ column }) => hints[column] ?? '',
  'expectations.read-description': () =>
    'Leest een formulier dat een partij heeft ingevuld: nieuwe verwachtingen en aanbiedingen komen in de overeenkomst, antwoorden worden vastgelegd; alles in één keer, of niets. Nog eens lezen verandert niets.',
  'expectations.read-examples': () =>
    [
      '  collab expectations read verwachtingen-waterschap.xlsx --dry-run     wat het zou vastleggen',
      '  collab expectations read verwachtingen-waterschap.xlsx               legt het vast',
    ].join('\n'),
  'expectations.read-which': () => 'het formulier dat terugkwam: .xlsx, .ods of .csv',
  'expectations.read-file': () => 'bestand',
  'expectations.dry-run': () => 'tonen wat er zou worden vastgelegd, en niets vastleggen',
};
