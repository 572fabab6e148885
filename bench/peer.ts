/** ajv-cli, the floor for checking: installed into the folder of the run, never a dependency. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Candidate } from './measure.js';

/** Null, and said so, where it cannot be installed. */
export function installPeer(folder: string, root: string, workspace: string): Candidate | null {
  const place = join(folder, 'peer');
  const program = join(place, 'node_modules/ajv-cli/dist/index.js');
  if (!existsSync(program)) {
    const packages = ['ajv-cli@5.0.0', 'ajv-formats@3.0.1'];
    const args = [
      'install',
      '--prefix',
      place,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--silent',
      ...packages,
    ];
    const result = spawnSync('npm', args, { stdio: 'ignore' });
    if (result.status !== 0 || !existsSync(program)) {
      process.stdout.write('skipped: ajv-cli could not be installed, so there is no floor for check\n');
      return null;
    }
  }
  const schemas = join(root, 'schemas');
  return {
    name: 'ajv-cli',
    command: process.execPath,
    args: [
      program,
      'validate',
      '--spec=draft2020',
      '--strict=false',
      '--all-errors',
      '-c',
      join(place, 'node_modules/ajv-formats'),
      '-s',
      join(schemas, 'agreement.schema.json'),
      '-r',
      join(schemas, 'common.schema.json'),
      '-r',
      join(schemas, 'finance.schema.json'),
      '-d',
      join(workspace, 'agreements/*/agreement.yaml'),
    ],
    cwd: workspace,
  };
}
