import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryFile } from '../../src/domain/folder.js';
import { foldEntries } from '../../src/history/fold-entries.js';
import { agreementFile, entryFile, entryFiles, entryId } from '../support/agreement-file.js';

const kilometres = 'goals/safe-dike/indicators/kilometres';
const measured = (value: number, date = '2027-03-31', more: object = {}) =>
  ({ kind: 'measurement', date, about: kilometres, value, ...more }) as const;
const note = (date: string, more: object) => ({ kind: 'note', date, note: 'Because.', ...more }) as const;

function fold(entries: readonly EntryFile[], until?: string) {
  return foldEntries(agreementFile(entries), until === undefined ? {} : { until });
}
const values = (entries: readonly EntryFile[], until?: string) =>
  (fold(entries, until).measurements.get(kilometres) ?? []).map(({ entry }) => entry.value);
const codes = (entries: readonly EntryFile[]) => fold(entries).problems.map(({ problem }) => problem.code);

describe('corrections and retractions', () => {
  test('a correction replaces the entry; of several the latest recorded one wins', () => {
    const entries = entryFiles(
      measured(1),
      measured(2, '2027-03-31', { corrects: entryId(1) }),
      measured(3, '2027-03-31', { corrects: entryId(1) }),
    );
    expect(values(entries)).toEqual([3]);
    expect(fold(entries).superseded.map(({ entry, by, how }) => [entry.id, by.id, how])).toEqual([
      [entryId(1), entryId(3), 'corrected'],
      [entryId(2), entryId(3), 'corrected'],
    ]);
  });
  test('a chain of corrections ends in the last', () => {
    const entries = entryFiles(
      measured(1),
      measured(2, '2027-04-01', { corrects: entryId(1) }),
      measured(3, '2027-04-02', { corrects: entryId(2) }),
    );
    expect(values(entries)).toEqual([3]);
  });
  test('retracting a correction revives what it replaced', () => {
    const entries = entryFiles(
      measured(1),
      measured(2, '2027-03-31', { corrects: entryId(1) }),
      note('2027-04-01', { retracts: entryId(2) }),
    );
    expect(values(entries)).toEqual([1]);
  });
  test('retracting a retraction brings the entry back', () => {
    const entries = entryFiles(
      measured(1),
      note('2027-04-01', { retracts: entryId(1) }),
      note('2027-04-02', { retracts: entryId(2) }),
    );
    expect(values(entries.slice(0, 2))).toEqual([]);
    expect(values(entries)).toEqual([1]);
  });
  test('a correction of a retraction that no longer retracts brings the entry back', () => {
    const entries = entryFiles(
      measured(1),
      note('2027-04-01', { retracts: entryId(1) }),
      note('2027-04-01', { corrects: entryId(2) }),
    );
    expect(values(entries)).toEqual([1]);
  });
  test('a correction wins over what it corrects, also when its clock ran behind', () => {
    expect(
      values([entryFile(5, measured(1)), entryFile(2, measured(2, '2027-03-31', { corrects: entryId(5) }))]),
    ).toEqual([2]);
  });
  test('circles do nothing, and are said', () => {
    const corrections = entryFiles(
      measured(1, '2027-03-31', { corrects: entryId(2) }),
      measured(2, '2027-03-31', { corrects: entryId(1) }),
    );
    expect(values(corrections)).toEqual([2]);
    expect(codes(corrections)).toEqual(['circular']);
    const retractions = entryFiles(
      note('2027-01-01', { retracts: entryId(2) }),
      note('2027-01-01', { retracts: entryId(1) }),
    );
    expect(fold(retractions).entries).toHaveLength(2);
    expect(codes(retractions)).toEqual(['circular', 'circular']);
    expect(codes(entryFiles(note('2027-01-01', { retracts: entryId(1) })))).toEqual(['circular']);
  });
  test('what they name must exist and be of the same kind', () => {
    expect(
      codes(
        entryFiles(
          measured(1),
          note('2027-01-01', { corrects: entryId(1) }),
          note('2027-01-01', { retracts: entryId(9) }),
        ),
      ),
    ).toEqual(['corrects-other-kind', 'unknown-entry']);
  });
  test('entries dated after the day do not count, corrections and retractions neither', () => {
    const entries = entryFiles(
      measured(1, '2027-03-31'),
      measured(2, '2027-05-01', { corrects: entryId(1) }),
      measured(3, '2027-04-01', { corrects: entryId(2) }),
    );
    expect(values(entries, '2027-03-31')).toEqual([1]);
    expect(values(entries, '2027-04-15')).toEqual([3]);
    expect(fold(entries, '2027-03-31').problems).toEqual([]);
  });
  test('a correction stands where the first entry stood', () => {
    const open = {
      kind: 'bottleneck',
      date: '2027-03-01',
      state: 'open',
      opens: 'permit',
      'asked-of': ['water-board'],
    } as const;
    const entries = entryFiles(
      { ...open, title: 'No permt' },
      { kind: 'bottleneck', date: '2027-03-01', state: 'resolved', about: 'bottlenecks/permit' },
      { ...open, title: 'No permit', corrects: entryId(1) },
    );
    expect(fold(entries).items.get('bottlenecks/permit')?.state).toBe('resolved');
    expect(fold(entries).problems).toEqual([]);
  });
  test('of two files with one id the first by name counts', () => {
    const one = entryFile(1, measured(1));
    expect(
      codes([
        { ...one, file: 'b.yaml' },
        { ...one, file: 'a.yaml' },
      ]),
    ).toEqual(['same-id']);
  });
});

