/** What a new collaboration is made from: the answers of whoever starts it. */

/** The languages that templates are written in. */
export const templateLanguages = ['en', 'nl', 'de', 'fr'] as const;
export type TemplateLanguage = (typeof templateLanguages)[number];

/** Everything that was answered so far; what is left out the template fills in. */
export interface Answers {
  readonly title?: string;
  /** The id of the agreement: its folder. */
  readonly id?: string;
  readonly language?: string;
  readonly template?: string;
  /** By name; unless it is under way already, the first is the one of whoever starts. */
  readonly parties?: readonly string[];
  readonly purpose?: string;
  readonly goal?: string;
  /** A party by name, or somebody from outside; without it, whoever starts. */
  readonly facilitator?: string;
  /** The function of whoever starts. */
  readonly me?: string;
  /** Of one that is under way: the party of whoever starts, by name; `none` of who stands between them. */
  readonly 'works-for'?: string;
  /** The id of whoever starts. */
  readonly as?: string;
  /** ISO date. */
  readonly 'next-meeting'?: string;
  /** Of a collaboration that is under way: the file that was signed, as it was given. */
  readonly document?: string;
  /** ISO dates; `ends` can be `open-ended`. */
  readonly signed?: string;
  readonly starts?: string;
  readonly ends?: string;
  /** Function of who signed, by the name of the party; `-` of one that has not signed. */
  readonly signatories?: Readonly<Record<string, string>>;
  /** What was agreed, and where things stand: each a part with its own keys (`part-answers.ts`). */
  readonly agreed?: readonly PartAnswer[];
  readonly today?: readonly PartAnswer[];
}

/** One goal, commitment, figure, bottleneck or milestone, by its keys. */
export type PartAnswer = Readonly<Record<string, string | number | boolean>>;

export interface NewFile {
  /** From the workspace, with `/`. */
  readonly path: string;
  readonly content: string;
}

/** A document that is copied, byte for byte. */
export interface NewDocument {
  readonly path: string;
  readonly content: Uint8Array;
}
