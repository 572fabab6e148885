/** Which git is installed. Asked outside any repository: it says its version and reads nothing. */
import { tmpdir } from 'node:os';
import { parse } from 'node:path';
import { noteUnrepeatable } from '../observations.js';
import { gitEnvironment } from './git-environment.js';

/** `2.39.5`; null when there is none that runs. */
export function gitVersion(): Promise<string | null> {
  noteUnrepeatable();
  const { execFile } = process.getBuiltinModule('node:child_process');
  const options = { cwd: parse(tmpdir()).root, env: gitEnvironment(), windowsHide: true };
  return new Promise((resolve) => {
    execFile('git', ['--version'], options, (error, stdout) => {
      resolve(error === null ? (/\d+\.\d+(?:\.\d+)?/.exec(stdout)?.[0] ?? null) : null);
    });
  });
}
