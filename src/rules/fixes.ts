/**
 * The fixes that rules offer: where what is meant can be written without asking anybody. All others are for people: what is
 * missing is theirs to agree, and of two readings the right one is theirs to choose.
 */
import type { RuleId } from '../domain/rule-ids.js';
import { askInItem } from './fix-asked.js';
import { removeUnneeded, spellRule } from './fix-comments.js';
import type { PlanFix } from './fix-plan.js';
import {
  removeOwnName,
  removeRepeated,
  removeSameKey,
  writeAsKind,
  writeAsUtf8,
  writeVersion,
} from './fix-schema.js';
import { writeSuggested } from './fix-suggested.js';

export const fixes: ReadonlyMap<RuleId, PlanFix> = new Map<RuleId, PlanFix>([
  ['actor-single', askInItem],
  ['and-or-chosen', askInItem],
  ['body-known', writeSuggested],
  ['chair-is-member', writeSuggested],
  ['counts-agree', askInItem],
  ['document-file-present', writeSuggested],
  ['document-known', writeSuggested],
  ['duty-without-escape', askInItem],
  ['each-names-group', writeSuggested],
  ['effort-called-effort', askInItem],
  ['encoding-utf8', writeAsUtf8],
  ['format-version', writeVersion],
  ['formerly-free', removeOwnName],
  ['id-well-formed', writeSuggested],
  ['ignore-still-needed', removeUnneeded],
  ['ignore-well-formed', spellRule],
  ['key-known', writeSuggested],
  ['key-once', removeSameKey],
  ['list-complete', askInItem],
  ['moment-definite', askInItem],
  ['negation-single', askInItem],
  ['nothing-left-to-agree', askInItem],
  ['number-has-unit', askInItem],
  ['participant-known', writeSuggested],
  ['party-known', writeSuggested],
  ['person-known', writeSuggested],
  ['pool-known', writeSuggested],
  ['range-has-both-ends', askInItem],
  ['reference-resolves', writeSuggested],
  ['related-agreement-known', writeSuggested],
  ['rule-setting-known', writeSuggested],
  ['slash-spelled-out', askInItem],
  ['superlative-measurable', askInItem],
  ['value-allowed', writeSuggested],
  ['value-format', writeSuggested],
  ['value-in-range', removeRepeated],
  ['value-type', writeAsKind],
  ['words-precise', askInItem],
]);
