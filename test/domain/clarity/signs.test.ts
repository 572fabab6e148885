/** What the make of a sentence leaves open. The fixtures of the rules have the plain cases. */
import { expect, test } from 'vitest';
import type { ClarityLanguage } from '../../../src/domain/clarity/clarity.js';
import { findUnclear } from '../../../src/domain/clarity/find-unclear.js';

const found = (text: string, language: ClarityLanguage, parties?: number): readonly string[] =>
  findUnclear({ text, language, kind: 'clause', ...(parties === undefined ? {} : { parties }) }).map(
    ({ rule, words }) => `${rule}: ${words}`,
  );

test('a list of lines is counted as one in a sentence is', () => {
  const list = 'The parties have the following three goals:\n- safety\n- nature';
  expect(found(list, 'en')).toEqual(['counts-agree: following three']);
  expect(found(`${list}\n- access`, 'en')).toEqual([]);
});

test('what cannot be counted is not', () => {
  for (const list of [
    'safety (and nature)',
    'safety: on land and on water',
    'people who walk and cycle',
    'safety',
  ])
    expect(found(`The following three groups: ${list}.`, 'en'), list).toEqual([]);
});

test.each([
  ['en', 'Parties 1 to 6 sign.', 'Parties 1 to 6'],
  ['nl', 'Partijen 1 tot en met 6 tekenen.', 'Partijen 1 tot en met 6'],
  ['de', 'Die Parteien 1 bis 6 unterzeichnen.', 'Parteien 1 bis 6'],
  ['fr', 'Les parties 1 à 6 signent.', 'parties 1 à 6'],
  ['en', 'Parties 1-6 sign.', 'Parties 1-6'],
] as const)('%s: more parties than there are: %s', (language, text, words) => {
  expect(found(text, language, 5)).toEqual([`counts-agree: ${words}`]);
  expect(found(text, language, 6)).toEqual([]);
  expect(found(text, language)).toEqual([]);
});

test('a number with what it counts, or that is a year, a list or money, is left alone', () => {
  for (const limit of [
    'at least 5 gates',
    'at least 5%',
    'until at least 2030',
    'above € 25.000',
    'at least 5, 6 or 7 gates',
  ])
    expect(found(`The city shall keep ${limit}.`, 'en'), limit).toEqual([]);
});

test('what two do together by its nature is no duty of two', () => {
  expect(found('The city and the district shall clean the quay.', 'en')).toEqual([
    'actor-single: The city and the district',
  ]);
  for (const act of ['meet every month', 'inform each other of closures', 'each clean their own quay'])
    expect(found(`The city and the district shall ${act}.`, 'en'), act).toEqual([]);
});

test('a right leaves the choice that it gives', () => {
  expect(found('The city may sell tickets at the gate and/or on board.', 'en')).toEqual([]);
});
