/** The parts of an Excel file that hold the sheets together. */
import type { Workbook } from '../../domain/sheet.js';
import { xmlText } from '../xml-text.js';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const counted = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

const override = (part: string, type: string): string =>
  `<Override PartName="${part}" ContentType="${type}"/>`;

export function contentTypes(sheets: number): string {
  const parts = [
    override('/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`),
    ...counted(sheets).map((number) =>
      override(`/xl/worksheets/sheet${String(number)}.xml`, `${spreadsheet}.worksheet+xml`),
    ),
    override('/xl/styles.xml', `${spreadsheet}.styles+xml`),
    override('/xl/sharedStrings.xml', `${spreadsheet}.sharedStrings+xml`),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
  ];
  return `${declaration}<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const lines = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageNames}/relationships">${lines.join('')}</Relationships>`;
}

export const packageRelations = relations([
  [`${office}/relationships/officeDocument`, 'xl/workbook.xml'],
  [`${packageNames}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  [`${office}/relationships/extended-properties`, 'docProps/app.xml'],
]);

export function workbookRelations(sheets: number): string {
  return relations([
    ...counted(sheets).map(
      (number) => [`${office}/relationships/worksheet`, `worksheets/sheet${String(number)}.xml`] as const,
    ),
    [`${office}/relationships/styles`, 'styles.xml'],
    [`${office}/relationships/sharedStrings`, 'sharedStrings.xml'],
  ]);
}

/** The header repeats on every page; the tab with the lists is hidden. */
export function workbookXml(tabs: readonly string[], headers: readonly number[], hasLists: boolean): string {
  const sheets = tabs.map((tab, index) => {
    const hidden = hasLists && index === tabs.length - 1 ? ' state="hidden"' : '';
    return `<sheet name="${xmlText(tab)}" sheetId="${String(index + 1)}"${hidden} r:id="rId${String(index + 1)}"/>`;
  });
  const titles = headers.map((row, index) => {
    const rows = `$${String(row)}:$${String(row)}`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">${xmlText(`${quotedTab(tabs[index] ?? '')}!${rows}`)}</definedName>`;
  });
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}/relationships"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join('')}</sheets>${titles.length === 0 ? '' : `<definedNames>${titles.join('')}</definedNames>`}</workbook>`;
}

/** As formulas name a tab. */
export function quotedTab(tab: string): string {
  return `'${tab.replaceAll("'", "''")}'`;
}

export function coreProperties({ title, language, date }: Workbook): string {
  const moment = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return `${declaration}<cp:coreProperties xmlns:cp="${packageNames}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>collab</dc:creator>${moment('created')}${moment('modified')}<dc:language>${xmlText(language)}</dc:language></cp:coreProperties>`;
}

export const appProperties = `${declaration}<Properties xmlns="${office}/extended-properties"><Application>collab</Application></Properties>`;
