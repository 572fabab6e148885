/** What a language gives the checker, and how it is made ready for use: once, when the first text in it comes by. */
import type { ClarityLanguage, ClarityQuestion, ClarityRule } from './clarity.js';
import { phraseBook, type PhraseBook } from './pattern.js';
import { dutch } from './lexicons/nl.js';
import { english } from './lexicons/en.js';
import { french } from './lexicons/fr.js';
import { german } from './lexicons/de.js';
import type { SmallWords } from './signs/sign.js';
import { fold } from './tokens.js';

/** What takes the question away when it stands in the same sentence. */
export type Bound =
  /** An explicit moment or period. */
  | 'time'
  /** A number, or where the measure stands. */
  | 'measure'
  /** What is done at least. */
  | 'acts'
  /** Who decides when the parties do not. */
  | 'fallback'
  | 'none';

/** What words say of a sentence: that somebody must, acts or may; that it binds nobody. */
export type Modal = 'duty' | 'act' | 'right' | 'aside';

export interface PhraseGroup {
  readonly rule: ClarityRule;
  readonly question: ClarityQuestion;
  readonly bound: Exclude<Bound, 'fallback'>;
  /** `duty`: only in a sentence that says what somebody must do. Default: in whatever is agreed. */
  readonly only?: 'duty';
  /** One a line, as `pattern.ts` reads them; `#` is a number. */
  readonly phrases: string;
}

/** As `signs/sign.ts` says; words separated by `|`, phrases one a line. */
export type SmallWordsSource = Readonly<Record<keyof SmallWords, string>>;

export interface LexiconSource {
  readonly groups: readonly PhraseGroup[];
  /** Phrases in which such words harm nobody. */
  readonly harmless: string;
  /** By which a sentence binds, or gives a right. */
  readonly duties: string;
  /** Verbs by which somebody does something: a duty too, unless the sentence gives a right. */
  readonly acts: string;
  readonly rights: string;
  /** Sentences that say what a word means, anywhere in the sentence. */
  readonly definitions: string;
  /** How a sentence begins that tells why or what was before. */
  readonly background: string;
  /** What clauses say that stand in every contract and hurt nobody, anywhere in the sentence. */
  readonly boilerplate: string;
  /** How a condition begins: what a party may do in it is no right. Several words separated by `|`. */
  readonly conditions: string;
  /** How the part of a sentence begins that says what an act is for: words in it bind nobody. */
  readonly purposes: string;
  readonly bounds: {
    readonly time: string;
    readonly measure: string;
    readonly acts: string;
    readonly fallback: string;
  };
  /** Written numbers, for `#`. */
  readonly numbers: string;
  readonly small: SmallWordsSource;
  /** Words with a point that ends no sentence, without their point. */
  readonly abbreviations: string;
}

export interface Lexicon {
  readonly language: ClarityLanguage;
  readonly groups: PhraseBook<PhraseGroup>;
  readonly harmless: PhraseBook<true>;
  readonly roles: PhraseBook<Modal>;
  readonly conditions: ReadonlySet<string>;
  readonly background: PhraseBook<true>;
  readonly purposes: PhraseBook<true>;
  readonly bounds: PhraseBook<Bound>;
  readonly small: SmallWords;
  readonly abbreviations: ReadonlySet<string>;
}

const sources: Readonly<Record<ClarityLanguage, () => LexiconSource>> = {
  en: english,
  nl: dutch,
  de: german,
  fr: french,
};

const ready = new Map<ClarityLanguage, Lexicon>();

export function lexiconOf(language: ClarityLanguage): Lexicon {
  const known = ready.get(language);
  if (known !== undefined) return known;
  const lexicon = prepare(language, sources[language]());
  ready.set(language, lexicon);
  return lexicon;
}

export function isClarityLanguage(language: string): language is ClarityLanguage {
  return Object.hasOwn(sources, language);
}

function prepare(language: ClarityLanguage, source: LexiconSource): Lexicon {
  const { bounds, numbers } = source;
  // `#` is a number in digits or in words.
  const withNumbers = (phrases: string): string => phrases.replaceAll('#', `#|${numbers}`);
  return {
    language,
    groups: phraseBook(source.groups.map((group) => [withNumbers(group.phrases), group] as const)),
    harmless: phraseBook([[withNumbers(source.harmless), true]]),
    roles: phraseBook<Modal>([
      [source.duties, 'duty'],
      [source.acts, 'act'],
      [source.rights, 'right'],
      [source.definitions, 'aside'],
      [source.boilerplate, 'aside'],
    ]),
    conditions: new Set(wordsOf(source.conditions)),
    background: phraseBook([[source.background, true]]),
    purposes: phraseBook([[source.purposes, true]]),
    bounds: phraseBook<Bound>([
      [withNumbers(bounds.time), 'time'],
      [withNumbers(bounds.measure), 'measure'],
      [withNumbers(bounds.acts), 'acts'],
      [withNumbers(bounds.fallback), 'fallback'],
    ]),
    small: smallWords(source.small),
    abbreviations: new Set(source.abbreviations.split(/\s+/).map(fold)),
  };
}

const wordsOf = (words: string): readonly string[] => words.split('|').map((word) => fold(word.trim()));

function smallWords(source: SmallWordsSource): SmallWords {
  const set = (key: keyof SmallWords): ReadonlySet<string> => new Set(wordsOf(source[key]));
  const book = (key: keyof SmallWords): PhraseBook<true> => phraseBook([[source[key], true]]);
  return {
    and: set('and'),
    or: set('or'),
    articles: set('articles'),
    between: set('between'),
    limits: book('limits'),
    afterNumber: set('afterNumber'),
    negations: set('negations'),
    relatives: set('relatives'),
    litotes: book('litotes'),
    following: set('following'),
    numbers: wordsOf(source.numbers),
    together: book('together'),
    must: set('must'),
    parties: set('parties'),
    upTo: set('upTo'),
  };
}