describe('items', () => {
  test('a bottleneck runs its course; short paths are found', () => {
    const state = fold(
      entryFiles(
        {
          kind: 'bottleneck',
          date: '2027-03-01',
          state: 'open',
          opens: 'permit',
          about: 'opening',
          title: 'No permit',
        },
        { kind: 'bottleneck', date: '2027-03-10', state: 'escalated', about: 'permit' },
        {
          kind: 'bottleneck',
          date: '2027-03-20',
          state: 'escalated',
          about: 'dike:bottlenecks/permit',
          level: 2,
        },
      ),
    );
    const item = state.items.get('bottlenecks/permit');
    expect(item).toMatchObject({ kind: 'bottleneck', state: 'escalated', since: '2027-03-10' });
    expect(item?.steps.map((step) => [step.state, step.date])).toEqual([
      ['open', '2027-03-01'],
      ['escalated', '2027-03-10'],
      ['escalated', '2027-03-20'],
    ]);
    expect(state.problems).toEqual([]);
  });
  test('a decision moves its request and its change', () => {
    const state = fold(
      entryFiles(
        { kind: 'request', date: '2027-03-01', state: 'open', opens: 'later', title: 'May it be later?' },
        {
          kind: 'change',
          date: '2027-03-02',
          state: 'proposed',
          opens: 'more',
          title: 'More',
          dimension: 'money',
        },
        {
          kind: 'decision',
          date: '2027-03-05',
          about: 'requests/later',
          title: 'It may',
          outcome: 'adopted',
        },
        { kind: 'decision', date: '2027-03-06', about: 'changes/more', title: 'No', outcome: 'rejected' },
        {
          kind: 'decision',
          date: '2027-03-06',
          about: 'milestones/opening',
          title: 'Fine',
          outcome: 'adopted',
        },
        { kind: 'decision', date: '2027-03-06', title: 'General', outcome: 'adopted' },
      ),
    );
    expect(state.items.get('requests/later')?.state).toBe('decided');
    expect(state.items.get('changes/more')?.state).toBe('rejected');
    expect([...state.decisions.keys()]).toEqual(['requests/later', 'changes/more', 'milestones/opening', '']);
    expect(state.problems).toEqual([]);
  });
  test('each member of a group has a state of its own', () => {
    const state = fold(
      entryFiles(
        { kind: 'commitment', date: '2027-03-01', state: 'done', about: 'survey', party: 'oosterwold' },
        { kind: 'commitment', date: '2027-03-02', state: 'started', about: 'survey', party: 'water-board' },
      ),
    );
    expect(state.items.get('commitments/survey#oosterwold')?.state).toBe('done');
    expect(state.items.get('commitments/survey#water-board')?.state).toBe('started');
  });
  test('what recurs can be done again', () => {
    const done = { kind: 'commitment', date: '2027-03-01', state: 'done', about: 'survey' } as const;
    const recurring = {
      commitments: { survey: { what: 'Survey', accountable: 'water-board', every: 'P3M' } },
    };
    expect(foldEntries(agreementFile(entryFiles(done, done), recurring)).problems).toEqual([]);
    expect(codes(entryFiles(done, done))).toEqual(['illegal-transition']);
  });
  test('a risk of the agreement is open from the start', () => {
    const risks = { flood: { title: 'Flood' } };
    const entries = entryFiles({ kind: 'risk', date: '2027-03-01', state: 'occurred', about: 'risks/flood' });
    expect(foldEntries(agreementFile(entries, { risks })).items.get('risks/flood')?.state).toBe('occurred');
  });
});

