/** A workspace under version control in which every kind of record has something to be about, and the built program to record with. */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { gitRepo, testEnvironment, type TestRepo } from '../support/git-repo.js';

export const settings = `collab: 1
title: Test
languages: [en]
time-zone: UTC
people:
  anna: { function: Process manager, party: oosterwold }
  bram: { function: Engineer, party: vallei }
`;

export const agreementFile = 'agreements/dike/agreement.yaml';

export const agreement = `collab: 1
title: Safe dike
purpose: Keep the polder dry.
parties:
  oosterwold: { name: Municipality of Oosterwold }
  vallei: { name: Vallei Water Board }
groups:
  all: { title: All, members: [oosterwold, vallei] }
goals:
  safe-dike:
    title: The dike is safe
    owner: vallei
    indicators:
      kilometres:
        definition: Kilometres that meet the norm
        unit: km
        direction: increase
        baseline: { value: 4, date: 2026-01-01 }
        target: { value: 12, date: 2029-12-31 }
        measured-by: vallei
        every: P3M
commitments:
  buy-land: { what: Buys the land, accountable: oosterwold, due: 2027-06-30 }
  tell: { what: Tells the others, accountable: { each: all }, due: 2027-06-30 }
milestones:
  permit: { title: The permit is there, due: 2027-03-01, owner: oosterwold }
contributions:
  share: { what: Its part, from: oosterwold, kind: money, amount: { amount: 100000, currency: EUR } }
expectations:
  insight: { of: vallei, by: oosterwold, what: Early insight }
bodies:
  steering:
    title: Steering group
    members:
      oosterwold: { party: oosterwold }
      vallei: { party: vallei }
    decides-by: consensus
reporting:
  quarterly: { what: How it stands, by: vallei, to: [all], every: P3M }
health:
  every: P1Y
  statements:
    openness: { text: We tell each other what goes wrong }
facilitator: { party: vallei }
`;

const program = join(import.meta.dirname, '../../bin/collab.js');
const today = '2026-11-23';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RecordingWorkspace {
  readonly repo: TestRepo;
  /** Runs the program as Anna, with nobody to answer. */
  readonly run: (args: readonly string[], options?: RunOptions) => Ran;
  /** The same without waiting. */
  readonly start: (args: readonly string[]) => Promise<Ran>;
  /** Records and answers with the entry of the JSON. Throws when it is refused. */
  readonly record: (...args: string[]) => RecordedJson;
}

interface RunOptions {
  readonly input?: string;
  /** Null for nobody. */
  readonly as?: string | null;
  readonly cwd?: string;
}

interface RecordedJson {
  readonly id: string;
  readonly file: string;
  readonly commit: string;
  readonly about: string | null;
}

export function recordingWorkspace(files: Readonly<Record<string, string>> = {}): RecordingWorkspace {
  const repo = gitRepo({
    commits: [
      {
        files: {
          'collab.yaml': settings,
          [agreementFile]: agreement,
          '.gitignore': 'contacts.yaml\n',
          ...files,
        },
      },
    ],
  });
  onTestFinished(() => repo.remove());
  const environment = testEnvironment({ COLLAB_TODAY: today, LC_ALL: 'C.UTF-8' });
  const words = (args: readonly string[], as: string | null): readonly string[] => [
    program,
    ...args,
    ...(as === null ? [] : ['--as', as]),
  ];
  const run: RecordingWorkspace['run'] = (args, { input = '', as = 'anna', cwd = repo.root } = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, words(args, as), {
      cwd,
      env: environment,
      input,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  return {
    repo,
    run,
    start: (args) =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, words(args, 'anna'), { cwd: repo.root, env: environment });
        let [stdout, stderr] = ['', ''];
        child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
        child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
        child.on('close', (status) => resolve({ status, stdout, stderr }));
      }),
    record: (...args) => {
      const { status, stdout, stderr } = run(['progress', ...args, '--json']);
      if (status !== 0) throw new Error(`${args.join(' ')}\n${stdout}\n${stderr}`);
      const { entries } = JSON.parse(stdout) as { entries: RecordedJson[] };
      const [entry] = entries;
      if (entry === undefined) throw new Error('nothing was recorded');
      return entry;
    },
  };
}
