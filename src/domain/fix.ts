/** A fix that a rule offers for what it found: what it does, in a code and its data, and the edits of the file, as data. */
import type { Phrase } from './phrases.js';
import type { FixTitles } from './phrases/fix-phrases.js';

/**
 * Edits of what a file says are those of JSON Patch (RFC 6902), with JSON Pointers. Three more are about what a patch does
 * not know: a key that stands there twice, a comment, and how a text is turned into bytes.
 */
export type Edit =
  | { readonly op: 'add'; readonly path: string; readonly value: unknown }
  | { readonly op: 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }
  /** Within one map: the key gets another name and stays where it is. */
  | { readonly op: 'move'; readonly from: string; readonly path: string }
  /** The second of two equal keys goes. */
  | { readonly op: 'remove-repeat'; readonly path: string }
  /** The comment that holds `comment`, on that line; an empty text takes it away. */
  | {
      readonly op: 'comment';
      readonly line: number;
      readonly comment: string;
      readonly value: string;
    }
  /** The file was written in this encoding, and becomes UTF-8. */
  | { readonly op: 're-encode'; readonly from: Encoding };

export type Encoding = 'utf-16le' | 'utf-16be' | 'windows-1252';

export type FixTitle = Extract<Phrase, { readonly code: keyof FixTitles }>;

export interface Fix {
  readonly title: FixTitle;
  /** All of the same file, to be done together. */
  readonly edits: readonly Edit[];
}

/** Words that are unclear together, with the code of what to ask about them. */
export interface AskedWords {
  readonly words: readonly string[];
  readonly question: string;
}

/** A question that is put beside unclear words, in their language: `messages` makes a text of it. */
export interface AskedQuestion {
  /** Where `open` is to stand. */
  readonly path: string;
  readonly about: readonly AskedWords[];
  readonly language: string;
  /** The party that answers, where one does. */
  readonly who?: string;
}

/** What a rule plans: a fix, or a question that has yet to be put into words. */
export type FixPlan = Fix | { readonly ask: AskedQuestion };
