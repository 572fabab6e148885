/** A record that names another record names one that is there. */
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'entry-reference-resolves',
  category: 'progress',
  severity: 'error',
  scope: 'agreement',
  *check({ state }) {
    for (const { entry: recorded, problem } of state.problems) {
      const { entry, file } = recorded;
      if (problem.code === 'unknown-entry') {
        const { field, id } = problem;
        yield { file, pointer: `/${field}`, data: { problem: problem.code, field, id } };
      } else if (problem.code === 'corrects-other-kind') {
        const { id, expected } = problem;
        yield { file, pointer: '/corrects', data: { problem: problem.code, id, expected, kind: entry.kind } };
      } else if (problem.code === 'circular') {
        const field = entry.retracts === undefined ? 'corrects' : 'retracts';
        yield { file, pointer: `/${field}`, data: { problem: problem.code, field } };
      } else if (problem.code === 'same-id') {
        yield { file, pointer: '', data: { problem: problem.code, first: problem.first } };
      }
    }
  },
};
