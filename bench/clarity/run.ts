/**
 * `npm run bench:clarity`: how well the checker finds the sentences that a careful reader would send back with a question.
 * Precision and recall per language and per category, for both halves of the labels; what others published apart from what
 * was written for this. The published texts come from the folder that `COLLAB_CORPORA` names. `-- --misses` prints every
 * sentence of the tuning half that the checker judges otherwise; there is no way to print those that were set aside.
 */
import type { ClarityRule, TextKind } from '../../src/domain/clarity/clarity.js';
import { findUnclear } from '../../src/domain/clarity/find-unclear.js';
import { halves } from './halves.js';
import { categories, languages, type Category, type Kind } from './label-line.js';
import { loadLabels, type LabelledSentence } from './load-labels.js';

/** Where a sentence of this kind would stand in an agreement file. */
const places: Readonly<Partial<Record<Kind, TextKind>>> = {
  heading: 'title',
  formula: 'title',
  recital: 'background',
  background: 'background',
  definition: 'definition',
};

/** The rules that answer for a category of the labels; a category without any is not looked for in single sentences. */
const rulesOf: Readonly<Partial<Record<Category, readonly ClarityRule[]>>> = {
  'vague-word': ['words-precise'],
  escape: ['duty-without-escape'],
  'open-end': ['list-complete'],
  'indefinite-time': ['moment-definite'],
  superlative: ['superlative-measurable'],
  'effort-without-act': ['effort-called-effort'],
  'deferred-agreement': ['nothing-left-to-agree'],
  'and-or': ['and-or-chosen'],
  slash: ['slash-spelled-out'],
  'open-range': ['range-has-both-ends'],
  'number-without-unit': ['number-has-unit'],
  'double-negation': ['negation-single'],
  'count-disagrees': ['counts-agree'],
  'two-accountable': ['actor-single'],
};

interface Judged {
  readonly sentence: LabelledSentence;
  readonly found: ReadonlySet<ClarityRule>;
}

interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

function judge(sentence: LabelledSentence): Judged {
  const { text, language, kind } = sentence;
  const spans = findUnclear({ text, language, kind: places[kind] ?? 'clause' });
  return { sentence, found: new Set(spans.map(({ rule }) => rule)) };
}

function score(
  judged: readonly Judged[],
  isFound: (one: Judged) => boolean,
  isMarked: (one: Judged) => boolean,
): Score {
  const count = (found: boolean, marked: boolean): number =>
    judged.filter((one) => isFound(one) === found && isMarked(one) === marked).length;
  return { right: count(true, true), wrong: count(true, false), missed: count(false, true) };
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(2));

function row(name: string, { right, wrong, missed }: Score): string {
  const figures = [right, wrong, missed, share(right, right + wrong), share(right, right + missed)];
  return name.padEnd(28) + figures.map((figure) => String(figure).padStart(11)).join('');
}

function worthQuestion(name: string, judged: readonly Judged[]): string {
  return row(
    name,
    score(
      judged,
      ({ found }) => found.size > 0,
      ({ sentence }) => sentence.worthQuestion,
    ),
  );
}

function ofCategory(category: Category, judged: readonly Judged[]): string {
  const rules = rulesOf[category] ?? [];
  return row(
    `  ${category}`,
    score(
      judged,
      ({ found }) => rules.some((rule) => found.has(rule)),
      ({ sentence }) => sentence.marks.some((mark) => mark.category === category),
    ),
  );
}

/** Above this number a text was written for the labels. */
const firstWritten = 21;
const isWritten = ({ sentence }: Judged): boolean => Number.parseInt(sentence.id, 10) >= firstWritten;

function printHalf(name: string, ofHalf: readonly Judged[]): void {
  if (ofHalf.length === 0) return;
  console.log(`\n${name.padEnd(28)}      right      wrong     missed  precision     recall`);
  console.log(worthQuestion('sentences worth a question', ofHalf));
  for (const language of languages) {
    const ofLanguage = ofHalf.filter(({ sentence }) => sentence.language === language);
    if (ofLanguage.length === 0) continue;
    console.log(worthQuestion(language, ofLanguage));
    for (const category of categories) {
      const line = ofCategory(category, ofLanguage);
      if (!/ 0 +0 +0 +- +-$/.test(line)) console.log(line);
    }
  }
}

function printMisses(ofHalf: readonly Judged[]): void {
  for (const { sentence, found } of ofHalf) {
    if (found.size > 0 === sentence.worthQuestion) continue;
    const marks = sentence.marks.map(
      ({ from, to, category }) => `${category}: ${sentence.text.slice(from, to)}`,
    );
    const said = found.size > 0 ? `wrong  ${[...found].join(', ')}` : `missed ${marks.join(', ')}`;
    console.log(`${sentence.id} ${sentence.kind} ${said}\n       ${sentence.text}`);
  }
}

const corpora = process.env['COLLAB_CORPORA'];
if (corpora === undefined) {
  console.log('skipped: COLLAB_CORPORA does not name the folder that has agreements/ in it');
} else {
  const judged = loadLabels(corpora).map(judge);
  for (const half of halves) {
    const ofHalf = judged.filter(({ sentence }) => sentence.half === half);
    printHalf(
      `${half}, published`,
      ofHalf.filter((one) => !isWritten(one)),
    );
    printHalf(`${half}, written`, ofHalf.filter(isWritten));
    if (half === 'tuning' && process.argv.includes('--misses')) printMisses(ofHalf);
  }
}
