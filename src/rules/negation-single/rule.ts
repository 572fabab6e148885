/** One thing is denied once. */
import { clarityRule } from '../clarity-rule.js';

export const rule = clarityRule('negation-single', 'info');
