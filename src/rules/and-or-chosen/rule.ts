/** "And" or "or": one of the two. */
import { clarityRule } from '../clarity-rule.js';

export const rule = clarityRule('and-or-chosen', 'info');
