/** A document as GitHub-flavoured Markdown that GitHub, GitLab and Forgejo show alike. Ends with one line end. */
import type { ReportDocument } from '../reports/document.js';
import type { Messages } from '../messages/messages.js';
import { localize, type LocalBlock, type LocalChart, type LocalTable } from './localize.js';
import { escapeLineStart } from './markdown/escape.js';
import { markdownCell, markdownLine } from './markdown/words.js';
import { needsKind, noteSigns } from './signs.js';
import { seriesLines } from './series-lines.js';
import type { Word, Words } from './words.js';

export interface MarkdownOptions {
  readonly messages: Messages;
}

export function renderMarkdown(document: ReportDocument, { messages }: MarkdownOptions): string {
  const { title, blocks } = localize(document, messages);
  return `# ${markdownLine(title)}\n\n${markdownBlocks(blocks, messages).join('\n\n')}`
    .trimEnd()
    .concat('\n');
}

function markdownBlocks(blocks: readonly LocalBlock[], messages: Messages): readonly string[] {
  return blocks.flatMap((block) => markdownBlock(block, messages)).filter((block) => block !== '');
}

function markdownBlock(block: LocalBlock, messages: Messages): string | readonly string[] {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${markdownLine(block.words)}`;
    case 'paragraph':
      return markdownLine(block.words);
    case 'list':
      return markdownList(block, messages);
    case 'facts':
      return block.facts
        .map(({ name, value }) => `- ${bold(name, colon(messages).trimEnd())} ${markdownCell(value)}`)
        .join('\n');
    case 'table':
      return markdownTable(block, messages);
    case 'chart':
      return markdownChart(block, messages);
    case 'note':
      return markdownNote(block, messages);
    case 'numbered':
      return markdownNumbered(block, messages);
    case 'parallel':
      return block.columns.flatMap(({ language, blocks }) =>
        markdownBlocks(blocks, messages.inLanguage(language)),
      );
    case 'kept':
      return markdownBlocks(block.blocks, messages);
  }
}

function markdownList(list: Extract<LocalBlock, { type: 'list' }>, messages: Messages): string {
  const lines = list.items.map((item, index) => {
    const mark = list.ordered ? `${index + 1}. ` : '- ';
    return mark + indented(markdownItem(item, messages), ' '.repeat(mark.length));
  });
  return lines.join(lines.some((line) => line.includes('\n\n')) ? '\n\n' : '\n');
}

/** A list stands directly under the paragraph it belongs to. */
function markdownItem(blocks: readonly LocalBlock[], messages: Messages): string {
  return blocks.reduce((before, block, at) => {
    const written = markdownBlocks([block], messages).join('\n\n');
    return at === 0 ? written : `${before}${block.type === 'list' ? '\n' : '\n\n'}${written}`;
  }, '');
}

function indented(text: string, margin: string): string {
  return text.replace(/\n(?=[^\n])/g, `\n${margin}`);
}

function markdownTable({ caption, columns, rows }: LocalTable, messages: Messages): readonly string[] {
  const title = caption.length > 0 ? [bold(caption)] : [];
  if (rows.length === 0)
    return [
      ...title,
      markdownLine([{ type: 'plain', text: messages.phrase({ code: 'renderer.no-rows', data: {} }) }]),
    ];
  const lines = rows.map((row) =>
    line(columns.map((column, at) => (column.header ? bold(row[at] ?? []) : markdownCell(row[at] ?? [])))),
  );
  const head = [
    line(columns.map(({ title }) => markdownCell(title))),
    line(columns.map(({ end }) => (end ? '---:' : '---'))),
  ];
  return [...title, [...head, ...lines].join('\n')];
}

function markdownChart(chart: LocalChart, messages: Messages): readonly string[] {
  const lines = seriesLines(chart, messages.format).map(({ name, bars, course }) => {
    const drawn = bars === '' ? '' : `${bars} `;
    return `- ${markdownLine(name)}${colon(messages)}${drawn}${markdownCell([{ type: 'plain', text: course }])}`;
  });
  const table = chart.table.rows.length > 0 ? markdownTable(chart.table, messages) : [];
  return [bold(chart.title), lines.join('\n'), ...table];
}

const colon = (messages: Messages): string => messages.phrase({ code: 'renderer.colon', data: {} });

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Its number stands before its first words. */
function markdownNumbered(
  { number, blocks }: Extract<LocalBlock, { type: 'numbered' }>,
  messages: Messages,
): readonly string[] {
  const label: Word = { type: 'strong', words: [{ type: 'plain', text: number }] };
  const [first, ...others] = blocks;
  if (first?.type !== 'paragraph') return [markdownLine([label]), ...markdownBlocks(blocks, messages)];
  const opening = markdownLine([label, { type: 'plain', text: ' ' }, ...first.words]);
  return [opening, ...markdownBlocks(others, messages)];
}

/** A quotation: alerts of one forge are not known to the others, and speak English only. */
function markdownNote(note: Extract<LocalBlock, { type: 'note' }>, messages: Messages): string {
  const kind = messages.phrase({ code: 'renderer.note', data: { tone: note.tone } });
  const label: Words = [
    {
      type: 'plain',
      text: note.title === undefined ? kind : needsKind(note) ? `${kind}${colon(messages)}` : '',
    },
    ...(note.title ?? []),
  ];
  const title = `${noteSigns[note.tone]} ${bold(label)}`;
  return [title, ...markdownBlocks(note.blocks, messages)]
    .join('\n\n')
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** Strong words; what is strong within them already is not so twice. */
function bold(words: Words, after = ''): string {
  const plain = words.flatMap((word) => (word.type === 'strong' ? word.words : [word]));
  const all: Words = after === '' ? plain : [...plain, { type: 'plain', text: after }];
  return all.length === 0 ? '' : escapeLineStart(markdownCell([{ type: 'strong', words: all }]));
}
