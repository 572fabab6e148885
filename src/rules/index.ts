/** Generated from the folders of src/rules by `npm run build`: do not edit. */
import { rule as partyKnown } from './party-known/rule.js';
import type { Rule } from './rule.js';

export const rules: readonly Rule[] = [partyKnown];
