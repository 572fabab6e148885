import { describe, expect, test } from 'vitest';
import type { EntryFile } from '../../../src/domain/folder.js';
import type { Agreement, Workspace } from '../../../src/domain/schema-types.js';
import { agreementStatus } from '../../../src/domain/status/agreement-status.js';
import { foldEntries } from '../../../src/history/fold-entries.js';
import { agreementFile, type entryFile, entryFiles, entryId } from '../../support/agreement-file.js';
import { statusWords } from '../../support/status-words.js';

const settings: Workspace = {
  collab: 1,
  title: 'Test',
  languages: ['en'],
  people: { anna: { function: 'Project lead', party: 'water-board' } },
};

function statusOn(today: string, entries: readonly EntryFile[] = [], terms: Partial<Agreement> = {}) {
  const agreement = agreementFile(entries, { term: { starts: '2027-01-01' }, ...terms });
  return agreementStatus({ agreement, state: foldEntries(agreement), settings, today });
}
const deedOn = (path: string, ...rest: Parameters<typeof statusOn>) => {
  const found = statusOn(...rest).deeds.find((deed) => deed.path === path);
  if (found === undefined) throw new Error(`no ${path}`);
  return found;
};
const decision = { kind: 'decision', date: '2027-05-01', title: 'Later', outcome: 'adopted' } as const;
const commitment = (date: string, state: string, more: object = {}) =>
  ({ kind: 'commitment', date, state, about: 'commitments/survey', ...more }) as const;

