/** A table of OpenDocument text: its caption above it, its first row again on every page. */
import { markup as xml, type Html as Xml } from '../html-template.js';
import type { LocalTable } from '../localize.js';
import { columnWidths } from '../office/column-widths.js';
import { plainText, type Words } from '../words.js';
import { styleOf, type Draft } from './draft.js';
import { centimetres, paragraph } from './paragraph.js';
import type { Place } from './place.js';
import { span, spans } from './spans.js';

/** Of the text on a page, in centimetres. */
const textWidth = 17;

/** Tables of no more rows are not spread over two pages. */
const keptTogether = 5;

export function table(all: LocalTable, place: Place, draft: Draft): Xml {
  const { caption, columns, rows } = all;
  const title = plainText(caption).trim();
  if (rows.length === 0) return noRows(caption, place, draft);
  const headers = columns.map((column) => column.title);
  const { close } = place;
  const written = title === '' ? xml`` : captionParagraph(caption, close, draft);
  const name = `Table${String(++draft.tables)}`;
  return xml`${written}<table:table table:name="${name}" table:style-name="${tableStyle(rows.length, close, draft)}">${title !== '' && xml`<table:title>${title}</table:title>`}${columnWidths(all).map((share) => column(share, draft))}<table:table-header-rows>${row(all, headers, { close, head: true }, draft)}</table:table-header-rows>
${rows.map((cells) => row(all, cells, { close, head: false }, draft))}</table:table>
`;
}

function tableStyle(rows: number, close: boolean, draft: Draft): string {
  const breaks = rows <= keptTogether && xml` style:may-break-between-rows="false"`;
  return styleOf(
    draft,
    'table',
    xml`<style:table-properties style:width="${centimetres(textWidth)}" table:align="left" fo:margin-bottom="${close ? '4pt' : '8pt'}"${breaks} table:border-model="collapsing"/>`,
  );
}

function column(share: number, draft: Draft): Xml {
  const width = centimetres((textWidth * share) / 100);
  const style = styleOf(
    draft,
    'table-column',
    xml`<style:table-column-properties style:column-width="${width}"/>`,
  );
  return xml`<table:table-column table:style-name="${style}"/>`;
}

function noRows(caption: Words, { left, close }: Place, draft: Draft): Xml {
  const nothing = draft.messages.phrase({ code: 'renderer.no-rows', data: {} });
  const strong = { strong: true };
  const label =
    plainText(caption).trim() === ''
      ? xml``
      : xml`${spans(caption, draft, strong)}${span(': ', draft, strong)}`;
  return paragraph(xml`${label}${nothing}`, { style: close ? 'Page_20_Text' : 'Text_20_body', left }, draft);
}

function captionParagraph(caption: Words, close: boolean, draft: Draft): Xml {
  return paragraph(spans(caption, draft), { style: close ? 'Page_20_Caption' : 'Caption' }, draft);
}

function row(
  { columns }: LocalTable,
  cells: readonly Words[],
  { close, head }: { readonly close: boolean; readonly head: boolean },
  draft: Draft,
): Xml {
  const style = `${close ? 'Page_20_' : ''}Table_20_${head ? 'Head' : 'Text'}`;
  const written = columns.map(({ end, header }, at) => {
    const form = head || !header ? style : `${style}_20_Name`;
    const inside = paragraph(spans(cells[at] ?? [], draft), { style: form, end }, draft);
    return xml`<table:table-cell table:style-name="${head ? 'CellHead' : 'Cell'}" office:value-type="string">${inside}</table:table-cell>`;
  });
  return xml`<table:table-row table:style-name="Row">${written}</table:table-row>
`;
}
