/** Generated from the folders of src/rules by `npm run build`: do not edit. */
import { rule as abbreviationsExplained } from './abbreviations-explained/rule.js';
import { rule as actorSingle } from './actor-single/rule.js';
import { rule as agreementFilePresent } from './agreement-file-present/rule.js';
import { rule as agreementSigned } from './agreement-signed/rule.js';
import { rule as andOrChosen } from './and-or-chosen/rule.js';
import { rule as approvalOnTime } from './approval-on-time/rule.js';
import { rule as blocHasSeats } from './bloc-has-seats/rule.js';
import { rule as bodyKnown } from './body-known/rule.js';
import { rule as bodyMeetsInTime } from './body-meets-in-time/rule.js';
import { rule as budgetAddsUp } from './budget-adds-up/rule.js';
import { rule as chairIsMember } from './chair-is-member/rule.js';
import { rule as changeAgreed } from './change-agreed/rule.js';
import { rule as changeOrdersWithinBudget } from './change-orders-within-budget/rule.js';
import { rule as commitmentHasDeadline } from './commitment-has-deadline/rule.js';
import { rule as commitmentHasOneAccountable } from './commitment-has-one-accountable/rule.js';
import { rule as commitmentInOneAgreement } from './commitment-in-one-agreement/rule.js';
import { rule as commitmentServesGoal } from './commitment-serves-goal/rule.js';
import { rule as commitmentVerifiable } from './commitment-verifiable/rule.js';
import { rule as conditionsSettledWhenInForce } from './conditions-settled-when-in-force/rule.js';
import { rule as contactsStayOut } from './contacts-stay-out/rule.js';
import { rule as contributionHasAmount } from './contribution-has-amount/rule.js';
import { rule as contributionWithinAgreed } from './contribution-within-agreed/rule.js';
import { rule as contributionWithinCap } from './contribution-within-cap/rule.js';
import { rule as contributionsCoverBudget } from './contributions-cover-budget/rule.js';
import { rule as countsAgree } from './counts-agree/rule.js';
import { rule as currencyConsistent } from './currency-consistent/rule.js';
import { rule as datesWithinTerm } from './dates-within-term/rule.js';
import { rule as deadlinesAgree } from './deadlines-agree/rule.js';
import { rule as decisionFollowsRule } from './decision-follows-rule/rule.js';
import { rule as decisionHasQuorum } from './decision-has-quorum/rule.js';
import { rule as decisionRuleComplete } from './decision-rule-complete/rule.js';
import { rule as dependenciesWithoutCycle } from './dependencies-without-cycle/rule.js';
import { rule as documentFilePresent } from './document-file-present/rule.js';
import { rule as documentKnown } from './document-known/rule.js';
import { rule as dutyWithoutEscape } from './duty-without-escape/rule.js';
import { rule as eachNamesGroup } from './each-names-group/rule.js';
import { rule as effortCalledEffort } from './effort-called-effort/rule.js';
import { rule as effortNamesMinimumActions } from './effort-names-minimum-actions/rule.js';
import { rule as encodingUtf8 } from './encoding-utf8/rule.js';
import { rule as entryAboutKnownItem } from './entry-about-known-item/rule.js';
import { rule as entryComplete } from './entry-complete/rule.js';
import { rule as entryNamesMember } from './entry-names-member/rule.js';
import { rule as entryNotInFuture } from './entry-not-in-future/rule.js';
import { rule as entryReferenceResolves } from './entry-reference-resolves/rule.js';
import { rule as entryWithinTerm } from './entry-within-term/rule.js';
import { rule as escalationAgreed } from './escalation-agreed/rule.js';
import { rule as escalationEnds } from './escalation-ends/rule.js';
import { rule as escalationHasPeriods } from './escalation-has-periods/rule.js';
import { rule as escalationLevelKnown } from './escalation-level-known/rule.js';
import { rule as escalationNamesWho } from './escalation-names-who/rule.js';
import { rule as estimateWithinCap } from './estimate-within-cap/rule.js';
import { rule as evaluationAgreed } from './evaluation-agreed/rule.js';
import { rule as exitAgreed } from './exit-agreed/rule.js';
import { rule as expectationAnswered } from './expectation-answered/rule.js';
import { rule as expectationOfAnother } from './expectation-of-another/rule.js';
import { rule as expectationOnce } from './expectation-once/rule.js';
import { rule as expectationsFitTogether } from './expectations-fit-together/rule.js';
import { rule as facilitatorNamed } from './facilitator-named/rule.js';
import { rule as fileNamesDistinct } from './file-names-distinct/rule.js';
import { rule as filePlacedWell } from './file-placed-well/rule.js';
import { rule as fileSmallEnough } from './file-small-enough/rule.js';
import { rule as formatVersion } from './format-version/rule.js';
import { rule as formerlyFree } from './formerly-free/rule.js';
import { rule as goalHasIndicator } from './goal-has-indicator/rule.js';
import { rule as goalHasOneOwner } from './goal-has-one-owner/rule.js';
import { rule as goalOwnerTakesPart } from './goal-owner-takes-part/rule.js';
import { rule as goalServedByCommitment } from './goal-served-by-commitment/rule.js';
import { rule as grantSpentInTime } from './grant-spent-in-time/rule.js';
import { rule as growthPathPossible } from './growth-path-possible/rule.js';
import { rule as healthStatementKnown } from './health-statement-known/rule.js';
import { rule as idWellFormed } from './id-well-formed/rule.js';
import { rule as identifierHasOneName } from './identifier-has-one-name/rule.js';
import { rule as ignoreStillNeeded } from './ignore-still-needed/rule.js';
import { rule as ignoreWellFormed } from './ignore-well-formed/rule.js';
import { rule as indicatorDatesInOrder } from './indicator-dates-in-order/rule.js';
import { rule as indicatorHasBaseline } from './indicator-has-baseline/rule.js';
import { rule as indicatorHasMeasurer } from './indicator-has-measurer/rule.js';
import { rule as indicatorHasTarget } from './indicator-has-target/rule.js';
import { rule as interimPathHasInterimTargets } from './interim-path-has-interim-targets/rule.js';
import { rule as interimTargetsOnTheWay } from './interim-targets-on-the-way/rule.js';
import { rule as itemOpenedOnce } from './item-opened-once/rule.js';
import { rule as keyKnown } from './key-known/rule.js';
import { rule as keyOnce } from './key-once/rule.js';
import { rule as keyPresent } from './key-present/rule.js';
import { rule as keySafe } from './key-safe/rule.js';
import { rule as legalForceStated } from './legal-force-stated/rule.js';
import { rule as listComplete } from './list-complete/rule.js';
import { rule as measurementInRange } from './measurement-in-range/rule.js';
import { rule as measurementOnce } from './measurement-once/rule.js';
import { rule as measurementPeriodInOrder } from './measurement-period-in-order/rule.js';
import { rule as milestoneHasOwner } from './milestone-has-owner/rule.js';
import { rule as momentDefinite } from './moment-definite/rule.js';
import { rule as namesStayOut } from './names-stay-out/rule.js';
import { rule as negationSingle } from './negation-single/rule.js';
import { rule as nestedAgreementFits } from './nested-agreement-fits/rule.js';
import { rule as nestedTermsAgree } from './nested-terms-agree/rule.js';
import { rule as nestingShallow } from './nesting-shallow/rule.js';
import { rule as nextMeetingPlanned } from './next-meeting-planned/rule.js';
import { rule as nothingLeftToAgree } from './nothing-left-to-agree/rule.js';
import { rule as noticeDeadlineAhead } from './notice-deadline-ahead/rule.js';
import { rule as numberExact } from './number-exact/rule.js';
import { rule as numberHasUnit } from './number-has-unit/rule.js';
import { rule as oneDocument } from './one-document/rule.js';
import { rule as openQuestionHasOwner } from './open-question-has-owner/rule.js';
import { rule as openQuestionsSettled } from './open-questions-settled/rule.js';
import { rule as participantKnown } from './participant-known/rule.js';
import { rule as partyHasCommitment } from './party-has-commitment/rule.js';
import { rule as partyIdHasOneIdentifier } from './party-id-has-one-identifier/rule.js';
import { rule as partyKnown } from './party-known/rule.js';
import { rule as paymentTermStated } from './payment-term-stated/rule.js';
import { rule as personKnown } from './person-known/rule.js';
import { rule as personalNumbersStayOut } from './personal-numbers-stay-out/rule.js';
import { rule as poolKnown } from './pool-known/rule.js';
import { rule as precedenceAgrees } from './precedence-agrees/rule.js';
import { rule as precedenceStated } from './precedence-stated/rule.js';
import { rule as proxiesLimited } from './proxies-limited/rule.js';
import { rule as quorumReachable } from './quorum-reachable/rule.js';
import { rule as rangeHasBothEnds } from './range-has-both-ends/rule.js';
import { rule as recalibrationMeasurable } from './recalibration-measurable/rule.js';
import { rule as referenceNotWithdrawn } from './reference-not-withdrawn/rule.js';
import { rule as referenceOfRightKind } from './reference-of-right-kind/rule.js';
import { rule as referenceResolves } from './reference-resolves/rule.js';
import { rule as relatedAgreementKnown } from './related-agreement-known/rule.js';
import { rule as relationsWithoutCycle } from './relations-without-cycle/rule.js';
import { rule as renewalNoticeFits } from './renewal-notice-fits/rule.js';
import { rule as reportingAgreed } from './reporting-agreed/rule.js';
import { rule as rescheduledByDecision } from './rescheduled-by-decision/rule.js';
import { rule as riskHasOwnerAndReview } from './risk-has-owner-and-review/rule.js';
import { rule as rolesNotContradictory } from './roles-not-contradictory/rule.js';
import { rule as ruleSettingKnown } from './rule-setting-known/rule.js';
import { rule as sharesAddUp } from './shares-add-up/rule.js';
import { rule as signatureDateFits } from './signature-date-fits/rule.js';
import { rule as signatureOfSigningParty } from './signature-of-signing-party/rule.js';
import { rule as signatureUnderDocument } from './signature-under-document/rule.js';
import { rule as slashSpelledOut } from './slash-spelled-out/rule.js';
import { rule as steeringBodyMeets } from './steering-body-meets/rule.js';
import { rule as superlativeMeasurable } from './superlative-measurable/rule.js';
import { rule as supplierItemsMarked } from './supplier-items-marked/rule.js';
import { rule as targetAgreesWithDirection } from './target-agrees-with-direction/rule.js';
import { rule as termFitsStatus } from './term-fits-status/rule.js';
import { rule as termHasEndOrTermination } from './term-has-end-or-termination/rule.js';
import { rule as termInOrder } from './term-in-order/rule.js';
import { rule as termsUsed } from './terms-used/rule.js';
import { rule as thresholdsInOrder } from './thresholds-in-order/rule.js';
import { rule as transitionLegal } from './transition-legal/rule.js';
import { rule as valueAllowed } from './value-allowed/rule.js';
import { rule as valueFormat } from './value-format/rule.js';
import { rule as valueInRange } from './value-in-range/rule.js';
import { rule as valueType } from './value-type/rule.js';
import { rule as vatStated } from './vat-stated/rule.js';
import { rule as votesByMembers } from './votes-by-members/rule.js';
import { rule as wordsPrecise } from './words-precise/rule.js';
import { rule as workStartsAfterExpectationsAnswered } from './work-starts-after-expectations-answered/rule.js';
import { rule as workStartsAfterSigning } from './work-starts-after-signing/rule.js';
import { rule as yamlSyntax } from './yaml-syntax/rule.js';
import type { Rule } from './rule.js';

