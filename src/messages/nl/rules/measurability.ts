import type { RuleWords } from '../../messages.js';

export const measurabilityRules = {} satisfies Record<string, RuleWords>;
