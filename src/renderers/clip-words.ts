/** Words that end with an ellipsis where they would fill too many lines. */
import { printedLines } from '../domain/printed-lines.js';
import { plainText } from './plain-text.js';
import type { Word, Words } from './words.js';

/** Room for the ellipsis. */
const ellipsisRoom = 3;

/** @param width of a line, in average letters */
export function clipWords(words: Words, lines: number, width: number): Words {
  const whole = plainText(words);
  const { end } = printedLines(whole, width, lines);
  if (end >= whole.length) return words;
  return [...upTo(words, beforeEllipsis(whole, end)), { type: 'plain', text: '…' }];
}

/** After a whole word where one ends near by; never within a pair of surrogates. */
function beforeEllipsis(whole: string, end: number): number {
  const kept = Array.from(whole.slice(0, end), (letter) => letter)
    .slice(0, -ellipsisRoom)
    .join('');
  const afterWord = kept.replace(/[\s\p{P}]+\S*$/u, '');
  const chosen = afterWord.length > kept.length - 20 ? afterWord : kept;
  return chosen.trimEnd().length;
}

/** The first so many UTF-16 units of the plain text. */
function upTo(words: Words, length: number): Words {
  const kept: Word[] = [];
  let left = length;
  for (const word of words) {
    if (left <= 0) break;
    kept.push(shortened(word, left));
    left -= plainText([word]).length;
  }
  return kept;
}

function shortened(word: Word, length: number): Word {
  switch (word.type) {
    case 'plain':
    case 'code':
    case 'status':
      return { ...word, text: word.text.slice(0, length) };
    case 'blank':
    case 'break':
      return word;
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'foreign':
      return { ...word, words: upTo(word.words, length) };
  }
}
