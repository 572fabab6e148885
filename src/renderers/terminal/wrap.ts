/** Breaks styled text into lines of at most so many columns; a word that is longer than a line is cut. */
import wrapAnsi from 'wrap-ansi';
import { widthOf } from '../text-width.js';
import { wrapWords } from './wrap-words.js';

export function wrap(text: string, columns: number): readonly string[] {
  if (!text.includes('\n') && widthOf(text) <= columns) return [text];
  const room = Math.max(1, columns);
  return wrapWords(text, room) ?? wrapAnsi(text, room, { hard: true, trim: true }).split('\n');
}

export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - widthOf(text))) + text;
}
