/**
 * A document in one language: every content has become words, paragraphs in which people wrote lists have become lists,
 * and headings have their final level and an anchor of their own.
 */
import type { Block, Chart, ChartPoint, ChartSeries, ReportDocument, Table } from '../reports/document.js';
import type { Messages } from '../messages/messages.js';
import { peopleBlocks, type PeopleBlock } from './people-words.js';
import { inLanguageOf, wordsOf, type Words } from './words.js';

export interface LocalTable {
  readonly type: 'table';
  readonly caption: Words;
  readonly columns: readonly {
    readonly title: Words;
    readonly end: boolean;
    readonly header: boolean;
    readonly share?: number;
  }[];
  readonly rows: readonly (readonly Words[])[];
}

export interface LocalSeries {
  readonly role: ChartSeries['role'];
  readonly name: Words;
  /** By date. */
  readonly points: readonly ChartPoint[];
  /** What it says where nothing is drawn; null where another line says it too. */
  readonly told?: { readonly name: Words; readonly course: Words } | null;
}

export interface LocalChart {
  readonly type: 'chart';
  readonly title: Words;
  readonly description: Words;
  readonly unit: string;
  readonly series: readonly LocalSeries[];
  readonly today: string;
  readonly table: LocalTable;
}

export type NoteTone = Extract<Block, { type: 'note' }>['tone'];

export type LocalBlock =
  /** The title of the document is level 1, so a heading is 2 or more. */
  | {
      readonly type: 'heading';
      readonly level: 2 | 3 | 4 | 5;
      readonly words: Words;
      readonly anchor: string;
    }
  | { readonly type: 'paragraph'; readonly words: Words }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly LocalBlock[])[] }
  | { readonly type: 'facts'; readonly facts: readonly { readonly name: Words; readonly value: Words }[] }
  | LocalTable
  | LocalChart
  | {
      readonly type: 'note';
      readonly tone: NoteTone;
      readonly title?: Words;
      readonly blocks: readonly LocalBlock[];
    }
  | {
      readonly type: 'numbered';
      readonly number: string;
      readonly anchor: string;
      readonly blocks: readonly LocalBlock[];
    }
  /** A column for each language, by its code. */
  | {
      readonly type: 'parallel';
      readonly columns: readonly { readonly language: string; readonly blocks: readonly LocalBlock[] }[];
    }
  | { readonly type: 'kept'; readonly blocks: readonly LocalBlock[] };

/** What stands on a page of its own. */
export interface LocalPage {
  readonly type: 'page';
  readonly blocks: readonly LocalBlock[];
}

export interface LocalDocument<B = LocalBlock> {
  readonly title: Words;
  readonly blocks: readonly B[];
}

/** For formats that have pages. */
export function localizePages(
  document: ReportDocument,
  messages: Messages,
): LocalDocument<LocalBlock | LocalPage> {
  const context: Context = {
    messages,
    deeper: hasLevelOne(document.blocks) ? 1 : 0,
    lastLevel: 1,
    anchors: new Set(),
  };
  const title = wordsOf(document.title, messages);
  const blocks = document.blocks.flatMap((block): readonly (LocalBlock | LocalPage)[] =>
    block.type === 'page'
      ? [{ type: 'page', blocks: localBlocks(block.blocks, context) }]
      : localBlocks([block], context),
  );
  return { title, blocks };
}

/** For formats without pages: what would have one of its own follows what is before it. */
export function localize(document: ReportDocument, messages: Messages): LocalDocument {
  const { title, blocks } = localizePages(document, messages);
  return { title, blocks: blocks.flatMap((block) => (block.type === 'page' ? block.blocks : [block])) };
}

interface Context {
  readonly messages: Messages;
  /** Added to heading levels: 1 when the blocks have headings of level 1 beside the title. */
  readonly deeper: 0 | 1;
  /** The level of the last heading: a section never stands more than one level below its own. */
  lastLevel: number;
  /** Anchors given so far. */
  readonly anchors: Set<string>;
}

function hasLevelOne(blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) =>
      (block.type === 'heading' && block.level === 1) || (block.type === 'page' && hasLevelOne(block.blocks)),
  );
}

function localBlocks(blocks: readonly Block[], context: Context): readonly LocalBlock[] {
  return blocks.flatMap((block) => localBlock(block, context));
}

