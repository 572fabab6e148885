import type { RuleWords } from '../../messages.js';

export const governanceRules = {} satisfies Record<string, RuleWords>;
