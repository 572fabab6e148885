/** What is defined is used: a term, and its abbreviation. */
import { agreementTexts, type AgreementText } from '../../domain/clarity/agreement-texts.js';
import { literalPhrase, phraseBook } from '../../domain/clarity/pattern.js';
import { settledItems } from '../../domain/open-questions.js';
import type { Definition } from '../../domain/schema-types.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'terms-used',
  category: 'clarity',
  severity: 'info',
  about: 'wording',
  scope: 'agreement',
  *check({ agreement: { terms }, items, folder }) {
    const defined = settledItems(items, 'definitions').map(({ pointer, value }) => nameOf(pointer, value));
    if (defined.length === 0) return;
    const texts = agreementTexts(terms, terms.languages?.[0] ?? folder.settings.languages?.[0] ?? 'en');
    const names = defined.flatMap(({ pointer, words, short }) =>
      [...words, ...short].map((name) => ({ name, pointer })),
    );
    const used = namesUsed(names, texts);
    for (const { pointer, words, short } of defined) {
      const [unused] = short.filter((name) => !used.has(name));
      const isUsed = words.some((name) => used.has(name));
      if (!isUsed && short.length === (unused === undefined ? 0 : 1))
        yield { pointer, at: 'key', data: { words: words[0] ?? '' } };
      else if (unused !== undefined) yield { pointer: `${pointer}/abbreviation`, data: { words: unused } };
    }
  },
};

interface Defined {
  readonly pointer: string;
  /** In each of its languages. */
  readonly words: readonly string[];
  /** The abbreviation, if there is one. */
  readonly short: readonly string[];
}

function nameOf(pointer: string, { term, abbreviation }: Definition): Defined {
  return {
    pointer,
    words: typeof term === 'string' ? [term] : Object.values(term),
    short: abbreviation === undefined ? [] : [abbreviation],
  };
}

interface Name {
  readonly name: string;
  /** Of its definition, whose own words do not count. */
  readonly pointer: string;
}

/** In one pass over the texts. */
function namesUsed(names: readonly Name[], texts: readonly AgreementText[]): ReadonlySet<string> {
  const book = phraseBook(names.map((name) => [literalPhrase(name.name), name] as const));
  const used = new Set<string>();
  for (const { tokens: cut, pointer } of texts) {
    const tokens = cut();
    for (const at of tokens.keys()) {
      const found = book.at(tokens, at, tokens.length)?.value;
      if (found !== undefined && !pointer.startsWith(`${found.pointer}/`)) used.add(found.name);
    }
  }
  return used;
}
