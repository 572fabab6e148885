/** A number of things is the number that is listed. */
import { clarityRule } from '../clarity-rule.js';

export const rule = clarityRule('counts-agree', 'by-place');