describe('commitments and milestones', () => {
  test.each([
    ['2027-02-01', 'due', 0, 'due on 30 June 2027, in 149 days'],
    ['2027-06-10', 'soon', 0, 'due on 30 June 2027, in 20 days'],
    ['2027-06-30', 'soon', 0, 'due today'],
    ['2027-07-01', 'late', 1, 'was due on 30 June 2027, 1 day ago'],
  ] as const)('on %s it is %s', (today, tone, daysLate, words) => {
    const deed = deedOn('commitments/survey', today);
    expect(deed).toMatchObject({
      tone,
      daysLate,
      state: 'planned',
      who: ['water-board'],
      firstDue: '2027-06-30',
    });
    expect(statusWords(deed.reason)).toBe(words);
  });
  test('done late stays known as late', () => {
    const deed = deedOn(
      'commitments/survey',
      '2027-09-01',
      entryFiles(commitment('2027-07-10', 'done'), commitment('2027-08-01', 'accepted')),
    );
    expect(deed).toMatchObject({ tone: 'done', state: 'accepted', doneOn: '2027-07-10', daysLate: 10 });
    expect(statusWords(deed.reason)).toBe('done on 10 July 2027, 10 days after 30 June 2027');
  });
  test('a new date keeps the first, and the decision', () => {
    const moved = { due: '2027-10-01', decision: entryId(1) };
    const deed = deedOn(
      'commitments/survey',
      '2027-09-01',
      entryFiles(decision, commitment('2027-05-02', 'rescheduled', moved)),
    );
    expect(deed).toMatchObject({
      tone: 'soon',
      due: '2027-10-01',
      firstDue: '2027-06-30',
      moves: [{ date: '2027-05-02', ...moved }],
    });
  });
  test('the forecast of its owner is kept until a new date overtakes it', () => {
    const forecast = commitment('2027-04-01', 'expected', { expected: '2027-08-15', share: 40 });
    const deed = deedOn('commitments/survey', '2027-04-02', entryFiles(forecast));
    expect(deed).toMatchObject({ tone: 'due', expected: '2027-08-15', share: 40 });
    expect(statusWords(deed.reason)).toBe('due on 30 June 2027, expected on 15 August 2027: 46 days late');
    const moved = commitment('2027-05-02', 'rescheduled', { due: '2027-10-01', decision: entryId(2) });
    expect(
      deedOn('commitments/survey', '2027-05-03', entryFiles(forecast, decision, moved)).expected,
    ).toBeNull();
  });
  test('dropped, undated, waiting for an event', () => {
    expect(
      deedOn(
        'commitments/survey',
        '2027-09-01',
        entryFiles(commitment('2027-05-02', 'dropped', { note: 'x' })),
      ),
    ).toMatchObject({ tone: 'dropped', daysLate: 0 });
    const commitments = {
      survey: { what: 'Survey', accountable: 'water-board' },
      repair: { what: 'Repair', accountable: 'oosterwold', trigger: { when: 'A breach', within: 'P14D' } },
    };
    expect(deedOn('commitments/survey', '2027-09-01', [], { commitments }).reason.code).toBe(
      'deed.sum.undated',
    );
    expect(statusWords(deedOn('commitments/repair', '2027-09-01', [], { commitments }).reason)).toBe(
      'waits for: A breach',
    );
    const started = entryFiles({ kind: 'commitment', date: '2027-09-01', state: 'started', about: 'repair' });
    expect(deedOn('commitments/repair', '2027-09-02', started, { commitments })).toMatchObject({
      due: '2027-09-15',
      tone: 'soon',
    });
  });
  test('each member of a group has its own', () => {
    const groups = { all: { title: 'All', members: ['oosterwold', 'water-board'] } };
    const commitments = { survey: { what: 'Survey', accountable: { each: 'all' }, due: '2027-06-30' } };
    const { deeds } = statusOn(
      '2027-08-01',
      entryFiles(commitment('2027-06-01', 'done', { party: 'oosterwold' })),
      { groups, commitments },
    );
    expect(
      deeds.filter(({ kind }) => kind === 'commitment').map(({ path, tone, who }) => [path, tone, who]),
    ).toEqual([
      ['commitments/survey#oosterwold', 'done', ['oosterwold']],
      ['commitments/survey#water-board', 'late', ['water-board']],
    ]);
  });
  test('what recurs is met one time after the other', () => {
    const commitments = {
      survey: { what: 'Survey', accountable: 'water-board', every: 'P3M', from: '2026-12-31' },
    };
    const entries = entryFiles(commitment('2027-03-20', 'done'), commitment('2027-07-05', 'done'));
    const deed = deedOn('commitments/survey', '2027-10-05', entries, { commitments });
    expect(deed).toMatchObject({ tone: 'late', due: '2027-09-30', daysLate: 5, firstDue: '2027-03-31' });
    expect(deed.occurrences).toEqual([
      { due: '2027-03-31', doneOn: '2027-03-20' },
      { due: '2027-06-30', doneOn: '2027-07-05' },
      { due: '2027-09-30', doneOn: null },
      { due: '2027-12-31', doneOn: null },
    ]);
    const moved = [
      ...entries,
      ...entryFiles(
        decision,
        decision,
        decision,
        commitment('2027-09-01', 'rescheduled', { due: '2027-10-31', decision: entryId(3) }),
      ).slice(2),
    ];
    expect(deedOn('commitments/survey', '2027-10-05', moved, { commitments })).toMatchObject({
      tone: 'soon',
      due: '2027-10-31',
    });
  });
});

const measurement = (date: string, value: number) =>
  ({ kind: 'measurement', date, about: 'kilometres', value }) as const;

