import { describe, expect, test } from 'vitest';
import { indexItems } from '../../src/domain/item-index.js';
import type { Agreement, Body } from '../../src/domain/schema-types.js';
import { isCarried, quorumOf, type Votes } from '../../src/domain/voting.js';

const terms = {
  parties: { town: { name: 'Town' }, village: { name: 'Village' }, water: { name: 'Water' } },
  groups: {
    land: { title: 'Land', members: ['town', 'village'] },
    sea: { title: 'Sea', members: ['water'] },
  },
} as unknown as Agreement;
const items = indexItems(
  terms,
  new Set(['parties/town', 'parties/village', 'parties/water', 'groups/land', 'groups/sea']),
);

const members = { a: { party: 'town' }, b: { party: 'village' }, c: { party: 'water' } };
const body = (more: Partial<Body>): Body => ({ title: 'Board', kind: 'steering', members, ...more });
/** `++-0`: for, for, against, abstained, by the members in turn; a space for one that did not vote. */
function votes(signs: string): Votes {
  const meaning = new Map<string, 'for' | 'against' | 'abstained'>([
    ['+', 'for'],
    ['-', 'against'],
    ['0', 'abstained'],
  ]);
  return Object.fromEntries(
    ['a', 'b', 'c'].flatMap((id, index) => {
      const vote = meaning.get(signs[index] ?? ' ');
      return vote === undefined ? [] : [[id, vote]];
    }),
  );
}

const twoThirds = { fraction: '2/3' };

describe('a decision is carried', () => {
  test.each<readonly [string, Partial<Body>, string, boolean | undefined]>([
    ['unanimity, somebody against', { 'decides-by': 'unanimity' }, '++-', false],
    ['unanimity, somebody aside', { 'decides-by': 'unanimity' }, '++0', true],
    ['unanimity, aside is against', { 'decides-by': 'unanimity', 'standing-aside': 'opposes' }, '++0', false],
    ['majority of the votes', { 'decides-by': 'majority' }, '+-0', false],
    ['majority, aside consents', { 'decides-by': 'majority', 'standing-aside': 'consents' }, '+-0', true],
    ['majority of all members', { 'decides-by': 'majority', majority: { of: 'all-members' } }, '+  ', false],
    [
      'majority of those present',
      { 'decides-by': 'majority', majority: { of: 'members-present' } },
      '+00',
      false,
    ],
    ['a tie falls', { 'decides-by': 'majority', tie: 'falls', chair: 'a' }, '+- ', false],
    ['a tie, the chair for', { 'decides-by': 'majority', tie: 'chair-decides', chair: 'a' }, '+- ', true],
    [
      'a tie, the chair against',
      { 'decides-by': 'majority', tie: 'chair-decides', chair: 'b' },
      '+- ',
      false,
    ],
    ['nobody voted for', { 'decides-by': 'majority', tie: 'chair-decides', chair: 'a' }, '000', false],
    ['two thirds, just', { 'decides-by': 'qualified-majority', majority: twoThirds }, '++-', true],
    ['two thirds, not', { 'decides-by': 'qualified-majority', majority: twoThirds }, '+-0', false],
    [
      'two thirds of all',
      { 'decides-by': 'qualified-majority', majority: { ...twoThirds, of: 'all-members' } },
      '++ ',
      true,
    ],
    ['75 %', { 'decides-by': 'qualified-majority', majority: { percent: 75 } }, '++-', false],
    ['a part that nobody named', { 'decides-by': 'qualified-majority' }, '++-', undefined],
    [
      'each bloc',
      { 'decides-by': 'each-bloc', blocs: [{ group: 'land', percent: 50 }, { group: 'sea' }] },
      '+-+',
      true,
    ],
    [
      'a bloc against',
      { 'decides-by': 'each-bloc', blocs: [{ group: 'land' }, { group: 'sea' }] },
      '++-',
      false,
    ],
    [
      'a bloc that did not vote',
      { 'decides-by': 'each-bloc', blocs: [{ group: 'land' }, { group: 'sea' }] },
      '++ ',
      false,
    ],
    ['the chair', { 'decides-by': 'chair', chair: 'c' }, '--+', true],
    ['the chair against', { 'decides-by': 'chair', chair: 'c' }, '++-', false],
    ['nothing agreed', {}, '+--', undefined],
    [
      'what it falls back on',
      { 'decides-by': 'consensus', fallback: { 'decides-by': 'majority' } },
      '++-',
      true,
    ],
    [
      'neither way',
      { 'decides-by': 'consensus', fallback: { 'decides-by': 'qualified-majority', fraction: '3/4' } },
      '++-',
      false,
    ],
    [
      'another body decides',
      { 'decides-by': 'consensus', fallback: { 'decides-by': 'other-body', body: 'court' } },
      '++-',
      undefined,
    ],
  ])('%s', (_name, more, signs, carried) => {
    expect(isCarried(body(more), votes(signs), items)).toBe(carried);
  });

  test('by the votes that members weigh, also when they are named by their party', () => {
    const weighed = body({
      'decides-by': 'majority',
      members: { ...members, a: { party: 'town', votes: 3 } },
    });
    expect(isCarried(weighed, { town: 'for', village: 'against', water: 'against' }, items)).toBe(true);
  });
});

test.each<readonly [Partial<Body>, number | undefined]>([
  [{ quorum: 2 }, 2],
  [{ 'quorum-part': '1/2' }, 2],
  [{ 'quorum-part': '2/3', members: { ...members, a: { party: 'town', seats: 3 } } }, 4],
  [{}, undefined],
])('quorum of %o is %s', (more, quorum) => {
  expect(quorumOf(body(more))).toBe(quorum);
});
