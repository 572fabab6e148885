/** A text on one line of so many columns: what does not fit ends in an ellipsis. */
import { escapeTerminal } from '../terminal-escape.js';
import { characters, widthOf } from '../text-width.js';

/** Controls in the text are made visible first. */
export function clip(text: string, columns: number): string {
  const line = escapeTerminal(text.replaceAll(/\s+/g, ' ').trim());
  if (widthOf(line) <= columns) return line;
  let kept = '';
  for (const character of characters(line)) {
    if (widthOf(kept + character) > columns - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
