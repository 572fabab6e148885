/** Generated from the folders of src/rules by `npm run build`: do not edit. */
export const ruleIds = ['party-known'] as const;

export type RuleId = (typeof ruleIds)[number];
