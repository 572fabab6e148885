/** A bottleneck, action, request and their like is opened once, and before it moves. */
import { isLifecycleKind, lifecycleOf } from '../../domain/lifecycles.js';
import { suggestionFor } from '../../domain/suggestion.js';
import { aboutOf } from '../../domain/state.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'item-opened-once',
  category: 'progress',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement, state }) {
    for (const { entry: recorded, problem } of state.problems) {
      const { entry, file } = recorded;
      const { kind } = entry;
      if (problem.code === 'opens-missing') {
        yield { file, pointer: '', data: { problem: problem.code, kind } };
      } else if (problem.code === 'opened-twice') {
        const named = { agreement: agreement.id, id: recorded.id };
        yield { file, pointer: '/opens', data: { problem: problem.code, path: problem.path, ...named } };
      } else if (problem.code === 'never-opened') {
        const path = aboutOf(entry);
        const list = isLifecycleKind(kind) ? `${lifecycleOf(kind).list}/` : '';
        const known = [...state.items.keys()].filter((opened) => opened.startsWith(list));
        const near = path.includes('/') ? path : `${list}${path}`;
        const suggestion = path === '' ? {} : suggestionFor(near, known);
        const data = path === '' ? { problem: 'about-missing', kind } : { problem: problem.code, path };
        const pointer = path === '' ? '' : '/about';
        yield { file, pointer, data: { ...data, ...suggestion } };
      }
    }
  },
};
