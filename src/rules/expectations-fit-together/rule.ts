/** Expectations, what answers them and when: nothing of it contradicts another part. */
import { answeredExpectations } from '../../domain/expectations/answered-expectations.js';
import { contradictions, type Contradiction } from '../../domain/expectations/contradictions.js';
import type { FindingData } from '../../domain/finding.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'expectations-fit-together',
  category: 'responsibility',
  severity: 'warning',
  about: 'wording',
  scope: 'agreement',
  *check({ items, state }) {
    for (const one of contradictions(answeredExpectations(items, state), items)) {
      const pointer = items.items.get(one.expectation)?.pointer;
      if (pointer !== undefined) yield { pointer, at: 'key', data: dataOf(one) };
    }
  },
};

function dataOf({ code: fault, expectation, ...own }: Contradiction): FindingData {
  return { fault, id: idOf(expectation), ...own, ...('other' in own ? { other: idOf(own.other) } : {}) };
}

function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
