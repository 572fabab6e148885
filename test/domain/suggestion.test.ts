/** What was meant, and whether nothing else can be meant. */
import { expect, test } from 'vitest';
import { suggestionFor } from '../../src/domain/suggestion.js';

test.each([
  ['oosterwodl', ['oosterwold', 'vallei'], { suggestion: 'oosterwold', sure: true }],
  ['Vallei', ['oosterwold', 'vallei'], { suggestion: 'vallei', sure: true }],
  ['contributons', ['contributions', 'commitments'], { suggestion: 'contributions', sure: true }],
  // Two that are as near, or nearly.
  ['vallea', ['vallei', 'vallen'], { suggestion: 'vallei' }],
  ['contributons', ['contribution', 'contributions'], { suggestion: 'contributions' }],
  // What tells one of a row from the next.
  ['goal-3', ['goal-1'], { suggestion: 'goal-1' }],
  ['party-b', ['party-a'], { suggestion: 'party-a' }],
  [
    'goals/lot-2/indicators/kilometers',
    ['goals/lot-2/indicators/kilometres'],
    { suggestion: 'goals/lot-2/indicators/kilometres', sure: true },
  ],
  ['something-else', ['vallei'], {}],
])('%s among %j', (word, candidates, suggestion) => {
  expect(suggestionFor(word, candidates)).toEqual(suggestion);
});
