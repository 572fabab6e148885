/** Every kind of record, once, with options alone. */
import { describe, expect, test } from 'vitest';
import { entryKinds } from '../../src/domain/entry-fields.js';
import { recordingWorkspace } from './recording-workspace.js';

const kinds: Readonly<Record<string, readonly string[]>> = {
  measurement: [
    '--about',
    'kilometres',
    '--value',
    '6,5',
    '--period',
    '2026-07-01..2026-09-30',
    '--provisional',
  ],
  milestone: ['--about', 'permit', '--state', 'expected', '--expected', '2027-02-01'],
  commitment: ['--about', 'buy-land', '--state', 'started', '--share', '40'],
  bottleneck: [
    '--title',
    'The permit is late',
    '--asked-of',
    'vallei',
    '--asked-of',
    'oosterwold',
    '--severity',
    'high',
  ],
  risk: ['--title', 'Soft soil', '--owner', 'vallei', '--likelihood', 'low'],
  success: ['--title', 'Land bought', '--thanks', 'vallei,bram'],
  improvement: ['--title', 'Share plans'],
  request: [
    '--title',
    'Which one?',
    '--needed-by',
    '2027-01-01',
    '--option',
    'Low: cheap',
    '--option',
    'High',
  ],
  decision: [
    '--title',
    'High',
    '--outcome',
    'adopted',
    '--body',
    'steering',
    '--vote',
    'vallei=for',
    '--vote',
    'oosterwold=abstained',
  ],
  change: ['--title', 'Sand', '--dimension', 'money', '--amount', '-12500.50 EUR', '--ground', 'Less of it'],
  action: ['--title', 'Call', '--owner', 'vallei', '--due', '2027-01-01'],
  contribution: ['--about', 'share', '--state', 'paid', '--amount', '5000 EUR'],
  assessment: ['--overall', 'at-risk', '--reason', 'Late', '--time', 'off-track: no permit'],
  health: ['--score', 'openness=4'],
  expectation: ['--about', 'insight', '--state', 'declined', '--reason', 'No people'],
  report: ['--about', 'quarterly', '--title', 'Q3', '--audience', 'steering'],
  note: ['--note', 'Visit'],
};

describe('collab progress <kind>', () => {
  test('records each kind as one file in one commit', () => {
    const { repo, record, run } = recordingWorkspace();
    let count = 1;
    let first = '';
    const given = { ...kinds };
    for (const kind of entryKinds) {
      const args =
        kind === 'reply'
          ? ['--about', first.slice(-6).toLowerCase(), '--state', 'contested', '--text', 'No']
          : given[kind];
      const { id, file, commit } = record(kind, ...(args ?? []));
      if (first === '') first = id;
      count += 1;
      expect(file).toBe(`agreements/dike/progress/2026/11/2026-11-23-${kind}-${id}.yaml`);
      expect(repo.git('rev-parse', 'HEAD')).toBe(commit);
      expect(repo.git('diff-tree', '--no-commit-id', '--name-status', '-r', 'HEAD')).toBe(`A\t${file}`);
    }
    expect(repo.git('rev-list', '--count', 'HEAD')).toBe(String(count));
    expect(repo.git('status', '--short')).toBe('');
    expect(run(['check', '--fail-on', 'error']).status).toBe(0);
  });

  test('writes what was given in the form of the file', () => {
    const { repo, record } = recordingWorkspace();
    const read = (kind: string): string => repo.read(record(kind, ...(kinds[kind] ?? [])).file);
    expect(read('measurement')).toBe(
      'collab: 1\nkind: measurement\ndate: 2026-11-23\nby: oosterwold\nabout: goals/safe-dike/indicators/kilometres\n' +
        'value: 6.5\nperiod:\n  from: 2026-07-01\n  to: 2026-09-30\nprovisional: true\n',
    );
    expect(read('bottleneck')).toContain('opens: the-permit-is-late\nstate: open\n');
    expect(read('bottleneck')).toContain('opens: the-permit-is-late-2\n');
    expect(read('change')).toContain('amount:\n  amount: -12500.5\n  currency: EUR\n');
    expect(read('decision')).toContain('votes:\n  vallei: for\n  oosterwold: abstained\n');
    expect(read('assessment')).toContain(
      'overall:\n  status: at-risk\n  reason: Late\ntime:\n  status: off-track\n  reason: no permit\n',
    );
    expect(read('request')).toContain('options:\n  - title: Low\n    consequence: cheap\n  - title: High\n');
    expect(read('success')).toContain('thanks:\n  - vallei\n  - bram\n');
  });

  test('shows the options of each kind, with an example', () => {
    const { run } = recordingWorkspace();
    for (const kind of entryKinds) {
      const { status, stdout } = run(['progress', kind, '--help']);
      expect(status).toBe(0);
      expect(stdout).toContain(`collab progress ${kind} `);
    }
    expect(run(['progress', '--help']).stdout).toContain('  measurement   a value of an indicator');
  });
});
