/** All findings over an opened workspace: those of reading and those of the rules, with the severities that hold here. */
import type { Finding } from '../../domain/finding.js';
import { foldEntries } from '../../history/fold-entries.js';
import { checkFolder } from '../../rules/check-folder.js';
import { severitySettings, type SeveritySettings } from '../../rules/severity.js';
import type { OpenedWorkspace } from './open-workspace.js';

/**
 * @param others severities of the command line, above those of collab.yaml
 * @param only ids of the agreements whose rules are wanted; default: all
 */
export function checkWorkspace(
  { workspace, today, until }: Pick<OpenedWorkspace, 'workspace' | 'today' | 'until'>,
  others: SeveritySettings = new Map(),
  only?: ReadonlySet<string>,
): readonly Finding[] {
  const { folder } = workspace;
  const severities = severitySettings(folder.settings, others);
  const fold = until === null ? {} : { until };
  const wanted = [...folder.agreements].filter(([id]) => only?.has(id) !== false);
  const states = new Map(wanted.map(([id, agreement]) => [id, foldEntries(agreement, fold)]));
  const ofReading = workspace.findings.flatMap((finding) => {
    const severity = severities.get(finding.rule) ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
  return [...ofReading, ...checkFolder({ folder, states, today, severities })];
}
