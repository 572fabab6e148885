/** A duty holds, or it is said when it does not. */
import { clarityRule } from '../clarity-rule.js';

export const rule = clarityRule('duty-without-escape', 'by-place');
