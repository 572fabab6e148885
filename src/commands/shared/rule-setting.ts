/** `--rule <rule>=off|info|warning|error`, repeatable. */
import { nearest } from '../../domain/nearest.js';
import { ruleIds } from '../../domain/rule-ids.js';
import { Failure } from '../../errors/failure.js';
import type { SeveritySetting } from '../../rules/severity.js';

const settings: readonly SeveritySetting[] = ['off', 'info', 'warning', 'error'];

export function ruleSettingParser(
  value: string,
  earlier: ReadonlyMap<string, SeveritySetting> = new Map(),
): ReadonlyMap<string, SeveritySetting> {
  const [rule = '', word = ''] = value.split('=', 2);
  requireRule(rule);
  const setting = settings.find((known) => known === word);
  if (setting === undefined) {
    throw new Failure('usage', 'option-value-not-allowed', {
      option: '--rule',
      value: word,
      allowed: settings,
    });
  }
  return new Map([...earlier, [rule, setting]]);
}

/**
 * Throws `rule-unknown` with the nearest rule.
 * @param others words that may have been meant too
 */
export function requireRule(rule: string, others: readonly string[] = []): void {
  if (ruleIds.some((known) => known === rule)) return;
  const suggestion = nearest(rule, [...others, ...ruleIds]);
  throw new Failure('usage', 'rule-unknown', suggestion === undefined ? { rule } : { rule, suggestion });
}
