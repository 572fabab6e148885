/** A list of duties has an end. */
import { clarityRule } from '../clarity-rule.js';

export const rule = clarityRule('list-complete', 'by-place');
