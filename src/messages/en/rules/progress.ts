import type { RuleWords } from '../../messages.js';

export const progressRules = {} satisfies Record<string, RuleWords>;
