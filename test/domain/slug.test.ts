import { describe, expect, test } from 'vitest';
import { partyKindOf } from '../../src/domain/party-kind.js';
import { newId, slug } from '../../src/domain/slug.js';

const idForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

describe('slug', () => {
  test.each([
    ['Gemeente Oosterwold', 'gemeente-oosterwold'],
    ['Waterschap Ría & Zn.', 'waterschap-ria-zn'],
    ["'s-Hertogenbosch", 's-hertogenbosch'],
    ['Straße Łódź Ærø', 'strasse-lodz-aero'],
    ['Dike: phase 2', 'dike-phase-2'],
    ['東京', ''],
    ['../../etc/passwd', 'etc-passwd'],
  ])('%s -> %s', (text, id) => {
    expect(slug(text)).toBe(id);
  });

  test('is cut between words', () => {
    expect(slug('one two three', 8)).toBe('one-two');
    expect(slug('incomprehensibilities', 8)).toBe('incompre');
  });
});

describe('newId', () => {
  test.each(['東京', '3B Wonen', 'constructor', '__proto__', 'CON', 'a'.repeat(200)])(
    '%s gets an id that files may have',
    (text) => {
      const id = newId(text, 'party', new Set());
      expect(id).toMatch(idForm);
      expect(id).not.toMatch(/^(constructor|con)$/);
      expect(id.length).toBeLessThanOrEqual(80);
    },
  );

  test('is not one of those taken', () => {
    expect(newId('Ee', 'party', new Set(['ee', 'ee-2']))).toBe('ee-3');
  });
});

test.each([
  ['Gemeente Oosterwold', 'municipality'],
  ['Municipality of Oosterwold', 'municipality'],
  ['Provincie Flevoland', 'province'],
  ['Hoogheemraadschap van Delfland', 'water-board'],
  ['Ministerie van Infrastructuur en Waterstaat', 'ministry'],
  ['Stichting De Brug', 'foundation'],
  ['Bouwbedrijf De Boer B.V.', 'company'],
  ['Universiteit Utrecht', 'knowledge-institute'],
  ['Rijkswaterstaat', undefined],
])('%s is a %s', (name, kind) => {
  expect(partyKindOf(name)).toBe(kind);
});
