/** Cells of a form that only show something, and in which another thing stands now than the form showed. */
import type { Table, TableRow } from '../../../domain/sheet/find-tables.js';
import { formColumns, formSheets, type FormColumnShape } from '../../../domain/sheet/form-columns.js';
import type { FormMark } from '../../../domain/sheet/form-mark.js';
import { readDay, readNumber, readText } from '../../../domain/sheet/read-cell.js';
import { cellRef, type SheetCell } from '../../../domain/sheet/sheet-cell.js';
import { languages } from '../../../messages/format.js';
import { messagesFor, type Messages } from '../../../messages/messages.js';
import { resolveRevision } from '../../../platform/git/revisions.js';
import { formRows, type FormRow } from '../../../renderers/progress-form/form-rows.js';
import { roomForNew } from '../../../renderers/progress-form.js';
import { buildProgressForm } from '../../../reports/progress-form.js';
import { loadWorkspace } from '../../../workspace/load-workspace.js';
import { revisionSource } from '../../../workspace/source.js';
import type { NotRead } from '../../shared/not-read.js';
import { standingOf } from '../../shared/report-inputs.js';
import type { Desk } from '../desk.js';

/** What the form showed when it was made, by sheet; empty for forms that do not say their day. */
export async function shownInForm(
  { version, party, date, language }: FormMark,
  { opened, messages }: Desk,
): Promise<ReadonlyMap<string, readonly FormRow[]>> {
  const spoken = languages.find((one) => one === language);
  if (date === undefined || spoken === undefined) return new Map();
  const { repository, prefix } = opened;
  const revision = await resolveRevision(repository, version);
  const workspace = await loadWorkspace(revisionSource(repository, revision, prefix.replace(/\/$/, '')));
  const then = { workspace, today: date, until: null };
  const standings = [...workspace.folder.agreements.values()].map((one) => standingOf(one, then));
  const form = buildProgressForm(party, standings);
  const words = spoken === messages.language ? messages : messagesFor(spoken);
  return new Map(formSheets.map((sheet) => [sheet, formRows(sheet, form, words, roomForNew)]));
}

/** @param language that of the form */
export function typedOver(
  table: Table,
  shown: readonly FormRow[],
  language: string,
  messages: Messages,
): readonly NotRead[] {
  const sheet = formSheets.find((one) => one === table.key);
  if (sheet === undefined || shown.length === 0) return [];
  const columns = formColumns[sheet].filter(({ fillIn, hidden }) => fillIn !== true && hidden !== true);
  return table.rows.flatMap(({ row, cells }: TableRow) => {
    const own = ownRows(table, cells.get('id')?.text.trim(), shown);
    return columns.flatMap(({ key, holds }): readonly NotRead[] => {
      const [cell, position] = [cells.get(key), table.columns.get(key)];
      if (own.length === 0 || cell === undefined || position === undefined) return [];
      const said = [...new Set(own.map((one) => plain(one.cells[key] ?? '')))];
      if (said.some((text) => isSaid(cell, text, holds, language))) return [];
      const data = { tab: table.tab, cell: cellRef(position, row) };
      const place = messages.phrase({ code: 'form.cell', data });
      const [instead = '', ...others] = said;
      return [{ place, text: readable(cell), ...(instead === '' || others.length > 0 ? {} : { instead }) }];
    });
  });
}

/** Where rows have no id, any of them may be meant. */
function ownRows(table: Table, id: string | undefined, shown: readonly FormRow[]): readonly FormRow[] {
  return table.columns.has('id') ? shown.filter(({ cells }) => id !== undefined && cells.id === id) : shown;
}

const plain = (text: string): string => text.normalize('NFC').replace(/^'/, '').replace(/\s+/g, ' ').trim();

function readable(cell: SheetCell): string {
  const read = readText(cell);
  return read.fault === undefined ? plain(read.value) : cell.text.trim();
}

/** Figures and days that cannot be read, as a program may have saved them in its own way, are not held against anybody. */
function isSaid(cell: SheetCell, said: string, holds: FormColumnShape['holds'], language: string): boolean {
  if (plain(cell.text) === said) return true;
  if (holds === 'text') return cell.holds !== 'error' && readable(cell) === said;
  // A word where nothing but figures stand is told; so is anything where nothing stood.
  const isDoubtful = said !== '' && /\d/.test(cell.text);
  if (holds === 'number') return isSaidNumber(cell, Number(said), isDoubtful);
  const day = readDay(cell, language);
  return day.fault === undefined ? day.value === said : isDoubtful;
}

function isSaidNumber(cell: SheetCell, said: number, isDoubtful: boolean): boolean {
  const number = readNumber(cell);
  if (number.fault !== undefined || !isDoubtful) return isDoubtful;
  const decimals = /[.,](\d+)$/.exec(cell.text.trim())?.[1]?.length ?? 0;
  const rounded = cell.holds === 'text' ? Number(said.toFixed(decimals)) : said;
  return [said, rounded].includes(number.value);
}
