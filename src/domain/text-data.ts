/** People's words as data of a finding: one field per language, and one for a reader of another language. */
import type { FindingData } from './finding.js';
import type { Text } from './schema-types.js';

/** `question: 'By when?'`; with several languages also `question.nl`, `question.de`. */
export function textData(name: string, text: Text): FindingData {
  if (typeof text === 'string') return { [name]: text };
  const byLanguage = Object.entries(text).map(([language, words]) => [`${name}.${language}`, words] as const);
  return { [name]: byLanguage[0]?.[1] ?? '', ...Object.fromEntries(byLanguage) };
}
