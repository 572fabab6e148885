/** What is enough, much or important is measured, or somebody is named who decides. */
import { clarityRule } from '../clarity-rule.js';

export const rule = clarityRule('words-precise', 'by-place');
