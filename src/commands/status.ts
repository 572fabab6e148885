/** `collab status`: where things stand, on one screen. */
import { Option, type Command } from 'commander';
import type { Messages } from '../messages/messages.js';
import type { App } from '../platform/system-app.js';
import { renderMarkdown } from '../renderers/markdown.js';
import { renderTerminal } from '../renderers/terminal.js';
import { buildStatusReport, statusJson } from '../reports/status-report.js';
import { commandMain } from './shared/command-main.js';
import type { CommandModule, Invocation } from './shared/command.js';
import { jsonEnvelope } from './shared/json-envelope.js';
import { openAgreements } from './shared/open-agreements.js';
import { formatParser, orderRequests, writeOutput, type FormatRequest } from './shared/output-formats.js';
import { readReportInputs } from './shared/report-inputs.js';

const formats = ['terminal', 'markdown', 'json'] as const;

interface StatusOptions {
  readonly format?: readonly FormatRequest<(typeof formats)[number]>[];
}

const status: CommandModule<StatusOptions> = {
  name: 'status',
  define(command: Command, messages: Messages): void {
    const say = (
      code: 'status-command.description' | 'status-command.format' | 'reading.agreements',
    ): string => messages.phrase({ code, data: {} });
    command
      .description(say('status-command.description'))
      .argument('[agreements...]', say('reading.agreements'))
      .addOption(
        new Option('--format <format>', say('status-command.format')).argParser(formatParser(formats)),
      )
      .addHelpText(
        'before',
        `${messages.phrase({ code: 'help.examples', data: {} })}\n${messages.phrase({ code: 'status-command.examples', data: {} })}\n`,
      );
  },
  async run({ args, options, global, messages }: Invocation<StatusOptions>, app: App): Promise<number> {
    const requests = orderRequests(requestedFormats(global.json, options.format));
    const opened = await openAgreements(args, global, app);
    const inputs = await readReportInputs(opened, undefined, app);
    const document = buildStatusReport(opened.workspace.folder.settings.title, inputs);
    for (const request of requests) {
      const content =
        request.format === 'json'
          ? jsonEnvelope(app, 'status', true, { agreements: inputs.map(statusJson) })
          : request.format === 'markdown'
            ? renderMarkdown(document, { messages })
            : renderTerminal(document, {
                messages,
                columns: app.terminal.columns,
                colour: global.colour.stdout,
              });
      await writeOutput({ request, content, directory: global.directory }, app);
    }
    return 0;
  },
};

export const main = commandMain(status);

function requestedFormats(
  json: boolean,
  asked: NonNullable<StatusOptions['format']> = [],
): NonNullable<StatusOptions['format']> {
  const requests = [...(json ? [{ format: 'json' as const }] : []), ...asked];
  return requests.length === 0 ? [{ format: 'terminal' }] : requests;
}
