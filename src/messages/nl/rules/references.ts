import type { RuleWords } from '../../messages.js';

export const referencesRules = {} satisfies Record<string, RuleWords>;
