/** One duty has one who answers for it. */
import { clarityRule } from '../clarity-rule.js';

export const rule = clarityRule('actor-single', 'info');
