import type { RuleWords } from '../../messages.js';

export const schemaRules = {} satisfies Record<string, RuleWords>;
