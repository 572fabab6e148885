/** `collab report`: the report for the steering group, in every format. */
import { Option, type Command } from 'commander';
import { Failure } from '../errors/failure.js';
import type { Messages } from '../messages/messages.js';
import type { App } from '../platform/system-app.js';
import { renderHtml } from '../renderers/html.js';
import { renderMarkdown } from '../renderers/markdown.js';
import { renderTerminal } from '../renderers/terminal.js';
import type { ReportDocument } from '../reports/document.js';
import { reportJson } from '../reports/report-json.js';
import { buildSteeringReports, sections } from '../reports/steering-report.js';
import { commandMain } from './shared/command-main.js';
import type { CommandModule, Invocation } from './shared/command.js';
import { jsonEnvelope } from './shared/json-envelope.js';
import { openAgreements } from './shared/open-agreements.js';
import {
  formatOfFile,
  formatParser,
  orderRequests,
  writeOutput,
  type FormatRequest,
} from './shared/output-formats.js';
import { readReportInputs } from './shared/report-inputs.js';
import type { ReportInput } from '../reports/report-input.js';

const formats = ['terminal', 'markdown', 'html', 'json'] as const;
type Format = (typeof formats)[number];
const endings: ReadonlyMap<string, Format> = new Map([
  ['txt', 'terminal'],
  ['md', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['json', 'json'],
]);

interface ReportOptions {
  readonly format?: readonly FormatRequest<Format>[];
  readonly output?: string;
  readonly since?: string;
  readonly sections?: readonly string[];
}

const report: CommandModule<ReportOptions> = {
  name: 'report',
  define(command: Command, messages: Messages): void {
    const say = (
      code:
        | 'reading.agreements'
        | 'report-command.description'
        | 'report-command.format'
        | 'report-command.output'
        | 'report-command.since'
        | 'report-command.sections',
    ): string => messages.phrase({ code, data: {} });
    command
      .description(say('report-command.description'))
      .argument('[agreements...]', say('reading.agreements'))
      .addOption(
        new Option('--format <format>', say('report-command.format')).argParser(formatParser(formats)),
      )
      .addOption(new Option('-o, --output <file>', say('report-command.output')))
      .addOption(new Option('--since <moment>', say('report-command.since')))
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
  async run({ args, options, global, messages }: Invocation<ReportOptions>, app: App): Promise<number> {
    const requests = orderRequests(requestedFormats(options, global.json));
    const opened = await openAgreements(args, global, app);
    const inputs = await readReportInputs(opened, options.since, app);
    const document = buildSteeringReports(opened.workspace.folder.settings.title, inputs, options.sections);
    for (const request of requests) {
      const toFile = request.file !== undefined;
      const content = render(request.format, document, inputs, {
        app,
        messages,
        columns: toFile ? 100 : app.terminal.columns,
        colour: !toFile && global.colour.stdout,
      });
      await writeOutput({ request, content, directory: global.directory }, app);
      if (request.file !== undefined && !global.quiet) {
        await app.stderr(
          `${messages.phrase({ code: 'report-command.written', data: { file: request.file } })}\n`,
        );
      }
    }
    return 0;
  },
};

export const main = commandMain(report);

function requestedFormats(
  { format, output }: ReportOptions,
  json: boolean,
): readonly FormatRequest<Format>[] {
  const ofOutput = output === undefined ? [] : [{ format: formatOfFile(output, endings), file: output }];
  const asked = [...(json ? [{ format: 'json' as const }] : []), ...(format ?? []), ...ofOutput];
  return asked.length === 0 ? [{ format: 'terminal' }] : asked;
}

interface Page {
  readonly app: App;
  readonly messages: Messages;
  readonly columns: number;
  readonly colour: boolean;
}

function render(
  format: Format,
  document: ReportDocument,
  inputs: readonly ReportInput[],
  { app, messages, columns, colour }: Page,
): string {
  switch (format) {
    case 'terminal':
      return renderTerminal(document, { messages, columns, colour });
    case 'markdown':
      return renderMarkdown(document, { messages });
    case 'html':
      return renderHtml(document, { messages, generator: `collab ${app.version}` });
    case 'json':
      return jsonEnvelope(app, 'report', true, { reports: inputs.map(reportJson) });
  }
}

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