export const rules: readonly Rule[] = [
  abbreviationsExplained,
  actorSingle,
  agreementFilePresent,
  agreementSigned,
  andOrChosen,
  approvalOnTime,
  blocHasSeats,
  bodyKnown,
  bodyMeetsInTime,
  budgetAddsUp,
  chairIsMember,
  changeAgreed,
  changeOrdersWithinBudget,
  commitmentHasDeadline,
  commitmentHasOneAccountable,
  commitmentInOneAgreement,
  commitmentServesGoal,
  commitmentVerifiable,
  conditionsSettledWhenInForce,
  contactsStayOut,
  contributionHasAmount,
  contributionWithinAgreed,
  contributionWithinCap,
  contributionsCoverBudget,
  countsAgree,
  currencyConsistent,
  datesWithinTerm,
  deadlinesAgree,
  decisionFollowsRule,
  decisionHasQuorum,
  decisionRuleComplete,
  dependenciesWithoutCycle,
  documentFilePresent,
  documentKnown,
  dutyWithoutEscape,
  eachNamesGroup,
  effortCalledEffort,
  effortNamesMinimumActions,
  encodingUtf8,
  entryAboutKnownItem,
  entryComplete,
  entryNamesMember,
  entryNotInFuture,
  entryReferenceResolves,
  entryWithinTerm,
  escalationAgreed,
  escalationEnds,
  escalationHasPeriods,
  escalationLevelKnown,
  escalationNamesWho,
  estimateWithinCap,
  evaluationAgreed,
  exitAgreed,
  expectationAnswered,
  expectationOfAnother,
  expectationOnce,
  expectationsFitTogether,
  facilitatorNamed,
  fileNamesDistinct,
  filePlacedWell,
  fileSmallEnough,
  formatVersion,
  formerlyFree,
  goalHasIndicator,
  goalHasOneOwner,
  goalOwnerTakesPart,
  goalServedByCommitment,
  grantSpentInTime,
  growthPathPossible,
  healthStatementKnown,
  idWellFormed,
  identifierHasOneName,
  ignoreStillNeeded,
  ignoreWellFormed,
  indicatorDatesInOrder,
  indicatorHasBaseline,
  indicatorHasMeasurer,
  indicatorHasTarget,
  interimPathHasInterimTargets,
  interimTargetsOnTheWay,
  itemOpenedOnce,
  keyKnown,
  keyOnce,
  keyPresent,
  keySafe,
  legalForceStated,
  listComplete,
  measurementInRange,
  measurementOnce,
  measurementPeriodInOrder,
  milestoneHasOwner,
  momentDefinite,
  namesStayOut,
  negationSingle,
  nestedAgreementFits,
  nestedTermsAgree,
  nestingShallow,
  nextMeetingPlanned,
  nothingLeftToAgree,
  noticeDeadlineAhead,
  numberExact,
  numberHasUnit,
  oneDocument,
  openQuestionHasOwner,
  openQuestionsSettled,
  participantKnown,
  partyHasCommitment,
  partyIdHasOneIdentifier,
  partyKnown,
  paymentTermStated,
  personKnown,
  personalNumbersStayOut,
  poolKnown,
  precedenceAgrees,
  precedenceStated,
  proxiesLimited,
  quorumReachable,
  rangeHasBothEnds,
  recalibrationMeasurable,
  referenceNotWithdrawn,
  referenceOfRightKind,
  referenceResolves,
  relatedAgreementKnown,
  relationsWithoutCycle,
  renewalNoticeFits,
  reportingAgreed,
  rescheduledByDecision,
  riskHasOwnerAndReview,
  rolesNotContradictory,
  ruleSettingKnown,
  sharesAddUp,
  signatureDateFits,
  signatureOfSigningParty,
  signatureUnderDocument,
  slashSpelledOut,
  steeringBodyMeets,
  superlativeMeasurable,
  supplierItemsMarked,
  targetAgreesWithDirection,
  termFitsStatus,
  termHasEndOrTermination,
  termInOrder,
  termsUsed,
  thresholdsInOrder,
  transitionLegal,
  valueAllowed,
  valueFormat,
  valueInRange,
  valueType,
  vatStated,
  votesByMembers,
  wordsPrecise,
  workStartsAfterExpectationsAnswered,
  workStartsAfterSigning,
  yamlSyntax,
];
