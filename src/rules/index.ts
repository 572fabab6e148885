/** Generated from the folders of src/rules by `npm run build`: do not edit. */
import type { Rule } from './rule.js';

export const rules: readonly Rule[] = [];
