import { describe, expect, test } from 'vitest';
import { earnedSchedule, earnedScheduleOf } from '../../../src/domain/status/earned-schedule.js';

describe('earned schedule', () => {
  // The worked figure of W. Lipke, "Earned Schedule": all of January to May and a part of June is earned at the end of July.
  test('all planned up to May and a part of June, at the end of July', () => {
    const planned = [10, 25, 45, 70, 100, 140, 180, 215, 240, 255, 260];
    const es = earnedSchedule(planned, 110, 7);
    expect(es.earned).toBeCloseTo(5 + (110 - 100) / (140 - 100));
    expect(es.variance).toBeCloseTo(-1.75);
    expect(es.index).toBeCloseTo(0.75);
    expect(es.forecast).toBeCloseTo(11 / 0.75);
    expect(es.needed).toBeCloseTo((11 - 5.25) / (11 - 7));
  });
  test('nothing earned, all earned, no time passed', () => {
    expect(earnedSchedule([1, 2], 0, 1)).toMatchObject({ earned: 0, index: 0, forecast: null, needed: 2 });
    expect(earnedSchedule([1, 2], 2, 4)).toMatchObject({
      earned: 2,
      variance: -2,
      index: 0.5,
      forecast: 4,
      needed: null,
    });
    expect(earnedSchedule([1, 2], 0, 0)).toMatchObject({ index: null, forecast: null });
  });
  test('months in which nothing is planned are earned with the month before', () => {
    expect(earnedSchedule([1, 1, 1, 2], 1, 3).earned).toBe(3);
  });
});

describe('over milestones and commitments', () => {
  const deeds = [
    { due: '2027-02-15', doneOn: '2027-02-10' },
    { due: '2027-04-30', doneOn: null },
    { due: '2027-06-30', doneOn: null },
  ];
  test('one of three, when two were due', () => {
    const es = earnedScheduleOf(deeds, '2027-01-01', '2027-05-15');
    expect(es?.planned).toBe(6);
    expect(es?.earned).toBe(3);
    expect(es?.actual).toBeCloseTo(4.4, 1);
  });
  test('when all is done the clock stops', () => {
    const done = [{ due: '2027-02-01', doneOn: '2027-01-31' }];
    expect(earnedScheduleOf(done, '2027-01-01', '2030-01-01')?.index).toBeCloseTo(1, 1);
  });
  test('what is done after the day does not count', () => {
    expect(earnedScheduleOf(deeds, '2027-01-01', '2027-02-01')?.earned).toBe(1);
  });
  test('nothing before the start, or without anything planned', () => {
    expect(earnedScheduleOf(deeds, '2027-01-01', '2027-01-01')).toBeNull();
    expect(earnedScheduleOf([], '2027-01-01', '2027-06-01')).toBeNull();
  });
});
