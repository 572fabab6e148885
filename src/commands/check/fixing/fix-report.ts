/** What `--fix` did, or would do: for programs as it is, for people in lines. */
import type { Edit } from '../../../domain/fix.js';
import type { Messages } from '../../../messages/messages.js';

export interface FixReport {
  readonly written: boolean;
  readonly files: readonly {
    readonly file: string;
    readonly fixes: readonly {
      /** Of the first finding that it mends, as it stood then. */
      readonly line: number;
      readonly rules: readonly string[];
      readonly title: string;
      readonly edits: readonly Edit[];
    }[];
    /** From the old text to the new one, as `git apply` takes it. */
    readonly diff: string;
  }[];
  readonly notApplied: readonly {
    readonly file: string;
    readonly line: number;
    readonly rules: readonly string[];
    readonly title: string;
    /** The terms are signed; or something else would no longer be right. */
    readonly reason: 'signed' | 'worse';
  }[];
}

/** Per file what was done, and what was left. */
export function fixLines(
  { written, files, notApplied }: FixReport,
  messages: Messages,
  dryRun: boolean,
): readonly string[] {
  if (files.length === 0 && notApplied.length === 0)
    return [messages.phrase({ code: 'fix.nothing', data: {} })];
  return [
    ...files.flatMap(({ file, fixes }) => {
      const data = { file, count: fixes.length };
      const title = messages.phrase({ code: dryRun ? 'fix.would-fix' : 'fix.fixed', data });
      return [title, ...fixes.map(({ line, title: words }) => lineOf({ line, title: words }, messages))];
    }),
    ...left(notApplied, 'signed', messages),
    ...left(notApplied, 'worse', messages),
    ...(written ? [messages.phrase({ code: 'fix.not-recorded', data: {} })] : []),
    ...(dryRun && files.length > 0 ? [messages.phrase({ code: 'fix.nothing-written', data: {} })] : []),
  ];
}

function left(
  notApplied: FixReport['notApplied'],
  reason: 'signed' | 'worse',
  messages: Messages,
): readonly string[] {
  const own = notApplied.filter((one) => one.reason === reason);
  return [...new Set(own.map(({ file }) => file))].flatMap((file) => {
    const inFile = own.filter((one) => one.file === file);
    const data = { file, count: inFile.length };
    return [messages.phrase({ code: `fix.${reason}`, data }), ...inFile.map((one) => lineOf(one, messages))];
  });
}

function lineOf(data: { readonly line: number; readonly title: string }, messages: Messages): string {
  return `  ${messages.phrase({ code: 'fix.line', data: { line: data.line, title: data.title } })}`;
}
