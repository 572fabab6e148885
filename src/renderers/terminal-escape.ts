/** The one place where text from files becomes text for a terminal: nothing in it can move the cursor, colour or reorder. */
import { visibleControls } from './visible-controls.js';

/** One line: line ends and tabs are shown too. */
export function escapeTerminal(text: string): string {
  return visibleControls(text);
}

/** Several lines: `\n` and `\r\n` stay line ends, all else is shown. */
export function escapeTerminalLines(text: string): string {
  return text.split(/\r?\n/).map(escapeTerminal).join('\n');
}
