/** `collab report`: the report for the steering group, in every format. */
import { Option, type Command } from 'commander';
import { Failure } from '../errors/failure.js';
import type { Messages } from '../messages/messages.js';
import type { App } from '../platform/system-app.js';
import { renderHtml } from '../renderers/html.js';
import { renderDocx } from '../renderers/docx.js';
import type { OfficeOptions } from '../renderers/office/office-options.js';
import { renderOdt } from '../renderers/odt.js';
import { renderMarkdown } from '../renderers/markdown.js';
import { renderTerminal } from '../renderers/terminal.js';
import type { Text } from '../domain/schema-types.js';
import type { ReportDocument } from '../reports/document.js';
import { reportJson } from '../reports/report-json.js';
import { buildSteeringReports, sections, type ReportForm } from '../reports/steering-report.js';
import { commandMain } from './shared/command-main.js';
import type { CommandModule, Invocation } from './shared/command.js';
import { jsonEnvelope } from './shared/json-envelope.js';
import { openAgreements } from './shared/open-agreements.js';
import {
  formatOfFile,
  formatParser,
  orderRequests,
  refuseOnScreen,
  writeOutput,
  type FormatRequest,
} from './shared/output-formats.js';
import { readReportInputs } from './shared/report-inputs.js';
import type { ReportInput } from '../reports/report-input.js';

const formats = ['terminal', 'markdown', 'html', 'docx', 'odt', 'json'] as const;
type Format = (typeof formats)[number];
const endings: ReadonlyMap<string, Format> = new Map([
  ['txt', 'terminal'],
  ['md', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['docx', 'docx'],
  ['odt', 'odt'],
  ['json', 'json'],
]);
/** Read by a word processor, not on a screen. They have pages. */
const paged: readonly Format[] = ['docx', 'odt'];

interface ReportOptions {
  readonly format?: readonly FormatRequest<Format>[];
  readonly output?: string;
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
        | 'report-command.format'
        | 'report-command.output'
        | 'report-command.since'
        | 'report-command.summary'
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
  async run({ args, options, global, messages }: Invocation<ReportOptions>, app: App): Promise<number> {
    const requests = orderRequests(requestedFormats(options, global.json));
    refuseOnScreen(requests, paged, app);
    const opened = await openAgreements(args, global, app);
    const inputs = await readReportInputs(opened, options.since, app);
    const { settings } = opened.workspace.folder;
    const formOf = (format: Format): ReportForm =>
      options.summary === true ? 'summary' : paged.includes(format) ? 'paged' : 'flowing';
    for (const request of requests) {
      const toFile = request.file !== undefined;
      const form = formOf(request.format);
      const document = buildSteeringReports(settings.title, inputs, options.sections, form);
      const content = render(request.format, document, inputs, {
        app,
        messages,
        title: settings.title,
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
  /** Of the workspace. */
  readonly title: Text;
  readonly columns: number;
  readonly colour: boolean;
}

function render(
  format: Format,
  document: ReportDocument,
  inputs: readonly ReportInput[],
  { app, messages, title, columns, colour }: Page,
): string | Uint8Array {
  switch (format) {
    case 'terminal':
      return renderTerminal(document, { messages, columns, colour });
    case 'markdown':
      return renderMarkdown(document, { messages });
    case 'html':
      return renderHtml(document, { messages, generator: `collab ${app.version}` });
    case 'docx':
      return renderDocx(document, officeOptions(inputs, { app, messages, title }));
    case 'odt':
      return renderOdt(document, officeOptions(inputs, { app, messages, title }));
    case 'json':
      return jsonEnvelope(app, 'report', true, { reports: inputs.map(reportJson) });
  }
}

/** Whose document it is stands in its properties; the day of the report is its only time. */
function officeOptions(
  inputs: readonly ReportInput[],
  { app, messages, title }: Pick<Page, 'app' | 'messages' | 'title'>,
): OfficeOptions {
  const [only] = inputs;
  const words = inputs.length === 1 && only !== undefined ? only.agreement.terms.title : title;
  return {
    messages,
    generator: `collab ${app.version}`,
    about: messages.format.text(words),
    organisation: messages.format.text(title),
    date: only?.today ?? '1980-01-01',
  };
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
