/** Generated from the folders of src/rules by `npm run build`: do not edit. */
import { rule as bodyKnown } from './body-known/rule.js';
import { rule as dependenciesWithoutCycle } from './dependencies-without-cycle/rule.js';
import { rule as documentFilePresent } from './document-file-present/rule.js';
import { rule as documentKnown } from './document-known/rule.js';
import { rule as eachNamesGroup } from './each-names-group/rule.js';
import { rule as formerlyFree } from './formerly-free/rule.js';
import { rule as goalHasIndicator } from './goal-has-indicator/rule.js';
import { rule as growthPathPossible } from './growth-path-possible/rule.js';
import { rule as indicatorDatesInOrder } from './indicator-dates-in-order/rule.js';
import { rule as indicatorHasBaseline } from './indicator-has-baseline/rule.js';
import { rule as indicatorHasMeasurer } from './indicator-has-measurer/rule.js';
import { rule as indicatorHasTarget } from './indicator-has-target/rule.js';
import { rule as interimPathHasInterimTargets } from './interim-path-has-interim-targets/rule.js';
import { rule as interimTargetsOnTheWay } from './interim-targets-on-the-way/rule.js';
import { rule as participantKnown } from './participant-known/rule.js';
import { rule as partyKnown } from './party-known/rule.js';
import { rule as personKnown } from './person-known/rule.js';
import { rule as referenceNotWithdrawn } from './reference-not-withdrawn/rule.js';
import { rule as referenceOfRightKind } from './reference-of-right-kind/rule.js';
import { rule as referenceResolves } from './reference-resolves/rule.js';
import { rule as relatedAgreementKnown } from './related-agreement-known/rule.js';
import { rule as targetAgreesWithDirection } from './target-agrees-with-direction/rule.js';
import { rule as thresholdsInOrder } from './thresholds-in-order/rule.js';
import type { Rule } from './rule.js';

export const rules: readonly Rule[] = [
  bodyKnown,
  dependenciesWithoutCycle,
  documentFilePresent,
  documentKnown,
  eachNamesGroup,
  formerlyFree,
  goalHasIndicator,
  growthPathPossible,
  indicatorDatesInOrder,
  indicatorHasBaseline,
  indicatorHasMeasurer,
  indicatorHasTarget,
  interimPathHasInterimTargets,
  interimTargetsOnTheWay,
  participantKnown,
  partyKnown,
  personKnown,
  referenceNotWithdrawn,
  referenceOfRightKind,
  referenceResolves,
  relatedAgreementKnown,
  targetAgreesWithDirection,
  thresholdsInOrder,
];
