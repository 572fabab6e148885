/** All words of collab, by language. A sentence that is missing in one language does not compile. */
import type { FailureCode, FailureData } from '../errors/failure-data.js';
import type { FindingData } from '../domain/finding.js';
import type { Phrase, PhraseCode, Phrases } from '../domain/phrases.js';
import type { CheckPhrases } from '../domain/phrases/check-phrases.js';
import type { CommandPhrases } from '../domain/phrases/command-phrases.js';
import type { ReadingPhrases } from '../domain/phrases/reading-phrases.js';
import type { RendererPhrases } from '../domain/phrases/renderer-phrases.js';
import type { RuleId } from '../domain/rule-ids.js';
import { formatFor, languages, type Format, type Language } from './format.js';
import { english } from './en/index.js';
import { dutch } from './nl/index.js';
import { german } from './de/index.js';
import { french } from './fr/index.js';

/** What is wrong, and what to do about it. */
export interface Sentence {
  readonly message: string;
  readonly remedy: string;
}

/** The words of one rule: what should hold, as a title; and what is wrong where it does not. */
export interface RuleWords {
  readonly title: string;
  say(data: FindingData, format: Format): Sentence;
}
export type RuleWording = { readonly [R in RuleId]: RuleWords };
export type FailureSentences = {
  readonly [C in FailureCode]: (data: FailureData[C], format: Format) => Sentence;
};
export type PhraseSentences<P = Phrases> = {
  readonly [C in keyof P]: (data: P[C], format: Format) => string;
};
/** What every command may say. */
export type SharedPhrases = CheckPhrases & CommandPhrases & ReadingPhrases & RendererPhrases;
export type PhrasesOfCommands = Omit<Phrases, keyof SharedPhrases>;

/** The words of one language. */
export interface Wording {
  readonly rules: () => RuleWording;
  readonly failures: () => FailureSentences;
  readonly phrases: PhraseSentences<SharedPhrases>;
  readonly phrasesOfCommands: () => PhraseSentences<PhrasesOfCommands>;
}

export interface Messages {
  readonly language: Language;
  readonly format: Format;
  finding(rule: RuleId, data: FindingData): Sentence;
  ruleTitle(rule: RuleId): string;
  failure<C extends FailureCode>(code: C, data: FailureData[C]): Sentence;
  phrase(phrase: Phrase): string;
  /** The same in another language; people's words are in that language even where ours are not. */
  inLanguage(code: string): Messages;
}

/** Whether what is wrong stands in a text that was signed, and can only be mended by an amendment. */
export function isForAmendment(data: FindingData): boolean {
  return data['for-amendment'] === true;
}

const wordings: Record<Language, () => Wording> = {
  en: english,
  nl: dutch,
  de: german,
  fr: french,
};

export function messagesFor(language: Language): Messages {
  const wording = wordings[language]();
  const format = formatFor(language);
  let known: RuleWording | undefined;
  const rules = (): RuleWording => (known ??= wording.rules());
  let failures: FailureSentences | undefined;
  let others: PhraseSentences<PhrasesOfCommands> | undefined;
  const sentence = (code: PhraseCode): unknown =>
    code in wording.phrases
      ? wording.phrases[code as keyof SharedPhrases]
      : (others ??= wording.phrasesOfCommands())[code as keyof PhrasesOfCommands];
  const inOthers = new Map<string, Messages>();
  const messages: Messages = {
    language,
    format,
    inLanguage: (code) => {
      const known = inOthers.get(code) ?? otherLanguage(code, messages);
      inOthers.set(code, known);
      return known;
    },
    finding: (rule, data) => {
      const sentence = rules()[rule].say(data, format);
      return isForAmendment(data)
        ? { ...sentence, remedy: wording.phrases['check.for-amendment'](sentence, format) }
        : sentence;
    },
    ruleTitle: (rule) => rules()[rule].title,
    failure: (code, data) => (failures ??= wording.failures())[code](data, format),
    phrase: ({ code, data }) =>
      (sentence(code) as (data: Phrases[PhraseCode], format: Format) => string)(data, format),
  };
  return messages;
}

function otherLanguage(code: string, messages: Messages): Messages {
  if (code === messages.language) return messages;
  const known = languages.find((one) => one === code);
  if (known !== undefined) return messagesFor(known);
  const { format } = messages;
  const text: Format['text'] = (words) =>
    typeof words === 'string' ? words : (words[code] ?? format.text(words));
  return { ...messages, format: { ...format, text } };
}
