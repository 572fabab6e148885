/** The articles of the document before they are said: which items they hold, in which order, and their numbers. */
import type { ArticleName, DocumentLabel } from '../../domain/phrases/document-labels.js';
import type { Open, Source, Text, Visibility, Withdrawn } from '../../domain/schema-types.js';
import { phrase } from '../content.js';
import { strong, text, type Content } from '../document.js';
import type { Frame } from './frame.js';
import { choice, linesOf, type Fields, type Line } from './lines.js';

/** One number of an article: the words it opens with, and what is said under them. */
export interface Said {
  readonly opening: Content;
  /** The parties' own words as they stand, with their paragraphs and lists, where they are no opening. */
  readonly text?: Text;
  /** Where it stands in the authoritative text, or in another document. */
  readonly cited?: Content;
  readonly lines: readonly Line[];
  /** Belongs to the article as a whole. */
  readonly unnumbered?: true;
}

export interface Provision {
  /** Of the item, or the name of the part; nothing else refers to it where it is left out. */
  readonly path?: string;
  /** Of a path of two items: its number counts within that of the item before it. */
  readonly within?: true;
  readonly say: (frame: Frame) => readonly Said[];
}

export interface Article {
  readonly id: string;
  readonly heading: { readonly name: ArticleName } | { readonly words: Text };
  /** What refers to the whole article. */
  readonly path?: string;
  readonly provisions: readonly Provision[];
}

interface Common {
  readonly open?: Open;
  readonly source?: Source;
  readonly visibility?: Visibility;
  readonly withdrawn?: Withdrawn;
}

type ItemMap<T> = Readonly<Record<string, T>> | undefined;

/** Who an item is about, before its other lines. */
export type Opening<T> = (value: T, frame: Frame) => Content;
export type First<T> = (value: T, frame: Frame) => readonly Line[];

export function provisionsOf<T extends object>(
  list: string,
  items: ItemMap<T>,
  fields: Fields<T> | ((value: T) => Fields<T>),
  opening: Opening<T>,
  first: First<T> = () => [],
): readonly Provision[] {
  return Object.entries(items ?? {}).map(([id, value]) => ({
    path: `${list}/${id}`,
    say: (frame) => [
      {
        opening: opening(value, frame),
        cited: citation(value, frame),
        lines: [
          ...beforeLines(value),
          ...first(value, frame),
          ...linesOf(value, typeof fields === 'function' ? fields(value) : fields, frame),
          ...commonLines(value, frame),
        ],
      },
    ],
  }));
}

/** A part that stands alone: each of its fields has a number. */
export function provisionsOfPart<T extends object>(
  part: T | undefined,
  fields: Fields<T>,
): readonly Provision[] {
  if (part === undefined) return [];
  return [
    {
      say: (frame) => [
        ...unnumbered(beforeLines(part)),
        ...linesOf(part, fields, frame).map(asSaid),
        ...unnumbered(allCommonLines(part, frame)),
      ],
    },
  ];
}

function unnumbered(lines: readonly Line[]): readonly Said[] {
  return lines.length === 0 ? [] : [{ opening: [], lines, unnumbered: true }];
}

/** A line as a provision of its own. */
export function asSaid({ label, content, under = [] }: Line): Said {
  if (label === undefined) return { opening: content, lines: under };
  const name = strong({ type: 'phrase', phrase: { code: 'document.label', data: { label } } });
  if (content.length === 0) return { opening: [name], lines: under };
  const colon = phrase({ code: 'renderer.colon', data: {} });
  return { opening: [name, ...colon, ...content], lines: under };
}

export const named = (label: DocumentLabel, content: Content): readonly Line[] =>
  content.length === 0 ? [] : [{ label, content }];

function beforeLines(value: Common): readonly Line[] {
  const { withdrawn } = value;
  if (withdrawn === undefined) return [];
  const since = phrase({ code: 'document.withdrawn', data: { date: withdrawn.on } });
  return [
    {
      label: 'lapsed',
      content: [...since, text(' '), text(withdrawn.why)],
    },
  ];
}

function commonLines({ open, visibility }: Common, frame: Frame): readonly Line[] {
  return [
    ...(open === undefined ? [] : openLines(open, frame)),
    ...(visibility === undefined ? [] : choice('visibility', 'visibility')(visibility, frame)),
  ];
}

/** With its source, where there are no words that it can be cited after. */
export function allCommonLines(value: Common, frame: Frame): readonly Line[] {
  return [...commonLines(value, frame), ...sourceLines(value, frame)];
}

function sourceLines({ source }: Common, frame: Frame): readonly Line[] {
  return source === undefined ? [] : named('source', frame.source(source, true));
}

/** "[3, lid 1]", after the words. */
function citation({ source }: Common, frame: Frame): Content {
  if (source === undefined) return [];
  const content = frame.source(source, false);
  return content.length === 0 ? [] : [text('['), ...content, text(']')];
}

export function openLines({ question, who, by }: Open, frame: Frame): readonly Line[] {
  return [
    {
      label: 'not-settled',
      content: frame.own(question),
      under: [
        ...(who === undefined ? [] : named('answer-from', frame.parties([who]))),
        ...(by === undefined ? [] : named('due', [{ type: 'date', date: by }])),
      ],
    },
  ];
}
