/** An OpenDocument spreadsheet (ODF 1.3, part 3, chapter 9) as sheets of cells: what LibreOffice saves by itself. */
import { cellRef, type SheetCell, type SheetLine, type SheetRead } from '../../domain/sheet/sheet-cell.js';
import { Failure } from '../../errors/failure.js';
import { odsCell, type OpenOdsCell } from './ods-cell.js';
import { tooLarge, type Parts } from './unpack.js';
import { readXml } from './xml-events.js';

const mostCells = 1_000_000;

/** What stands in these is no content of the sheet: what was changed before, remarks, drawings. */
const besides: ReadonlySet<string> = new Set(['tracked-changes', 'dde-links', 'annotation', 'shapes', 'frame', 'ruby-text']); // prettier-ignore

const unreadable = (fault: 'password' | 'document', file: string): Failure =>
  new Failure('usage', 'sheet-unreadable', { fault, path: file }, { file });

/** Throws `sheet-unreadable`. */
export function readOds(parts: Parts, file: string): readonly SheetRead[] {
  if (parts.has('encrypted-package') || isEncrypted(parts, file)) throw unreadable('password', file);
  const sheets: SheetRead[] = [];
  let [isSpreadsheet, aside] = [false, 0];
  let sheet = openSheet('', file);
  readXml(parts.get('content.xml') ?? new Uint8Array(), file, {
    open: (name, attributes) => {
      if (besides.has(name)) aside += 1;
      if (aside > 0) return;
      if (name === 'spreadsheet') isSpreadsheet = true;
      if (name === 'table') sheet = openSheet(attributes.get('name') ?? '', file);
      sheet.open(name, attributes);
    },
    text: (text) => {
      if (aside === 0) sheet.text(text);
    },
    close: (name) => {
      if (besides.has(name)) aside -= 1;
      else if (aside === 0 && name === 'table') sheets.push(sheet.read());
      else if (aside === 0) sheet.close(name);
    },
  });
  if (!isSpreadsheet) throw unreadable('document', file);
  return sheets;
}

/** Behind a password every part says how it is locked. */
function isEncrypted(parts: Parts, file: string): boolean {
  const manifest = parts.get('META-INF/manifest.xml');
  let found = false;
  if (manifest !== undefined)
    readXml(manifest, file, { open: (name) => (found ||= name === 'encryption-data') });
  return found;
}

interface OpenSheet {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  text(text: string): void;
  close(name: string): void;
  read(): SheetRead;
}

/** Rows and cells that are the same stand there once, with how often; those without content cost nothing. */
function openSheet(tab: string, file: string): OpenSheet {
  const lines: SheetLine[] = [];
  let [row, column, rows, count] = [0, 0, 1, 0];
  let filled: (readonly [column: number, content: Omit<SheetCell, 'ref'>])[] = [];
  let cell: OpenOdsCell | undefined;
  let columns = 1;
  const endCell = (): void => {
    const content = cell?.finish();
    const last = column + columns;
    if (content !== undefined) {
      count += columns;
      if (count > mostCells) throw tooLarge(file);
      for (; column < last; column += 1) filled.push([column, content]);
    }
    [column, cell] = [last, undefined];
  };
  const endRow = (): void => {
    const last = row + rows;
    for (; filled.length > 0 && row < last; row += 1) {
      count += row + 1 < last ? filled.length : 0;
      if (count > mostCells) throw tooLarge(file);
      const cells = filled.map(([at, content]) => [at, { ref: cellRef(at, row + 1), ...content }] as const);
      lines.push({ row: row + 1, cells: new Map(cells) });
    }
    row = last;
  };
  return {
    open: (name, attributes) => {
      if (name === 'table-row') {
        [column, filled] = [0, []];
        rows = timesIn(attributes, 'number-rows-repeated');
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        columns = timesIn(attributes, 'number-columns-repeated');
        cell = odsCell(attributes);
      } else cell?.open(name, attributes);
    },
    text: (text) => cell?.text(text),
    close: (name) => {
      if (name === 'table-cell' || name === 'covered-table-cell') endCell();
      else if (name === 'table-row') endRow();
      else cell?.close(name);
    },
    read: () => ({ tab, lines }),
  };
}

function timesIn(attributes: ReadonlyMap<string, string>, name: string): number {
  const times = Number(attributes.get(name) ?? 1);
  return Number.isInteger(times) && times > 0 ? times : 1;
}
