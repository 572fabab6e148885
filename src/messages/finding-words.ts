/** Reads what a sentence about a finding needs from its data; what is not there is empty. */
import type { FindingData } from '../domain/finding.js';
import type { Sentence } from './messages.js';

export function word(data: FindingData, name: string): string {
  const value = data[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function words(data: FindingData, name: string): readonly string[] {
  const value = data[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

export function count(data: FindingData, name: string): number {
  const value = data[name];
  return typeof value === 'number' ? value : 0;
}

/** "safe-dike", as it is written in the file. */
export function quoted(data: FindingData, name = 'id'): string {
  return `"${word(data, name)}"`;
}

/** People's own words (`textData`) in a language, else in the first language they have. */
export function textIn(data: FindingData, name: string, language: string): string {
  return word(data, `${name}.${language}`) || word(data, name);
}

/** The sentence of one case of a rule, which the rule names as `fault`. */
export function byFault(data: FindingData, sentences: Readonly<Record<string, Sentence>>): Sentence {
  const cases = new Map(Object.entries(sentences));
  const found = cases.get(word(data, 'fault'));
  if (found === undefined) throw new Error(`No sentence for ${word(data, 'fault')}`);
  return found;
}
