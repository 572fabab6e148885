/** What was found, in one of the formats. */
import type { LocatedFinding, Severity } from '../../domain/finding.js';
import type { App } from '../../platform/system-app.js';
import { renderCompact } from '../../renderers/findings/compact.js';
import { renderExchange } from '../../renderers/findings/exchange.js';
import type { FindingsPage } from '../../renderers/findings/findings-page.js';
import { renderGithub } from '../../renderers/findings/github.js';
import { findingsJson } from '../../renderers/findings/json.js';
import { renderPretty } from '../../renderers/findings/pretty.js';
import { rules } from '../../rules/index.js';
import { compareSeverity } from '../../rules/severity.js';
import type { Invocation } from '../shared/command.js';
import { jsonEnvelope } from '../shared/json-envelope.js';
import type { OpenedForCheck } from '../shared/open-for-check.js';
import { offeredFixes, type OfferedFix } from '../shared/offered-fixes.js';
import { readRulePage } from '../shared/rule-page.js';
import { isSelected } from '../shared/select-findings.js';
import type { FixReport } from './fixing/fix-report.js';
import type { Format } from './formats.js';
import type { Found } from './found.js';

export type FailOn = Severity | 'never';
type Told = Pick<Invocation<{ readonly failOn: FailOn }>, 'messages' | 'global' | 'options'> & {
  /** What `--fix` did. */
  readonly report?: FixReport | undefined;
};

export function renderFindings(
  format: Format,
  { findings, setAside, baseline }: Found,
  opened: OpenedForCheck,
  { messages, global, options, report }: Told,
  app: App,
): string {
  const { workspace } = opened;
  const fails = (severity: Severity): boolean => isReached(options.failOn, severity);
  const shown = global.quiet ? findings.filter(({ severity }) => fails(severity)) : findings;
  if (global.quiet && shown.length === 0 && (format === 'compact' || format === 'pretty')) return '';
  const folder = opened.folder === '' ? '' : `${opened.folder}/`;
  switch (format) {
    case 'compact':
      return renderCompact(shown, messages);
    case 'github':
      return renderGithub(shown, { messages, folder });
    case 'json':
      return jsonEnvelope(app, 'check', !hasFailed(findings, options.failOn), {
        ...findingsJson(shown, setAside, messages, {
          ...workspace.counts,
          fixes: offeredIn(shown, opened, messages),
        }),
        ...present({ fixed: report, baseline }),
      });
    case 'pretty':
      return renderPretty(shown, {
        messages,
        textOf: workspace.textOf,
        columns: app.terminal.columns,
        colour: global.colour.stdout,
        checkedFiles: workspace.counts.files,
        setAside: setAside.length,
      });
    default:
      return renderExchange(format, {
        ...pageOf(opened, messages),
        findings: shown,
        setAside,
        folder,
        version: app.version,
        fails,
      });
  }
}

/** What is not there is left out. */
function present(parts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

/** Nothing is offered where nothing was found: then what it takes is not loaded. */
function offeredIn(
  findings: readonly LocatedFinding[],
  { source, workspace: { folder } }: OpenedForCheck,
  messages: Told['messages'],
): ReadonlyMap<LocatedFinding, OfferedFix> {
  return findings.length === 0 ? new Map() : offeredFixes(findings, { source, folder }, messages);
}

function pageOf(
  { workspace, selection }: OpenedForCheck,
  messages: Told['messages'],
): Pick<FindingsPage, 'messages' | 'checkedFiles' | 'agreementFiles' | 'aboutRule'> {
  const files = [...workspace.folder.agreements.values()].map(({ file }) => file);
  return {
    messages,
    checkedFiles: workspace.counts.files,
    agreementFiles: files.filter((file) => isSelected(file, selection)),
    aboutRule: (id) => {
      const { category, severity } = rules.find((rule) => rule.id === id) ?? {
        category: 'schema',
        severity: 'error',
      };
      return { category, severity, page: readRulePage(id, messages) };
    },
  };
}

export function hasFailed(findings: readonly LocatedFinding[], failOn: FailOn): boolean {
  return findings.some(({ severity }) => isReached(failOn, severity));
}

function isReached(failOn: FailOn, severity: Severity): boolean {
  return failOn !== 'never' && compareSeverity(severity, failOn) >= 0;
}
