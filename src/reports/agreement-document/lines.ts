/**
 * How a field of the agreement is said in its document: as lines, each a label with what it says. A table of fields names
 * every field of its kind, so that a field of the schema without a place in the document does not compile.
 */
import type { ChoiceGroup, Choices } from '../../domain/phrases/document-choices.js';
import type { DocumentLabel } from '../../domain/phrases/document-labels.js';
import type { Duration, Money, PartyReference, Path, Text } from '../../domain/schema-types.js';
import { nothing, phrase, separated } from '../content.js';
import { onDate, say, text, type Block, type Content } from '../document.js';
import type { Frame } from './frame.js';

export interface Line {
  readonly label?: DocumentLabel;
  readonly content: Content;
  /** What belongs under it, each on a line of its own. */
  readonly under?: readonly Line[];
}

export type Field<V> = (value: V, frame: Frame) => readonly Line[];

/** What every item and part has; said in one place for all. */
export type CommonField = 'open' | 'source' | 'visibility' | 'formerly' | 'withdrawn' | 'note';

/** In the order in which they are said. */
export type Fields<T> = {
  readonly [K in Exclude<keyof T, CommonField>]-?: Field<NonNullable<T[K]>>;
};

type Label = DocumentLabel | null;

const line = (label: Label, content: Content, under?: readonly Line[]): Line => ({
  ...(label === null ? {} : { label }),
  content,
  ...(under === undefined ? {} : { under }),
});

export function linesOf<T extends object>(value: T, fields: Fields<T>, frame: Frame): readonly Line[] {
  const all = fields as Readonly<Record<string, Field<unknown>>>;
  const parts = value as Readonly<Record<string, unknown>>;
  return Object.entries(all).flatMap(([name, field]) => {
    const part = parts[name];
    return part === undefined ? [] : field(part, frame);
  });
}

/** Said elsewhere in the document: in the sentence that opens the item, or in another item. */
export const elsewhere: Field<unknown> = () => [];

/** No part of what is agreed: not in the document. */
export const notAgreed: Field<unknown> = () => [];

export const words =
  (label: Label): Field<Text> =>
  (value, { own }) => [line(label, own(value))];

/** One on the line itself, several under it. */
export const wordList =
  (label: Label): Field<readonly Text[]> =>
  (values, { own }) =>
    listed(label, values.map(own));

export function listed(label: Label, values: readonly Content[]): readonly Line[] {
  const [only, ...others] = values;
  if (only === undefined) return [];
  if (others.length === 0) return [line(label, only)];
  if (label === null) return values.map((content) => line(null, content));
  return [
    line(
      label,
      nothing,
      values.map((content) => ({ content })),
    ),
  ];
}

export const day =
  (label: Label): Field<string> =>
  (date) => [line(label, [onDate(date)])];

export const period =
  (label: Label): Field<Duration> =>
  (value) => [line(label, phrase({ code: 'document.period', data: { period: value } }))];

/** "every three months". */
export const rhythm =
  (label: Label): Field<Duration> =>
  (value) => [line(label, phrase({ code: 'document.every', data: { period: value } }))];

export const money =
  (label: Label): Field<Money> =>
  (value) => [line(label, [{ type: 'money', money: value }])];

export const figure =
  (label: Label, unit?: string): Field<number> =>
  (value) => [
    line(label, [{ type: 'number', value: String(value), ...(unit === undefined ? {} : { unit }) }]),
  ];

export const percent = (label: Label): Field<number> => figure(label, '%');

/** A year has no thousands. */
export const year =
  (label: Label): Field<number> =>
  (value) => [line(label, [text(String(value))])];

/** Exactly as it is written: codes, fractions, names of columns. */
export const written =
  (label: Label): Field<string> =>
  (value) => [line(label, [text(value)])];

export const party =
  (label: Label): Field<PartyReference> =>
  (value, { parties }) => [line(label, parties([value]))];

export const parties =
  (label: Label): Field<readonly PartyReference[]> =>
  (values, frame) =>
    values.length === 0 ? [] : [line(label, frame.parties(values))];

export const person =
  (label: Label): Field<string> =>
  (id, { people }) => [line(label, people([id]))];

export const choice =
  <G extends ChoiceGroup>(label: Label, group: G): Field<Choices[G]> =>
  (value) => [line(label, phrase({ code: 'document.choice', data: { group, value } }))];

export const choices =
  <G extends ChoiceGroup>(label: Label, group: G): Field<readonly Choices[G][]> =>
  (values) => [
    line(
      label,
      separated(...values.map((value) => phrase({ code: 'document.choice', data: { group, value } }))),
    ),
  ];

export const yesOrNo =
  (label: Label): Field<boolean> =>
  (value) => [line(label, phrase({ code: 'document.yes-or-no', data: { yes: value } }))];

/** Items of the agreement, as articles of the document. */
export const articles =
  (label: Label): Field<readonly Path[]> =>
  (paths, { articles: numbered }) =>
    paths.length === 0 ? [] : [line(label, numbered(paths))];

export const article =
  (label: Label): Field<Path> =>
  (path, { articles: numbered }) => [line(label, numbered([path]))];

/** A document, body or pool by its id, as the article or annex of the document. */
export const itemOf =
  (label: Label, list: string): Field<string> =>
  (id, { articles: numbered }) => [line(label, numbered([`${list}/${id}`]))];

/** A part with fields of its own: its lines under one. */
export const inside =
  <T extends object>(label: Label, fields: Fields<T>): Field<T> =>
  (value, frame) => {
    const under = linesOf(value, fields, frame);
    if (under.length === 0) return [];
    return [under.length === 1 ? line(label, joined(under)) : line(label, nothing, under)];
  };

/** Several of such parts: each a line. */
export const each =
  <T extends object>(label: Label, fields: Fields<T>): Field<readonly T[]> =>
  (values, frame) =>
    listed(
      label,
      values.map((value) => joined(linesOf(value, fields, frame))),
    );

/** "Label: what it says; label: what it says": on one line. */
export function joined(lines: readonly Line[]): Content {
  return separated(...lines.map((one) => onOneLine(one)));
}

function onOneLine({ label, content, under = [] }: Line): Content {
  const inner = separated(...(content.length > 0 ? [content] : []), ...under.map(onOneLine));
  return label === undefined ? inner : [...labelOf(label), ...inner];
}

const labelOf = (label: DocumentLabel): Content => [
  say({ code: 'document.label', data: { label } }),
  say({ code: 'renderer.colon', data: {} }),
];

/** The lines as a list; what has lines under it has them as a list of its own. */
export function lineBlocks(lines: readonly Line[]): readonly Block[] {
  if (lines.length === 0) return [];
  return [{ type: 'list', ordered: false, items: lines.map(lineItem) }];
}

function lineItem({ label, content, under = [] }: Line): readonly Block[] {
  const head: Content =
    label === undefined
      ? content
      : content.length === 0
        ? [say({ code: 'document.label', data: { label } }), say({ code: 'document.colon-at-end', data: {} })]
        : [...labelOf(label), ...content];
  return [
    ...(head.length === 0 ? [] : [{ type: 'paragraph' as const, content: head }]),
    ...lineBlocks(under),
  ];
}
