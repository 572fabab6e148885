/** What `collab progress` makes of names, of earlier records and of several agreements. */
import { describe, expect, test } from 'vitest';
import { agreement, recordingWorkspace, type RecordingWorkspace } from './recording-workspace.js';

describe('a second measurement of one moment', () => {
  test('tells how the first is corrected', () => {
    const { record, run } = recordingWorkspace();
    const { id } = record('measurement', '--about', 'kilometres', '--value', '5.2');
    const { status, stderr } = run(['progress', 'measurement', '--about', 'kilometres', '--value', '5.4']);
    expect(status).toBe(0);
    const lines = stderr.trimEnd().split('\n');
    expect(lines.slice(0, -1).join(' ')).toBe(
      `Worth a look: For 23 November 2026, 5.2\u00a0km is recorded already, as ${id.slice(-8)}. If this value is the right one:`,
    );
    expect(Math.max(...lines.slice(0, -1).map((line) => line.length))).toBeLessThanOrEqual(80);
    const command = lines.at(-1)?.trim() ?? '';
    expect(command).toBe(`collab progress measurement dike --corrects ${id.slice(-8)} --value 5.4`);
    expect(run(command.split(' ').slice(1)).status).toBe(0);
  });
});

describe('a commitment of each member', () => {
  test('names the member in the answer and in the history, however long it is', () => {
    const { repo, run } = recordingWorkspace();
    const { stdout } = run([
      'progress',
      'commitment',
      '--about',
      'commitments/tell#vallei',
      '--state',
      'done',
    ]);
    const subject = 'Commitment of Vallei Water Board done: Tells the others';
    expect(stdout).toContain(`Recorded: ${subject}`);
    expect(stdout).toContain('by anna for Municipality of Oosterwold');
    expect(repo.git('log', '-1', '--format=%s')).toBe(subject);
    expect(repo.git('show', 'HEAD')).toContain('+party: vallei');
  });

  test('is not moved to the day it is due already', () => {
    const { record, run } = recordingWorkspace();
    const { id } = record('decision', '--title', 'Later', '--outcome', 'adopted');
    const move = [
      'progress',
      'commitment',
      '--about',
      'tell#vallei',
      '--state',
      'rescheduled',
      '--decision',
      id,
    ];
    const same = run([...move, '--due', '2027-06-30']);
    expect([same.status, same.stderr]).toEqual([
      2,
      expect.stringContaining('is due on 30 June 2027 already'),
    ]);
    expect(run([...move, '--due', '2027-09-30']).status).toBe(0);
    const again = run([...move, '--due', '2027-09-30']);
    expect([again.status, again.stderr]).toEqual([2, expect.stringContaining('30 September 2027 already')]);
  });
});

test('what is taken back is named in the history', () => {
  const { repo, record } = recordingWorkspace();
  const { id } = record('measurement', '--about', 'kilometres', '--value', '1');
  record('note', '--retracts', id, '--note', 'typo');
  expect(repo.git('log', '-1', '--format=%s')).toBe(
    'Taken back: Measured Kilometres that meet the norm: 1\u00a0km (typo)'.replace('\u00a0', ' '),
  );
});

describe('the decision behind a step', () => {
  const move = [
    'progress',
    'milestone',
    '--about',
    'permit',
    '--state',
    'rescheduled',
    '--due',
    '2027-09-01',
  ];

  test('is asked for where there is none', () => {
    const { status, stderr } = recordingWorkspace().run(move);
    const command = 'collab progress decision dike --about milestones/permit';
    expect([status, stderr]).toEqual([2, expect.stringContaining(`Record the decision first: ${command}`)]);
  });

  test('can be one of those that were taken', () => {
    const { record, run } = recordingWorkspace();
    const { id } = record('decision', '--title', 'Later', '--outcome', 'adopted');
    expect(run(move).stderr).toContain(`Name it with --decision: ${id.slice(-8)} ("Later").`);
    expect(run([...move, '--decision', id.slice(-8)]).status).toBe(0);
  });
});

describe('where there are several agreements', () => {
  const second = agreement.replaceAll('kilometres', 'metres').replace('title: Safe dike', 'title: Wall');
  const workspace = (): RecordingWorkspace =>
    recordingWorkspace({ 'agreements/wall/agreement.yaml': second });

  test('what only one has chooses it', () => {
    const { file } = workspace().record('measurement', '--about', 'metres', '--value', '5');
    expect(file).toContain('agreements/wall/');
  });

  test('so does its id before the path, and a record', () => {
    const { record } = workspace();
    const { id, file } = record('milestone', '--about', 'wall:permit', '--state', 'met');
    expect(file).toContain('agreements/wall/');
    expect(record('note', '--retracts', id, '--note', 'x').file).toContain('agreements/wall/');
  });

  test('what both have does not', () => {
    const { status, stderr } = workspace().run([
      'progress',
      'milestone',
      '--about',
      'permit',
      '--state',
      'met',
    ]);
    expect([status, stderr]).toEqual([2, expect.stringContaining('wall')]);
  });
});

describe('who is named', () => {
  test('can be named by name, in any case', () => {
    const { repo, record } = recordingWorkspace();
    record(
      'bottleneck',
      '--title',
      'Late',
      '--by',
      'vallei water board',
      '--asked-of',
      'Municipality of Oosterwold',
    );
    const written = repo.git('show', 'HEAD');
    expect(written).toContain('+by: vallei');
    expect(written).toContain('+  - oosterwold');
    record('request', '--title', 'Which', '--needed-by', '2027-01-01', '--body', 'Steering group');
    expect(repo.git('show', 'HEAD')).toContain('+body: steering');
    record(
      'decision',
      '--about',
      'which',
      '--title',
      'High',
      '--outcome',
      'adopted',
      '--vote',
      'Vallei Water Board=for',
    );
    expect(repo.git('show', 'HEAD')).toContain('+  vallei: for');
  });

  test.each([
    ['a slip in the id', 'oosterwould', 'Did you mean "oosterwold"?'],
    ['a slip in the name', 'Municipality of Osterwold', 'Did you mean "oosterwold"?'],
    ['a part of the name', 'Water Board', 'Did you mean "vallei"?'],
    ['nobody', 'province', 'There is oosterwold, vallei, all, anna, bram and steering.'],
  ])('%s', (_, word, words) => {
    const { run } = recordingWorkspace();
    const { status, stderr } = run(['progress', 'action', '--title', 'Call', '--owner', word]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
  });
});
