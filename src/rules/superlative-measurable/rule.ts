/** What is best or optimal says by which measure. */
import { clarityRule } from '../clarity-rule.js';

export const rule = clarityRule('superlative-measurable', 'by-place');
