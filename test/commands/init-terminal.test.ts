/** `collab init` as people run it: the built program, at a terminal, stopped at any moment. */
import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gitRepo, testEnvironment } from '../support/git-repo.js';
import { findTool } from '../support/tools.js';

const collab = join(import.meta.dirname, '../../bin/collab.js');
const python = findTool('python3');
const withTerminal = test.skipIf(!python.found);
const why = python.found ? '' : ` (skipped: ${python.why})`;

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'collab-terminal-')));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const environment = testEnvironment({ LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8', TERM: 'xterm', CI: '' });

interface Step {
  readonly wait: string;
  readonly type: string;
}

interface Session {
  readonly output: string;
  readonly exitCode: number;
}

function atTerminal(args: readonly string[], steps: readonly Step[], cwd = folder): Session {
  if (!python.found) throw new Error(python.why);
  const script = join(import.meta.dirname, '../support/terminal-session.py');
  const words = [script, JSON.stringify(steps), process.execPath, collab, 'init', ...args];
  const said = execFileSync(python.path, words, { cwd, env: environment, encoding: 'utf8' });
  return JSON.parse(said) as Session;
}

const answers: readonly Step[] = [
  { wait: 'called?', type: 'Dijk: één # "fase 2"\r' },
  { wait: 'written?', type: '\r' },
  { wait: 'kind of', type: '\r' },
  { wait: 'between them:', type: 'Gemeente Oosterwold; Waterschap Zuiderlek\r' },
  { wait: 'One sentence:', type: 'Dry feet\r' },
  { wait: 'first goal', type: 'The dike is safe\r' },
  { wait: 'not your name', type: '\r' },
  { wait: 'next meeting', type: '\r' },
];

describe('at a terminal', () => {
  const signed: readonly Step[] = [
    { wait: 'called?', type: 'Veilige dijk\r' },
    { wait: 'kind of', type: '\r' },
    { wait: 'signed document', type: "'het convenant.pdf'\r" },
    { wait: 'last party', type: '1 March 2024\r' },
    { wait: 'From when', type: '\r' },
    { wait: 'Until when', type: '\r' },
    { wait: 'between them:', type: 'Gemeente Oosterwold; Waterschap Zuiderlek\r' },
    { wait: 'Gemeente Oosterwold: function of who signed', type: 'Burgemeester\r' },
    { wait: 'Waterschap Zuiderlek: function of who signed', type: '-\r' },
    { wait: 'One sentence:', type: 'Dry feet\r' },
    { wait: 'not your name', type: '\r' },
    { wait: 'which party do you work', type: '\r' },
    { wait: 'next meeting', type: '\r' },
  ];

  withTerminal(`what runs already is taken over by questions, and can be ended at once${why}`, () => {
    writeFileSync(join(folder, 'het convenant.pdf'), 'signed');
    const down = '\u001b[B';
    const steps = [
      ...signed,
      { wait: 'What was agreed', type: `${down}\r` },
      { wait: 'What does it do', type: 'Buys the land\r' },
      { wait: 'Which party', type: '\r' },
      { wait: 'By when', type: '30 June 2025\r' },
      { wait: 'Was it done', type: '\r' },
      { wait: 'When was it done', type: '3-4-2025\r' },
      { wait: 'can be two days', type: '2025-06-01\r' },
      { wait: 'Which article', type: '4.2\r' },
      { wait: 'else was agreed', type: `${down}${down}\r` },
      { wait: 'stand today', type: `${down}${down}${down}\r` },
      { wait: 'Is this right', type: `${down}${down}${down}${down}\r` },
      { wait: 'One sentence:', type: 'Dry cellars\r' },
      { wait: 'Is this right', type: '\r' },
    ];
    const { output, exitCode } = atTerminal(['ws', '--running', '--today', '2026-11-23'], steps);
    expect(exitCode, output).toBe(0);
    const root = join(folder, 'ws/agreements/veilige-dijk');
    expect(readdirSync(join(root, 'documents'))).toEqual(['het-convenant.pdf']);
    expect(readdirSync(join(root, 'signatures'))).toHaveLength(1);
    expect(readFileSync(join(root, 'agreement.yaml'), 'utf8')).toContain('purpose: Dry cellars');
    expect(output).toContain('Waterschap Zuiderlek (has not signed)');
    expect(output).toContain('Recorded, under the name of');
    expect(output).toMatch(
      /Your agreement can be followed\.\r?\n\d+ things? (is|are) for the next amendment/,
    );
    expect(readdirSync(join(root, 'progress/2025/06'))).toHaveLength(1);
    expect(output).toContain('commitment: Buys the land');
  });

  withTerminal(
    `figures and goals are told by questions as in a file, and a name is asked about${why}`,
    () => {
      writeFileSync(join(folder, 'het convenant.pdf'), 'signed');
      const down = '\u001b[B';
      const steps = [
        ...signed.slice(0, -3),
        { wait: 'not your name', type: 'manager Jan de Vries\r' },
        { wait: 'looks like the name', type: '\r' },
        { wait: 'not your name', type: '\u0015Manager of the process\r' },
        ...signed.slice(-2),
        { wait: 'What was agreed', type: '\r' },
        { wait: 'Which goal', type: 'Natural banks\r' },
        { wait: 'Which party', type: `${down}\r` },
        { wait: 'Which article', type: '2\r' },
        { wait: 'How is it measured', type: 'Natural bank\r' },
        { wait: 'which unit', type: 'km\r' },
        { wait: 'Where did it start', type: '1.200\r' },
        { wait: 'two ways', type: '2.5\r' },
        { wait: 'On which day', type: '1 April 2024\r' },
        { wait: 'must it become', type: '12\r' },
        { wait: 'By when', type: '31 December 2029\r' },
        { wait: 'How often', type: `${down}\r` },
        { wait: 'Who measures', type: `${down}\r` },
        { wait: 'else was agreed', type: '\r' },
        { wait: 'Which goal', type: 'Seventy species\r' },
        { wait: 'Which party', type: `${down}${down}\r` },
        { wait: 'Which article', type: '\r' },
        { wait: 'How is it measured', type: '\r' },
        { wait: 'else was agreed', type: `${down}\r` },
        { wait: 'What does it do', type: 'Buys land\r' },
        { wait: 'Which party', type: '\r' },
        { wait: 'By when', type: '1 May 2025\r' },
        { wait: 'Was it done', type: `${down}${down}\r` },
        { wait: 'Which article', type: '\r' },
        { wait: 'else was agreed', type: `${down}${down}\r` },
        { wait: 'For which goal: Buys land', type: `${down}\r` },
        { wait: 'stand today', type: `${down}\r` },
        { wait: 'What is measured', type: '\r' },
        { wait: 'latest value', type: '3.4\r' },
        { wait: 'which day is the value', type: '\r' },
        { wait: 'else is there', type: `${down}${down}${down}\r` },
        { wait: 'Is this right', type: '\r' },
      ];
      const { output, exitCode } = atTerminal(['ws', '--running', '--today', '2026-11-23'], steps);
      expect(exitCode, output).toBe(0);
      const terms = readFileSync(join(folder, 'ws/agreements/veilige-dijk/agreement.yaml'), 'utf8');
      expect(parse(terms)).toMatchObject({
        facilitator: { contact: 'manager-of-the-process' },
        goals: {
          'natural-banks': {
            owner: 'waterschap-zuiderlek',
            indicators: {
              'natural-bank': {
                unit: 'km',
                baseline: { value: 2.5, date: '2024-04-01' },
                target: { value: 12, date: '2029-12-31' },
                every: 'P3M',
                'measured-by': 'waterschap-zuiderlek',
              },
            },
          },
        },
        commitments: { 'buys-land': { serves: ['goals/seventy-species'] } },
      });
      expect(output.replace(/\s+/g, ' ')).toContain('for: Seventy species, whether it is done: not known)');
      expect(output).toContain('Seventy species (who is responsible: not known)');
    },
  );

  withTerminal(`Ctrl-C at any of these questions leaves nothing${why}`, () => {
    writeFileSync(join(folder, 'het convenant.pdf'), 'signed');
    for (const at of [0, 2, 8, signed.length - 1]) {
      const wait = signed[at]?.wait ?? '';
      const steps = [...signed.slice(0, at), { wait, type: '\u0003' }];
      const { exitCode } = atTerminal(['ws', '--running', '--today', '2026-11-23'], steps);
      expect(exitCode, wait).toBe(130);
      expect(readdirSync(folder), wait).toEqual(['het convenant.pdf']);
    }
  });

  withTerminal(`eight questions start a collaboration${why}`, () => {
    const { output, exitCode } = atTerminal(['ws', '--today', '2026-11-23'], answers);
    expect(exitCode, output).toBe(0);
    const root = join(folder, 'ws');
    const agreement = readFileSync(join(root, 'agreements/dijk-een-fase-2/agreement.yaml'), 'utf8');
    expect(agreement).toContain(`title: 'Dijk: één # "fase 2"'`);
    expect(agreement).toContain('waterschap-zuiderlek:');
    expect(existsSync(join(root, 'agreements/dijk-een-fase-2/meetings/2026-12-21-start-up.yaml'))).toBe(true);
    expect(execFileSync('git', ['-C', root, 'status', '--porcelain'], { encoding: 'utf8' })).toBe('');
    const checked = execFileSync(process.execPath, [collab, 'check', '--format', 'json'], {
      cwd: root,
      env: environment,
      encoding: 'utf8',
    });
    expect(JSON.parse(checked)).toMatchObject({ ok: true, summary: { errors: 0, warnings: 0 } });
  });

  withTerminal(`an answer that will not do is asked again, with the reason${why}`, () => {
    const steps = [
      ...answers.slice(0, 3),
      { wait: 'between them:', type: 'Ministry of Land, Nature and Fish\r' },
      { wait: 'at least two', type: '\u0003' },
    ];
    expect(atTerminal(['ws'], steps).exitCode).toBe(130);
  });

  for (const [position, { wait }] of answers.entries()) {
    withTerminal(`Ctrl-C at question ${position + 1} leaves nothing behind${why}`, () => {
      const { output, exitCode } = atTerminal(
        ['ws'],
        [...answers.slice(0, position), { wait, type: '\u0003' }],
      );
      expect(exitCode, output).toBe(130);
      expect(output).toContain('Nothing was changed.');
      expect(output).not.toContain('    at ');
      expect(readdirSync(folder)).toEqual([]);
    });
  }

  withTerminal(`what is known is not asked${why}`, () => {
    const given = [
      '--title=A',
      '--lang=nl',
      '--template=covenant',
      '--purpose=B',
      '--goal=C',
      '--next-meeting=2027-01-18',
    ];
    const steps = [
      { wait: 'De partijen', type: '"Een"; Twee, met komma\r' },
      { wait: 'Uw functie', type: '\r' },
    ];
    const { output, exitCode } = atTerminal(['ws', ...given], steps);
    expect(exitCode, output).toBe(0);
    expect(readFileSync(join(folder, 'ws/agreements/a/agreement.yaml'), 'utf8')).toContain(
      'name: Twee, met komma',
    );
    // Who records here is remembered, and the language is that of the folder.
    const more = atTerminal(
      ['--title=B', '--template=covenant', '--party=x', '--party=y', '--purpose=B', '--goal=C', '--lang=nl'],
      [{ wait: 'volgende bijeenkomst', type: '\r' }],
      join(folder, 'ws'),
    );
    expect(more.exitCode, more.output).toBe(0);
    expect(more.output).not.toContain('Uw functie');
  });
});

describe('stopped while it writes', () => {
  const args = ['init', 'ws', '--yes', '--lang=en', '--template=covenant'];

  /** Stops the program and all it started after some time, as Ctrl-C at a terminal does. */
  async function stopAfter(cwd: string, milliseconds: number): Promise<number | null> {
    const child = spawn(process.execPath, [collab, ...args], {
      cwd,
      env: environment,
      detached: true,
      stdio: 'ignore',
    });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
    return ended;
  }

  const moments = Array.from({ length: 24 }, (_, index) => 60 + index * 15);

  test('a new folder is there whole, or not at all', async () => {
    const outcomes = new Set<string>();
    for (const moment of moments) {
      const exitCode = await stopAfter(folder, moment);
      const isThere = existsSync(join(folder, 'ws'));
      outcomes.add(isThere ? 'whole' : 'nothing');
      // Stopped after the work and before the goodbye, there is no exit code: whole or nothing holds all the same.
      if (exitCode !== null) expect(isThere, `${moment} ms, exit ${exitCode}`).toBe(exitCode === 0);
      if (!isThere) continue;
      const status = execFileSync('git', ['-C', join(folder, 'ws'), 'status', '--porcelain'], {
        encoding: 'utf8',
      });
      expect(status).toBe('');
      rmSync(join(folder, 'ws'), { recursive: true });
    }
    expect(outcomes.has('nothing')).toBe(true);
  });

  test('a repository that was there is as before, or has one record more', async () => {
    const repo = gitRepo({ commits: [{ files: { 'code.txt': 'x\n' } }] });
    try {
      for (const moment of moments) {
        const exitCode = await stopAfter(repo.root, moment);
        const count = repo.git('rev-list', '--count', 'HEAD');
        expect(repo.git('status', '--porcelain'), `${moment} ms, exit ${exitCode}`).toBe('');
        expect(repo.git('fsck', '--no-dangling'), `${moment} ms`).toBe('');
        expect(existsSync(join(repo.root, 'ws')), `${moment} ms, exit ${exitCode}`).toBe(count === '2');
        if (exitCode === 0) expect(count).toBe('2');
        repo.git('reset', '--quiet', '--hard', repo.commits[0] ?? '');
        rmSync(join(repo.root, 'ws'), { recursive: true, force: true });
      }
    } finally {
      repo.remove();
    }
  });
});
