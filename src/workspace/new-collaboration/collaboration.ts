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
  /** By name; the first is the one of whoever starts. */
  readonly parties?: readonly string[];
  readonly purpose?: string;
  readonly goal?: string;
  /** A party by name, or somebody from outside; without it, whoever starts. */
  readonly facilitator?: string;
  /** The function of whoever starts. */
  readonly me?: string;
  /** The id of whoever starts. */
  readonly as?: string;
  /** ISO date. */
  readonly 'next-meeting'?: string;
}

export interface NewFile {
  /** From the workspace, with `/`. */
  readonly path: string;
  readonly content: string;
}
