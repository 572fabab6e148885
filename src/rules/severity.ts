/** How serious a finding is: the rule, the agreement and the wish of the workspace together. */
import type { Severity } from '../domain/finding.js';
import type { Agreement, Workspace } from '../domain/schema-types.js';
import type { RuleHead } from './rule.js';

export type SeveritySetting = Severity | 'off';

/** Settings by rule id; those that are not there keep the rule's own. */
export type SeveritySettings = ReadonlyMap<string, SeveritySetting>;

type WeighedRule = Pick<RuleHead, 'severity' | 'about'> & { readonly id: string };

/** What of an agreement decides how much a finding weighs; a rule about the workspace has none. */
interface WeighedTerms {
  readonly status?: Agreement['status'];
  readonly authoritative?: Agreement['authoritative'];
}

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
  if (isStillDraft(status)) return 'info';
  return status === 'proposed' ? 'warning' : 'error';
}

function isStillDraft(status: Agreement['status']): boolean {
  return status === undefined || status === 'draft';
}

/** Whether a finding is about words that were signed elsewhere: then it can only be mended by an amendment. */
export function isForAmendment(
  { about }: Pick<RuleHead, 'about'>,
  { status, authoritative }: WeighedTerms,
): boolean {
  if (about !== 'wording' || authoritative?.startsWith('document:') !== true) return false;
  return binds(status);
}

/** In force, suspended or ended. */
function binds(status: Agreement['status']): boolean {
  return !isStillDraft(status) && status !== 'proposed';
}

/**
 * @param milder the severity of this one case, when it is milder than the rule
 * @returns `off` when the workspace switched the rule off
 */
export function severityOf(
  rule: WeighedRule,
  terms: WeighedTerms,
  settings: SeveritySettings,
  milder?: Severity,
): SeveritySetting {
  const wanted = settings.get(rule.id) ?? ownSeverity(rule, terms);
  if (wanted === 'off' || milder === undefined) return wanted;
  return weights[milder] < weights[wanted] ? milder : wanted;
}

function ownSeverity(rule: WeighedRule, terms: WeighedTerms): Severity {
  if (isForAmendment(rule, terms)) return 'info';
  if (rule.severity === 'by-place') return binds(terms.status) ? 'error' : 'warning';
  return rule.severity === 'by-status' ? severityByStatus(terms.status) : rule.severity;
}

/** Negative when the first is milder. */
export function compareSeverity(a: Severity, b: Severity): number {
  return weights[a] - weights[b];
}
