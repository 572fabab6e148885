import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  likeness,
  likenessThreshold,
  onlyOneDenies,
  wordings,
} from '../../../src/domain/expectations/text-likeness.js';

describe('likeness', () => {
  test.each([
    ['Tells us early what will change', 'Hears early what will change'],
    ['One desk for all permits of the programme', 'A single permit desk for the programme'],
    ['Permits within eight weeks', 'Decides on a complete permit application within eight weeks'],
    ['A monthly letter on progress', 'Sends a letter about progress every month'],
    ['Eén loket voor alle vergunningen', 'Een vergunningenloket voor het hele programma'],
    ['Vergunningen binnen acht weken', 'Beslist binnen acht weken op een volledige vergunningaanvraag'],
    [
      'Genehmigungen innerhalb von acht Wochen',
      'Entscheidet innerhalb von acht Wochen über Anträge auf Genehmigung',
    ],
    ['Un guichet unique pour les permis', 'Un seul guichet pour tous les permis'],
  ])('%s ~ %s', (one, other) => expect(likeness(one, other)).toBeGreaterThanOrEqual(likenessThreshold));

  test.each([
    ['Pays its share before 1 March', 'Buys the land along the dike'],
    ['A fixed contact person', 'A fixed price'],
    ['Een vast aanspreekpunt', 'Een vaste prijs'],
    ['A lower share for small municipalities', 'The water coach also visits the villages'],
    ['', ''],
    ['…', '!'],
  ])('%s is something else than %s', (one, other) =>
    expect(likeness(one, other)).toBeLessThan(likenessThreshold),
  );

  test('compares texts of the same language, and a text without a language with all', () => {
    const both = { en: 'A permit desk', nl: 'Een vergunningenloket' };
    expect(likeness(both, { nl: 'Een vergunningenloket', fr: 'Un guichet' })).toBe(1);
    expect(likeness(both, 'A permit desk')).toBe(1);
    expect(likeness({ en: 'A permit desk' }, { nl: 'A permit desk' })).toBe(0);
  });

  test('is symmetric, from 0 to 1, and 1 for a text with itself', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const alike = likeness(one, other);
        expect(alike).toBe(likeness(other, one));
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
        expect([0, 1]).toContain(likeness(one, one));
      }),
    );
  });
});

test('the wording leaves capitals, accents and signs aside', () => {
  expect(wordings('Eén loket, vóór alles!')).toEqual(wordings('een LOKET voor alles'));
  expect(wordings('…')).toEqual([]);
});

test.each([
  ['Buys the land', 'Does not buy the land', true],
  ['Bouwt zonder hinder', 'Bouwt met hinder', true],
  ['Kein Lärm', 'Niemals Lärm', false],
  ['Buys the land', 'Sells the land', false],
])('only one of %s and %s denies: %s', (one, other, expected) =>
  expect(onlyOneDenies(one, other)).toBe(expected),
);
