/** A table of WordprocessingML: its caption above it, its first row again on every page, its first column told as such. */
import { markup as xml, type Html as Xml } from '../html-template.js';
import type { LocalTable } from '../localize.js';
import { columnWidths } from '../office/column-widths.js';
import { plainText, type Words } from '../words.js';
import type { Draft } from './draft.js';
import { paragraph } from './paragraph.js';
import { closeSpacing, type Place } from './place.js';
import { run, runs } from './runs.js';

/** Of the text on a page, in twentieths of a point: 17 cm. */
export const textWidth = 9638;

/** Tables of no more rows are not spread over two pages. */
const keptTogether = 5;

export function table(all: LocalTable, place: Place, draft: Draft): Xml {
  const { caption, columns, rows } = all;
  const title = plainText(caption).trim();
  if (rows.length === 0) return noRows(caption, place, draft);
  const widths = columnWidths(all).map((share) => Math.round((textWidth * share) / 100));
  const headers = columns.some(({ header }) => header) ? '1' : '0';
  const grid = widths.map((width) => xml`<w:gridCol w:w="${width}"/>`);
  const together = rows.length <= keptTogether;
  return xml`${title !== '' && captionParagraph(caption, place, draft)}<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0${headers === '1' ? '4A' : '42'}0" w:firstRow="1" w:lastRow="0" w:firstColumn="${headers}" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>${title !== '' && xml`<w:tblCaption w:val="${title}"/>`}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>
${row(
  all,
  widths,
  columns.map((column) => column.title),
  { place, head: true, keepNext: true },
  draft,
)}${rows.map((cells, at) => row(all, widths, cells, { place, head: false, keepNext: together && at < rows.length - 1 }, draft))}</w:tbl>
${paragraph(xml``, { style: 'AfterTable', ...(place.close ? { spacing: closeSpacing.afterTable } : {}) }, draft)}`;
}

function noRows(caption: Words, { left, close }: Place, draft: Draft): Xml {
  const nothing = draft.messages.phrase({ code: 'renderer.no-rows', data: {} });
  const label =
    plainText(caption).trim() === ''
      ? xml``
      : xml`${runs(caption, draft, { strong: true })}${run(': ', { strong: true })}`;
  return paragraph(xml`${label}${run(nothing)}`, { style: close ? 'PageText' : 'BodyText', left }, draft);
}

function captionParagraph(caption: Words, { close }: Place, draft: Draft): Xml {
  const spacing = close ? { spacing: closeSpacing.caption } : {};
  return paragraph(runs(caption, draft), { style: 'Caption', keepNext: true, ...spacing }, draft);
}

interface RowForm {
  readonly place: Place;
  readonly head: boolean;
  readonly keepNext: boolean;
}

function row(
  { columns }: LocalTable,
  widths: readonly number[],
  cells: readonly Words[],
  { place, head, keepNext }: RowForm,
  draft: Draft,
): Xml {
  const style = `${place.close ? 'Page' : ''}Table${head ? 'Head' : 'Text'}`;
  const written = columns.map(({ end }, at) => {
    const inside = paragraph(runs(cells[at] ?? [], draft), { style, keepNext, end }, draft);
    return xml`<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? 0}" w:type="dxa"/></w:tcPr>${inside}</w:tc>`;
  });
  return xml`<w:tr><w:trPr><w:cantSplit/>${head && xml`<w:tblHeader/>`}</w:trPr>${written}</w:tr>
`;
}
