/** A former name leads to one item: no item bears it now, and no two items bore it. */
import { jsonPointer } from '../../domain/json-pointer.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'formerly-free',
  category: 'references',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement, items }) {
    const bearers = new Map<string, string>();
    for (const item of items.items.values()) {
      const former = item.value['formerly'];
      if (!Array.isArray(former)) continue;
      for (const [index, path] of former.entries()) {
        const other = agreement.itemPaths.has(path as string) ? String(path) : bearers.get(path as string);
        bearers.set(String(path), item.path);
        if (other === undefined) continue;
        yield {
          pointer: item.pointer + jsonPointer(['formerly', index]),
          data: { path: String(path), other, fault: other === path ? 'in-use' : 'twice' },
        };
      }
    }
  },
};
