/** What people wrote into a form where nothing is read: told, so that it is not lost. */
import type { OutsideCell } from '../../domain/sheet/outside-cells.js';
import type { Messages } from '../../messages/messages.js';
import { escapeTerminalLines } from '../../renderers/terminal-escape.js';

/** A cell in which something stands that is not recorded. */
export interface NotRead {
  /** In words. */
  readonly place: string;
  readonly text: string;
  /** What stands there in the form, where it was typed over. */
  readonly instead?: string;
}

export function notReadOf(outside: readonly OutsideCell[], messages: Messages): readonly NotRead[] {
  return outside.map(({ tab, cell }) => ({
    place: messages.phrase({ code: 'form.cell', data: { tab, cell: cell.ref } }),
    text: cell.text.trim(),
  }));
}

const mostTold = 8;

/** Empty where there is nothing to tell. */
export function notReadLines(cells: readonly NotRead[], messages: Messages): string {
  if (cells.length === 0) return '';
  const told = cells
    .slice(0, mostTold)
    .map((data) => `! ${messages.phrase({ code: 'form.not-read', data })}`);
  const more = cells.length - told.length;
  const last = messages.phrase({ code: 'form.not-read-remedy', data: { more } });
  return [...told, `  ${last}`].map((line) => `${escapeTerminalLines(line)}\n`).join('');
}
