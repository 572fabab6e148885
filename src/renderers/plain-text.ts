/** Words without any form. */
import type { Word, Words } from './words.js';

/** For widths, names and titles. */
export function plainText(words: Words): string {
  return words.map(plainWord).join('');
}

function plainWord(word: Word): string {
  switch (word.type) {
    case 'plain':
    case 'code':
    case 'status':
      return word.text;
    case 'blank':
    case 'break':
      return ' ';
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'foreign':
      return plainText(word.words);
  }
}
