import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCitizenNumbers } from '../../src/domain/citizen-numbers.js';

const kinds = (text: string): string[] =>
  findCitizenNumbers(text).map(({ kind, found, certain }) => `${kind} ${found}${certain ? '' : '?'}`);

describe('findCitizenNumbers', () => {
  test.each([
    ['De aanvrager (BSN 111222333) krijgt bericht.', 'nl-bsn 111222333'],
    ['burgerservicenummer: 1234 56 782', 'nl-bsn 1234 56 782'],
    ['sofinummer 123.456.782.', 'nl-bsn 123.456.782'],
    ['Inwoner 123456782 doet mee.', 'nl-bsn 123456782?'],
    ['NIR : 1 85 05 78 006 084 91', 'fr-nir 1 85 05 78 006 084 91'],
    ['La bénéficiaire, 255081416802538, signe.', 'fr-nir 255081416802538'],
    ['assuré 2 84 05 2A 006 084 34', 'fr-nir 2 84 05 2A 006 084 34'],
    ['Rijksregisternummer 85.07.30-033.28', 'be-national 85.07.30-033.28'],
    ['de heer met nummer 17073003384', 'be-national 17073003384'],
    ['chauffeur 123456782', 'nl-bsn 123456782?'],
    ['né le 30 juillet 2017, 17073003384', 'be-national 17073003384'],
    ['Steuer-ID: 86 095 742 719', 'de-tax 86 095 742 719'],
    ['Herr Meier hat die 86095742719.', 'de-tax 86095742719?'],
    ['National Insurance number AB 12 34 56 C', 'gb-nino AB 12 34 56 C'],
    ['Mrs Smith, AB123456C', 'gb-nino AB123456C?'],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual([expected]);
  });

  test.each([
    // The check fails.
    'BSN 123456789',
    'NIR 1 85 05 78 006 084 37',
    'Rijksregisternummer 85.07.30-033.29',
    'Steuer-ID 86095742718',
    'National Insurance number QQ123456C',
    'BSN 000000000',
    // They pass, and are of something else.
    'RSIN 123456782',
    'SIREN 123456782 RCS Paris',
    'SIRET 73282932000074',
    'KvK-nummer 12345678',
    'OIN 00000001123456782000',
    'zaaknummer 123456782',
    'Kenmerk: 123456782',
    'contract no. 123456782',
    'Aktenzeichen 123456782',
    '123456782 euro',
    '€ 123456782',
    '123.456.782 inwoners',
    '123 456 782 m3',
    'van 123456782,50',
    'BE0123456749',
    'IBAN FR76 3000 6000 0112 3456 7890 189',
    'NL91ABNA0417164300',
    '2026-11-24 tot 2027-01-01, artikel 12 lid 3',
    'besluit 2024/123456782',
    'Z-2024-123456782',
    '+32 474 12 34 56',
    '06-12345678',
    'nr. W04.10.0085/I/K van 29 april 2010',
    'AB123456',
    'ISBN 978 90 1234 567 2',
  ])('nothing in: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  test('of any nine digits, only those that pass the eleven-test are a service number', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }), (digits) => {
        const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
        const sum = digits.reduce((total, digit, at) => total + digit * (weights[at] ?? 0), 0);
        const holds = sum !== 0 && sum % 11 === 0;
        expect(kinds(`BSN ${digits.join('')}`)).toEqual(holds ? [`nl-bsn ${digits.join('')}`] : []);
      }),
    );
  });

  test('takes no longer than its text', () => {
    for (const text of [
      '1'.repeat(200_000),
      '1 '.repeat(100_000),
      'AB 12 '.repeat(40_000),
      '123456782 '.repeat(20_000),
    ]) {
      const start = performance.now();
      findCitizenNumbers(text);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
