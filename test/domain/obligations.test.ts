import { describe, expect, test } from 'vitest';
import type { EntryFile } from '../../src/domain/folder.js';
import { obligationKinds } from '../../src/domain/obligations/obligation.js';
import { obligations, type ObligationInput } from '../../src/domain/obligations.js';
import type { Agreement, Meeting, Workspace } from '../../src/domain/schema-types.js';
import { foldEntries } from '../../src/history/fold-entries.js';
import { agreementFile, entryFiles } from '../support/agreement-file.js';
import { statusWords } from '../support/status-words.js';

const settings: Workspace = { collab: 1, title: 'Test', languages: ['en'] };
const nothing = { goals: {}, commitments: {}, milestones: {} };

interface Case {
  readonly terms?: Partial<Agreement>;
  readonly entries?: readonly EntryFile[];
  readonly meetings?: readonly Meeting[];
  readonly options?: Partial<ObligationInput>;
}

/** `date kind path tone`, on 15 May 2027. */
function calendar({ terms = {}, entries = [], meetings = [], options = {} }: Case) {
  const agreement = agreementFile(
    entries,
    { ...nothing, term: { starts: '2027-01-01' }, ...terms },
    meetings,
  );
  return obligations({ agreement, state: foldEntries(agreement), settings, today: '2027-05-15', ...options });
}
const lines = (one: Case) =>
  calendar(one).map(({ date, what, path, tone }) => `${date} ${what} ${path} ${tone}`);

