/** How serious a rule is can be set only of rules there are: a slip would leave the rule as it was, and nobody would know. */
import { suggestionFor } from '../../domain/suggestion.js';
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
      const suggestion = suggestionFor(id, ruleIds);
      const data = { id, ...suggestion };
      yield { file, pointer: `/rules/${id}`, at: 'key', data };
    }
  },
};
