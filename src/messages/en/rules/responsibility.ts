import type { RuleWords } from '../../messages.js';

export const responsibilityRules = {} satisfies Record<string, RuleWords>;
