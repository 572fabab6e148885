/** Finds the words of a text that leave a question. Pure, and linear in the length of the text. */
import type { ClarityLanguage, ClarityRule, TextKind, UnclearSpan } from './clarity.js';
import { lexiconOf, type Bound, type Lexicon, type PhraseGroup } from './lexicon.js';
import type { PhraseBook } from './pattern.js';
import {
  firstWord,
  isInRight,
  purposesIn,
  readSentence,
  stretchesOf,
  type ReadSentence,
  type Stretch,
} from './read-sentence.js';
import { findSigns } from './signs/find-signs.js';
import { quotedTokens, sentencesOf } from './sentences.js';
import { tokensOf, type Token } from './tokens.js';

export interface ClearText {
  readonly text: string;
  /** Of the text, when they are known. */
  readonly tokens?: readonly Token[];
  readonly language: ClarityLanguage;
  readonly kind: TextKind;
  /** Words that the agreement defines, which are therefore not vague. */
  readonly defined?: PhraseBook<true> | undefined;
  /** Whether the item says beside the words what is done at least, or is asked for it as an effort. */
  readonly saysWhatIsDone?: boolean;
  /** How many agree. */
  readonly parties?: number;
}

/** By place. At most one span for each rule in each sentence: its other words are named with it. */
export function findUnclear(input: ClearText): readonly UnclearSpan[] {
  if (input.kind === 'title') return [];
  const lexicon = lexiconOf(input.language);
  const tokens = input.tokens ?? tokensOf(input.text);
  const quoted = quotedTokens(tokens, input.text);
  return sentencesOf(tokens, input.text, lexicon.abbreviations).flatMap((sentence) => {
    const read = readSentence(sentence, tokens, input.kind, lexicon);
    if (read.role === 'aside') return [];
    const context: Context = { input, tokens, lexicon, sentence: read, quoted };
    return oncePerRule([...phrasesIn(context), ...signsIn(context)], input.text, tokens);
  });
}

interface Context {
  readonly input: ClearText;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly sentence: ReadSentence;
  readonly quoted: readonly boolean[];
}

type Found = Stretch<Pick<PhraseGroup, 'rule' | 'question'>>;

function phrasesIn(context: Context): readonly Found[] {
  const { tokens, lexicon, sentence } = context;
  const found = stretchesOf(lexicon.groups, tokens, sentence);
  if (found.length === 0) return found;
  const around = surroundings(context);
  return found.filter((phrase) => isUnclear(phrase, context, around));
}

/** What else stands in the sentence: asked for only where something was found. */
interface Surroundings {
  readonly bounds: readonly Stretch<Bound>[];
  /** Where words harm nobody: in certain phrases, and where they are defined. */
  readonly excused: readonly Stretch<true>[];
  /** The parts that say what an act is for. */
  readonly purposes: readonly Stretch<true>[];
}

function surroundings({ input: { defined }, tokens, lexicon, sentence }: Context): Surroundings {
  return {
    bounds: stretchesOf(lexicon.bounds, tokens, sentence),
    excused: [
      ...stretchesOf(lexicon.harmless, tokens, sentence),
      ...(defined === undefined ? [] : stretchesOf(defined, tokens, sentence)),
    ],
    purposes: purposesIn(sentence, tokens, lexicon),
  };
}

/** What the make of a duty leaves open. */
function signsIn({ input, tokens, lexicon, sentence, quoted }: Context): readonly Found[] {
  if (input.kind === 'right' || input.kind === 'goal') return [];
  return findSigns({
    tokens,
    sentence,
    words: lexicon.small,
    ...(input.parties === undefined ? {} : { parties: input.parties }),
  })
    .filter(({ from }) => quoted[from] !== true)
    .filter(({ rule }) => rule !== 'slash-spelled-out' || saysInFields.has(input.kind))
    .filter((sign) => inAnySentence.has(sign.rule) || isOfDuty(sign, sentence, tokens, lexicon))
    .map(({ from, to, rule, question }) => ({ from, to, value: { rule, question } }));
}

/** In prose careful readers let a slash pass: "at each review/amendment". */
const saysInFields: ReadonlySet<string> = new Set(['commitment', 'indicator']);

