/** How serious a rule is can be set only of rules there are: a slip would leave the rule as it was, and nobody would know. */
import { nearest } from '../../domain/nearest.js';
import { ruleIds } from '../../domain/rule-ids.js';
import type { WorkspaceRule } from '../rule.js';

export const rule: WorkspaceRule = {
  id: 'rule-setting-known',
  category: 'references',
  severity: 'error',
  scope: 'workspace',
  *check({ folder: { settings, settingsFile: file } }) {
    for (const id of Object.keys(settings.rules ?? {})) {
      if (ruleIds.some((known) => known === id)) continue;
      const suggestion = nearest(id, ruleIds);
      const data = suggestion === undefined ? { id } : { id, suggestion };
      yield { file, pointer: `/rules/${id}`, at: 'key', data };
    }
  },
};
