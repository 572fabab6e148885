/** What became of the list of known findings, in one line beside the findings. */
import type { App } from '../../platform/system-app.js';
import { escapeTerminal } from '../../renderers/terminal-escape.js';
import type { Invocation } from '../shared/command.js';
import type { BaselineResult } from './found.js';

export async function tellBaseline(
  { file, updated, known, added, gone }: BaselineResult,
  { global, messages }: Pick<Invocation<unknown>, 'global' | 'messages'>,
  app: App,
): Promise<void> {
  if (global.quiet || global.json || (!updated && gone.length === 0)) return;
  const words = updated
    ? messages.phrase({
        code: 'check.baseline-updated',
        data: { file, known, added, gone: gone.length },
      })
    : messages.phrase({ code: 'check.baseline-gone', data: { file, count: gone.length } });
  await app.stderr(`${escapeTerminal(words)}\n`);
}
