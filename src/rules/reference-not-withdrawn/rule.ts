/** What still holds does not lean on what was withdrawn. */
import { pathReferences, resolvePath } from '../../domain/path-references.js';
import { isActive } from '../../domain/typed-items.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'reference-not-withdrawn',
  category: 'references',
  severity: 'warning',
  scope: 'agreement',
  *check(subject) {
    for (const { path, pointer } of pathReferences(subject.items)) {
      const { items, path: inner } = resolvePath(path, subject);
      const item = items.get(inner);
      if (item !== undefined && !isActive(items, item)) yield { pointer, data: { path } };
    }
  },
};
