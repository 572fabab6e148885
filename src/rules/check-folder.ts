/** Runs every rule over a folder: values in, findings out. */
import type { Finding } from '../domain/finding.js';
import type { AgreementFile, Folder } from '../domain/folder.js';
import { itemsOf } from '../domain/item-index.js';
import type { Agreement } from '../domain/schema-types.js';
import type { AgreementState } from '../domain/state.js';
import { rules } from './index.js';
import type { AgreementRule, Problem, WorkspaceRule } from './rule.js';
import { isForAmendment, severityOf, type SeveritySettings } from './severity.js';

export interface CheckInput {
  readonly folder: Folder;
  /** What the entries of each agreement come to, by id; asked for once each. An agreement without a state is not checked. */
  readonly states: Pick<ReadonlyMap<string, AgreementState>, 'get'>;
  /** ISO date. */
  readonly today: string;
  /** `severitySettings(folder.settings)`, perhaps with others on top. */
  readonly severities: SeveritySettings;
}

/** The findings of all rules over what was read, by file, then place, then rule. Reading has findings of its own. */
export function checkFolder(input: CheckInput): Finding[] {
  const active = rules.filter((rule) => input.severities.get(rule.id) !== 'off');
  const findings: Finding[] = [];
  const { folder, today } = input;
  for (const rule of active) {
    if (rule.scope !== 'workspace') continue;
    const add = findingMaker(rule, folder.settingsFile, {}, input.severities, findings);
    for (const problem of rule.check({ folder, today })) add(problem);
  }
  const agreementRules = active.filter((rule) => rule.scope === 'agreement');
  for (const agreement of folder.agreements.values()) {
    checkAgreement(agreement, agreementRules, input, findings);
  }
  return findings.sort(compareFindings);
}

function checkAgreement(
  agreement: AgreementFile,
  agreementRules: readonly AgreementRule[],
  { folder, states, today, severities }: CheckInput,
  findings: Finding[],
): void {
  const state = states.get(agreement.id);
  if (state === undefined) return;
  const items = itemsOf(agreement);
  const subject = { folder, agreement, items, state, today };
  for (const rule of agreementRules) {
    const add = findingMaker(rule, agreement.file, agreement.terms, severities, findings);
    for (const problem of rule.check(subject)) add(problem);
  }
}

function findingMaker(
  rule: AgreementRule | WorkspaceRule,
  file: string,
  terms: Pick<Agreement, 'status' | 'authoritative'>,
  severities: SeveritySettings,
  findings: Finding[],
): (problem: Problem) => void {
  return (problem) => {
    const severity = severityOf(rule, terms, severities, problem.severity);
    if (severity === 'off') return;
    const forAmendment = isForAmendment(rule, terms) ? { 'for-amendment': true } : {};
    findings.push({
      rule: rule.id,
      severity,
      file: problem.file ?? file,
      pointer: problem.pointer,
      at: problem.at ?? 'value',
      ...(problem.part === undefined ? {} : { part: problem.part }),
      data: { ...problem.data, ...forAmendment },
    });
  };
}

/** By file, then pointer, then rule, in code unit order: the same on every computer. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareText(a.file, b.file) || compareText(a.pointer, b.pointer) || compareText(a.rule, b.rule);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
