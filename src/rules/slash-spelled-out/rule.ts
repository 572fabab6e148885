/** A slash between two words is written out. */
import { clarityRule } from '../clarity-rule.js';

export const rule = clarityRule('slash-spelled-out', 'info');