/** Wrong wherever they stand. */
const inAnySentence: ReadonlySet<string> = new Set(['range-has-both-ends', 'counts-agree']);

function isOfDuty(
  sign: Pick<Stretch<unknown>, 'from' | 'to'>,
  sentence: ReadSentence,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  return sentence.role === 'duty' && !isInRight(sign, sentence, tokens, lexicon);
}

function isUnclear(
  found: Stretch<PhraseGroup>,
  context: Context,
  { bounds, excused, purposes }: Surroundings,
): boolean {
  const { input, tokens, lexicon, quoted, sentence } = context;
  const { value: group } = found;
  if (quoted[found.from] === true || isName(found, context)) return false;
  if (excused.some((stretch) => stretch.from < found.to && found.from < stretch.to)) return false;
  if (group.only === 'duty' && sentence.role !== 'duty') return false;
  if (isLeftToOthers(group.rule, input)) return false;
  if (
    statesPurpose.has(group.rule) &&
    purposes.some((part) => found.from >= part.from && found.to <= part.to)
  )
    return false;
  const isRight = input.kind === 'right' || isInRight(found, sentence, tokens, lexicon);
  if (isRight && !weighsInRights.has(group.rule)) return false;
  return !isBounded(found, bounds);
}

/** An effort that is called so is asked for its acts, a goal for its indicators, by rules of their own. */
function isLeftToOthers(rule: ClarityRule, { kind, saysWhatIsDone }: ClearText): boolean {
  if (rule === 'effort-called-effort')
    return saysWhatIsDone === true || kind === 'goal' || kind === 'expectation';
  return kind === 'goal' && (rule === 'words-precise' || rule === 'superlative-measurable');
}

/** Nobody is bound by what a party merely may do; only how much still decides something. */
const weighsInRights: ReadonlySet<string> = new Set(['words-precise']);

/** Words that say nothing of a duty where they say what it is for. */
const statesPurpose: ReadonlySet<string> = new Set([
  'words-precise',
  'superlative-measurable',
  'effort-called-effort',
]);

/** A bound further on does not speak of these words any more. */
const reach = 18;
/** One just before still does: "within two weeks or as soon as possible". */
const reachBefore = 6;

function isBounded(
  { from, to, value: { bound, rule } }: Stretch<PhraseGroup>,
  bounds: readonly Stretch<Bound>[],
): boolean {
  if (bound === 'none') return false;
  return bounds.some((limit) => {
    if (limit.value === 'fallback')
      return rule === 'effort-called-effort' || rule === 'nothing-left-to-agree';
    if (!boundsBy[bound].has(limit.value)) return false;
    if (limit.from >= from) return limit.from - to <= reach;
    return limit.to <= from && from - limit.to <= reachBefore;
  });
}

const boundsBy: Readonly<Record<Exclude<Bound, 'none' | 'fallback'>, ReadonlySet<Bound>>> = {
  time: new Set(['time']),
  measure: new Set(['measure', 'acts']),
  acts: new Set(['acts']),
};

/** Part of a name: "the Effective Governance Fund". */
function isName({ from, to }: Stretch<unknown>, { tokens, sentence, input }: Context): boolean {
  if (input.language === 'de') return false;
  // The first word of a sentence has a capital of its own: "Fair Oaks Boulevard" goes on with another.
  if (from === firstWord(tokens, sentence) && tokens[to]?.isCapitalised !== true) return false;
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return words.length > 0 && words.every(({ isCapitalised }) => isCapitalised);
}

function oncePerRule(
  found: readonly Found[],
  text: string,
  tokens: readonly Token[],
): readonly UnclearSpan[] {
  const spans = new Map<string, UnclearSpan & { also: string[] }>();
  for (const { from, to, value } of found) {
    const start = tokens[from]?.from ?? 0;
    const end = tokens[to - 1]?.to ?? start;
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    const first = spans.get(value.rule);
    if (first === undefined)
      spans.set(value.rule, {
        from: start,
        to: end,
        words,
        rule: value.rule,
        question: value.question,
        also: [],
      });
    else if (first.words !== words && !first.also.includes(words)) first.also.push(words);
  }
  return [...spans.values()];
}
