/**
 * How alike two short texts are: the Sørensen–Dice coefficient of the sets of letter triples of their words, from 0 to 1.
 * Small words do not count. Triples of letters bear endings ("permit", "permits") and compounds ("vergunningenloket").
 */
import type { Text } from '../schema-types.js';

/** From here on two texts are shown as perhaps the same. Chosen on pairs of sentences: test/domain/expectations. */
export const likenessThreshold = 0.5;

const smallWords = new Set(
  (
    'the and for with that this from are has have its our their them they all any each into about ' +
    'een het van voor met dat dit der den deze die ons onze hun hen zij wij wordt worden zijn naar aan bij uit over alle ' +
    'der die das den dem des ein eine einen einem einer und für mit von vom zum zur auf aus bei uns unser ihre ist sind ' +
    'les des une dans pour par avec aux sur est sont nos leur leurs que qui'
  ).split(' '),
);

const negations = new Set(
  (
    'not no never without none nor ' +
    'niet geen nooit zonder ' +
    'nicht kein keine keinen keinem keiner nie niemals ohne ' +
    'ne pas jamais sans aucun aucune'
  ).split(' '),
);

/** The likeness of the two in the language in which they are most alike. */
export function likeness(a: Text, b: Text): number {
  return comparedTexts()(a, b);
}

/** The same for many texts: what is known of each is kept. */
export function comparedTexts(): (a: Text, b: Text) => number {
  const known = new Map<string, ReadonlySet<string>>();
  const triplesOf = (text: string): ReadonlySet<string> => {
    const found = known.get(text) ?? triples(text);
    known.set(text, found);
    return found;
  };
  return (a, b) =>
    Math.max(0, ...comparable(a, b).map(([one, other]) => dice(triplesOf(one), triplesOf(other))));
}

/** Its words in each language without capitals, accents and signs: two texts that share one say the same. */
export function wordings(text: Text): readonly string[] {
  const all = byLanguage(text).map(([, own]) => wordsOf(own).join(' '));
  return [...new Set(all)].filter((words) => words !== '');
}

/** Whether the one says "not" where the other does not. */
export function onlyOneDenies(a: Text, b: Text): boolean {
  return comparable(a, b).some(([one, other]) => denies(one) !== denies(other));
}

function denies(text: string): boolean {
  return wordsOf(text).some((word) => negations.has(word));
}

/** Texts of the same language; a text without a language is compared with all of the other. */
function comparable(a: Text, b: Text): readonly (readonly [string, string])[] {
  const [ofA, ofB] = [byLanguage(a), byLanguage(b)];
  return ofA.flatMap(([language, one]) =>
    ofB
      .filter(([other]) => language === '' || other === '' || language === other)
      .map(([, other]) => [one, other] as const),
  );
}

function byLanguage(text: Text): readonly (readonly [language: string, text: string])[] {
  return typeof text === 'string' ? [['', text]] : Object.entries(text);
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function triples(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of wordsOf(text)) {
    if (Array.from(word).length < 3 ? !/\p{N}/u.test(word) : smallWords.has(word)) continue;
    const letters = Array.from(` ${word} `);
    for (let start = 0; start + 3 <= letters.length; start += 1)
      found.add(letters.slice(start, start + 3).join(''));
  }
  return found;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const triple of a) if (b.has(triple)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
