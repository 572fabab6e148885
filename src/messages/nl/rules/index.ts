/** The words of every rule, by category. */
import type { RuleWording } from '../../messages.js';
import { acrossAgreementsRules } from './across-agreements.js';
import { ignoreRules } from './ignores.js';
import { schemaRules } from './schema.js';
import { referencesRules } from './references.js';
import { termRules } from './term.js';
import { responsibilityRules } from './responsibility.js';
import { measurabilityRules } from './measurability.js';
import { clarityRules } from './clarity.js';
import { completenessRules } from './completeness.js';
import { governanceRules } from './governance.js';
import { financeRules } from './finance.js';
import { progressRules } from './progress.js';
import { privacyRules } from './privacy.js';
import { signatureRules } from './signatures.js';

/** Asked for as a function: only findings and rule pages need them. */
export const rules = (): RuleWording => ({
  ...schemaRules,
  ...ignoreRules,
  ...referencesRules,
  ...acrossAgreementsRules,
  ...termRules,
  ...responsibilityRules,
  ...measurabilityRules,
  ...clarityRules,
  ...completenessRules,
  ...governanceRules,
  ...financeRules,
  ...progressRules,
  ...privacyRules,
  ...signatureRules,
});
