/** `collab check`: everything that is unclear, missing or wrong, in one run. */
import type { Command } from 'commander';
import type { Severity } from '../domain/finding.js';
import type { Messages } from '../messages/messages.js';
import type { App } from '../platform/system-app.js';
import type { SeveritySetting } from '../rules/severity.js';
import { fixForCheck, type FixedForCheck } from './check/fixing/fix-for-check.js';
import { besideFixes, formats, isForPrograms, requestedFormats, type Format } from './check/formats.js';
import { findWanted } from './check/find-wanted.js';
import { tellBaseline } from './check/tell-baseline.js';
import { hasFailed, renderFindings } from './check/render-findings.js';
import { commandMain } from './shared/command-main.js';
import type { CommandModule, Invocation } from './shared/command.js';
import { openForCheck, type OpenedForCheck } from './shared/open-for-check.js';
import { formatParser, orderRequests, writeOutput, type FormatRequest } from './shared/output-formats.js';
import { ruleSettingParser } from './shared/rule-setting.js';
import { ruleOrCategory } from './shared/select-findings.js';

interface CheckOptions {
  readonly format?: readonly FormatRequest<Format>[];
  readonly failOn: Severity | 'never';
  readonly rule?: ReadonlyMap<string, SeveritySetting>;
  readonly only?: string;
  readonly stdinPath?: string;
  readonly since?: string;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly fix?: true;
  readonly dryRun?: true;
}

type OptionPhrase =
  | 'check.format'
  | 'check.fail-on'
  | 'check.rule'
  | 'check.only'
  | 'check.since'
  | 'check.baseline'
  | 'check.update-baseline'
  | 'check.fix'
  | 'check.dry-run'
  | 'check.stdin-path';

export const check: CommandModule<CheckOptions> = {
  name: 'check',
  usual: { failOn: 'error' },
  define(command: Command, messages: Messages): void {
    const say = (code: OptionPhrase): string => messages.phrase({ code, data: {} });
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
      .option('--since <revision>', say('check.since'))
      .option('--baseline <file>', say('check.baseline'))
      .option('--update-baseline', say('check.update-baseline'))
      .option('--fix', say('check.fix'))
      .option('--dry-run', say('check.dry-run'))
      .option('--stdin-path <file>', say('check.stdin-path'))
      .addHelpText(
        'before',
        `${messages.phrase({ code: 'help.examples', data: {} })}\n${messages.phrase({ code: 'check.examples', data: {} })}\n`,
      );
  },
  async run(invocation: Invocation<CheckOptions>, app: App): Promise<number> {
    const { args, options, global } = invocation;
    const { stdinPath } = options;
    const asked = orderRequests(requestedFormats(options.format, global.json, app), isForPrograms);
    const requests = besideFixes(asked, {
      ...options,
      explicit: options.format,
      stdin: args.includes('-'),
      past: global.asOf !== undefined,
    });
    const before = await openForCheck(
      { args, global, ...(stdinPath === undefined ? {} : { stdinPath }) },
      app,
    );
    const { opened, report } =
      options.fix === true ? await fixFirst(before, invocation, requests, app) : { opened: before };
    const found = await findWanted(opened, invocation);
    for (const request of requests) {
      const content = renderFindings(request.format, found, opened, { ...invocation, report }, app);
      await writeOutput({ request, content, directory: global.directory }, app);
    }
    if (found.baseline !== undefined) await tellBaseline(found.baseline, invocation, app);
    return hasFailed(found.findings, options.failOn) ? 1 : 0;
  },
};

async function fixFirst(
  opened: OpenedForCheck,
  invocation: Invocation<CheckOptions>,
  requests: readonly FormatRequest<Format>[],
  app: App,
): Promise<FixedForCheck> {
  const json = requests.some(({ format, file }) => format === 'json' && file === undefined);
  const path = invocation.args.includes('-') ? opened.selection[0] : undefined;
  return fixForCheck(opened, invocation, { path, json }, app);
}

export const main = commandMain(check);
