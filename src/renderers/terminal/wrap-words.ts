/** Wraps the text that nearly all text is: single spaces between words that fit a line, each character one column. */
import { narrowWidth } from '../text-width.js';

/** The lines, with styles closed at the end of each and opened again in the next; undefined when the text is not of that kind. */
export function wrapWords(text: string, columns: number): readonly string[] | undefined {
  if (/^[\x21-\x7e]+$/.test(text)) return text.match(new RegExp(`.{1,${String(columns)}}`, 'g')) ?? [text];
  if (hasOtherStyles(text)) return undefined;
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(' ')) {
    const wordWidth = plainWidth(word, columns);
    if (wordWidth === undefined) return undefined;
    if (line !== '' && width + 1 + wordWidth > columns) {
      lines.push(line);
      line = '';
      width = 0;
    }
    width += line === '' ? wordWidth : wordWidth + 1;
    line = line === '' ? word : `${line} ${word}`;
  }
  return styledApart([...lines, line]);
}

/** Of a word that takes one column for each character and fits a line; undefined for others. */
function plainWidth(word: string, columns: number): number | undefined {
  const width = narrowWidth(word);
  const fits = width !== undefined && width > 0 && width <= columns;
  return fits && !/^\s/.test(word) ? width : undefined;
}

/** What ends a style: bold, faint, italic, underlined, and the colours of the letters. */
function endOf(code: number): number | undefined {
  if (code === 1 || code === 2) return 22;
  if (code === 3 || code === 4) return code + 20;
  return (code >= 30 && code <= 37) || (code >= 90 && code <= 97) ? 39 : undefined;
}

const ends: ReadonlySet<number> = new Set([22, 23, 24, 39]);
const codes = /\u001b\[(\d+)m/g;

function hasOtherStyles(text: string): boolean {
  return codesIn(text).some((code) => endOf(code) === undefined && !ends.has(code));
}

function codesIn(text: string): readonly number[] {
  return text.includes('\u001b') ? Array.from(text.matchAll(codes), ([, code]) => Number(code)) : [];
}

function styledApart(lines: readonly string[]): readonly string[] {
  let open: readonly number[] = [];
  return lines.map((line, at) => {
    const [leading = ''] = /^(?:\u001b\[\d+m)*/.exec(line) ?? [];
    const stays = codesIn(leading)
      .filter((code) => ends.has(code))
      .reduce(afterCode, open);
    open = codesIn(line).reduce(afterCode, open);
    const closing = at === lines.length - 1 ? [] : open.toReversed().map(endOf);
    return `${written(stays)}${line}${written(closing)}`;
  });
}

function afterCode(open: readonly number[], code: number): readonly number[] {
  if (ends.has(code)) return open.filter((other) => endOf(other) !== code);
  const isSame = (other: number): boolean => (endOf(code) === 39 ? endOf(other) === 39 : other === code);
  return [...open.filter((other) => !isSame(other)), code];
}

function written(list: readonly (number | undefined)[]): string {
  return list.map((code) => `\u001b[${String(code)}m`).join('');
}
