/**
 * The sentences that a careful reader labelled, with their text from the corpus (`COLLAB_CORPORA`). The labels hold places,
 * no text. Throws when the corpus is not the one that was labelled.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { halves, sha256, type Half } from './halves.js';
import {
  parseLabelLine,
  type Category,
  type CitedLine,
  type Kind,
  type LabelLine,
  type Language,
  type WrittenLine,
} from './label-line.js';
import { readableText } from './readable-text.js';

export interface LabelledSentence {
  /** `08#23`: the number of the text, and of the sentence in it. */
  readonly id: string;
  /** Where it stands, or the labels that were written with it. */
  readonly file: string;
  readonly line: number;
  readonly language: Language;
  /** As a person reads it: without the signs of Markdown. */
  readonly text: string;
  readonly kind: Kind;
  /** Whether a careful lawyer would send it back with a question: it has a mark. */
  readonly worthQuestion: boolean;
  /** Ranges in `text`. */
  readonly marks: readonly { readonly from: number; readonly to: number; readonly category: Category }[];
  readonly half: Half;
}

const labelFolder = join(import.meta.dirname, 'labels');

/** In the order of the texts. `corpora` is the folder that has `agreements` in it. */
export function loadLabels(corpora: string, labels: string = labelFolder): readonly LabelledSentence[] {
  const agreements = join(corpora, 'agreements');
  const files = readdirSync(agreements);
  return labelFiles(labels).flatMap(({ number, half, lines }) => {
    const written = lines.filter((line) => 'text' in line);
    if (written.length === lines.length)
      return written.map((line) => ownSentence(line, { id: `${number}#${line.sentence}`, half }));
    const file = files.find((name) => name.startsWith(`${number}-`));
    if (file === undefined) throw new Error(`${agreements} has no text ${number}: its labels cannot be read`);
    const text = readFileSync(join(agreements, file), 'utf8');
    const cited = lines.filter((line) => 'at' in line);
    return cited.map((line) => labelled(line, text, { id: `${number}#${line.sentence}`, file, half }));
  });
}

export interface LabelFile {
  /** Of the text: `08`. */
  readonly number: string;
  readonly half: Half;
  readonly lines: readonly LabelLine[];
}

/** The labels alone, which need no corpus. */
export function labelFiles(folder: string = labelFolder): readonly LabelFile[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const [number = '', half] = name.replace(/\.jsonl$/, '').split('.');
      const known = halves.find((one) => one === half);
      if (known === undefined) throw new Error(`${name}: the name of a file with labels ends in its half`);
      const lines = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n');
      return {
        number,
        half: known,
        lines: lines.map((line, index) => parseLabelLine(line, `${name}:${index + 1}`)),
      };
    });
}

function ownSentence(
  { sentence, language, text, kind, marks }: WrittenLine,
  about: Pick<LabelledSentence, 'id' | 'half'>,
): LabelledSentence {
  return {
    ...about,
    file: `${about.id.slice(0, 2)}.${about.half}.jsonl`,
    line: sentence,
    language,
    text,
    kind,
    worthQuestion: marks.length > 0,
    marks: marks.map(([category, from, to]) => ({ from, to, category })),
  };
}

function labelled(
  { at: [from, to], sha, line, language, kind, marks }: CitedLine,
  text: string,
  about: Pick<LabelledSentence, 'file' | 'half' | 'id'>,
): LabelledSentence {
  const original = text.slice(from, to);
  if (!sha256(original).startsWith(sha))
    throw new Error(
      `${about.file}:${line}: sentence ${about.id} is not the one that was labelled. Take the text that was, or label it again (bench/clarity/README.md)`,
    );
  const readable = readableText(original);
  return {
    ...about,
    line,
    language,
    text: readable.text,
    kind,
    worthQuestion: marks.length > 0,
    marks: marks.map(([category, markFrom, markTo]) => ({
      from: readable.place(markFrom - from),
      to: readable.place(markTo - from),
      category,
    })),
  };
}
