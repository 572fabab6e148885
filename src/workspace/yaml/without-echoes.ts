/**
 * Of the syntax errors of a text those that have a cause of their own. A tab or a wrong indentation breaks the block it
 * stands in: what follows in that block, up to the next line that begins at the margin, is its echo.
 */
import type { SyntaxReason } from './yaml-problem.js';

interface Placed {
  readonly line: number;
  readonly data: Readonly<Record<string, unknown>>;
}

const breaks: ReadonlySet<unknown> = new Set<SyntaxReason>(['tab', 'indentation']);
/** What a reader finds that has lost count of the indentation; a tab is a cause of its own. */
const echoes: ReadonlySet<unknown> = new Set<SyntaxReason>([
  'indentation', 'colon-in-text', 'colon-missing', 'key-multiline', 'unexpected', 'other',
]); // prettier-ignore

/** @param errors in the order of their lines; of each line the first is kept */
export function withoutEchoes<E extends Placed>(errors: readonly E[], text: string): readonly E[] {
  const lines = text.split(/\r\n?|\n/);
  const kept: E[] = [];
  let lastLine = 0;
  let brokenTo = 0;
  for (const error of errors) {
    const { line, data } = error;
    const reason = data['reason'];
    const isEcho =
      line === lastLine ||
      (line <= brokenTo && (echoes.has(reason) || (reason === 'tab' && line === lastLine + 1)));
    if (!isEcho) kept.push(error);
    if (!isEcho || reason === 'tab') lastLine = line;
    if (breaks.has(reason)) brokenTo = Math.max(brokenTo, endOfBlock(lines, line));
  }
  return kept;
}

/** The number of the next line that begins at the margin: it closes the block, and can be found to stand badly for it. */
function endOfBlock(lines: readonly string[], line: number): number {
  const next = lines.findIndex((text, index) => index >= line && /^[^\s#]/.test(text));
  return next === -1 ? lines.length : next + 1;
}
