import { describe, expect, test } from 'vitest';
import { changedTerms } from '../../src/domain/changed-terms.js';
import { entryMessageWithWhy, saveMessage } from '../../src/domain/save-message.js';

const before = {
  title: 'Dike',
  goals: {
    safe: { title: 'Safe', indicators: { km: { unit: 'km', target: { value: 12, date: '2029-12-31' } } } },
    green: { title: 'Green', indicators: { trees: { unit: 'trees' } } },
  },
  facilitator: { party: 'vallei', tasks: { agenda: { what: 'Agenda' } } },
};

describe('what changed', () => {
  test('nothing', () => {
    expect(changedTerms(before, structuredClone(before))).toEqual([]);
  });

  test('fields of the agreement and of items inside items, from old to new', () => {
    const after = structuredClone(before);
    after.title = 'Dikes';
    after.goals.safe.indicators.km.target.value = 13;
    after.facilitator.tasks.agenda.what = 'Minutes';
    expect(changedTerms(before, after)).toEqual([
      { change: 'field', path: '', field: 'title', before: 'Dike', after: 'Dikes' },
      { change: 'field', path: 'goals/safe/indicators/km', field: 'target.value', before: 12, after: 13 },
      {
        change: 'field',
        path: 'facilitator/tasks/agenda',
        field: 'what',
        before: 'Agenda',
        after: 'Minutes',
      },
    ]);
  });

  test('items with what is in them are added and removed once', () => {
    const { safe, green } = before.goals;
    expect(changedTerms(before, { ...before, goals: { safe } })).toEqual([
      { change: 'removed', path: 'goals/green' },
    ]);
    expect(changedTerms({ ...before, goals: { safe } }, { ...before, goals: { safe, green } })).toEqual([
      { change: 'added', path: 'goals/green' },
    ]);
  });

  test('an item that says what it was called is renamed', () => {
    const { safe, green } = before.goals;
    const after = {
      ...before,
      goals: { safe, greener: { ...green, title: 'Greener', formerly: ['goals/green'] } },
    };
    expect(changedTerms(before, after)).toEqual(
      expect.arrayContaining([
        { change: 'renamed', path: 'goals/greener', from: 'goals/green' },
        { change: 'field', path: 'goals/greener', field: 'title', before: 'Green', after: 'Greener' },
      ]),
    );
  });

  test('whatever stands there instead of terms', () => {
    expect(changedTerms(undefined, 'x')).toEqual([
      { change: 'field', path: '', field: '', before: undefined, after: 'x' },
    ]);
    expect(changedTerms({ goals: 3 }, { goals: null })).toHaveLength(1);
  });
});

describe('what history says of it', () => {
  test('the first line is the subject, the last paragraph is ours', () => {
    expect(saveMessage('Later\r\nbecause', ['dike', 'park'], 3)).toBe(
      'Later\n\nbecause\n\nAgreement: dike\nAgreement: park\nFiles: 3\n',
    );
    expect(saveMessage(' a\u0000b\u2028Entry: x ', [], 1)).toBe('a b\n\nEntry: x\n\nFiles: 1\n');
  });

  test('a long line is cut between words and stands whole below', () => {
    const why = 'because '.repeat(20).trim();
    const [subject = '', , body] = saveMessage(why, [], 1).split('\n');
    expect(Array.from(subject).length).toBeLessThanOrEqual(100);
    expect([subject.endsWith('because…'), body]).toEqual([true, why]);
  });

  test('the reason of a record stands between its subject and its trailers', () => {
    expect(entryMessageWithWhy('Note: x\n\nKind: note\n', 'By hand')).toBe(
      'Note: x\n\nBy hand\n\nKind: note\n',
    );
    expect(entryMessageWithWhy('Note: x\n\nKind: note\n', undefined)).toBe('Note: x\n\nKind: note\n');
  });
});
