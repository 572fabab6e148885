/** A path leads to the kind of item that its place asks for: `serves` to a goal, `answered-by` to a commitment. */
import { pathReferences, resolvePath } from '../../domain/path-references.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'reference-of-right-kind',
  category: 'references',
  severity: 'error',
  scope: 'agreement',
  *check(subject) {
    for (const { path, pointer, field, lists } of pathReferences(subject.items)) {
      const { lookup } = resolvePath(path, subject);
      if (lookup.found !== 'one' || lists === undefined) continue;
      const list = lookup.path.split('/').at(-2) ?? '';
      if (!lists.includes(list)) yield { pointer, data: { path, field, list, lists } };
    }
  },
};