describe('goals and the whole', () => {
  test('nothing was due yet: neutral, not green and not red', () => {
    const { overall, goals } = statusOn('2027-02-01');
    expect(goals[0]).toMatchObject({ tone: 'not-yet-due', because: 'goals/safe-dike/indicators/kilometres' });
    expect(overall).toMatchObject({ tone: 'not-yet-due', because: 'goals/safe-dike' });
    expect(overall.counts).toMatchObject({ 'not-yet-due': 1, 'on-track': 0 });
  });
  test('no data counts against the goal', () => {
    expect(statusOn('2027-06-01').overall.tone).toBe('unknown');
  });
  test('late deeds warn where the indicator is on track', () => {
    const { goals } = statusOn('2027-07-05', entryFiles(measurement('2027-06-30', 25)));
    expect(goals[0]).toMatchObject({ tone: 'at-risk', because: 'commitments/survey' });
    expect(statusWords(goals[0]?.reason ?? { code: 'overall.sum.nothing', data: {} })).toBe(
      '“Survey the dike.” was due on 30 June 2027, 5 days ago',
    );
  });
  test('without indicators milestones and commitments speak', () => {
    const goals = { 'safe-dike': { title: 'A safe dike', owner: 'water-board' } };
    const tone = (today: string, ...entries: readonly Parameters<typeof entryFile>[1][]) =>
      statusOn(today, entryFiles(...entries), { goals }).overall.tone;
    const met = { kind: 'milestone', date: '2027-06-01', state: 'met', about: 'opening' } as const;
    expect(tone('2027-02-01')).toBe('not-yet-due');
    expect(tone('2027-02-01', commitment('2027-01-20', 'started'))).toBe('on-track');
    expect(tone('2027-02-01', commitment('2027-01-20', 'expected', { expected: '2027-12-01' }))).toBe(
      'at-risk',
    );
    expect(tone('2027-07-01')).toBe('off-track');
    expect(tone('2027-07-01', commitment('2027-06-20', 'done'), met)).toBe('achieved');
  });
  test('a goal that nothing measures is unknown in force, and not in a draft', () => {
    const bare = { goals: { g: { title: 'G', owner: 'water-board' } }, commitments: {}, milestones: {} };
    expect(statusOn('2027-02-01', [], bare).overall).toMatchObject({
      tone: 'unknown',
      sum: { code: 'goal.sum.unmeasured' },
    });
    expect(statusOn('2027-02-01', [], { ...bare, status: 'draft' }).overall.tone).toBe('not-yet-due');
    expect(statusOn('2027-02-01', [], { ...bare, goals: {} }).overall.reason.code).toBe(
      'overall.sum.nothing',
    );
  });
  test('the worst goal with high priority decides; the others are counted', () => {
    const goal = (priority: 'high' | 'low', due: string) => ({ title: due, owner: 'water-board', priority });
    const terms = {
      goals: { a: goal('low', 'A'), b: goal('high', 'B') },
      commitments: {
        one: { what: 'One', accountable: 'water-board', due: '2027-01-15', serves: ['a'] },
        two: { what: 'Two', accountable: 'water-board', due: '2027-12-31', serves: ['goals/b'] },
      },
      milestones: {},
    };
    const { overall } = statusOn('2027-02-01', [], terms);
    expect(overall).toMatchObject({
      tone: 'not-yet-due',
      because: 'goals/b',
      counts: { 'off-track': 1, 'not-yet-due': 1 },
    });
    expect(statusWords(overall.reason)).toBe('because of the goal “B”');
  });
  test('earned schedule over what has a date', () => {
    const { schedule } = statusOn('2027-07-05', entryFiles(commitment('2027-06-20', 'done')));
    expect(schedule?.planned).toBe(8);
    expect(schedule?.earned).toBe(7);
    expect(statusOn('2027-07-05', [], { term: {} }).schedule).toBeNull();
  });
});

describe('declared status', () => {
  test('the latest word of each party on each dimension stands beside what is computed', () => {
    const say = (date: string, by: string, status: string, more: object = {}) =>
      ({ kind: 'assessment', date, by, overall: { status, reason: 'So it is.' }, ...more }) as const;
    const { declared, overall } = statusOn(
      '2027-06-01',
      entryFiles(
        say('2027-03-01', 'water-board', 'on-track', { money: { status: 'at-risk' } }),
        say('2027-04-01', 'anna', 'at-risk'),
        say('2027-04-02', 'oosterwold', 'on-track'),
      ),
    );
    expect(
      declared.map(({ party, dimension, status, before }) => [party, dimension, status, before]),
    ).toEqual([
      ['water-board', 'overall', 'at-risk', 'on-track'],
      ['water-board', 'money', 'at-risk', null],
      ['oosterwold', 'overall', 'on-track', null],
    ]);
    expect(overall.tone).toBe('unknown');
  });
});

