/** A document for a terminal of so many columns. Every line fits; nothing in the text can steer the terminal. */
import type { ReportDocument } from '../reports/document.js';
import type { Messages } from '../messages/messages.js';
import { localize, type LocalBlock, type LocalChart, type LocalTable } from './localize.js';
import { needsKind, noteSigns } from './signs.js';
import { seriesLines } from './series-lines.js';
import { escapeTerminal } from './terminal-escape.js';
import { terminalStyle, type Style } from './terminal/style.js';
import { tableLines } from './terminal/table.js';
import { padEnd, wrap } from './terminal/wrap.js';
import { widthOf } from './text-width.js';

export interface TerminalOptions {
  readonly messages: Messages;
  /** The width to fit; never taken for less than 20. */
  readonly columns: number;
  readonly colour: boolean;
}

/** Lines of text longer than this tire the eye; tables may be wider. */
const readingWidth = 96;
/** Rows of figures shown under a chart. */
const figuresShown = 6;

interface Page {
  readonly columns: number;
  readonly style: Style;
  readonly messages: Messages;
}

export function renderTerminal(
  document: ReportDocument,
  { messages, columns, colour }: TerminalOptions,
): string {
  const page: Page = { columns: Math.max(20, columns), style: terminalStyle(colour), messages };
  const { title, blocks } = localize(document, messages);
  const titleLines = ruled(page.style.words(title), '═', page);
  return `${[...titleLines, '', ...blockLines(blocks, page)].join('\n').trimEnd()}\n`;
}

function blockLines(blocks: readonly LocalBlock[], page: Page): readonly string[] {
  const groups = blocks.map((block) => linesOf(block, page)).filter((lines) => lines.length > 0);
  return groups.flatMap((lines, at) => (at > 0 ? ['', ...lines] : lines));
}

/** A list stands directly under the paragraph it belongs to. */
function itemLines(blocks: readonly LocalBlock[], page: Page): readonly string[] {
  return blocks.flatMap((block, at) =>
    at > 0 && block.type !== 'list' ? ['', ...linesOf(block, page)] : linesOf(block, page),
  );
}

function linesOf(block: LocalBlock, page: Page): readonly string[] {
  const { style } = page;
  switch (block.type) {
    case 'heading':
      return headingLines(style.words(block.words), block.level, page);
    case 'paragraph':
      return paragraphLines(style.words(block.words), page);
    case 'list':
      return listLines(block, page);
    case 'facts':
      return factLines(
        block.facts.map(({ name, value }) => [style.words(name), style.words(value)]),
        page,
      );
    case 'table':
      return captionedTable(block, page);
    case 'chart':
      return chartLines(block, page);
    case 'note':
      return noteLines(block, page);
    case 'numbered':
      return numberedLines(block, page);
    case 'parallel':
      return parallelLines(block, page);
    case 'kept':
      return blockLines(block.blocks, page);
  }
}

/** Numbers stand in a margin of their own. */
const numberMargin = 8;

function numberedLines(
  { number, blocks }: Extract<LocalBlock, { type: 'numbered' }>,
  page: Page,
): readonly string[] {
  const lines = itemLines(blocks, { ...page, columns: page.columns - numberMargin });
  return lines.map((line, at) =>
    `${at === 0 ? padEnd(page.style.strong(number), numberMargin) : ' '.repeat(numberMargin)}${line}`.trimEnd(),
  );
}

/** From so many columns on, two languages stand side by side; on narrower screens one after the other. */
const widthForTwo = 110;
const betweenColumns = '   ';

function parallelLines(
  { columns: texts }: Extract<LocalBlock, { type: 'parallel' }>,
  page: Page,
): readonly string[] {
  const inside = (columns: number): readonly (readonly string[])[] =>
    texts.map(({ language, blocks }) =>
      blockLines(blocks, { ...page, columns, messages: page.messages.inLanguage(language) }),
    );
  if (texts.length !== 2 || page.columns < widthForTwo)
    return inside(page.columns).flatMap((lines, at) => (at > 0 ? ['', ...lines] : lines));
  const room = Math.min(readingWidth, Math.floor((page.columns - betweenColumns.length) / 2));
  const [left = [], right = []] = inside(room);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    `${padEnd(left[at] ?? '', room)}${betweenColumns}${right[at] ?? ''}`.trimEnd(),
  );
}

