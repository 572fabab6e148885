import { expect, test } from 'vitest';
import { agreementTexts } from '../../../src/domain/clarity/agreement-texts.js';
import type { Agreement } from '../../../src/domain/schema-types.js';

const terms: Agreement = {
  collab: 1,
  title: 'Safe dike',
  purpose: { nl: 'Droge voeten', 'de-AT': 'Trockene Füße', la: 'Pedes sicci' },
  parties: { vallei: { name: 'Vallei' } },
  goals: {
    safe: {
      title: 'Safe',
      owner: 'vallei',
      note: 'No part of it.',
      withdrawn: { on: '2026-01-01', why: 'x' },
    },
  },
  commitments: { buy: { what: 'Buys', accountable: 'vallei', 'minimum-actions': ['Writes'] } },
} as unknown as Agreement;

test('every text with its language, its kind and the item that can hold a question; nothing that was withdrawn', () => {
  const texts = agreementTexts(terms, 'en').map(({ text, language, kind, pointer, item }) => ({
    text,
    language,
    kind,
    pointer,
    item,
  }));
  expect(texts).toEqual([
    { text: 'Safe dike', language: 'en', kind: 'title', pointer: '/title', item: '' },
    { text: 'Droge voeten', language: 'nl', kind: 'background', pointer: '/purpose/nl', item: '' },
    { text: 'Trockene Füße', language: 'de', kind: 'background', pointer: '/purpose/de-AT', item: '' },
    {
      text: 'Vallei',
      language: 'en',
      kind: 'title',
      pointer: '/parties/vallei/name',
      item: '/parties/vallei',
    },
    {
      text: 'Buys',
      language: 'en',
      kind: 'commitment',
      pointer: '/commitments/buy/what',
      item: '/commitments/buy',
    },
    {
      text: 'Writes',
      language: 'en',
      kind: 'commitment',
      pointer: '/commitments/buy/minimum-actions/0',
      item: '/commitments/buy',
    },
  ]);
});