describe('bottlenecks', () => {
  const open = {
    kind: 'bottleneck',
    date: '2027-03-01',
    state: 'open',
    opens: 'permit',
    title: 'No permit',
    'asked-of': ['oosterwold'],
    about: 'opening',
  } as const;
  const step = (date: string, state: string, more: object = {}) =>
    ({ kind: 'bottleneck', date, state, about: 'permit', ...more }) as const;
  const escalation = {
    levels: [
      { who: ['anna'], 'respond-within': 'P14D' },
      { body: 'steering', 'respond-within': 'P7D' },
      { who: ['minister'], final: true },
    ],
  } as const;
  const one = (today: string, entries: readonly EntryFile[], terms: Partial<Agreement> = { escalation }) => {
    const [found] = statusOn(today, entries, terms).bottlenecks;
    if (found === undefined) throw new Error('no bottleneck');
    return found;
  };
  test('the first level has its time from the report', () => {
    const found = one('2027-03-20', entryFiles(open));
    expect(found).toMatchObject({
      ageDays: 19,
      level: 1,
      overdue: true,
      askedOf: ['oosterwold'],
      about: 'opening',
      clock: { due: '2027-03-15', daysLate: 5, who: ['anna'] },
    });
    expect(statusWords(found.reason)).toBe('level 1 should have answered by 15 March 2027, 5 days ago');
  });
  test('each level has its own time; the last has none and is final', () => {
    const found = one('2027-03-20', entryFiles(open, step('2027-03-16', 'escalated')));
    expect(found).toMatchObject({
      level: 2,
      overdue: false,
      clock: { body: 'steering', startedOn: '2027-03-16', due: '2027-03-23', daysLate: -3 },
    });
    const last = one(
      '2027-04-20',
      entryFiles(
        open,
        step('2027-03-16', 'escalated'),
        step('2027-04-01', 'escalated'),
        step('2027-04-02', 'escalated'),
      ),
    );
    expect(last).toMatchObject({ level: 3, clock: null, reason: { code: 'bottleneck.sum.no-clock' } });
  });
  test('a clock may run from the report, or wait for the first escalation', () => {
    const levels = [
      { 'respond-within': 'P14D', 'clock-starts': 'escalated' },
      { 'respond-within': 'P30D', 'clock-starts': 'reported' },
    ] as const;
    expect(one('2027-03-20', entryFiles(open), { escalation: { levels } })).toMatchObject({
      level: 0,
      clock: null,
    });
    const found = one('2027-03-20', entryFiles(open, step('2027-03-16', 'escalated', { level: 2 })), {
      escalation: { levels },
    });
    expect(found).toMatchObject({ level: 2, clock: { due: '2027-03-31' } });
  });
  test('resolved it no longer ages; reopened its time begins again', () => {
    const resolved = entryFiles(
      open,
      step('2027-03-11', 'resolved'),
      step('2027-05-01', 'reopened', { note: 'x', 'needed-by': '2027-05-05' }),
    );
    expect(one('2027-04-01', resolved.slice(0, 2))).toMatchObject({
      ageDays: 10,
      resolvedOn: '2027-03-11',
      clock: null,
      overdue: false,
    });
    const again = one('2027-05-10', resolved);
    expect(again).toMatchObject({
      resolvedOn: null,
      level: 1,
      overdue: true,
      title: 'No permit',
      clock: { startedOn: '2027-05-01' },
    });
    expect(statusWords(again.reason)).toBe('had to be solved by 5 May 2027, 5 days ago');
  });
  test('open ones come first, the oldest first', () => {
    const entries = entryFiles(
      open,
      step('2027-03-11', 'resolved'),
      { ...open, opens: 'money', date: '2027-04-01' },
      { ...open, opens: 'staff', date: '2027-03-05', 'needed-by': '2027-06-01' },
    );
    const found = statusOn('2027-05-01', entries).bottlenecks;
    expect(found.map(({ path }) => path)).toEqual([
      'bottlenecks/staff',
      'bottlenecks/money',
      'bottlenecks/permit',
    ]);
    expect(found.map(({ reason }) => reason.code)).toEqual([
      'bottleneck.sum.needed',
      'bottleneck.sum.no-clock',
      'bottleneck.sum.resolved',
    ]);
  });
});
