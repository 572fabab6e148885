/** `collab save` at a terminal, in a folder that has no history yet. */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testEnvironment } from '../support/git-repo.js';
import { findTool } from '../support/tools.js';
import { recordingWorkspace, type RecordingWorkspace } from './recording-workspace.js';

const collab = join(import.meta.dirname, '../../bin/collab.js');
const session = join(import.meta.dirname, '../support/terminal-session.py');
const python = findTool('python3');
const withTerminal = test.skipIf(!python.found);
const why = python.found ? '' : ` (skipped: ${python.why})`;

interface Session {
  readonly output: string;
  readonly exitCode: number;
}

function withoutHistory(): RecordingWorkspace['repo'] {
  const { repo } = recordingWorkspace();
  rmSync(join(repo.root, '.git'), { recursive: true });
  return repo;
}

function save(cwd: string, steps: readonly { readonly wait: string; readonly type: string }[]): Session {
  if (!python.found) throw new Error(python.why);
  const words = [session, JSON.stringify(steps), process.execPath, collab, 'save'];
  const env = testEnvironment({ LC_ALL: 'C.UTF-8', TERM: 'xterm', CI: '' });
  return JSON.parse(execFileSync(python.path, words, { cwd, env, encoding: 'utf8' })) as Session;
}

withTerminal(`yes starts the history, and asks who records${why}`, () => {
  const repo = withoutHistory();
  const { output, exitCode } = save(repo.root, [
    { wait: 'Start it now', type: '\r' },
    { wait: 'Who are you', type: '\r' },
  ]);
  expect(exitCode, output).toBe(0);
  expect(repo.git('log', '--format=%an|%s')).toBe('anna|Start of the history');
  expect(repo.git('config', 'collab.contact')).toBe('anna');
});

withTerminal(`no leaves the folder as it is${why}`, () => {
  const repo = withoutHistory();
  const { output, exitCode } = save(repo.root, [{ wait: 'Start it now', type: '\u001B[B\r' }]);
  expect(exitCode, output).toBe(2);
  expect(output).toContain('keeps no history yet');
  expect(existsSync(join(repo.root, '.git'))).toBe(false);
});

withTerminal(`stopping afterwards takes it back${why}`, () => {
  const repo = withoutHistory();
  const { output, exitCode } = save(repo.root, [
    { wait: 'Start it now', type: '\r' },
    { wait: 'Who are you', type: '\u0003' },
  ]);
  expect(exitCode, output).toBe(130);
  expect(existsSync(join(repo.root, '.git'))).toBe(false);
});
