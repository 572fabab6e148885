/** Things move the way they can. */
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'transition-legal',
  category: 'progress',
  severity: 'error',
  scope: 'agreement',
  *check({ state }) {
    for (const { entry, problem } of state.problems) {
      if (problem.code !== 'illegal-transition') continue;
      const { path, from, to, allowed } = problem;
      const pointer = entry.entry.kind === 'decision' ? '/outcome' : '/state';
      yield { file: entry.file, pointer, data: { path, from, to, allowed } };
    }
  },
};
