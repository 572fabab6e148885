/**
 * `npm run bench`: what collab costs, as ratios to a floor measured in the same run. The bars of `--version`, `--help` and
 * a check where nothing changed must hold (exit code 1 when one does not); the others are printed beside their bar.
 * `--quick` leaves out the largest sizes, `--only start-up` (or `check`, `history`, `entry`) the other parts.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateAgreements } from './generate-agreements.js';
import { generateHistory } from './generate-history.js';
import { measure, type Candidate } from './measure.js';
import { installPeer } from './peer.js';
import { printComparison, type Comparison } from './print-comparison.js';

const root = join(import.meta.dirname, '..');
const quick = process.argv.includes('--quick');
const folder = mkdtempSync(join(tmpdir(), 'collab-bench-'));

const floor: Candidate = { name: 'node -e 0', command: process.execPath, args: ['-e', '0'] };

function collab(cwd: string, args: readonly string[], more: Partial<Candidate> = {}): Candidate {
  return {
    name: `collab ${args.slice(0, 2).join(' ')}`,
    command: process.execPath,
    args: [join(root, 'bin/collab.js'), ...args],
    cwd,
    env: { XDG_CACHE_HOME: join(folder, 'cache'), COLLAB_TODAY: '2026-11-23' },
    ...more,
  };
}

interface Bar {
  /** The ratio that may not be passed. */
  readonly bar: number;
  readonly runs: number;
  /** Whether passing it fails the run. */
  readonly mustHold?: boolean;
}

function compare(
  what: string,
  own: Candidate,
  against: Candidate,
  { bar, runs, mustHold = false }: Bar,
): Comparison {
  const [mine, theirs] = measure([own, against], runs);
  if (mine === undefined || theirs === undefined) throw new Error('nothing was measured');
  const comparison = { what, own: mine, floor: theirs, ratio: mine.seconds / theirs.seconds, bar, mustHold };
  printComparison(comparison);
  return comparison;
}

const startUp: Bar = { bar: 1.3, runs: 41, mustHold: true };

const smallCheck: Bar = { bar: 2, runs: 61 };

/** A check like one after an edit: what an earlier one found does not answer it. */
function afterAnEdit(place: string, count: number, candidate: Candidate): Candidate {
  const agreements = join(place, 'agreements');
  const edited = readdirSync(agreements).slice(0, count);
  const before = (): void => {
    for (const id of edited) appendFileSync(join(agreements, id, 'agreement.yaml'), '#\n');
  };
  return { ...candidate, before };
}

/** File systems keep times so coarsely that a check right after a change is not kept. */
function waitForTimes(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3_000);
}

function recordAll(place: string): void {
  const author = [
    '-c',
    'user.name=bench',
    '-c',
    'user.email=bench@example.org',
    '-c',
    'commit.gpgSign=false',
  ];
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    [...author, 'commit', '--quiet', '--message', 'all'],
  ]) {
    const { status, stderr } = spawnSync('git', args, { cwd: place, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  }
}

function benchStartUp(): readonly Comparison[] {
  const small = join(folder, 'small');
  const recorded = join(folder, 'recorded');
  for (const place of [small, recorded]) generateAgreements(place, 1);
  recordAll(recorded);
  waitForTimes();
  return [
    compare('--version', collab(small, ['--version']), floor, startUp),
    compare('--help', collab(small, ['--help']), floor, startUp),
    compare('check, nothing changed', collab(small, ['check']), floor, { ...smallCheck, mustHold: true }),
    compare('check after an edit', afterAnEdit(small, 1, collab(small, ['check'])), floor, smallCheck),
    compare(
      'the same in a repository',
      afterAnEdit(recorded, 1, collab(recorded, ['check'])),
      floor,
      smallCheck,
    ),
  ];
}

function benchCheck(): readonly Comparison[] {
  const results: Comparison[] = [];
  for (const count of quick ? [1_000] : [1_000, 10_000]) {
    const clean = join(folder, `clean-${String(count)}`);
    const faulty = join(folder, `faulty-${String(count)}`);
    generateAgreements(clean, count);
    generateAgreements(faulty, count, 0.01);
    const own = afterAnEdit(clean, 1, collab(clean, ['check', '--format', 'compact']));
    const peer = installPeer(folder, root, clean);
    if (peer !== null)
      results.push(compare(`check of ${String(count)} agreements`, own, peer, { bar: 1, runs: 3 }));
    const withFaults = afterAnEdit(
      faulty,
      1,
      collab(faulty, ['check', '--format', 'compact'], { answers: [1] }),
    );
    results.push(compare(`the same, 1 % faulty, against clean`, withFaults, own, { bar: 1.1, runs: 3 }));
    waitForTimes();
    const again = collab(clean, ['check']);
    results.push(
      compare(`${String(count)} agreements, nothing changed`, again, floor, { bar: 2.5, runs: 11 }),
    );
  }
  return results;
}

function benchHistory(): readonly Comparison[] {
  const history = join(folder, 'history');
  generateHistory(history, quick ? 2_000 : 10_000);
  const log: Candidate = {
    name: 'git log',
    command: 'git',
    args: ['log', '--format=%H%x00%an%x00%aI%x00%B'],
    cwd: history,
  };
  return [
    compare(
      'report over the history',
      collab(history, ['report', 'agreement-001', '--format', 'json']),
      log,
      { bar: 3, runs: 5 },
    ),
  ];
}

function benchOneEntry(): readonly Comparison[] {
  const records = join(folder, 'records');
  generateHistory(records, 2_000);
  let number = 0;
  const entry = collab(records, [
    'progress',
    'measurement',
    'agreement-001',
    '--about',
    'done-1',
    '--value',
    '50',
    '--by',
    'contractor',
    '--date',
    '2026-11-20',
    '--as',
    'facilitator',
  ]);
  const byHand: Candidate = {
    name: 'git add + git commit',
    command: 'sh',
    args: [
      '-c',
      'git add by-hand.txt && git -c user.name=a -c user.email=a@example.org commit --quiet -m entry',
    ],
    cwd: records,
    before: () => spawnSync('sh', ['-c', `echo ${String((number += 1))} > by-hand.txt`], { cwd: records }),
  };
  return [
    compare('one entry at 2,000 entries', entry, floor, { bar: 2.5, runs: 7 }),
    compare('one entry, against git add + git commit', entry, byHand, { bar: 2.5, runs: 7 }),
  ];
}

const parts: ReadonlyMap<string, () => readonly Comparison[]> = new Map([
  ['start-up', benchStartUp],
  ['check', benchCheck],
  ['history', benchHistory],
  ['entry', benchOneEntry],
]);

function chosenParts(): readonly (() => readonly Comparison[])[] {
  const at = process.argv.indexOf('--only');
  if (at === -1) return [...parts.values()];
  const part = parts.get(process.argv[at + 1] ?? '');
  if (part === undefined) throw new Error(`--only takes one of: ${[...parts.keys()].join(', ')}`);
  return [part];
}

try {
  const results = chosenParts().flatMap((bench) => bench());
  const missed = results.filter(({ mustHold, ratio, bar }) => mustHold && ratio > bar);
  process.exitCode = missed.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
