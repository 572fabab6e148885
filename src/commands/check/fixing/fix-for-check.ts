/** `--fix` as part of a check: what can be fixed is fixed first, and told; then the check goes on with what is left. */
import type { App } from '../../../platform/system-app.js';
import { escapeTerminal, escapeTerminalLines } from '../../../renderers/terminal-escape.js';
import { findAll } from '../../shared/check-workspace.js';
import type { Invocation } from '../../shared/command.js';
import type { OpenedForCheck } from '../../shared/open-for-check.js';
import { findWanted, type WantedOptions } from '../find-wanted.js';
import { fixLines, type FixReport } from './fix-report.js';
import { fixWanted } from './fix-wanted.js';

export interface FixOptions extends WantedOptions {
  readonly dryRun?: true;
}

export interface FixedForCheck {
  readonly opened: OpenedForCheck;
  readonly report: FixReport;
}

/** @param path of the file on standard input, whose fixed text is printed; @param json whether standard output is for JSON alone */
export async function fixForCheck(
  opened: OpenedForCheck,
  invocation: Invocation<FixOptions>,
  { path, json }: { readonly path: string | undefined; readonly json: boolean },
  app: App,
): Promise<FixedForCheck> {
  const { options, global, messages } = invocation;
  const dryRun = options.dryRun === true;
  const result = await fixWanted({
    opened,
    messages,
    dryRun,
    ...(path === undefined ? {} : { stdinPath: path }),
    find: async (now) => ({
      all: findAll(now, options.rule).findings,
      wanted: (await findWanted(now, invocation)).findings,
    }),
  });
  const diff = result.report.files.map((file) => file.diff).join('');
  if (!json && dryRun) await app.stdout(app.terminal.stdoutIsTerminal ? escapeTerminalLines(diff) : diff);
  else if (!json && result.stdinText !== undefined) await app.stdout(result.stdinText);
  if (!json && !global.quiet) {
    const lines = fixLines(result.report, messages, dryRun);
    await app.stderr(lines.map((line) => `${escapeTerminal(line)}\n`).join(''));
  }
  return result;
}
