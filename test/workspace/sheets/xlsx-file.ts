/** Excel files made part by part, the way other programs write them. */
import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface MadeParts {
  /** What stands in `sheetData`. */
  readonly rows: string;
  readonly workbookPr?: string;
  /** Texts, as they stand in `sst`. */
  readonly shared?: string;
  readonly numberFormats?: string;
  /** Formats of cells, by number: `14`. */
  readonly cellFormats?: readonly number[];
  readonly before?: string;
}

export function makeXlsx({
  rows,
  workbookPr = '',
  shared = '',
  numberFormats = '',
  cellFormats = [0, 14],
  before = '',
}: MadeParts): Uint8Array {
  const xfs = cellFormats.map((id) => `<xf numFmtId="${String(id)}"/>`).join('');
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="${packaged}"><Relationship Id="a" Type="${office}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<x:workbook xmlns:x="${main}" xmlns:r="${office}">${workbookPr}<x:sheets><x:sheet name="March" sheetId="1" r:id="s1"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}"><Relationship Id="s1" Type="${office}/worksheet" Target="worksheets/../worksheets/one.xml"/><Relationship Id="s2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="s3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${shared}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${numberFormats}<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs}</cellXfs></styleSheet>`,
    'xl/worksheets/one.xml': `${before}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}
