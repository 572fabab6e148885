/** A collaboration that was under way before it came into the folder: silence counts from that day on. */
import { describe, expect, test } from 'vitest';
import { agreementStatus } from '../../../src/domain/status/agreement-status.js';
import { obligations } from '../../../src/domain/obligations.js';
import type { Agreement } from '../../../src/domain/schema-types.js';
import { foldEntries } from '../../../src/history/fold-entries.js';
import { agreementFile, entryFile } from '../../support/agreement-file.js';

const running: Partial<Agreement> = {
  status: 'in-force',
  term: { signed: '2024-01-15', starts: '2024-02-01', ends: '2029-12-31' },
  commitments: {
    survey: { what: 'Survey the dike.', accountable: 'water-board', due: '2025-06-30' },
    report: { what: 'Report.', accountable: 'water-board', every: 'P3M' },
  },
  milestones: {},
};
const settings = { collab: 1, title: 'Dike', languages: ['en'] } as const;

function statusOf(
  terms: Partial<Agreement>,
  today: string,
  entries: Parameters<typeof agreementFile>[0] = [],
) {
  const agreement = agreementFile(entries, { ...running, ...terms });
  const input = { agreement, state: foldEntries(agreement), settings, today };
  return { status: agreementStatus(input), calendar: obligations(input) };
}

describe('on the day it was taken over', () => {
  const { status, calendar } = statusOf({ 'taken-over': '2026-11-24' }, '2026-11-24');

  test('what was due before and is not recorded is asked for, and not called late', () => {
    const survey = status.deeds.find(({ path }) => path === 'commitments/survey');
    expect(survey).toMatchObject({ tone: 'untold', due: '2025-06-30', firstDue: '2025-06-30', daysLate: 0 });
    expect(survey?.reason).toEqual({ code: 'deed.sum.untold', data: { due: '2025-06-30' } });
    expect(calendar.filter(({ tone }) => tone === 'late')).toEqual([]);
  });

  test('what recurs is due the next time', () => {
    const report = status.deeds.find(({ path }) => path === 'commitments/report');
    expect(report?.due).toBe('2027-02-01');
  });

  test('the pace of the plan says nothing of it', () => {
    expect(status.schedule).toBeNull();
  });

  test('of a goal that only it serves nobody knows how it stands', () => {
    const survey = { what: 'Survey the dike.', accountable: 'water-board', due: '2025-06-30' };
    const { status: alone } = statusOf(
      {
        'taken-over': '2026-11-24',
        goals: { safe: { title: 'Safe dike', owner: 'water-board' } },
        commitments: { survey: { ...survey, serves: ['goals/safe'] } },
      },
      '2026-11-24',
    );
    expect(alone.overall).toMatchObject({ tone: 'unknown', sum: { code: 'goal.sum.untold' } });
  });

  test('once somebody says that it was not done, it is late from its day on', () => {
    const asked = { kind: 'commitment', about: 'commitments/survey', state: 'open' } as const;
    const { status: told, calendar: dates } = statusOf({ 'taken-over': '2026-11-24' }, '2026-11-25', [
      entryFile(1, { ...asked, date: '2026-11-24', by: 'water-board' }),
    ]);
    const survey = told.deeds.find(({ path }) => path === 'commitments/survey');
    expect(survey).toMatchObject({ tone: 'late', state: 'planned', daysLate: 513 });
    expect(dates.filter(({ tone }) => tone === 'late').map(({ path }) => path)).toContain(
      'commitments/survey',
    );
  });
});

test('what comes due afterwards is late as everywhere', () => {
  const { status } = statusOf({ 'taken-over': '2025-06-01' }, '2026-11-24');
  expect(status.deeds.find(({ path }) => path === 'commitments/survey')?.tone).toBe('late');
});

test('without that day all of it is late', () => {
  const { status } = statusOf({}, '2026-11-24');
  expect(status.deeds.find(({ path }) => path === 'commitments/survey')?.tone).toBe('late');
});
