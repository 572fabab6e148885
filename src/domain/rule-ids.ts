/** Generated from the folders of src/rules by `npm run build`: do not edit. */
export const ruleIds = [
  'body-known',
  'dependencies-without-cycle',
  'document-file-present',
  'document-known',
  'each-names-group',
  'formerly-free',
  'goal-has-indicator',
  'growth-path-possible',
  'indicator-dates-in-order',
  'indicator-has-baseline',
  'indicator-has-measurer',
  'indicator-has-target',
  'interim-path-has-interim-targets',
  'interim-targets-on-the-way',
  'participant-known',
  'party-known',
  'person-known',
  'reference-not-withdrawn',
  'reference-of-right-kind',
  'reference-resolves',
  'related-agreement-known',
  'target-agrees-with-direction',
  'thresholds-in-order',
] as const;

export type RuleId = (typeof ruleIds)[number];
