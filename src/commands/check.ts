/** `collab check`: everything that is unclear, missing or wrong, in one run. */
import type { Command } from 'commander';
import type { LocatedFinding, Severity } from '../domain/finding.js';
import type { Messages } from '../messages/messages.js';
import type { App } from '../platform/system-app.js';
import { renderCompact } from '../renderers/findings/compact.js';
import { renderGithub } from '../renderers/findings/github.js';
import { findingsJson } from '../renderers/findings/json.js';
import { renderPretty } from '../renderers/findings/pretty.js';
import { compareSeverity, type SeveritySetting } from '../rules/severity.js';
import { checkWorkspace } from './shared/check-workspace.js';
import { commandMain } from './shared/command-main.js';
import type { CommandModule, Invocation } from './shared/command.js';
import { jsonEnvelope } from './shared/json-envelope.js';
import { openForCheck, type OpenedForCheck } from './shared/open-for-check.js';
import { formatParser, orderRequests, writeOutput, type FormatRequest } from './shared/output-formats.js';
import { ruleSettingParser } from './shared/rule-setting.js';
import { ruleOrCategory, selectFindings } from './shared/select-findings.js';

const formats = ['pretty', 'compact', 'json', 'github'] as const;
type Format = (typeof formats)[number];

interface CheckOptions {
  readonly format?: readonly FormatRequest<Format>[];
  readonly failOn: Severity | 'never';
  readonly rule?: ReadonlyMap<string, SeveritySetting>;
  readonly only?: string;
  readonly stdinPath?: string;
}

export const check: CommandModule<CheckOptions> = {
  name: 'check',
  usual: { failOn: 'error' },
  define(command: Command, messages: Messages): void {
    const say = (
      code: 'check.format' | 'check.fail-on' | 'check.rule' | 'check.only' | 'check.stdin-path',
    ): string => messages.phrase({ code, data: {} });
    command
      .description(messages.phrase({ code: 'check.description', data: {} }))
      .argument('[paths...]', messages.phrase({ code: 'check.paths', data: {} }))
      .addOption(
        command.createOption('--format <format>', say('check.format')).argParser(formatParser(formats)),
      )
      .addOption(
        command
          .createOption('--fail-on <severity>', say('check.fail-on'))
          .choices(['error', 'warning', 'info', 'never'])
          .default('error'),
      )
      .addOption(
        command.createOption('--rule <rule=severity>', say('check.rule')).argParser(ruleSettingParser),
      )
      .addOption(command.createOption('--only <rule|category>', say('check.only')).argParser(ruleOrCategory))
      .option('--stdin-path <file>', say('check.stdin-path'))
      .addHelpText(
        'before',
        `${messages.phrase({ code: 'help.examples', data: {} })}\n${messages.phrase({ code: 'check.examples', data: {} })}\n`,
      );
  },
  async run(invocation: Invocation<CheckOptions>, app: App): Promise<number> {
    const { args, options, global } = invocation;
    const { stdinPath } = options;
    const requests = orderRequests(requestedFormats(options.format, global.json, app));
    const opened = await openForCheck(
      { args, global, ...(stdinPath === undefined ? {} : { stdinPath }) },
      app,
    );
    const all = checkWorkspace(opened, options.rule);
    const findings = selectFindings(all, {
      under: opened.selection,
      ...(options.only === undefined ? {} : { only: options.only }),
    });
    const located = findings.map((finding) => opened.workspace.locate(finding));
    for (const request of requests) {
      const content = render(request.format, located, opened, invocation, app);
      await writeOutput({ request, content, directory: global.directory }, app);
    }
    return fails(located, options.failOn) ? 1 : 0;
  },
};

export const main = commandMain(check);

/** `pretty` unless asked otherwise; GitHub's annotations come by themselves where GitHub runs it. */
function requestedFormats(
  asked: CheckOptions['format'],
  json: boolean,
  app: App,
): readonly FormatRequest<Format>[] {
  const requests: readonly FormatRequest<Format>[] = json
    ? [{ format: 'json' }, ...(asked ?? [])]
    : (asked ?? [{ format: 'pretty' }]);
  const forGithub =
    app.env['GITHUB_ACTIONS'] === 'true' &&
    requests.every(({ format }) => format !== 'github' && format !== 'json');
  return forGithub ? [...requests, { format: 'github' }] : requests;
}

function render(
  format: Format,
  findings: readonly LocatedFinding[],
  opened: OpenedForCheck,
  { messages, global, options }: Invocation<CheckOptions>,
  app: App,
): string {
  const { workspace } = opened;
  const shown = global.quiet ? findings.filter((finding) => fails([finding], options.failOn)) : findings;
  if (global.quiet && shown.length === 0 && (format === 'compact' || format === 'pretty')) return '';
  switch (format) {
    case 'compact':
      return renderCompact(shown, messages);
    case 'github':
      return renderGithub(shown, { messages, folder: opened.folder === '' ? '' : `${opened.folder}/` });
    case 'json':
      return jsonEnvelope(app, 'check', !fails(findings, options.failOn), {
        ...findingsJson(shown, messages, { suppressed: 0, ...workspace.counts }),
      });
    case 'pretty':
      return renderPretty(shown, {
        messages,
        textOf: workspace.textOf,
        columns: app.terminal.columns,
        colour: global.colour.stdout,
        checkedFiles: workspace.counts.files,
      });
  }
}

function fails(findings: readonly LocatedFinding[], failOn: CheckOptions['failOn']): boolean {
  return failOn !== 'never' && findings.some(({ severity }) => compareSeverity(severity, failOn) >= 0);
}
