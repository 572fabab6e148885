/**
 * Transcripts: Markdown that a person reads and a test runs, in a fresh folder per file.
 *
 *   ```console          `$ collab …` runs the program, `$ cd …` moves within the folder. A line that ends in \ goes on
 *                       in the next. What follows is what the program prints; what it says on stderr begins with `! `;
 *                       an exit code that is not 0 stands last as `[exit code 2]`. A line `[…]` leaves lines out.
 *   ```yaml a/b.yaml    any block with a file after its language writes that file
 *   ```diff a/b.yaml    changes that file: the place must be there once
 *   <!-- example: elder-valley in valley -->   builds an example with its history in that folder
 */

export interface CommandStep {
  readonly kind: 'command';
  /** As written, without `$ `. */
  readonly source: string;
  readonly words: readonly string[];
  /** Lines of the Markdown that hold what is printed: from, and up to without. */
  readonly from: number;
  readonly to: number;
}

export type Step =
  | CommandStep
  | { readonly kind: 'write'; readonly path: string; readonly text: string }
  | { readonly kind: 'change'; readonly path: string; readonly before: string; readonly after: string }
  | { readonly kind: 'example'; readonly name: string; readonly folder: string };

interface Block {
  readonly language: string;
  readonly path: string | undefined;
  /** Index of the first line within the fences. */
  readonly start: number;
  readonly lines: readonly string[];
}

const fence = /^```(?<language>[a-z]+)(?: (?<path>\S+))?$/;
const example = /^<!-- example: (?<name>[a-z-]+) in (?<folder>[a-z-]+) -->$/;

/** The steps of a transcript, in order. Throws where a block is not closed or a command is not understood. */
export function parseTranscript(markdown: string): readonly Step[] {
  const lines = markdown.split('\n');
  const steps: Step[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const { name, folder } = example.exec(lines[at] ?? '')?.groups ?? {};
    if (name !== undefined && folder !== undefined) steps.push({ kind: 'example', name, folder });
    const block = blockAt(lines, at);
    if (block === undefined) continue;
    steps.push(...blockSteps(block));
    at = block.start + block.lines.length;
  }
  return steps;
}

function blockAt(lines: readonly string[], at: number): Block | undefined {
  const { language, path } = fence.exec(lines[at] ?? '')?.groups ?? {};
  if (language === undefined) return undefined;
  const end = lines.indexOf('```', at + 1);
  if (end === -1) throw new Error(`line ${at + 1}: this block is never closed`);
  return { language, path, start: at + 1, lines: lines.slice(at + 1, end) };
}

function blockSteps(block: Block): readonly Step[] {
  const { language, path, lines } = block;
  if (language === 'console') return commandSteps(block);
  if (path === undefined) return [];
  if (language !== 'diff') return [{ kind: 'write', path, text: `${lines.join('\n')}\n` }];
  const side = (leftOut: string): string =>
    lines
      .filter((line) => !line.startsWith(leftOut))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  return [{ kind: 'change', path, before: side('+'), after: side('-') }];
}

function commandSteps({ lines, start }: Block): readonly CommandStep[] {
  const steps: CommandStep[] = [];
  let at = 0;
  while (at < lines.length) {
    if (lines[at]?.startsWith('$ ') !== true)
      throw new Error(`line ${start + at + 1}: expected "$ collab …"`);
    let source = lines[at]?.slice(2) ?? '';
    while (source.endsWith('\\')) source += `\n${lines[(at += 1)] ?? ''}`;
    const from = at + 1;
    for (at = from; at < lines.length && lines[at]?.startsWith('$ ') !== true;) at += 1;
    steps.push({ kind: 'command', source, words: shellWords(source), from: start + from, to: start + at });
  }
  return steps;
}

/** Splits as a shell does, for words and both kinds of quotation marks; nothing else of a shell is understood. */
export function shellWords(source: string): readonly string[] {
  const words: string[] = [];
  for (const [word] of source.replaceAll('\\\n', ' ').matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)) {
    words.push(word.replaceAll(/"([^"]*)"|'([^']*)'/g, '$1$2'));
  }
  const foreign = words.find((word) => /^(?:\||>|<|&&|;|.*[`$].*)$/.test(word) && !/^<\w+-\d+>$/.test(word));
  if (foreign !== undefined) throw new Error(`"${foreign}" needs a shell: ${source}`);
  return words;
}

/** Whether what was printed is what is written; a line `[…]` stands for any lines. */
export function linesMatch(written: readonly string[], printed: readonly string[]): boolean {
  const [line, ...rest] = written;
  if (line === undefined) return printed.length === 0;
  if (line === '[…]') return printed.some((_, skipped) => linesMatch(rest, printed.slice(skipped + 1)));
  return line === printed[0] && linesMatch(rest, printed.slice(1));
}
