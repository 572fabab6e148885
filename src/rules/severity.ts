/** How serious a finding is: the rule, the status of the agreement and the wish of the workspace together. */
import type { Severity } from '../domain/finding.js';
import type { Agreement, Workspace } from '../domain/schema-types.js';
import type { RuleSeverity } from './rule.js';

export type SeveritySetting = Severity | 'off';

/** Settings by rule id; those that are not there keep the rule's own. */
export type SeveritySettings = ReadonlyMap<string, SeveritySetting>;

const weights: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** The settings of collab.yaml, with others (of the command line) on top. */
export function severitySettings(
  settings: Pick<Workspace, 'rules'>,
  others: SeveritySettings = new Map(),
): SeveritySettings {
  return new Map([...Object.entries(settings.rules ?? {}), ...others]);
}

/** `by-status`: what is missing is still to agree in a draft, weighs more in a proposal, and is wrong once in force. */
export function severityByStatus(status: Agreement['status']): Severity {
  if (status === undefined || status === 'draft') return 'info';
  return status === 'proposed' ? 'warning' : 'error';
}

/**

 * @param milder the severity of this one case, when it is milder than the rule
 * @returns `off` when the workspace switched the rule off
 */
export function severityOf(
  rule: { readonly id: string; readonly severity: RuleSeverity },
  status: Agreement['status'],
  settings: SeveritySettings,
  milder?: Severity,
): SeveritySetting {
  const own = rule.severity === 'by-status' ? severityByStatus(status) : rule.severity;
  const wanted = settings.get(rule.id) ?? own;
  if (wanted === 'off' || milder === undefined) return wanted;
  return weights[milder] < weights[wanted] ? milder : wanted;
}

/** Negative when the first is milder. */
export function compareSeverity(a: Severity, b: Severity): number {
  return weights[a] - weights[b];
}
