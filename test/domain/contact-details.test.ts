import { describe, expect, test } from 'vitest';
import { findContactDetails } from '../../src/domain/contact-details.js';

describe('findContactDetails', () => {
  test.each([
    ['Write to k.de-vries+dike@vallei.example.', 'k.de-vries+dike@vallei.example'],
    ['Bel 06-12345678.', '06-12345678'],
    ['Bel 06 1234 5678 voor half tien', '06 1234 5678'],
    ['Bel (030) 123 45 67', '(030) 123 45 67'],
    ['+31 (0)30 123 45 67', '+31 (0)30 123 45 67'],
    ['+4930123456', '+4930123456'],
    ['0031612345678', '0031612345678'],
    ['Tel. 0512-345678', '0512-345678'],
  ])('%s', (text, found) => {
    expect(findContactDetails(text).map((detail) => detail.found)).toEqual([found]);
  });

  test.each([
    'clerk@contacts.invalid',
    'from 2026-01-01 to 2027-01-01',
    'article 06-12',
    '€ 0612345678',
    'file 2027/0612345678',
    'ratio 0,123456789012',
    '020 trees and 0800 bricks',
    '100.000.000 euro in 2026 2027 2028',
    'meet @ noon',
    '+ 12 per cent',
    '0.612345678901',
  ])('nothing in: %s', (text) => {
    expect(findContactDetails(text)).toEqual([]);
  });

  test('takes no longer than its text', () => {
    for (const text of [
      'a'.repeat(200_000),
      '@'.repeat(200_000),
      '0 '.repeat(200_000),
      'a.'.repeat(100_000) + '@',
      'a@' + 'b.'.repeat(100_000),
    ]) {
      const start = performance.now();
      findContactDetails(text);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
