/** From arguments to exit code: the only place where errors become exit codes. */
import { findCommand, isCommandName } from './command-table.js';
import type { CommandMain } from './commands/shared/command-main.js';
import { isFailure, type FailureKind } from './errors/failure.js';
import { requireCached } from './platform/code-cache.js';
import { bundlePath } from './platform/paths.js';
import { writeAll } from './platform/streams.js';
import { systemApp } from './platform/system-app.js';

const exitCodes: Record<FailureKind, number> = { usage: 2, workspace: 2, interrupted: 130 };
const bug = 70;

async function run(argv: readonly string[]): Promise<number> {
  const { word, rest } = findCommand(argv);
  if (word === undefined && (argv.includes('--version') || argv.includes('-V'))) {
    await writeAll('stdout', `${COLLAB_VERSION}\n`);
    return 0;
  }
  if (word === 'help' && isCommandName(findCommand(rest).word)) return run([...rest, '--help']);
  const known = isCommandName(word);
  const bundle = bundlePath(`commands/${known ? word : 'help'}.cjs`);
  const command = requireCached(bundle, COLLAB_VERSION) as { readonly main: CommandMain };
  try {
    return await command.main(known ? rest : argv, systemApp(COLLAB_VERSION));
  } catch (error) {
    return isFailure(error) ? exitCodes[error.kind] : bug;
  }
}

async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2));
}

void main();
