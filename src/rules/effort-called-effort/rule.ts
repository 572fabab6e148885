/** Who promises an effort calls it one, and says what is done at least. */
import { clarityRule } from '../clarity-rule.js';

export const rule = clarityRule('effort-called-effort', 'by-place');
