/** An abbreviation is explained where it is defined, in brackets, or by the name of who it stands for. */
import { unexplainedAbbreviations } from '../../domain/clarity/abbreviations.js';
import { agreementTexts } from '../../domain/clarity/agreement-texts.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'abbreviations-explained',
  category: 'clarity',
  severity: 'info',
  about: 'wording',
  scope: 'agreement',
  *check({ agreement: { terms }, folder }) {
    const texts = agreementTexts(terms, terms.languages?.[0] ?? folder.settings.languages?.[0] ?? 'en');
    let names: ReadonlySet<string> | undefined;
    const isExplained = (words: string): boolean => (names ??= namesIn(terms)).has(words.toLowerCase());
    const unexplained = unexplainedAbbreviations(texts, isExplained);
    for (const { text, words, from, to } of unexplained)
      yield { pointer: text.pointer, part: { from, to }, data: { words, item: text.item } };
  },
};

/** Everything that has a name or an id of its own, and what is defined. In small letters, word by word. */
function namesIn(terms: object): ReadonlySet<string> {
  const names = new Set<string>();
  for (const group of Object.values(terms)) {
    if (typeof group !== 'object' || group === null) continue;
    for (const [id, item] of Object.entries(group)) {
      for (const name of [id, ...namesOf(item)])
        for (const word of name.toLowerCase().split(/[^\p{L}\p{N}]+/u)) names.add(word);
    }
  }
  return names;
}

const naming = ['name', 'title', 'short-name', 'abbreviation', 'term'];

function namesOf(item: unknown): readonly string[] {
  if (typeof item !== 'object' || item === null) return [];
  return Object.entries(item)
    .filter(([key]) => naming.includes(key))
    .flatMap(([, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [value],
    )
    .filter((value) => typeof value === 'string');
}
