/** One line of a file in `labels/`: where a sentence stands in its text, what it is, and what is worth a question in it. */

export const categories = [
  'vague-word',
  'escape',
  'open-end',
  'indefinite-time',
  'superlative',
  'effort-without-act',
  'passive-without-actor',
  'pronoun-without-referent',
  'and-or',
  'slash',
  'several-obligations',
  'double-negation',
  'undefined-term',
  'number-without-unit',
  'open-range',
  'count-disagrees',
  'contradictory-deadline',
  'two-accountable',
  'deferred-agreement',
] as const;
export type Category = (typeof categories)[number];

export const kinds = [
  'heading',
  'formula',
  'recital',
  'background',
  'definition',
  'duty',
  'right',
  'procedure',
  'term',
  'general',
  'list-item',
] as const;
export type Kind = (typeof kinds)[number];

export const languages = ['en', 'nl', 'de', 'fr'] as const;
export type Language = (typeof languages)[number];

interface Label {
  /** Counted from 1 in the text. */
  readonly sentence: number;
  readonly language: Language;
  readonly kind: Kind;
  /** Category, from and to, in UTF-16 units of the file's text, or of `text`. */
  readonly marks: readonly (readonly [Category, number, number])[];
}

/** A sentence of a text that stands elsewhere: where, not what it says. */
export interface CitedLine extends Label {
  readonly line: number;
  /** From and to, in UTF-16 units of the file's text. */
  readonly at: readonly [number, number];
  /** The first eight hexadecimal digits of the SHA-256 of the sentence as it stands in the file. */
  readonly sha: string;
}

/** A sentence that was written for this. */
export interface WrittenLine extends Label {
  readonly text: string;
}

export type LabelLine = CitedLine | WrittenLine;

/** Throws what is wrong with the line, `place` first. */
export function parseLabelLine(text: string, place: string): LabelLine {
  const line = JSON.parse(text) as LabelLine;
  const wrong = firstWrong(line);
  if (wrong !== undefined) throw new Error(`${place}: ${wrong}`);
  return line;
}

function firstWrong(label: LabelLine): string | undefined {
  const { sentence, language, kind, marks } = label;
  const [from, to] = 'text' in label ? [0, label.text.length] : label.at;
  if (!Number.isInteger(sentence) || sentence < 1) return `sentence ${sentence} is not counted from 1`;
  if (from >= to) return `the range ${from}-${to} is empty`;
  if (!languages.includes(language)) return `unknown language ${language}`;
  if (!kinds.includes(kind)) return `unknown kind ${kind}`;
  for (const [category, markFrom, markTo] of marks) {
    if (!categories.includes(category)) return `unknown category ${category}`;
    if (markFrom < from || markTo > to || markFrom >= markTo)
      return `the mark ${markFrom}-${markTo} does not stand in the sentence ${from}-${to}`;
  }
  return undefined;
}
