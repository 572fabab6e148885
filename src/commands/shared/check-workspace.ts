/** All findings over an opened workspace: those of reading and those of the rules, with the severities that hold here. */
import type { Finding } from '../../domain/finding.js';
import type { AgreementState } from '../../domain/state.js';
import { foldEntries } from '../../history/fold-entries.js';
import { checkFolder } from '../../rules/check-folder.js';
import { rules } from '../../rules/index.js';
import { severitySettings, type SeveritySettings } from '../../rules/severity.js';
import type { StandingFindings } from '../../rules/set-aside.js';
import type { OpenedWorkspace } from './open-workspace.js';
import { setAsideInFiles } from './set-aside-in-files.js';

type Checked = Pick<OpenedWorkspace, 'workspace' | 'today' | 'until'>;

/**
 * What counts: without what comments in the files set aside.
 * @param others severities of the command line, above those of collab.yaml
 * @param only ids of the agreements whose rules are wanted; default: all
 */
export function checkWorkspace(
  opened: Checked,
  others: SeveritySettings = new Map(),
  only?: ReadonlySet<string>,
): readonly Finding[] {
  return findAll(opened, others, only).findings;
}

/** As `checkWorkspace`, with what was set aside. */
export function findAll(
  { workspace, today, until }: Checked,
  others: SeveritySettings = new Map(),
  only?: ReadonlySet<string>,
): StandingFindings {
  const { folder } = workspace;
  const severities = severitySettings(folder.settings, others);
  const fold = until === null ? {} : { until };
  const isWanted = (id: string): boolean => only?.has(id) !== false;
  // Folded when its turn comes: all states at once would be many times as large as the files.
  const states = {
    get: (id: string): AgreementState | undefined => {
      const agreement = isWanted(id) ? folder.agreements.get(id) : undefined;
      return agreement === undefined ? undefined : foldEntries(agreement, fold);
    },
  };
  const ofReading = workspace.findings.flatMap((finding) => {
    const severity = severities.get(finding.rule) ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
  const findings = [...ofReading, ...checkFolder({ folder, states, today, severities })];
  const files = workspace.withIgnores.filter((file) =>
    isChecked(file, (id) => folder.agreements.has(id) && isWanted(id)),
  );
  if (files.length === 0) return { findings, setAside: [] };
  return setAsideInFiles(findings, files, workspace, { today, severities, rules });
}

/** Of an agreement whose rules did not run, nothing says whether its comments are still needed. */
function isChecked(file: string, isRead: (id: string) => boolean): boolean {
  const id = /^agreements\/([^/]+)\//.exec(file)?.[1];
  return id === undefined || isRead(id);
}
