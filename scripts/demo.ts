/**
 * `npm run demo`: the main job on the example programme. Builds its workspace with fourteen months of history in a
 * temporary folder, runs `check`, `status` and `report` there as anyone would, and leaves the folder for a look around.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExample } from './example-history/build-example.js';

const example = 'elder-valley';
/** The history ends in the week before: clocks stand as on the day the steering group's papers go out. */
const today = '2026-11-23';
const program = join(import.meta.dirname, '../bin/collab.js');

/** How the program is called as it stands: by its name where it is installed. */
const command = spawnSync('collab', ['--version']).status === 0 ? 'collab' : `node ${program}`;

const directory = mkdtempSync(join(tmpdir(), 'collab-demo-'));
console.log('Building the example programme, one commit per event …');
const { commits } = await buildExample(example, directory);
console.log(`${commits} commits in ${directory}\n`);

const words = { en: join(directory, 'report.docx'), nl: join(directory, 'rapport.docx') };
const reports = { en: join(directory, 'report.html'), nl: join(directory, 'rapport.html') };
const exitCodes = [
  ['check', '--today', today],
  ['status', '--today', today],
  [
    'report',
    '--today',
    today,
    '--format',
    'terminal',
    '--format',
    `html=${reports.en}`,
    '--format',
    `docx=${words.en}`,
  ],
  [
    'report',
    '--today',
    today,
    '--lang',
    'nl',
    '--format',
    `html=${reports.nl}`,
    '--format',
    `docx=${words.nl}`,
  ],
].map(runCollab);

if (existsSync(reports.en)) console.log(`The report as a page: ${reports.en}`);
if (existsSync(reports.nl)) console.log(`In Dutch:             ${reports.nl}`);
if (existsSync(words.en)) console.log(`In Word:              ${words.en}`);
console.log(
  `Look around:          cd ${directory}\n                      ${command} status --today ${today}`,
);
process.exitCode = exitCodes.find((code) => code !== 0) ?? 0;

/** Prints the command line, then what it prints; gives its exit code. */
function runCollab(args: readonly string[]): number {
  console.log(`$ collab ${args.join(' ')}`);
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: directory, stdio: 'inherit' });
  console.log();
  return status ?? 1;
}
