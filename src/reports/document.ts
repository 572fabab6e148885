/**
 * The document model: what every report, agreement document, agenda or annex is made of, whatever its format.
 * It holds codes, data and people's own words; renderers put it into a language and a format.
 */
import type { Phrase } from '../domain/phrases.js';
import type { Money, Text } from '../domain/schema-types.js';

/** How a thing stands, wherever a report shows it; renderers give it a word, a sign and a colour, never the colour alone. */
export type Tone =
  'achieved' | 'on-track' | 'at-risk' | 'off-track' | 'unknown' | 'not-yet-due' | 'stale' | 'neutral';

export type Inline =
  | { readonly type: 'phrase'; readonly phrase: Phrase }
  /** People's own words: Markdown without HTML, one language or several. */
  | { readonly type: 'text'; readonly text: Text }
  /** ISO date. */
  | { readonly type: 'date'; readonly date: string }
  /** A decimal as text, exactly as recorded or worked out. */
  | { readonly type: 'number'; readonly value: string; readonly unit?: string }
  | { readonly type: 'money'; readonly money: Money }
  | { readonly type: 'status'; readonly tone: Tone; readonly words: Phrase }
  | { readonly type: 'strong'; readonly content: readonly Inline[] }
  /** Ends with an ellipsis where it would fill more than so many lines of so many average letters. */
  | {
      readonly type: 'clipped';
      readonly lines: number;
      readonly width: number;
      readonly content: readonly Inline[];
    }
  /** Paths, ids, commands: shown as they are typed. */
  | { readonly type: 'code'; readonly text: string }
  /** The same in each of these languages, by their codes: "Goals / Ziele". */
  | { readonly type: 'in-each'; readonly languages: readonly string[]; readonly content: Content }
  /** Room to write by hand. */
  | { readonly type: 'blank' };

export type Content = readonly Inline[];

export interface Column {
  readonly title: Content;
  readonly align?: 'start' | 'end';
  /** This column names its row. */
  readonly header?: boolean;
  /** Of the width of the table, in percent, in formats that have pages; without it, what the cells ask for. */
  readonly share?: number;
}

export interface Table {
  readonly type: 'table';
  readonly caption: Content;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Content[])[];
}

export interface ChartPoint {
  /** ISO date. */
  readonly date: string;
  readonly value: number;
}

/** One line over time; `measured` has marks, `expected` is the path from baseline to target, `forecast` is dashed. */
export interface ChartSeries {
  readonly role: 'measured' | 'expected' | 'forecast';
  readonly name: Content;
  readonly points: readonly ChartPoint[];
  /** What it says where nothing is drawn; without it, its first and last point. Null where another line says it too. */
  readonly told?: { readonly name: Content; readonly course: Content } | null;
}

/** A trajectory over time. Renderers that draw show it; all show its table. */
export interface Chart {
  readonly type: 'chart';
  readonly title: Content;
  /** What the drawing shows, in one or two sentences, for those who do not see it; the text around it says it too. */
  readonly description: Content;
  readonly unit: string;
  readonly series: readonly ChartSeries[];
  /** The day of the report, marked when it lies within the chart. ISO date. */
  readonly today: string;
  readonly table: Table;
}

export type Block =
  | {
      readonly type: 'heading';
      readonly level: 1 | 2 | 3 | 4;
      readonly content: Content;
      readonly id: string;
    }
  | { readonly type: 'paragraph'; readonly content: Content }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  /** Names with what they are: who, when, version. */
  | { readonly type: 'facts'; readonly facts: readonly { readonly name: Content; readonly value: Content }[] }
  | Table
  | Chart
  /** Set apart: something to decide, to know or to watch. */
  | {
      readonly type: 'note';
      readonly tone: 'decide' | 'warn' | 'inform' | 'celebrate';
      readonly title?: Content;
      readonly blocks: readonly Block[];
    }
  /** A provision under its number: "4.2". */
  | {
      readonly type: 'numbered';
      readonly number: string;
      readonly id: string;
      readonly blocks: readonly Block[];
    }
  /** The same in each of these languages, by their codes: side by side where there is room. */
  | { readonly type: 'parallel'; readonly languages: readonly string[]; readonly blocks: readonly Block[] }
  /** Not spread over two pages. */
  | { readonly type: 'kept'; readonly blocks: readonly Block[] }
  /** A page of its own, set close, in formats that have pages; in the others its blocks. */
  | { readonly type: 'page'; readonly blocks: readonly Block[] };

export interface ReportDocument {
  readonly title: Content;
  readonly blocks: readonly Block[];
}

/** Shorthands for builders. */
export const say = (phrase: Phrase): Inline => ({ type: 'phrase', phrase });
export const text = (words: Text): Inline => ({ type: 'text', text: words });
export const onDate = (date: string): Inline => ({ type: 'date', date });
export const strong = (...content: Inline[]): Inline => ({ type: 'strong', content });
export const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content });
export const clipped = (lines: number, width: number, content: Content): Inline => ({
  type: 'clipped',
  lines,
  width,
  content,
});