function localBlock(block: Block, context: Context): LocalBlock | readonly LocalBlock[] {
  const { messages } = context;
  switch (block.type) {
    case 'heading':
      context.lastLevel = Math.min(Math.max(2, block.level + context.deeper), context.lastLevel + 1);
      return {
        type: 'heading',
        level: context.lastLevel as 2 | 3 | 4 | 5,
        words: wordsOf(block.content, messages),
        anchor: anchorFor(block.id, context.anchors),
      };
    case 'paragraph':
      return localParagraph(block, messages);
    case 'list':
      return { ...block, items: block.items.map((item) => localBlocks(item, context)) };
    case 'facts':
      return {
        type: 'facts',
        facts: block.facts.map(({ name, value }) => ({
          name: wordsOf(name, messages),
          value: wordsOf(value, messages),
        })),
      };
    case 'table':
      return localTable(block, messages);
    case 'chart':
      return localChart(block, messages);
    case 'page':
      return localBlocks(block.blocks, context);
    case 'kept':
      return { type: 'kept', blocks: localBlocks(block.blocks, context) };
    case 'numbered':
      return {
        type: 'numbered',
        number: block.number,
        anchor: anchorFor(block.id, context.anchors),
        blocks: localBlocks(block.blocks, context),
      };
    case 'parallel':
      return localParallel(block, context);
    case 'note':
      return localNote(block, context);
  }
}

function localParallel(
  { languages, blocks }: Extract<Block, { type: 'parallel' }>,
  context: Context,
): LocalBlock {
  const { messages } = context;
  return {
    type: 'parallel',
    columns: languages.map((language) => ({
      language,
      blocks: localBlocks(blocks, { ...context, messages: messages.inLanguage(language) }),
    })),
  };
}

function localNote({ tone, title, blocks }: Extract<Block, { type: 'note' }>, context: Context): LocalBlock {
  const { messages } = context;
  return {
    type: 'note',
    tone,
    blocks: localBlocks(blocks, context),
    ...(title === undefined ? {} : { title: wordsOf(title, messages) }),
  };
}

/** A paragraph that is wholly people's words may hold several paragraphs and lists. */
function localParagraph(
  block: Extract<Block, { type: 'paragraph' }>,
  messages: Messages,
): readonly LocalBlock[] {
  const [only, ...others] = block.content;
  if (only?.type !== 'text' || others.length > 0)
    return [{ type: 'paragraph', words: wordsOf(block.content, messages) }];
  const markLanguage = (block: PeopleBlock): LocalBlock =>
    block.type === 'paragraph'
      ? { type: 'paragraph', words: inLanguageOf(only.text, messages, block.words) }
      : { ...block, items: block.items.map((item) => item.map(markLanguage)) };
  return peopleBlocks(messages.format.text(only.text)).map(markLanguage);
}

function localTable(table: Table, messages: Messages): LocalTable {
  return {
    type: 'table',
    caption: wordsOf(table.caption, messages),
    columns: table.columns.map(({ title, align, header, share }) => ({
      title: wordsOf(title, messages),
      end: align === 'end',
      header: header === true,
      ...(share === undefined ? {} : { share }),
    })),
    rows: table.rows.map((row) => row.map((cell) => wordsOf(cell, messages))),
  };
}

function localChart(chart: Chart, messages: Messages): LocalChart {
  return {
    type: 'chart',
    title: wordsOf(chart.title, messages),
    description: wordsOf(chart.description, messages),
    unit: chart.unit,
    series: chart.series.map((series) => localSeries(series, messages)),
    today: chart.today,
    table: localTable(chart.table, messages),
  };
}

function localSeries({ role, name, points, told }: ChartSeries, messages: Messages): LocalSeries {
  const words = told && { name: wordsOf(told.name, messages), course: wordsOf(told.course, messages) };
  return {
    role,
    name: wordsOf(name, messages),
    points: points.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    ...(words === undefined ? {} : { told: words }),
  };
}

/** Letters, digits, hyphens and dots of any script; the same name twice gets a number. */
function anchorFor(id: string, taken: Set<string>): string {
  const name = id.replace(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^-+|-+$/g, '') || 'section';
  let anchor = name;
  for (let count = 2; taken.has(anchor); count++) anchor = `${name}-${count}`;
  taken.add(anchor);
  return anchor;
}
