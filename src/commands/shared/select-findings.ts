/** Which findings were asked for. */
import type { Finding } from '../../domain/finding.js';
import { ruleCategories, type RuleCategory } from '../../rules/rule.js';
import { rules } from '../../rules/index.js';
import { requireRule } from './rule-setting.js';

export interface Selection {
  /** Paths from the workspace of files and folders; empty for all. */
  readonly under: readonly string[];
  /** A rule or a category. */
  readonly only?: string;
}

/** Whether a finding is among those asked for. */
export function findingSelector({
  under,
  only,
}: Selection): (finding: Pick<Finding, 'file' | 'rule'>) => boolean {
  const wanted = only === undefined ? null : rulesOf(only);
  return ({ file, rule }) => (wanted === null || wanted.has(rule)) && isSelected(file, under);
}

/** @param under paths of files and folders; empty for all */
export function isSelected(file: string, under: readonly string[]): boolean {
  return (
    under.length === 0 || under.some((path) => path === '' || file === path || file.startsWith(`${path}/`))
  );
}

const isCategory = (word: string): word is RuleCategory =>
  ruleCategories.some((category) => category === word);

/** For commander: a rule or category that exists. */
export function ruleOrCategory(word: string): string {
  if (!isCategory(word)) requireRule(word, ruleCategories);
  return word;
}

function rulesOf(word: string): ReadonlySet<string> {
  return new Set(
    isCategory(word) ? rules.filter(({ category }) => category === word).map(({ id }) => id) : [word],
  );
}
