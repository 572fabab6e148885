/**
 * Transcripts: Markdown that a person reads and a test runs, in a fresh folder per file.
 *
 *   ```console          `$ collab …` runs the program, `$ cd …` moves within the folder. A line that ends in \ goes on
 *                       in the next. What follows is what the program prints; what it says on stderr begins with `! `;
 *                       an exit code that is not 0 stands last as `[exit code 2]`. A line `[…]` leaves lines out.
 *   ```yaml a/b.yaml    any block with a file after its language writes that file
 *   ```diff a/b.yaml    changes that file: the place must be there once
 *   <!-- example: elder-valley in valley -->   builds an example with its history in that folder
 *   <!-- files: examples/first-hour/en -->      puts the files of that folder of the repository where it is run
 *   <!-- filled in: ../form.xlsx -->            fills in that form as the table below says: row, column, what is written
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
  | { readonly kind: 'example'; readonly name: string; readonly folder: string }
  | { readonly kind: 'files'; readonly folder: string }
  | { readonly kind: 'fill-in'; readonly path: string; readonly cells: readonly (readonly string[])[] };

interface Block {
  readonly language: string;
  readonly path: string | undefined;
  /** Index of the first line within the fences. */
  readonly start: number;
  readonly lines: readonly string[];
}

const fence = /^```(?<language>[a-z]+)(?: (?<path>\S+))?$/;
const example = /^<!-- example: (?<name>[a-z-]+) in (?<folder>[a-z-]+) -->$/;

const files = /^<!-- files: (?<folder>[a-z/-]+) -->$/;

const filledIn = /^<!-- filled in: (?<path>\S+) -->$/;

/** The rows of the next table, without its heads: the texts of their cells. */
function tableAfter(lines: readonly string[], at: number): readonly (readonly string[])[] {
  const start = lines.findIndex((line, index) => index > at && line.startsWith('|'));
  const after = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, after).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The steps of a transcript, in order. Throws where a block is not closed or a command is not understood. */
export function parseTranscript(markdown: string): readonly Step[] {
  const lines = markdown.split('\n');
  const steps: Step[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const told = commentStep(lines, at);
    if (told !== undefined) steps.push(told);
    const block = blockAt(lines, at);
    if (block === undefined) continue;
    steps.push(...blockSteps(block));
    at = block.start + block.lines.length;
  }
  return steps;
}

/** What a comment asks for, if it does. */
function commentStep(lines: readonly string[], at: number): Step | undefined {
  const line = lines[at] ?? '';
  const { name, folder } = example.exec(line)?.groups ?? {};
  if (name !== undefined && folder !== undefined) return { kind: 'example', name, folder };
  const { folder: shipped } = files.exec(line)?.groups ?? {};
  if (shipped !== undefined) return { kind: 'files', folder: shipped };
  const { path } = filledIn.exec(line)?.groups ?? {};
  return path === undefined ? undefined : { kind: 'fill-in', path, cells: tableAfter(lines, at) };
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
