import { expect, test } from 'vitest';
import { unexplainedAbbreviations } from '../../../src/domain/clarity/abbreviations.js';
import { tokensOf } from '../../../src/domain/clarity/tokens.js';
import type { AgreementText } from '../../../src/domain/clarity/agreement-texts.js';

const asked = (texts: readonly string[], explained: readonly string[] = []): readonly string[] =>
  unexplainedAbbreviations(
    texts.map((text): AgreementText => ({
      text,
      tokens: () => tokensOf(text),
      language: 'en',
      kind: 'clause',
      pointer: '/clauses/a/text',
      item: '/clauses/a',
      itemValue: {},
    })),
    (words) => explained.includes(words),
  ).map(({ words }) => words);

test('each once, where it first stands', () => {
  expect(asked(['The DKS pays the PQR.', 'The DKS sends a letter.'])).toEqual(['DKS', 'PQR']);
});

test('what is explained anywhere, known to all, a number of a king or a heading is left alone', () => {
  expect(asked(['The DKS pays.', 'The dike service (DKS) sends a letter.'])).toEqual([]);
  expect(asked(['DKS (dike service) pays.'])).toEqual([]);
  expect(asked(['The DKS pays.'], ['DKS'])).toEqual([]);
  expect(asked(['The price is without VAT, as a PDF, under annex III.', 'ALL THE PARTIES AGREE.'])).toEqual(
    [],
  );
});
