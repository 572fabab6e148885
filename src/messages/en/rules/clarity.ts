/** What is wrong when words can be read two ways. */
import type { FindingData } from '../../../domain/finding.js';
import type { ClarityQuestion } from '../../../domain/clarity/clarity.js';
import { word, words } from '../../finding-words.js';
import type { Format } from '../../format.js';
import type { RuleWords, Sentence } from '../../messages.js';
import { clarityQuestions } from '../clarity-questions.js';

/** The words that it is about, and others of the same sentence. */
function named(data: FindingData, format: Format): string {
  return format.list([word(data, 'words'), ...words(data, 'also')].map((each) => `"${each}"`));
}

function ask(data: FindingData): string {
  return `Ask: ${clarityQuestions[word(data, 'question') as ClarityQuestion]}`;
}

const asks =
  (about: (named: string) => string, more = '') =>
  (data: FindingData, format: Format): Sentence => ({
    message: about(named(data, format)),
    remedy: ask(data) + more,
  });

export const clarityRules = {
  'words-precise': {
    title: 'Words say how much',
    say: asks((words) => `${words} has no measure: each party may read it its own way.`),
  },
  'duty-without-escape': {
    title: 'A duty leaves no way out',
    say: asks((words) => `${words} leaves a way out: nobody can say when the duty holds.`),
  },
  'list-complete': {
    title: 'A list says all that belongs to it',
    say: asks((words) => `${words} leaves the list open: what else is owed is for each party to guess.`),
  },
  'moment-definite': {
    title: 'A moment can be found in a calendar',
    say: asks((words) => `${words} is no moment: nobody can say when it is late.`),
  },
  'superlative-measurable': {
    title: 'What is best says by which measure',
    say: asks((words) => `${words} cannot be measured: nothing says compared with what.`),
  },
  'effort-called-effort': {
    title: 'An effort is called an effort',
    say: asks(
      (words) => `${words} promises an effort, and nothing says what is done at least.`,
      ' In a commitment, say `force: effort` and list `minimum-actions`.',
    ),
  },
  'nothing-left-to-agree': {
    title: 'Nothing is left to agree later',
    say: asks(
      (words) => `${words} puts off what is agreed here: if the parties disagree by then, nothing holds.`,
    ),
  },
  'and-or-chosen': {
    title: 'It is "and" or it is "or"',
    say: asks((words) => `${words} is two words at once: one reader sees both, another one of the two.`),
  },
  'slash-spelled-out': {
    title: 'A slash is written out',
    say: asks((words) => `${words} does not say whether it is the one, the other or both.`),
  },
  'range-has-both-ends': {
    title: 'A range has two ends',
    say: asks(
      (words) => `${words} begins a range that does not end: half of it is for each party to fill in.`,
    ),
  },
  'number-has-unit': {
    title: 'A number says what it counts',
    say: asks((words) => `${words} has no unit: euros, days and percent are all possible.`),
  },
  'negation-single': {
    title: 'One thing is denied once',
    say: asks((words) => `${words} denies twice: a reader has to work out what is left.`),
  },
  'counts-agree': {
    title: 'A count is the count of what is listed',
    say: asks(
      (words) => `${words} is another number than what is listed: something is missing, or one is too many.`,
    ),
  },
  'actor-single': {
    title: 'One duty has one who answers for it',
    say: asks((words) => `${words}: two answer for one duty, so each can wait for the other.`),
  },
  'terms-used': {
    title: 'What is defined is used',
    say: (data) => ({
      message: `"${word(data, 'words')}" is defined, and no other words of the agreement use it.`,
      remedy: 'Use it where it is meant, or take the definition out.',
    }),
  },
  'abbreviations-explained': {
    title: 'An abbreviation is explained',
    say: (data) => ({
      message: `"${word(data, 'words')}" is explained nowhere in the agreement.`,
      remedy:
        'Ask: What does it stand for? Write it out once with the abbreviation in brackets, or define it under `definitions`.',
    }),
  },
  'deadlines-agree': {
    title: 'A commitment says one deadline',
    say: (data, format) => ({
      message: `The words say ${format.date(word(data, 'said'))}, and \`due\` says ${format.date(word(data, 'due'))}.`,
      remedy: 'Ask: Which of the two holds? Say it once, in `due`.',
    }),
  },
} satisfies Record<string, RuleWords>;
