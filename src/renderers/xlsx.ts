/** A workbook to fill in as an Excel file (ECMA-376, transitional): the same workbook gives the same bytes. */
import { zipSync, strToU8, type Zippable } from 'fflate';
import type { Sheet, Workbook } from '../domain/sheet.js';
import { sheetLayout } from './xlsx/layout.js';
import { choiceLists, type ChoiceLists } from './xlsx/choice-lists.js';
import {
  appProperties,
  contentTypes,
  coreProperties,
  packageRelations,
  workbookRelations,
  workbookXml,
} from './xlsx/package.js';
import { sharedStrings } from './xlsx/shared-strings.js';
import { stylesXml } from './xlsx/styles.js';
import { tabNames } from './xlsx/tab-names.js';
import { listsXml, worksheetXml } from './xlsx/worksheet.js';

/** Earlier, a ZIP file knows no moment; local time, as ZIP has no other. */
const fixedMoment = new Date(1980, 0, 1);

export function renderXlsx(workbook: Workbook): Uint8Array {
  const lists = choiceLists(workbook.sheets);
  const tabs = tabNames([...workbook.sheets.map(({ tab }) => tab), ...(lists.all.length === 0 ? [] : [workbook.listsTab])]); // prettier-ignore
  const listsTab = lists.all.length === 0 ? undefined : tabs.at(-1);
  const parts = { ...sheetParts(workbook.sheets, lists, listsTab), ...frame(workbook, tabs, listsTab) };
  const files: Zippable = {};
  for (const [path, xml] of Object.entries(parts)) files[path] = strToU8(xml);
  return zipSync(files, { mtime: fixedMoment, level: 6 });
}

function sheetParts(
  sheets: readonly Sheet[],
  lists: ChoiceLists,
  listsTab: string | undefined,
): Readonly<Record<string, string>> {
  const strings = sharedStrings();
  const parts: Record<string, string> = {};
  for (const [index, sheet] of sheets.entries())
    parts[sheetPath(index)] = worksheetXml(sheet, {
      strings,
      lists,
      listsTab: listsTab ?? '',
      isFirst: index === 0,
    });
  if (listsTab !== undefined) parts[sheetPath(sheets.length)] = listsXml(lists, strings);
  parts['xl/sharedStrings.xml'] = strings.xml();
  return parts;
}

function sheetPath(index: number): string {
  return `xl/worksheets/sheet${String(index + 1)}.xml`;
}

function frame(
  workbook: Workbook,
  tabs: readonly string[],
  listsTab: string | undefined,
): Readonly<Record<string, string>> {
  const headers = workbook.sheets.map((sheet) => sheetLayout(sheet).headerRow);
  return {
    '[Content_Types].xml': contentTypes(tabs.length),
    '_rels/.rels': packageRelations,
    'docProps/core.xml': coreProperties(workbook),
    'docProps/app.xml': appProperties,
    'xl/workbook.xml': workbookXml(tabs, headers, listsTab !== undefined),
    'xl/_rels/workbook.xml.rels': workbookRelations(tabs.length),
    'xl/styles.xml': stylesXml(workbook.language),
  };
}
