import { describe, expect, test } from 'vitest';
import { doersOf } from '../../src/domain/commitment-roles.js';
import { indexItems } from '../../src/domain/item-index.js';
import { expandParties, partyMentions } from '../../src/domain/party-references.js';
import { pathCandidates, pathReferences, resolvePath } from '../../src/domain/path-references.js';
import type { Agreement } from '../../src/domain/schema-types.js';
import { activeItems } from '../../src/domain/typed-items.js';
import { buildFolder } from '../rules/fixture-folder.js';

const terms: Agreement = {
  collab: 1,
  title: 'Safe dike',
  purpose: 'Keep the polder dry.',
  parties: { oosterwold: { name: 'Oosterwold' }, vallei: { name: 'Vallei' }, __proto__: { name: 'Trap' } },
  groups: { all: { title: 'All', members: ['oosterwold', 'vallei', 'nobody'] } },
  facilitator: { party: 'vallei', 'paid-by': ['all'] },
  goals: {
    dike: {
      title: 'Safe',
      owner: 'vallei',
      indicators: { km: { definition: 'Kilometres', unit: 'km', 'measured-by': 'oosterwold' } },
    },
    old: {
      title: 'Old',
      owner: 'ghost',
      indicators: { m: { definition: 'Metres', unit: 'm', 'measured-by': 'ghost' } },
      withdrawn: { on: '2026-01-01', why: 'Dropped.' },
    },
  },
  commitments: {
    buy: {
      what: 'Buys.',
      accountable: { each: 'all' },
      supports: ['oosterwold'],
      serves: ['km', 'other:goals/clean'],
      open: { question: 'When?', who: 'vallei' },
    },
  },
  escalation: { levels: [{ who: ['manager'], open: undefined } as never] },
  bodies: {
    steering: {
      title: 'Steering',
      veto: ['vallei'],
      blocs: [{ group: 'all' }],
      members: { a: { party: 'vallei' } },
    },
  },
};
const items = indexItems(terms);

test('every place that names a party is found once, those of withdrawn items not', () => {
  const mentions = [...partyMentions(terms, items)].map(
    ({ pointer, id, place, each }) => `${pointer} ${id} ${place} ${String(each)}`,
  );
  expect(mentions.toSorted()).toEqual([
    '/bodies/steering/blocs/0/group all group false',
    '/bodies/steering/members/a/party vallei party false',
    '/bodies/steering/veto/0 vallei party-or-group false',
    '/commitments/buy/accountable/each all group true',
    '/commitments/buy/open/who vallei party-or-group false',
    '/commitments/buy/supports/0 oosterwold party-or-group false',
    '/escalation/levels/0/who/0 manager participant false',
    '/facilitator/paid-by/0 all party-or-group false',
    '/facilitator/party vallei party false',
    '/goals/dike/indicators/km/measured-by oosterwold party-or-group false',
    '/goals/dike/owner vallei party-or-group false',
    '/groups/all/members/0 oosterwold party false',
    '/groups/all/members/1 vallei party false',
    '/groups/all/members/2 nobody party false',
  ]);
});

test('groups stand for their known members', () => {
  expect(expandParties('all', items)).toEqual(['oosterwold', 'vallei']);
  expect(expandParties({ each: 'all' }, items)).toEqual(['oosterwold', 'vallei']);
  expect(expandParties('vallei', items)).toEqual(['vallei']);
  expect(expandParties('toString', items)).toEqual([]);
});

test('who is accountable, responsible or in support does something', () => {
  const [buy] = activeItems(items, 'commitments');
  expect(buy === undefined ? [] : [...doersOf(buy.value, items)]).toEqual(['oosterwold', 'vallei']);
});

test('items inside a withdrawn item are withdrawn too', () => {
  expect(activeItems(items, 'indicators').map(({ path }) => path)).toEqual(['goals/dike/indicators/km']);
});

describe('paths', () => {
  const folder = buildFolder(
    new Map<string, unknown>([
      ['agreements/dike/agreement.yaml', terms],
      [
        'agreements/other/agreement.yaml',
        { ...terms, goals: { clean: { title: 'Clean', owner: 'vallei' } } },
      ],
    ]),
  );
  const agreement = folder.agreements.get('dike');
  if (agreement === undefined) throw new Error('no agreement');
  const at = { folder, agreement, items };

  test('are found with their place and what they may mean', () => {
    expect([...pathReferences(items)]).toEqual([
      {
        path: 'km',
        pointer: '/commitments/buy/serves/0',
        from: 'commitments/buy',
        field: 'serves',
        lists: ['goals', 'indicators'],
      },
      {
        path: 'other:goals/clean',
        pointer: '/commitments/buy/serves/1',
        from: 'commitments/buy',
        field: 'serves',
        lists: ['goals', 'indicators'],
      },
    ]);
  });

  test('lead into this agreement or another one', () => {
    expect(resolvePath('km', at)).toMatchObject({
      path: 'km',
      lookup: { found: 'one', path: 'goals/dike/indicators/km' },
    });
    expect(resolvePath('other:clean', at)).toMatchObject({
      path: 'clean',
      lookup: { found: 'one', path: 'goals/clean' },
    });
    expect(resolvePath('other:dike', at).lookup).toEqual({ found: 'none' });
    const nowhere = resolvePath('nowhere:goals/clean', at);
    expect(nowhere.agreement).toBeUndefined();
    expect(nowhere.lookup).toEqual({ found: 'none' });
  });

  test('are suggested as they were written: in full or short', () => {
    expect(pathCandidates('goals/x', agreement.itemPaths)).toContain('goals/dike/indicators/km');
    expect(pathCandidates('x', agreement.itemPaths)).toContain('km');
  });
});

describe('what has a part without being a party', () => {
  const wide = {
    ...terms,
    others: { council: { name: 'Council of State', role: 'adviser' } },
    bodies: { board: { title: 'Board', 'heard-first': ['council'], appointment: { by: ['nobody'] } } },
    rights: {
      advise: {
        what: 'Advises',
        of: 'board',
        towards: ['council'],
        kind: 'advice',
        after: 'commitments/buy',
      },
    },
    budget: { 'held-by': 'vallei', 'change-orders': { told: { to: ['board'], when: 'More' } } },
    exit: {
      surviving: ['rights/advise'],
      terminations: { now: { ground: 'None', kind: 'without-cause', by: ['board'] } },
    },
  } as unknown as Agreement;
  const index = indexItems(wide);

  test('bodies and others are meant by their ids', () => {
    expect(expandParties('board', index)).toEqual(['board']);
    expect(expandParties('council', index)).toEqual(['council']);
    expect(expandParties('stranger', index)).toEqual([]);
  });

  test('mentions are found inside items and parts', () => {
    const places = partyMentions(wide, index).map(({ id, pointer }) => `${pointer} ${id}`);
    expect(places).toEqual(
      expect.arrayContaining([
        '/bodies/board/heard-first/0 council',
        '/bodies/board/appointment/by/0 nobody',
        '/rights/advise/of board',
        '/rights/advise/towards/0 council',
        '/budget/held-by vallei',
        '/budget/change-orders/told/to/0 board',
        '/exit/terminations/now/by/0 board',
      ]),
    );
  });

  test('references by path, of items and of single parts', () => {
    const references = pathReferences(index).filter(
      ({ field }) => field === 'after' || field === 'surviving',
    );
    expect(references.map(({ pointer, path, from }) => [pointer, path, from])).toEqual([
      ['/rights/advise/after', 'commitments/buy', 'rights/advise'],
      ['/exit/surviving/0', 'rights/advise', 'exit'],
    ]);
  });
});
