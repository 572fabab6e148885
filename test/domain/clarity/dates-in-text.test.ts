import { expect, test } from 'vitest';
import { deadlinesIn } from '../../../src/domain/clarity/dates-in-text.js';
import { tokensOf } from '../../../src/domain/clarity/tokens.js';

const read = (text: string) => ({ text, tokens: () => tokensOf(text) });

test.each([
  ['Delivers by 1 July 2027.', '2027-07-01', '1 July 2027'],
  ['Delivers no later than July 31st, 2027.', '2027-07-31', 'July 31st, 2027'],
  ['Levert uiterlijk op 5 maart 2027.', '2027-03-05', '5 maart 2027'],
  ['Liefert spätestens am 30. Juni 2027.', '2027-06-30', '30. Juni 2027'],
  ['Livre au plus tard le 1er août 2027.', '2027-08-01', '1er août 2027'],
  ['Delivers before 2027-12-31.', '2027-12-31', '2027-12-31'],
])('%s', (text, date, words) => {
  const [found] = deadlinesIn(read(text));
  expect(found?.date).toBe(date);
  expect(text.slice(found?.from, found?.to)).toBe(words);
});

test('a date that is no deadline, or no date at all, is none', () => {
  for (const text of [
    'As it was on the map of 1 July 2026.',
    'By July 2027.',
    'By 41 July 2027.',
    'By article 3 of 2027.',
  ])
    expect(deadlinesIn(read(text)), text).toEqual([]);
});
