/** From arguments to exit code: the only place where errors become exit codes. */
import { findCommand, isCommandName } from './command-table.js';
import type { CommandMain } from './commands/shared/command-main.js';
import { isFailure, type FailureKind } from './errors/failure.js';
import { requireCached } from './platform/code-cache.js';
import { bundlePath } from './platform/paths.js';
import { writeAll } from './platform/streams.js';
import { systemApp, type App } from './platform/system-app.js';
import { withVerdicts } from './platform/verdicts.js';

const exitCodes: Record<FailureKind, number> = { usage: 2, workspace: 2, interrupted: 130 };
const bug = 70;

async function run(argv: readonly string[]): Promise<number> {
  const { word, rest } = findCommand(argv);
  if (word === undefined && (argv.includes('--version') || argv.includes('-V'))) {
    await writeAll('stdout', `${COLLAB_VERSION}\n`);
    return 0;
  }
  if (word === 'help' && isCommandName(findCommand(rest).word)) return run([...rest, '--help']);
  const bundle = bundlePath(`commands/${bundleFor(word, argv)}.cjs`);
  const runCommand = async (app: App): Promise<number> =>
    (requireCached(bundle, COLLAB_VERSION) as Bundle).main(isCommandName(word) ? rest : argv, app);
  const app = systemApp(COLLAB_VERSION);
  try {
    if (word !== 'check') return await runCommand(app);
    return await withVerdicts({ argv, program: [bundlePath(''), bundle] }, app, runCommand);
  } catch (error) {
    return isFailure(error) ? exitCodes[error.kind] : bug;
  }
}

interface Bundle {
  readonly main: CommandMain;
}

/** The command's own; without one the overview, and the full help for whatever it has to look into. */
function bundleFor(word: string | undefined, argv: readonly string[]): string {
  if (isCommandName(word)) return word;
  return argv.every((each) => each === 'help' || each === '--help' || each === '-h') ? 'overview' : 'help';
}

async function main(): Promise<void> {
  // Everything is written by now: taking the engine down piece by piece would only take time.
  process.exit(await run(process.argv.slice(2)));
}

void main();
