import { expect, test } from 'vitest';
import { agreementsNamed } from '../../../src/commands/progress/agreement-meant.js';

const named = (
  agreement: string | undefined,
  given: Record<string, unknown>,
): readonly string[] | undefined => agreementsNamed(agreement, new Map(Object.entries(given)));

test('the agreement that is named, and those that what is given refers to', () => {
  expect(named('dike', { about: 'goals/dry', value: 3 })).toEqual(['dike']);
  expect(named('dike', { about: 'goals/dry', 'asked-of': ['oosterwold', 'river:valley'] })).toEqual([
    'dike',
    'river',
  ]);
  expect(named(undefined, { about: 'river:goals/dry' })).toEqual(['river']);
});

test('any agreement may be meant by a path alone', () => {
  expect(named(undefined, { about: 'goals/dry' })).toBeUndefined();
  expect(named(undefined, { note: 'see river:goals' })).toBeUndefined();
});
