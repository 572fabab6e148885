/** A comment that sets findings aside, held against the rules there are: what it may set aside, and what is wrong with it. */
import type { FindingData } from '../domain/finding.js';
import { parseIgnoreWords, type IgnoreComment, type IgnoreWords } from '../domain/ignore-comment.js';
import { suggestionFor } from '../domain/suggestion.js';
import type { Rule } from './rule.js';

export interface WeighedIgnore extends IgnoreWords {
  readonly comment: IgnoreComment;
  /** The rules whose findings it sets aside; none when something is wrong with it, or its time is over. */
  readonly allowed: ReadonlySet<string>;
  readonly isOver: boolean;
  /** Data of `ignore-well-formed`. */
  readonly faults: readonly FindingData[];
}

/**
 * What nobody may set aside: what could not be read, because the rest of the check then rests on less than the file says;
 * what protects people; and what is wrong with setting aside itself.
 */
export function mayBeSetAside({ id, category, scope }: Pick<Rule, 'id' | 'category' | 'scope'>): boolean {
  if (category === 'privacy') return false;
  return scope === 'agreement' || scope === 'workspace' || id === 'file-placed-well';
}

export function weighIgnore(comment: IgnoreComment, today: string, rules: readonly Rule[]): WeighedIgnore {
  const words = parseIgnoreWords(comment.words);
  const { until, rules: names } = words;
  const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  const isOver = until !== undefined && until < today;
  const faults = faultsOf(words, byId);
  const isComplete = words.reason !== '' && words.badDate === undefined && !isOver;
  const known = names.filter((name) => {
    const rule = byId.get(name);
    return rule !== undefined && mayBeSetAside(rule);
  });
  return { ...words, comment, isOver, faults, allowed: new Set(isComplete ? known : []) };
}

function faultsOf(
  { rules: names, reason, badDate }: IgnoreWords,
  rules: ReadonlyMap<string, Rule>,
): readonly FindingData[] {
  return [
    ...(names.length === 0 ? [{ fault: 'no-rule' }] : []),
    ...names.flatMap((name): FindingData[] => {
      const rule = rules.get(name);
      if (rule !== undefined) return mayBeSetAside(rule) ? [] : [{ fault: 'fixed-rule', name }];
      return [{ fault: 'unknown-rule', name, ...suggestionFor(name, rules.keys()) }];
    }),
    ...(reason === '' ? [{ fault: 'no-reason' }] : []),
    ...(badDate === undefined ? [] : [{ fault: 'bad-date', date: badDate }]),
  ];
}
