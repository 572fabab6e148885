/** A limit says what its number counts. */
import { clarityRule } from '../clarity-rule.js';

export const rule = clarityRule('number-has-unit', 'by-place');
