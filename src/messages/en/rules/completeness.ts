import type { RuleWords } from '../../messages.js';

export const completenessRules = {} satisfies Record<string, RuleWords>;
