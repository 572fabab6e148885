import type { RuleWords } from '../../messages.js';

export const privacyRules = {} satisfies Record<string, RuleWords>;