describe('the calendar of obligations', () => {
  test('measurements, milestones and commitments, by date', () => {
    const { goals, commitments, milestones } = agreementFile().terms;
    const terms = { goals, commitments, ...(milestones === undefined ? {} : { milestones }) };
    const found = calendar({ terms, options: { until: '2027-12-31' } });
    expect(found.map(({ date, what, tone, who, days }) => [date, what, tone, who, days])).toEqual([
      ['2027-04-15', 'measurement', 'late', ['water-board'], -30],
      ['2027-06-30', 'commitment', 'due', ['water-board'], 46],
      ['2027-09-01', 'milestone', 'due', ['water-board'], 109],
    ]);
  });
  test('what is done is shown only where it is asked for', () => {
    const entries = entryFiles({ kind: 'commitment', date: '2027-05-01', state: 'done', about: 'survey' });
    const commitments = { survey: { what: 'Survey', accountable: 'water-board', due: '2027-05-10' } };
    expect(lines({ terms: { commitments }, entries })).toEqual([]);
    expect(lines({ terms: { commitments }, entries, options: { from: '2027-05-01' } })).toEqual([
      '2027-05-10 commitment commitments/survey done',
    ]);
  });
  test('what recurs: one row for what was missed, then each to come', () => {
    const commitments = {
      survey: { what: 'Survey', accountable: 'water-board', every: 'P1M', from: '2026-12-31' },
    };
    const found = calendar({ terms: { commitments }, options: { until: '2027-07-31' } });
    expect(found.map(({ date, tone, missed }) => [date, tone, missed])).toEqual([
      ['2027-01-31', 'late', 4],
      ['2027-05-31', 'soon', 0],
      ['2027-06-30', 'due', 0],
      ['2027-07-31', 'due', 0],
    ]);
  });
  test('reports by their period and the time after it; a report meets the earliest that is open', () => {
    const reporting = {
      quarterly: { what: 'Progress', by: 'water-board', to: ['oosterwold'], every: 'P3M', within: 'P14D' },
    };
    const starts = { starts: '2026-12-31' };
    const sent = entryFiles({
      kind: 'report',
      date: '2027-04-10',
      title: 'Q1',
      about: 'reporting/quarterly',
    });
    expect(lines({ terms: { reporting, term: starts } })).toEqual([
      '2027-04-14 report reporting/quarterly late',
      '2027-07-14 report reporting/quarterly due',
    ]);
    expect(lines({ terms: { reporting, term: starts }, entries: sent })).toEqual([
      '2027-07-14 report reporting/quarterly due',
    ]);
    // What was due before the record begins is not held against anyone.
    const adopted = entryFiles({ kind: 'note', date: '2027-05-01', note: 'Begun.' });
    expect(lines({ terms: { reporting, term: starts }, entries: adopted })).toEqual([
      '2027-07-14 report reporting/quarterly due',
    ]);
    const early = entryFiles(
      { kind: 'note', date: '2027-01-05', note: 'Begun.' },
      { kind: 'report', date: '2027-04-10', title: 'Q1' },
    );
    expect(lines({ terms: { reporting, term: starts }, entries: early })).toEqual([
      '2027-07-14 report reporting/quarterly due',
    ]);
  });
  test('a single report and a single evaluation', () => {
    const terms = {
      reporting: { final: { what: 'Final', by: 'water-board', to: ['oosterwold'], due: '2027-06-01' } },
      evaluation: {
        midway: { what: 'Midway', due: '2027-06-10' },
        yearly: { what: 'Each year', every: 'P4M' },
      },
    };
    expect(lines({ terms })).toEqual([
      '2027-05-01 evaluation evaluation/yearly late',
      '2027-06-01 report reporting/final soon',
      '2027-06-10 evaluation evaluation/midway soon',
    ]);
    const held: Meeting = {
      collab: 1,
      title: 'Looking back',
      date: '2027-05-02',
      kind: 'evaluation',
      state: 'held',
    };
    expect(lines({ terms, meetings: [held] })).toEqual(['2027-06-01 report reporting/final soon']);
  });
  test('each party scores the collaboration itself', () => {
    const entries = entryFiles(
      { kind: 'note', date: '2027-01-01', note: 'Begun.' },
      { kind: 'health', date: '2027-03-01', by: 'oosterwold', scores: { trust: 4 } },
    );
    const found = calendar({ terms: { health: { every: 'P4M' } }, entries });
    expect(found.map(({ date, who, tone }) => [date, who, tone])).toEqual([
      ['2027-05-01', ['water-board'], 'late'],
    ]);
  });
  test('approvals, conditions, notice, end, grants, contributions', () => {
    const terms: Partial<Agreement> = {
      term: { starts: '2027-01-01', ends: '2027-08-10', renewal: { kind: 'tacit', notice: 'P2M' } },
      approvals: {
        council: { by: 'Council', for: 'oosterwold', due: '2027-05-01' },
        board: { by: 'Board', due: '2027-05-01', granted: '2027-04-01' },
      },
      conditions: { grant: { what: 'Grant', kind: 'suspensive', due: '2027-06-01' } },
      contributions: {
        works: {
          what: 'Works',
          from: 'oosterwold',
          kind: 'money',
          due: '2027-05-20',
          grant: { from: 'Province', 'spend-by': '2027-07-31' },
        },
        staff: { what: 'Staff', from: 'water-board', kind: 'staff', due: '2027-03-01', every: 'P3M' },
      },
    };
    const entries = entryFiles({
      kind: 'contribution',
      date: '2027-03-01',
      state: 'delivered',
      about: 'contributions/staff',
    });
    expect(lines({ terms, entries })).toEqual([
      '2027-05-01 approval approvals/council late',
      '2027-05-20 contribution contributions/works soon',
      '2027-06-01 condition conditions/grant soon',
      '2027-06-01 contribution contributions/staff soon',
      '2027-06-10 notice term soon',
      '2027-07-31 grant contributions/works due',
      '2027-08-10 end term due',
    ]);
  });
  test('what passes is not late afterwards', () => {
    const terms = {
      term: { starts: '2027-01-01', ends: '2027-06-30', renewal: { kind: 'explicit', notice: 'P3M' } },
    } as const;
    expect(lines({ terms })).toEqual(['2027-06-30 end term due']);
  });
  test('risks, documents and open questions', () => {
    const terms: Partial<Agreement> = {
      risks: {
        flood: { title: 'Flood', owner: 'water-board', review: '2027-05-01' },
        money: { title: 'Money', review: '2027-04-01' },
      },
      documents: { map: { title: 'Map', kind: 'map', review: '2027-06-01' } },
      exit: { open: { question: 'How?', who: 'oosterwold', by: '2027-05-20' } },
    };
    const entries = entryFiles({
      kind: 'risk',
      date: '2027-04-02',
      state: 'changed',
      about: 'risks/money',
      review: '2027-06-02',
    });
    expect(lines({ terms, entries })).toEqual([
      '2027-05-01 risk-review risks/flood late',
      '2027-05-20 open-question exit soon',
      '2027-06-01 document-review documents/map soon',
      '2027-06-02 risk-review risks/money soon',
    ]);
    const reviewed = entryFiles(
      { kind: 'risk', date: '2027-05-02', state: 'changed', about: 'risks/flood' },
      { kind: 'risk', date: '2027-05-02', state: 'closed', about: 'risks/money' },
    );
    expect(lines({ terms, entries: reviewed }).filter((line) => line.includes('risk'))).toEqual([]);
  });
  test('annexes that are reviewed again and again, and agreements on data', () => {
    const terms: Partial<Agreement> = {
      documents: {
        annex: {
          title: 'Annex B',
          kind: 'annex',
          owner: 'oosterwold',
          review: '2025-06-10',
          'review-every': 'P1Y',
        },
      },
      'data-sharing': {
        names: { what: 'Names', from: 'oosterwold', to: 'water-board', review: '2027-06-20' },
      },
    };
    expect(lines({ terms })).toEqual([
      '2027-06-10 document-review documents/annex soon',
      '2027-06-20 document-review data-sharing/names due',
    ]);
  });
  test('bottlenecks, requests, actions and improvements until they are closed', () => {
    const entries = entryFiles(
      {
        kind: 'bottleneck',
        date: '2027-05-10',
        state: 'open',
        opens: 'permit',
        title: 'No permit',
        'asked-of': ['oosterwold'],
        'needed-by': '2027-05-30',
      },
      {
        kind: 'request',
        date: '2027-05-01',
        state: 'open',
        opens: 'later',
        title: 'Later?',
        body: 'steering',
        'needed-by': '2027-05-12',
      },
      {
        kind: 'request',
        date: '2027-05-01',
        state: 'open',
        opens: 'more',
        title: 'More?',
        body: 'steering',
        'needed-by': '2027-05-12',
      },
      {
        kind: 'decision',
        date: '2027-05-12',
        about: 'requests/more',
        title: 'Not now',
        outcome: 'deferred',
        until: '2027-06-12',
      },
      {
        kind: 'action',
        date: '2027-05-01',
        state: 'open',
        opens: 'call',
        title: 'Call',
        owner: 'anna',
        due: '2027-05-05',
      },
      { kind: 'action', date: '2027-05-06', state: 'open', about: 'actions/call', due: '2027-05-25' },
      {
        kind: 'action',
        date: '2027-05-01',
        state: 'open',
        opens: 'write',
        title: 'Write',
        owner: 'anna',
        due: '2027-05-05',
      },
      { kind: 'action', date: '2027-05-04', state: 'done', about: 'actions/write' },
      { kind: 'improvement', date: '2027-05-01', state: 'proposed', opens: 'walk', title: 'Walk the dike' },
      {
        kind: 'improvement',
        date: '2027-05-02',
        state: 'adopted',
        about: 'improvements/walk',
        owner: 'anna',
        due: '2027-06-01',
      },
    );
    const found = calendar({
      entries,
      terms: { escalation: { levels: [{ body: 'steering', 'respond-within': 'P7D' }] } },
    });
    expect(found.map(({ date, what, path, who }) => [date, what, path, who])).toEqual([
      ['2027-05-12', 'request', 'requests/later', ['steering']],
      ['2027-05-17', 'escalation', 'bottlenecks/permit', ['steering']],
      ['2027-05-25', 'action', 'actions/call', ['anna']],
      ['2027-05-30', 'bottleneck', 'bottlenecks/permit', ['oosterwold']],
      ['2027-06-01', 'improvement', 'improvements/walk', ['anna']],
      ['2027-06-12', 'request', 'requests/more', ['steering']],
    ]);
  });
  test('meetings: invitation, agenda, minutes, and the one that is not planned', () => {
    const terms: Partial<Agreement> = {
      facilitator: { contact: 'anna', tasks: { call: { what: 'Call round', every: 'P2M' } } },
      bodies: {
        steering: { title: 'Steering group', every: 'P3M', notice: 'P14D', agenda: 'P7D', minutes: 'P10D' },
      },
    };
    const held: Meeting = {
      collab: 1,
      title: 'Steering',
      date: '2027-03-01',
      body: 'steering',
      state: 'held',
    };
    expect(lines({ terms, meetings: [held] })).toEqual([
      '2027-03-11 minutes agreements/dike/meetings/2027-03-01.yaml late',
      '2027-06-01 meeting-to-plan bodies/steering soon',
      '2027-07-01 task facilitator/tasks/call due',
    ]);
    const next: Meeting = { collab: 1, title: 'Steering', date: '2027-06-03', body: 'steering' };
    expect(lines({ terms, meetings: [next, { ...held, 'minutes-sent': '2027-03-05' }] })).toEqual([
      '2027-05-20 invitation agreements/dike/meetings/2027-06-03.yaml soon',
      '2027-05-27 agenda agreements/dike/meetings/2027-06-03.yaml soon',
      '2027-06-03 meeting agreements/dike/meetings/2027-06-03.yaml soon',
      '2027-07-01 task facilitator/tasks/call due',
    ]);
  });
  test('nothing is asked once it has ended', () => {
    expect(lines({ terms: { ...agreementFile().terms, status: 'ended' } })).toEqual([]);
  });
  test('every kind has its words', () => {
    for (const kind of obligationKinds)
      expect(statusWords({ code: `obligation.${kind}`, data: {} }, 'nl')).not.toBe('');
  });
});
