/** When something is due can be looked up in a calendar. */
import { clarityRule } from '../clarity-rule.js';

export const rule = clarityRule('moment-definite', 'by-place');
