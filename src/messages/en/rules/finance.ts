import type { RuleWords } from '../../messages.js';

export const financeRules = {} satisfies Record<string, RuleWords>;
