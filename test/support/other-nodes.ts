/** Other versions of Node, as packages; kept in the folder for temporary files once they were fetched. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const fetchTime = 120_000;

/** The program of this major version of Node, or why there is none. */
export function otherNode(major: number): { readonly path: string } | { readonly why: string } {
  const kept = join(tmpdir(), `collab-node-${major}`);
  const path = join(kept, 'node_modules/node/bin/node');
  if (!existsSync(path)) fetchNode(major, kept);
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (stdout?.startsWith(`v${major}.`)) return { path };
  return { why: `Node ${major} could not be fetched from the package registry` };
}

function fetchNode(major: number, kept: string): void {
  const fetched = mkdtempSync(`${kept}-`);
  mkdirSync(join(fetched, 'node_modules'));
  // This package holds nothing but the program, for one system and processor.
  const wanted = `node@npm:node-${process.platform}-${process.arch}@${major}`;
  const options = ['--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', fetched];
  const { status } = spawnSync('npm', ['install', ...options, wanted], { cwd: fetched, timeout: fetchTime });
  if (status !== 0 || existsSync(kept)) rmSync(fetched, { recursive: true, force: true });
  else renameSync(fetched, kept);
}
