/** What is put off says who agrees it, and by when. */
import { clarityRule } from '../clarity-rule.js';

export const rule = clarityRule('nothing-left-to-agree', 'by-place');
