/** What is unclear in the words of an agreement, by the rule that asks about it. Worked out once for all rules. */
import type { ItemIndex } from '../item-index.js';
import { oncePer } from '../once-per.js';
import type { Agreement } from '../schema-types.js';
import { agreementTexts, type AgreementText } from './agreement-texts.js';
import type { ClarityLanguage, ClarityRule, UnclearSpan } from './clarity.js';
import { findUnclear } from './find-unclear.js';
import { literalBook, type PhraseBook } from './pattern.js';

export interface UnclearWords {
  readonly text: AgreementText;
  readonly span: UnclearSpan;
}

type ByRule = ReadonlyMap<ClarityRule, readonly UnclearWords[]>;

/** By what lives no longer than the check of one agreement: of ten thousand all would be kept. */
const known = oncePer<ItemIndex, Map<string, ByRule>>(() => new Map());

export interface WordsOf {
  readonly terms: Agreement;
  /** The items of these terms. */
  readonly items: ItemIndex;
}

/** @param language of the workspace, for an agreement that does not say its own */
export function unclearIn(
  { terms, items }: WordsOf,
  language: string,
  rule: ClarityRule,
): readonly UnclearWords[] {
  const byLanguage = known(items);
  const found = byLanguage.get(language) ?? findAll(terms, language);
  byLanguage.set(language, found);
  return found.get(rule) ?? [];
}

function findAll(terms: Agreement, language: string): ByRule {
  const texts = agreementTexts(terms, terms.languages?.[0] ?? language);
  const defined = definedWords(texts);
  const found = new Map<ClarityRule, UnclearWords[]>();
  for (const text of texts) {
    const spans = findUnclear({
      text: text.text,
      tokens: text.tokens(),
      language: text.language,
      kind: text.kind,
      defined: defined.get(text.language),
      saysWhatIsDone: saysWhatIsDone(text),
      parties: Object.keys(terms.parties).length,
    });
    for (const span of spans) {
      if (isAsked(span, text)) continue;
      const list = found.get(span.rule);
      if (list === undefined) found.set(span.rule, [{ text, span }]);
      else list.push({ text, span });
    }
  }
  return found;
}

/** The terms that the agreement defines, by language. */
function definedWords(texts: readonly AgreementText[]): ReadonlyMap<ClarityLanguage, PhraseBook<true>> {
  const terms = new Map<ClarityLanguage, string[]>();
  for (const { pointer, text, language } of texts) {
    if (!/^\/definitions\/[^/]+\/term(\/|$)/.test(pointer)) continue;
    terms.set(language, [...(terms.get(language) ?? []), text]);
  }
  return new Map([...terms].map(([language, words]) => [language, literalBook(words)]));
}

/** An effort by name is asked for its minimum actions by a rule of its own; what is handed over can be seen. */
function saysWhatIsDone({ itemValue }: AgreementText): boolean {
  const { force, 'minimum-actions': actions, deliverable } = itemValue;
  return force === 'effort' || force === 'intention' || actions !== undefined || deliverable !== undefined;
}

/** Whether the parties wrote the question down already: an open question that names the words. */
function isAsked({ words }: UnclearSpan, { itemValue: { open } }: AgreementText): boolean {
  if (typeof open !== 'object' || open === null || !('question' in open)) return false;
  const questions = typeof open.question === 'string' ? [open.question] : Object.values(open.question ?? {});
  return questions.some((question) => String(question).toLowerCase().includes(words.toLowerCase()));
}
