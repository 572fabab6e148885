/** Runs `collab init` within a test, in a folder of its own, on a computer where nobody is known to git. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { main } from '../../src/commands/init.js';
import type { Finding } from '../../src/domain/finding.js';
import type { Folder } from '../../src/domain/folder.js';
import { isFailure } from '../../src/errors/failure.js';
import { foldEntries } from '../../src/history/fold-entries.js';
import { checkFolder } from '../../src/rules/check-folder.js';
import { loadWorkspace } from '../../src/workspace/load-workspace.js';
import { workTreeSource } from '../../src/workspace/source.js';
import { testApp } from '../support/test-app.js';

/** Every question answered. */
export const given = [
  '--template=covenant',
  '--lang=en',
  '--title=A safe dike',
  '--party=Municipality of Oosterwold',
  '--party=Water board Zuiderlek',
  '--party=Province of Flevoland',
  '--purpose=Dry feet for all who live here',
  '--goal=The dike meets the norm',
  '--me=Process manager',
  '--next-meeting=2027-01-18',
];

/** The folder of the test that runs. */
export let folder: string;
let identity: string | undefined;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'collab-init-')));
  // Nobody is known to git.
  identity = process.env['GIT_CONFIG_GLOBAL'];
  process.env['GIT_CONFIG_GLOBAL'] = '/dev/null';
});

afterEach(() => {
  if (identity === undefined) delete process.env['GIT_CONFIG_GLOBAL'];
  else process.env['GIT_CONFIG_GLOBAL'] = identity;
  rmSync(folder, { recursive: true, force: true });
});

export interface Result {
  readonly exitCode: number;
  readonly code: string | undefined;
  /** What the failure says of itself. */
  readonly data?: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

export async function init(
  args: readonly string[],
  options: { readonly cwd?: string; readonly stdin?: string } = {},
): Promise<Result> {
  const { app, said } = testApp({ cwd: folder, ...options });
  try {
    const exitCode = await main(args, app);
    return { exitCode, code: undefined, ...said };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { exitCode: error.kind === 'interrupted' ? 130 : 2, code: error.code, data: error.data, ...said };
  }
}

/** The workspace, and what is wrong with it beyond what is still to be settled. */
export async function load(
  root: string,
): Promise<{ readonly folder: Folder; readonly findings: readonly Finding[] }> {
  const workspace = await loadWorkspace(workTreeSource(root));
  const { folder: read } = workspace;
  const states = new Map([...read.agreements].map(([id, agreement]) => [id, foldEntries(agreement)]));
  const found = checkFolder({ folder: read, states, today: '2026-11-23', severities: new Map() });
  const findings = [...workspace.findings, ...found].filter(({ severity }) => severity !== 'info');
  return { folder: read, findings };
}

export function git(root: string, ...args: string[]): string {
  return execFileSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** Path to content, git's own folder left out. */
export function filesOf(root: string): ReadonlyMap<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && !entry.parentPath.includes('.git/') && !entry.parentPath.endsWith('.git'),
    )
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  return new Map(paths.toSorted().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
