/** Breaks styled text into lines of at most so many columns; a word that is longer than a line is cut. */
import wrapAnsi from 'wrap-ansi';
import { widthOf } from '../text-width.js';

export function wrap(text: string, columns: number): readonly string[] {
  if (!text.includes('\n') && widthOf(text) <= columns) return [text];
  return wrapAnsi(text, Math.max(1, columns), { hard: true, trim: true }).split('\n');
}

export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - widthOf(text))) + text;
}
