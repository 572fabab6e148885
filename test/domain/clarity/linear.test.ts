/** What reads the words of an agreement takes time in proportion to them. */
import { expect, test, vi } from 'vitest';
import { unexplainedAbbreviations } from '../../../src/domain/clarity/abbreviations.js';
import type { AgreementText } from '../../../src/domain/clarity/agreement-texts.js';
import { deadlinesIn } from '../../../src/domain/clarity/dates-in-text.js';
import { tokensOf } from '../../../src/domain/clarity/tokens.js';
import { indexItems } from '../../../src/domain/item-index.js';
import type { Agreement } from '../../../src/domain/schema-types.js';
import { rule as termsUsed } from '../../../src/rules/terms-used/rule.js';

const sentence =
  'The SLR says that by 1 July 2027 the XYZ pays EUR 5 to the Quay Fund, 2026 1 May 2028 or later. ';

/** How often the words are looked at. */
function looks(times: number, read: (text: AgreementText) => unknown): number {
  let count = 0;
  const text = sentence.repeat(times);
  const tokens = new Proxy(tokensOf(text), {
    get: (all, key, receiver) => {
      count += 1;
      return Reflect.get(all, key, receiver) as unknown;
    },
  });
  read({ text, tokens: () => tokens, language: 'en', kind: 'clause', pointer: '', item: '', itemValue: {} });
  return count;
}

test.each([
  ['abbreviations', (text: AgreementText) => unexplainedAbbreviations([text], () => false)],
  ['deadlines', deadlinesIn],
] as const)('%s', (_what, read) => {
  const few = looks(20, read);
  expect(few).toBeGreaterThan(20);
  expect(looks(200, read) / few).toBeLessThan(11);
});

test('terms that are used', () => {
  const steps = (times: number): number => {
    const numbers = Array.from({ length: times }, (_, index) => `n${String(index)}`);
    const terms = {
      collab: 1,
      title: 'Quay',
      purpose: 'A quay.',
      parties: {},
      goals: {},
      commitments: {},
      definitions: Object.fromEntries(
        numbers.slice(0, 10).map((id) => [id, { term: `Quay fund ${id}`, means: 'Money.' }]),
      ),
      clauses: Object.fromEntries(
        numbers.map((id) => [
          id,
          { heading: 'Quay', kind: 'other', text: `${sentence}Quay fund ${id} pays.` },
        ]),
      ),
    } as unknown as Agreement;
    const subject = {
      agreement: { terms },
      items: indexItems(terms),
      folder: { settings: { languages: ['en'] } },
    };
    const get = vi.spyOn(Map.prototype, 'get');
    const has = vi.spyOn(Set.prototype, 'has');
    try {
      const found = [...termsUsed.check(subject as unknown as Parameters<typeof termsUsed.check>[0])];
      expect(found).toEqual([]);
      return get.mock.calls.length + has.mock.calls.length;
    } finally {
      get.mockRestore();
      has.mockRestore();
    }
  };
  const few = steps(10);
  expect(few).toBeGreaterThan(10);
  expect(steps(100) / few).toBeLessThan(11);
});
