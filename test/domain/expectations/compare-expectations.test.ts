import { describe, expect, test } from 'vitest';
import {
  compareExpectations,
  type Comparison,
} from '../../../src/domain/expectations/compare-expectations.js';
import { indexItems } from '../../../src/domain/item-index.js';
import type { Agreement } from '../../../src/domain/schema-types.js';
import { foldEntries } from '../../../src/history/fold-entries.js';
import { agreementFile, type entryFile, entryFiles } from '../../support/agreement-file.js';

const water = 'water-board';

function compared(
  terms: Partial<Agreement>,
  ...entries: readonly Parameters<typeof entryFile>[1][]
): Comparison {
  const agreement = agreementFile(entryFiles(...entries), terms);
  return compareExpectations(indexItems(agreement.terms), foldEntries(agreement));
}

function standings(comparison: Comparison): Readonly<Record<string, string>> {
  const all = comparison.pairs.flatMap(({ expectations }) => expectations);
  return Object.fromEntries(all.map(({ id, standing }) => [id, standing]));
}

describe('where an expectation stands', () => {
  const expectations: Agreement['expectations'] = {
    insight: { of: water, by: 'oosterwold', what: 'Early insight' },
    measured: { of: water, by: 'oosterwold', what: 'A survey', 'answered-by': ['survey'] },
    letter: { of: water, by: 'oosterwold', what: 'A monthly letter' },
    gone: { of: water, by: 'oosterwold', what: 'Nothing', withdrawn: { on: '2027-01-01', why: 'Settled.' } },
    land: { of: 'oosterwold', by: water, what: 'The land', state: 'declined', reason: 'Too dear.' },
  };
  const offers: Agreement['offers'] = {
    'first-letter': {
      by: water,
      to: 'oosterwold',
      what: 'Writes',
      answers: ['letter', 'expectations/letter'],
    },
    pump: { by: water, to: 'oosterwold', what: 'A pump on loan' },
  };

  test('matched by a commitment or an offer, declined, or unanswered; what was withdrawn does not count', () => {
    const comparison = compared({ expectations, offers });
    expect(standings(comparison)).toEqual({
      insight: 'unanswered',
      measured: 'matched',
      letter: 'matched',
      land: 'declined',
    });
    expect(comparison.counts).toEqual({
      expectations: 4,
      matched: 2,
      accepted: 0,
      unanswered: 1,
      declined: 1,
      parked: 0,
      offers: 2,
      unasked: 1,
      contradictory: 0,
    });
    expect(comparison.pairs.map(({ parties }) => parties)).toEqual([['oosterwold', water]]);
    expect(comparison.pairs[0]?.offers.map(({ id }) => id)).toEqual(['pump']);
  });

  test('records go before what the agreement says', () => {
    const about = { kind: 'expectation', about: 'expectations/insight', by: water } as const;
    const comparison = compared(
      { expectations },
      { ...about, date: '2027-01-01', state: 'parked', reason: 'After the survey.' },
      { ...about, date: '2027-02-01', state: 'accepted' },
      {
        ...about,
        about: 'expectations/measured',
        date: '2027-02-01',
        state: 'declined',
        reason: 'No people.',
      },
    );
    expect(standings(comparison)).toMatchObject({ insight: 'accepted', measured: 'declined' });
    const [insight, survey] = comparison.pairs[0]?.expectations ?? [];
    expect(insight).toMatchObject({ answeredOn: '2027-02-01' });
    expect(survey).toMatchObject({ reason: 'No people.', answeredOn: '2027-02-01' });
    expect(comparison.contradictions).toEqual([
      { code: 'declined-but-promised', expectation: 'expectations/measured', promise: 'commitments/survey' },
    ]);
  });

  test('an agreement without expectations compares to nothing', () => {
    expect(compared({})).toMatchObject({ pairs: [], contradictions: [], likely: [] });
  });
});

describe('what may be the same', () => {
  test('is proposed, the most alike first, and never for what is linked already', () => {
    const { likely } = compared({
      expectations: {
        letter: { of: water, by: 'oosterwold', what: 'A monthly letter on progress' },
        measured: { of: water, by: 'oosterwold', what: 'Survey the dike', 'answered-by': ['survey'] },
        permit: { of: 'oosterwold', by: water, what: 'Permits within eight weeks', due: '2027-03-01' },
        quick: { of: 'oosterwold', by: water, what: 'All permits in eight weeks', due: '2027-06-01' },
      },
      offers: {
        writes: { by: water, to: 'oosterwold', what: 'Sends a letter about progress every month' },
        other: { by: 'oosterwold', to: water, what: 'Sends a letter about progress every month' },
      },
    });
    expect(likely.map(({ code, expectation, other }) => [code, expectation, other])).toEqual([
      ['other-date', 'expectations/permit', 'expectations/quick'],
      ['answer', 'expectations/letter', 'offers/writes'],
    ]);
    expect(likely.every(({ likeness }) => likeness >= 0.5 && likeness <= 1)).toBe(true);
  });

  test('opposites, and what each expects of the other', () => {
    const { likely } = compared({
      expectations: {
        close: { of: water, by: 'oosterwold', what: 'Closes the road during the works' },
        open: { of: 'oosterwold', by: water, what: 'Does not close the road during works' },
        map: { of: water, by: 'oosterwold', what: 'A map of the pipes' },
        drawing: { of: 'oosterwold', by: water, what: 'The map of all pipes' },
      },
    });
    expect(likely.map(({ code, other }) => `${code} ${other}`)).toEqual(
      expect.arrayContaining(['each-other expectations/drawing', 'opposite expectations/open']),
    );
  });
});
