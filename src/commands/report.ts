/** `collab report`: the report for the steering group, in every format. */
import { Option, type Command } from 'commander';
import { Failure } from '../errors/failure.js';
import type { Messages } from '../messages/messages.js';
import type { App } from '../platform/system-app.js';
import { reportJson } from '../reports/report-json.js';
import { buildSteeringReports, sections, type ReportForm } from '../reports/steering-report.js';
import { commandMain } from './shared/command-main.js';
import type { CommandModule, Invocation } from './shared/command.js';
import {
  defineDocumentOptions,
  requestedDocuments,
  writeDocuments,
  type DocumentOptions,
  type MadeDocument,
} from './shared/document-outputs.js';
import { openAgreements } from './shared/open-agreements.js';
import { readReportInputs } from './shared/report-inputs.js';

interface ReportOptions extends DocumentOptions {
  readonly since?: string;
  readonly sections?: readonly string[];
  readonly summary?: boolean;
}

const report: CommandModule<ReportOptions> = {
  name: 'report',
  define(command: Command, messages: Messages): void {
    const say = (
      code:
        | 'reading.agreements'
        | 'report-command.description'
        | 'report-command.since'
        | 'report-command.summary'
        | 'report-command.sections',
    ): string => messages.phrase({ code, data: {} });
    command
      .description(say('report-command.description'))
      .argument('[agreements...]', say('reading.agreements'));
    defineDocumentOptions(command, messages);
    command
      .addOption(new Option('--since <moment>', say('report-command.since')))
      .addOption(new Option('--summary', say('report-command.summary')).conflicts('sections'))
      .addOption(
        new Option(
          '--sections <names>',
          `${say('report-command.sections')} ${[...sections.keys()].join(', ')}`,
        ).argParser(sectionNames),
      )
      .addHelpText(
        'before',
        `${messages.phrase({ code: 'help.examples', data: {} })}\n${messages.phrase({ code: 'report-command.examples', data: {} })}\n`,
      );
  },
  async run(invocation: Invocation<ReportOptions>, app: App): Promise<number> {
    const { args, options, global } = invocation;
    const requests = requestedDocuments(options, global.json, app);
    const opened = await openAgreements(args, global, app);
    const inputs = await readReportInputs(opened, options.since, app);
    const { title } = opened.workspace.folder.settings;
    const [only] = inputs;
    const formOf = (hasPages: boolean): ReportForm =>
      options.summary === true ? 'summary' : hasPages ? 'paged' : 'flowing';
    const made: MadeDocument = {
      document: (hasPages) => buildSteeringReports(title, inputs, options.sections, formOf(hasPages)),
      kind: 'report',
      json: () => ({ reports: inputs.map(reportJson) }),
      organisation: title,
      about: inputs.length === 1 && only !== undefined ? only.agreement.terms.title : title,
      date: only?.today ?? '1980-01-01',
      written: 'report-command.written',
    };
    await writeDocuments(requests, made, invocation, app);
    return 0;
  },
};

export const main = commandMain(report);

/** For commander: names of sections that exist. */
function sectionNames(value: string): readonly string[] {
  const names = value.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !sections.has(name));
  if (unknown === undefined) return names;
  throw new Failure('usage', 'option-value-not-allowed', {
    option: '--sections',
    value: unknown,
    allowed: [...sections.keys()],
  });
}
