/** German: what a fix does, what was done, and why something was left alone. */
import type { ClarityQuestion } from '../../domain/clarity/clarity.js';
import type { FixPhrases } from '../../domain/phrases/fix-phrases.js';
import type { PhraseSentences } from '../messages.js';
import { clarityQuestions } from './clarity-questions.js';

const fixes = { one: 'Korrektur', other: 'Korrekturen' };

export const fixPhrases: PhraseSentences<FixPhrases> = {
  'fix.rename': ({ from, to }) => `"${from}" in "${to}" umbenennen`,
  'fix.write': ({ from, to }) => `"${to}" statt "${from}" schreiben`,
  'fix.as-text': ({ value }) => `${value} in Anführungszeichen schreiben, als Text`,
  'fix.as-number': ({ value }) => `${value} ohne Anführungszeichen schreiben`,
  'fix.as-list': ({ value }) => `Aus "${value}" eine Liste machen`,
  'fix.add': ({ line }) => `"${line}" hinzufügen`,
  'fix.remove-repeat': ({ value }) => `"${value}" streichen, das zweimal dasteht`,
  'fix.remove': ({ value }) => `"${value}" streichen`,
  'fix.remove-comment': () => 'Den Kommentar streichen',
  'fix.comment': ({ from, to }) => `Im Kommentar "${to}" statt "${from}" schreiben`,
  'fix.encoding': ({ encoding }) => `Die Datei von ${encoding} in UTF-8 umwandeln`,
  'fix.ask': ({ question }) => `Die offene Frage dazuschreiben: ${question}`,
  'fix.question': ({ about }) =>
    about
      .map(
        ({ words, question }) =>
          `${words.map((word) => `"${word}"`).join(', ')}: ${clarityQuestions[question as ClarityQuestion]}`,
      )
      .join(' '),
  'fix.line': ({ line, title }) => `Zeile ${line}: ${title}`,
  'fix.fixed': ({ file, count }, format) => `${file}: ${format.plural(count, fixes)}`,
  'fix.would-fix': ({ file, count }, format) => `${file}: ${format.plural(count, fixes)} möglich`,
  'fix.nothing': () => 'Es gibt nichts, was sich von selbst korrigieren lässt.',
  'fix.nothing-written': () => 'Es wurde nichts geschrieben. Ohne --dry-run geschieht es.',
  'fix.not-recorded': () => 'Sehen Sie sich die Änderungen an und halten Sie sie mit "collab save" fest.',
  'fix.signed': ({ file, count }, format) =>
    `${file}: ${format.plural(count, fixes)} nicht ausgeführt, weil diese Vereinbarungen unterschrieben sind. Beheben Sie das mit der nächsten Änderung, oder von Hand, wenn es im unterschriebenen Text so steht.`,
  'fix.worse': ({ file, count }, format) =>
    `${file}: ${format.plural(count, fixes)} nicht ausgeführt, weil dann etwas anderes nicht mehr stimmt. Beheben Sie das von Hand.`,
};
