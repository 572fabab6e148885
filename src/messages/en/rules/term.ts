import type { RuleWords } from '../../messages.js';

export const termRules = {} satisfies Record<string, RuleWords>;
