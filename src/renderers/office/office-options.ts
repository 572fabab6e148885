/** What a document for a word processor says of itself. */
import { printedLines } from '../../domain/printed-lines.js';
import type { Messages } from '../../messages/messages.js';

export interface OfficeOptions {
  readonly messages: Messages;
  /** Name and version of what made it. */
  readonly generator: string;
  /** What it is about, for the head of its pages: the agreement, or the workspace. */
  readonly about: string;
  /** Whose document it is. */
  readonly organisation: string;
  /** Of which day it is, and made: ISO date. */
  readonly date: string;
}

/** Letters of the small print above a page that one line has room for, beside the date. */
const headLetters = 80;

/** For the small print above a page: what does not fit ends with an ellipsis. */
export function oneLine(words: string): string {
  const { end } = printedLines(words, headLetters, 1);
  return end < words.length ? `${words.slice(0, end - 2).trimEnd()}…` : words;
}
