/** Cells of a row that only show something, and in which another thing stands now than the agreement says. */
import type { Table, TableRow } from '../../../domain/sheet/find-tables.js';
import { readDay, readNumber } from '../../../domain/sheet/read-cell.js';
import { cellRef, type SheetCell } from '../../../domain/sheet/sheet-cell.js';
import type { Messages } from '../../../messages/messages.js';
import type { NotRead } from '../../shared/not-read.js';

type Item = Readonly<Record<string, unknown>>;

/** @param language that of the form. What cannot be read, as a program may have saved it, is not held against anybody. */
export function typedOver(
  table: Table,
  { row, cells }: TableRow,
  item: Item,
  { language, messages }: { readonly language: string; readonly messages: Messages },
): readonly NotRead[] {
  const checks: readonly (readonly [column: string, said: readonly string[], read: (cell: SheetCell) => string | undefined])[] = [
    ['unit', textsIn(item['unit']), textOf],
    ['indicator', textsIn(item['title'] ?? item['definition']), textOf],
    ['what', textsIn(item['title'] ?? item['what']), textOf],
    ['target', fieldOf(item['target'], 'value'), numberOf],
    ['target-date', fieldOf(item['target'], 'date'), (cell) => dayOf(cell, language)],
  ]; // prettier-ignore
  return checks.flatMap(([column, said, read]) => {
    const [cell, position] = [cells.get(column), table.columns.get(column)];
    const [first] = said;
    if (cell === undefined || position === undefined || first === undefined) return [];
    const found = read(cell);
    if (found === undefined || said.includes(found)) return [];
    const place = messages.phrase({
      code: 'form.cell',
      data: { tab: table.tab, cell: cellRef(position, row) },
    });
    return [{ place, text: found, instead: first }];
  });
}

function textsIn(value: unknown): readonly string[] {
  const all = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return all.flatMap((one) => (typeof one === 'string' ? [plain(one)] : []));
}

function fieldOf(value: unknown, name: 'value' | 'date'): readonly string[] {
  const field: unknown = (value as Item | undefined)?.[name];
  return typeof field === 'string' || typeof field === 'number' ? [String(field)] : [];
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const textOf = ({ text, holds }: SheetCell): string | undefined =>
  holds === 'text' || holds === 'number' ? plain(text) : undefined;

function numberOf(cell: SheetCell): string | undefined {
  const read = readNumber(cell);
  return read.fault === undefined ? String(read.value) : undefined;
}

function dayOf(cell: SheetCell, language: string): string | undefined {
  const read = readDay(cell, language);
  return read.fault === undefined ? read.value : undefined;
}
