/** Dutch: what a fix does, what was done, and why something was left alone. */
import type { ClarityQuestion } from '../../domain/clarity/clarity.js';
import type { FixPhrases } from '../../domain/phrases/fix-phrases.js';
import type { PhraseSentences } from '../messages.js';
import { clarityQuestions } from './clarity-questions.js';

const fixes = { one: 'herstel', other: 'herstellingen' };

export const fixPhrases: PhraseSentences<FixPhrases> = {
  'fix.rename': ({ from, to }) => `Noem "${from}" voortaan "${to}"`,
  'fix.write': ({ from, to }) => `Schrijf "${to}" in plaats van "${from}"`,
  'fix.as-text': ({ value }) => `Schrijf ${value} tussen aanhalingstekens, als tekst`,
  'fix.as-number': ({ value }) => `Schrijf ${value} zonder aanhalingstekens`,
  'fix.as-list': ({ value }) => `Maak een lijst van "${value}"`,
  'fix.add': ({ line }) => `Voeg "${line}" toe`,
  'fix.remove-repeat': ({ value }) => `Haal "${value}" weg, dat er twee keer staat`,
  'fix.remove': ({ value }) => `Haal "${value}" weg`,
  'fix.remove-comment': () => 'Haal de opmerking weg',
  'fix.comment': ({ from, to }) => `Schrijf in de opmerking "${to}" in plaats van "${from}"`,
  'fix.encoding': ({ encoding }) => `Zet het bestand om van ${encoding} naar UTF-8`,
  'fix.ask': ({ question }) => `Zet de open vraag erbij: ${question}`,
  'fix.question': ({ about }) =>
    about
      .map(
        ({ words, question }) =>
          `${words.map((word) => `"${word}"`).join(', ')}: ${clarityQuestions[question as ClarityQuestion]}`,
      )
      .join(' '),
  'fix.line': ({ line, title }) => `regel ${line}: ${title}`,
  'fix.fixed': ({ file, count }, format) => `${file}: ${format.plural(count, fixes)}`,
  'fix.would-fix': ({ file, count }, format) => `${file}: ${format.plural(count, fixes)} mogelijk`,
  'fix.nothing': () => 'Er is niets dat vanzelf hersteld kan worden.',
  'fix.nothing-written': () => 'Er is niets geschreven. Zonder --dry-run gebeurt dat wel.',
  'fix.not-recorded': () => 'Bekijk wat er veranderd is, en leg het vast met "collab save".',
  'fix.signed': ({ file, count }, format) =>
    `${file}: ${format.plural(count, fixes)} niet uitgevoerd, omdat deze afspraken getekend zijn. Herstel dit in de volgende wijziging, of met de hand als het in de getekende tekst zo staat.`,
  'fix.worse': ({ file, count }, format) =>
    `${file}: ${format.plural(count, fixes)} niet uitgevoerd, omdat er dan iets anders niet meer klopt. Herstel dit met de hand.`,
};
