/** A range that begins also ends. */
import { clarityRule } from '../clarity-rule.js';

export const rule = clarityRule('range-has-both-ends', 'by-place');
