/** Cuts a text into words and signs with their places. Words are folded: lower case, without accents. */

export interface Token {
  /** Folded: `efficiënt` is `efficient`. A sign is itself; a line end is `\n`. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'word' | 'number' | 'sign';
  /** Begins with a capital and goes on in small letters. */
  readonly isCapitalised: boolean;
}

const accents: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'àáâãäå',
    c: 'ç',
    e: 'èéêë',
    i: 'ìíîï',
    n: 'ñ',
    o: 'òóôõöø',
    u: 'ùúûü',
    y: 'ýÿ',
    ss: 'ß',
    oe: 'œ',
    ae: 'æ',
  }).flatMap(([plain, accented]) => Array.from(accented).map((letter) => [letter, plain] as const)),
);

/** Signs outside ASCII that are no letters. */
const otherSigns = new Set('“”„‟«»‹›‘’‚–—…•·§€£¢¥°±×÷¿¡½¼¾²³¹¨´¸©®™†‡‰ ');

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 10) tokens.push(sign('\n', at));
    else if (isDigit(code)) {
      const to = endOfNumber(text, at);
      tokens.push({ text: text.slice(at, to), from: at, to, kind: 'number', isCapitalised: false });
      at = to;
      continue;
    } else if (isLetter(text, at)) {
      const to = endOfWord(text, at);
      tokens.push(wordToken(text, at, to));
      at = to;
      continue;
    } else if (code > 32 && !isSpace(code) && !isApostrophe(code)) tokens.push(sign(text.charAt(at), at));
    at += 1;
  }
  return tokens;
}

export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (isBelow(lower, 0x80)) return lower;
  let folded = '';
  // Whatever joins letters stands behind U+02FF: the tables for that take milliseconds to load.
  const joined = isBelow(lower, 0x300) ? lower : lower.normalize('NFC');
  for (const letter of joined) folded += accents.get(letter) ?? letter;
  return folded;
}

function wordToken(text: string, from: number, to: number): Token {
  const word = text.slice(from, to);
  const first = word.charAt(0);
  const second = word.charAt(1);
  const isCapitalised = first !== first.toLowerCase() && second !== '' && second === second.toLowerCase();
  return { text: fold(word), from, to, kind: 'word', isCapitalised };
}

function sign(text: string, at: number): Token {
  return { text, from: at, to: at + 1, kind: 'sign', isCapitalised: false };
}

function endOfWord(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    if (isLetter(text, at) || isDigit(text.charCodeAt(at))) at += 1;
    // A hyphen inside a word, and the soft one.
    else if (isHyphen(text.charCodeAt(at)) && isLetter(text, at + 1)) at += 1;
    else break;
  }
  return at;
}

/** `1.250,50`, `30-06-2027`, `10th`. */
function endOfNumber(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || isLetter(text, at)) at += 1;
    else if ((code === 44 || code === 46 || code === 45) && isDigit(text.charCodeAt(at + 1))) at += 1;
    else break;
  }
  return at;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isHyphen = (code: number): boolean => code === 45 || code === 0xad || code === 0x2011;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isSpace = (code: number): boolean =>
  code === 0xa0 || (code >= 0x2000 && code <= 0x200d) || code === 0x202f || code === 0xfeff;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xaa && !isSpace(code) && !isHyphen(code) && !otherSigns.has(text.charAt(at));
}

/** Whether all codes are smaller than `limit`. */
function isBelow(text: string, limit: number): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= limit) return false;
  return true;
}
