/** English: what a fix does, what was done, and why something was left alone. */
import type { ClarityQuestion } from '../../domain/clarity/clarity.js';
import type { FixPhrases } from '../../domain/phrases/fix-phrases.js';
import type { PhraseSentences } from '../messages.js';
import { clarityQuestions } from './clarity-questions.js';

const fixes = { one: 'fix', other: 'fixes' };

export const fixPhrases: PhraseSentences<FixPhrases> = {
  'fix.rename': ({ from, to }) => `Rename "${from}" to "${to}"`,
  'fix.write': ({ from, to }) => `Write "${to}" instead of "${from}"`,
  'fix.as-text': ({ value }) => `Write ${value} in quotes, as a text`,
  'fix.as-number': ({ value }) => `Write ${value} without quotes`,
  'fix.as-list': ({ value }) => `Make a list of "${value}"`,
  'fix.add': ({ line }) => `Add "${line}"`,
  'fix.remove-repeat': ({ value }) => `Take out "${value}", which stands there twice`,
  'fix.remove': ({ value }) => `Take out "${value}"`,
  'fix.remove-comment': () => 'Take out the comment',
  'fix.comment': ({ from, to }) => `Write "${to}" instead of "${from}" in the comment`,
  'fix.encoding': ({ encoding }) => `Turn the file from ${encoding} into UTF-8`,
  'fix.ask': ({ question }) => `Put the open question ${question}`,
  'fix.question': ({ about }) =>
    about
      .map(
        ({ words, question }) =>
          `${words.map((word) => `"${word}"`).join(', ')}: ${clarityQuestions[question as ClarityQuestion]}`,
      )
      .join(' '),
  'fix.line': ({ line, title }) => `line ${line}: ${title}`,
  'fix.fixed': ({ file, count }, format) => `${file}: ${format.plural(count, fixes)}`,
  'fix.would-fix': ({ file, count }, format) => `${file}: ${format.plural(count, fixes)} possible`,
  'fix.nothing': () => 'Nothing that can be fixed by itself.',
  'fix.nothing-written': () => 'Nothing was written. Without --dry-run it will be.',
  'fix.not-recorded': () => 'Look at what changed, and record it with "collab save".',
  'fix.signed': ({ file, count }, format) =>
    `${file}: ${format.plural(count, fixes)} not applied, because these terms are signed. Mend them in the next amendment, or by hand if the signed text says so.`,
  'fix.worse': ({ file, count }, format) =>
    `${file}: ${format.plural(count, fixes)} not applied, because something else would no longer be right. Mend that by hand.`,
};