describe('what does not fit', () => {
  test('is named, and moves nothing', () => {
    const state = fold(
      entryFiles(
        { kind: 'bottleneck', date: '2027-01-01', state: 'open', title: 'Stuck' },
        { kind: 'bottleneck', date: '2027-01-02', state: 'resolved', about: 'bottlenecks/gone' },
        { kind: 'action', date: '2027-01-03', state: 'open', opens: 'call', title: 'Call' },
        { kind: 'action', date: '2027-01-04', state: 'open', opens: 'call', title: 'Call again' },
        { kind: 'action', date: '2027-01-05', state: 'dropped', opens: 'write' },
        { kind: 'milestone', date: '2027-01-06', state: 'met', about: 'commitments/survey' },
        { kind: 'milestone', date: '2027-01-07', state: 'met', about: 'milestones/opening' },
        { kind: 'milestone', date: '2027-01-08', state: 'started', about: 'opening' },
        { kind: 'milestone', date: '2027-01-09', state: 'dropped', about: 'opening', decision: entryId(1) },
        { kind: 'reply', date: '2027-01-10', state: 'comment', about: entryId(99), text: 'No.' },
        { kind: 'decision', date: '2027-01-11', about: 'requests/none', title: 'Yes', outcome: 'adopted' },
      ),
    );
    expect(state.problems.map(({ problem }) => problem)).toEqual([
      { code: 'opens-missing' },
      { code: 'never-opened', path: 'bottlenecks/gone' },
      { code: 'opened-twice', path: 'actions/call', first: entryId(3) },
      { code: 'illegal-transition', path: 'actions/write', from: 'new', to: 'dropped', allowed: ['open'] },
      { code: 'about-other-kind', path: 'commitments/survey', list: 'milestones' },
      { code: 'unknown-entry', field: 'decision', id: entryId(1) },
      { code: 'unknown-entry', field: 'about', id: entryId(99) },
      { code: 'never-opened', path: 'requests/none' },
    ]);
    expect(state.items.get('milestones/opening')?.state).toBe('dropped');
    expect(state.items.get('actions/call')?.steps).toHaveLength(1);
  });
});

const anyId = fc.integer({ min: 1, max: 14 }).map(entryId);
const reference = fc.option(anyId, { nil: undefined });
const anyPath = fc.constantFrom(
  kilometres,
  'opening',
  'milestones/opening',
  'survey',
  'bottlenecks/a',
  'requests/a',
  'x',
  '__proto__',
  '',
);
const words = [
  'open',
  'started',
  'done',
  'met',
  'escalated',
  'resolved',
  'reopened',
  'proposed',
  'dropped',
  'paid',
];
const anyEntries = fc
  .array(
    fc.record({
      kind: fc.constantFrom(
        'measurement',
        'milestone',
        'commitment',
        'bottleneck',
        'request',
        'decision',
        'change',
        'note',
        'reply',
        'health',
        'risk' as const,
      ),
      date: fc.constantFrom('2027-01-01', '2027-02-01', '2027-03-01', 'soon'),
      about: anyPath,
      state: fc.constantFrom(...words),
      outcome: fc.constantFrom('adopted', 'rejected', 'deferred'),
      opens: fc.option(fc.constantFrom('a', 'b', 'constructor'), { nil: undefined }),
      corrects: reference,
      retracts: reference,
      decision: reference,
      value: fc.double(),
    }),
    { maxLength: 14 },
  )
  .map((all) => all.map((one, index) => entryFile(index + 1, one as Parameters<typeof entryFile>[1])));

describe('whatever the entries', () => {
  test('there is a state, and the order of arrival does not matter', () => {
    fc.assert(
      fc.property(
        anyEntries.chain((entries) =>
          fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
        ),
        ([entries, shuffled]) => {
          const state = fold(entries);
          expect(fold(shuffled)).toEqual(state);
          expect(state.entries.length + state.superseded.length).toBe(entries.length);
        },
      ),
      { numRuns: 500 },
    );
  });
  test('no entry that counts corrects or retracts another that counts, but in a circle', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const state = fold(entries);
        const circular = new Set(
          state.problems.filter(({ problem }) => problem.code === 'circular').map(({ entry }) => entry.id),
        );
        const counts = new Set(state.entries.map(({ id }) => id));
        for (const { id, entry } of state.entries) {
          if (circular.has(id) || entry.retracts === undefined || circular.has(entry.retracts)) continue;
          expect(counts.has(entry.retracts)).toBe(false);
        }
      }),
    );
  });
  test('a long chain of retractions and of corrections ends', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) =>
      entryFile(i + 1, note('2027-01-01', i === 0 ? {} : { retracts: entryId(i) })),
    );
    expect(fold(chain).entries).toHaveLength(10_000);
    const corrections = Array.from({ length: 5000 }, (_, i) =>
      entryFile(i + 1, note('2027-01-01', i === 0 ? {} : { corrects: entryId(i) })),
    );
    expect(fold(corrections).entries.map(({ id }) => id)).toEqual([entryId(5000)]);
  });
});
