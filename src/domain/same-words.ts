/** Whether two texts say the same but for capitals, accents, spaces and punctuation. */
import type { Text } from './schema-types.js';

/** Each text in each of its languages, ready to be compared; empty where nothing but signs is left. */
export function plainWords(text: Text): readonly string[] {
  return (typeof text === 'string' ? [text] : Object.values(text)).map(plain);
}

/** Shared by two texts in at least one of their languages. */
export function haveSameWords(one: Text, other: Text): boolean {
  const words = new Set(plainWords(one));
  return plainWords(other).some((each) => each !== '' && words.has(each));
}

function plain(text: string): string {
  const letters = text.normalize('NFKD').toLowerCase();
  return (letters.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