function paragraphLines(text: string, { columns }: Page): readonly string[] {
  return text === '' ? [] : wrap(text, Math.min(columns, readingWidth));
}

function headingLines(text: string, level: 2 | 3 | 4 | 5, page: Page): readonly string[] {
  if (level === 2) return ['', ...ruled(text, '─', page)];
  return wrap(page.style.strong(level === 3 ? `▪ ${text}` : text), page.columns);
}

function ruled(text: string, rule: string, { columns, style }: Page): readonly string[] {
  const lines = wrap(text, columns);
  const width = Math.min(columns, Math.max(...lines.map(widthOf)));
  return [...lines.map((line) => style.heading(line)), style.faint(rule.repeat(width))];
}

function listLines(list: Extract<LocalBlock, { type: 'list' }>, page: Page): readonly string[] {
  const last = `${list.items.length}.`;
  return list.items.flatMap((item, index) => {
    const mark = list.ordered ? `${`${index + 1}.`.padStart(last.length)} ` : '• ';
    const lines = itemLines(item, { ...page, columns: page.columns - mark.length - 2 });
    return lines.map((line, at) =>
      at === 0 ? `  ${mark}${line}` : `${' '.repeat(mark.length + 2)}${line}`.trimEnd(),
    );
  });
}

function factLines(facts: readonly (readonly string[])[], { columns, style }: Page): readonly string[] {
  const names = Math.min(Math.max(...facts.map(([name = '']) => widthOf(name))), Math.floor(columns / 3));
  return facts.flatMap(([name = '', value = '']) => {
    const nameLines = wrap(name, names);
    const valueLines = wrap(value, Math.min(columns, readingWidth) - names - 2);
    return Array.from({ length: Math.max(nameLines.length, valueLines.length) }, (_, at) =>
      `${style.faint(padEnd(nameLines[at] ?? '', names))}  ${valueLines[at] ?? ''}`.trimEnd(),
    );
  });
}

function captionedTable(table: LocalTable, page: Page): readonly string[] {
  const { columns, style, messages } = page;
  const caption = paragraphLines(style.strong(style.words(table.caption)), page);
  if (table.rows.length === 0) return [...caption, messages.phrase({ code: 'renderer.no-rows', data: {} })];
  return [...caption, ...(caption.length > 0 ? [''] : []), ...tableLines(table, columns, style)];
}

/** Its course in a line per series, and the last rows of its figures. */
function chartLines(chart: LocalChart, page: Page): readonly string[] {
  const { style, messages } = page;
  const series = seriesLines(chart, messages.format).map(({ name, bars, course }) => [
    style.words(name),
    `${bars === '' ? '' : `${style.heading(bars)}  `}${escapeTerminal(course)}`,
  ]);
  const left = chart.table.rows.length - figuresShown;
  const table = { ...chart.table, rows: chart.table.rows.slice(-figuresShown) };
  return [
    ...paragraphLines(style.strong(style.words(chart.title)), page),
    ...(series.length > 0 ? ['', ...factLines(series, page)] : []),
    ...(table.rows.length > 0 ? ['', ...captionedTable(table, page)] : []),
    ...(left > 0
      ? paragraphLines(
          style.faint(messages.phrase({ code: 'renderer.earlier-rows', data: { count: left } })),
          page,
        )
      : []),
  ];
}

function noteLines(note: Extract<LocalBlock, { type: 'note' }>, page: Page): readonly string[] {
  const { style, messages, columns } = page;
  const paint = style.note[note.tone];
  const kind = messages.phrase({ code: 'renderer.note', data: { tone: note.tone } });
  const words =
    note.title === undefined
      ? kind
      : `${needsKind(note) ? `${kind}${messages.phrase({ code: 'renderer.colon', data: {} })}` : ''}${style.words(note.title)}`;
  const title = `${noteSigns[note.tone]} ${words}`;
  const inside: Page = { ...page, columns: columns - 2 };
  const body = blockLines(note.blocks, inside);
  const lines = [...paragraphLines(style.strong(paint(title)), inside), ...body];
  return lines.map((line) => `${paint('┃')} ${line}`.trimEnd());
}
