/** `collab progress` as people run it at a terminal: what is asked, and what it becomes. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testEnvironment } from '../support/git-repo.js';
import { findTool } from '../support/tools.js';
import { recordingWorkspace, type RecordingWorkspace } from './recording-workspace.js';

const collab = join(import.meta.dirname, '../../bin/collab.js');
const python = findTool('python3');
const why = python.found ? '' : ` (skipped: ${python.why})`;
const withTerminal = test.skipIf(!python.found);
const script = join(import.meta.dirname, '../support/terminal-session.py');
const environment = testEnvironment({ COLLAB_TODAY: '2026-11-23', LC_ALL: 'C.UTF-8', TERM: 'xterm', CI: '' });

interface Step {
  readonly wait: string;
  readonly type: string;
}

interface Session {
  readonly output: string;
  readonly exitCode: number;
}

function atTerminal({ repo }: RecordingWorkspace, args: readonly string[], steps: readonly Step[]): Session {
  if (!python.found) throw new Error(python.why);
  const words = [
    script,
    JSON.stringify(steps),
    process.execPath,
    collab,
    'progress',
    ...args,
    '--as',
    'anna',
  ];
  const said = execFileSync(python.path, words, { cwd: repo.root, env: environment, encoding: 'utf8' });
  return JSON.parse(said) as Session;
}

const enter = '\r';
const down = '\u001b[B';

describe('at a terminal', () => {
  withTerminal(`a measurement asks when, and who measured${why}`, () => {
    const workspace = recordingWorkspace();
    const { output, exitCode } = atTerminal(
      workspace,
      ['measurement'],
      [
        { wait: 'When?', type: '5-11-2026\r' },
        { wait: 'Did you mean 2026-11-05?', type: `${'\u007f'.repeat(9)}20 November 2026\r` },
        { wait: 'was measured', type: enter },
        { wait: 'The value measured, in km:', type: '12.500\r' },
        { wait: 'Do you mean 12500 or 12.5?', type: `${'\u007f'.repeat(6)}5.2\r` },
        { wait: 'Who does it come from?', type: enter },
        { wait: '(Enter: skip)', type: enter },
      ],
    );
    expect(exitCode, output).toBe(0);
    const written = workspace.repo.git('show', 'HEAD');
    expect(written).toContain('+date: 2026-11-20');
    expect(written).toContain('+by: vallei');
    expect(written).toContain('+value: 5.2');
  });

  withTerminal(`a second measurement of one day asks whether it replaces the first${why}`, () => {
    const workspace = recordingWorkspace();
    const { id } = workspace.record('measurement', '--about', 'kilometres', '--value', '5.2');
    const { output, exitCode } = atTerminal(
      workspace,
      ['measurement', '--about', 'kilometres', '--by', 'vallei'],
      [
        { wait: 'When?', type: enter },
        { wait: '(last: 5.2 on 23 November 2026):', type: '5.4\r' },
        { wait: 'of 23 November 2026?', type: enter },
        { wait: '(Enter: skip)', type: enter },
      ],
    );
    expect(exitCode, output).toBe(0);
    expect(workspace.repo.git('show', 'HEAD')).toContain(`+corrects: ${id}`);
  });

  withTerminal(`a bottleneck asks when, and what it is about${why}`, () => {
    const workspace = recordingWorkspace();
    const { output, exitCode } = atTerminal(
      workspace,
      ['bottleneck'],
      [
        { wait: 'When?', type: enter },
        { wait: 'one sentence', type: 'The permit is late\r' },
        { wait: 'Of whom', type: ` ${enter}` },
        { wait: 'What is it about?', type: `${down}${enter}` },
        { wait: '(Enter: skip)', type: enter },
        { wait: 'The date by which', type: enter },
        { wait: 'What else', type: enter },
      ],
    );
    expect(exitCode, output).toBe(0);
    const written = workspace.repo.git('show', 'HEAD');
    expect(written).toContain('+date: 2026-11-23');
    expect(written).toContain('+about: goals/safe-dike');
    expect(written).toContain('+by: oosterwold');
  });
});
