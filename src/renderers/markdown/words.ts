/** Words as Markdown within a line. */
import { blank, toneSigns } from '../signs.js';
import type { Word, Words } from '../words.js';
import { codeSpan, escapeLineStart, escapeMarkdown } from './escape.js';

/** For a paragraph, heading, item or quotation: safe at the beginning of a line. */
export function markdownLine(words: Words): string {
  return escapeLineStart(inlineMarkdown(words, false).trim());
}

/** For the cell of a table. */
export function markdownCell(words: Words): string {
  return inlineMarkdown(words, true).trim();
}

function inlineMarkdown(words: Words, inTable: boolean): string {
  const pieces = words.map((word) => (isMarked(word) ? '' : unmarked(word, inTable)));
  return words.reduce((before, word, at) => {
    if (!isMarked(word)) return before + (pieces[at] ?? '');
    const after = words[at + 1];
    return (
      before +
      marked(
        word,
        inTable,
        before.slice(-1),
        after === undefined ? '' : nextCharacter(after, pieces[at + 1] ?? ''),
      )
    );
  }, '');
}

type MarkedWord = Extract<Word, { type: 'strong' | 'emphasis' }>;

function isMarked(word: Word): word is MarkedWord {
  return word.type === 'strong' || word.type === 'emphasis';
}

/** Another mark counts as punctuation. */
function nextCharacter(word: Word, piece: string): string {
  return isMarked(word) ? '*' : piece.slice(0, 1);
}

/**
 * Marks stand against the words and can be told from their surroundings (CommonMark's flanking rules); where they cannot,
 * the words go without. `before` and `after` are the characters around them.
 */
function marked(word: MarkedWord, inTable: boolean, before: string, after: string): string {
  const written = inlineMarkdown(word.words, inTable);
  const inner = written.trim();
  if (inner === '') return written;
  const start = written.indexOf(inner);
  const leading = written.slice(0, start);
  const trailing = written.slice(start + inner.length);
  const opens = flanks(word, leading || before, inner.slice(0, 1)) && !/^[*_]$/.test(leading || before);
  const closes = flanks(word, trailing || after, inner.slice(-1));
  const mark = word.type === 'strong' ? '**' : '_';
  return opens && closes ? `${leading}${mark}${inner}${mark}${trailing}` : written;
}

/** Whether a mark between these two is one: within a word only `**` against a letter is. */
function flanks(word: MarkedWord, outside: string, inside: string): boolean {
  return isApart(outside) || (word.type === 'strong' && isWordCharacter(inside));
}

const isApart = (character: string): boolean => character === '' || !isWordCharacter(character);
const isWordCharacter = (character: string): boolean => /[^\s\p{P}\p{S}]/u.test(character);

function unmarked(word: Exclude<Word, MarkedWord>, inTable: boolean): string {
  switch (word.type) {
    case 'plain':
      return escapeMarkdown(word.text);
    case 'code':
      return codeSpan(word.text, inTable);
    case 'status':
      return `${toneSigns[word.tone]} ${escapeMarkdown(word.text)}`;
    case 'blank':
      return escapeMarkdown(blank);
    case 'break':
      return inTable ? '<br>' : ' ';
    case 'link':
      return markdownLink(word.href, inlineMarkdown(word.words, inTable));
    case 'foreign':
      return inlineMarkdown(word.words, inTable);
  }
}

/** What would end the address is written in percent form. */
function markdownLink(href: string, words: string): string {
  const address = href.replace(/[\s<>()|\\*_`[\]]/g, (character) =>
    encodeURIComponent(character).replace(/[()*_]/g, hexadecimal),
  );
  return `[${words}](${address})`;
}

const hexadecimal = (character: string): string =>
  character === '_' ? '_' : `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
