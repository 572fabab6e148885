/** A table with caption and scopes, in a region that scrolls by itself on narrow screens and by keyboard. */
import type { Messages } from '../../messages/messages.js';
import { markup, type Html } from '../html-template.js';
import type { LocalTable } from '../localize.js';
import { plainText, type Words } from '../words.js';
import { htmlWords } from './words.js';

/** From so many columns on, a table is set closer. */
const manyColumns = 6;

export function htmlTable(table: LocalTable, messages: Messages): Html {
  const nothing = messages.phrase({ code: 'renderer.no-rows', data: {} });
  const caption = plainText(table.caption).trim();
  if (table.rows.length === 0)
    return markup`<p class="empty">${caption !== '' && markup`<strong>${htmlWords(table.caption)}:</strong> `}${nothing}</p>`;
  return markup`<div class="table-region" role="region" tabindex="0" aria-label="${caption || headingsOf(table)}">
<table${table.columns.length >= manyColumns && markup` class="many"`}>
${caption !== '' && markup`<caption>${htmlWords(table.caption)}</caption>`}
<thead><tr>${table.columns.map(({ title, end }) => markup`<th scope="col"${numeric(end)}>${htmlWords(title)}</th>`)}</tr></thead>
<tbody>
${table.rows.map(
  (row) => markup`<tr>${table.columns.map((column, at) => cell(column, row[at] ?? []))}</tr>
`,
)}</tbody>
</table></div>`;
}

function headingsOf({ columns }: LocalTable): string {
  return columns.map(({ title }) => plainText(title)).join(', ');
}

function cell({ header, end }: LocalTable['columns'][number], words: Words): Html {
  return header
    ? markup`<th scope="row"${numeric(end)}>${htmlWords(words)}</th>`
    : markup`<td${numeric(end)}>${htmlWords(words)}</td>`;
}

const numeric = (end: boolean): Html | false => end && markup` class="end"`;
