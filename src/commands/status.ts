/** `collab status`: where things stand, on one screen. */
import { Option, type Command } from 'commander';
import type { Messages } from '../messages/messages.js';
import type { App } from '../platform/system-app.js';
import { renderMarkdown } from '../renderers/markdown.js';
import { renderTerminal } from '../renderers/terminal.js';
import { buildActualCosts } from '../reports/actual-costs.js';
import { actualCostsJson } from '../reports/actual-costs-json.js';
import { heading } from '../reports/content.js';
import { text, type ReportDocument } from '../reports/document.js';
import type { ReportInput } from '../reports/report-input.js';
import { buildStatusReport, statusJson } from '../reports/status-report.js';
import { actualAnswers, type ActualAnswers } from './shared/actual-answers.js';
import { commandMain } from './shared/command-main.js';
import type { CommandModule, Invocation } from './shared/command.js';
import { jsonEnvelope } from './shared/json-envelope.js';
import { collect } from './shared/option-parsers.js';
import { openAgreements } from './shared/open-agreements.js';
import { formatParser, orderRequests, writeOutput, type FormatRequest } from './shared/output-formats.js';
import { readReportInputs } from './shared/report-inputs.js';

const formats = ['terminal', 'markdown', 'json'] as const;

interface StatusOptions {
  readonly actual?: readonly string[];
  readonly format?: readonly FormatRequest<(typeof formats)[number]>[];
}

const status: CommandModule<StatusOptions> = {
  name: 'status',
  define(command: Command, messages: Messages): void {
    const say = (
      code: 'status-command.description' | 'status-command.format' | 'reading.agreements' | 'cost.option',
    ): string => messages.phrase({ code, data: {} });
    command
      .description(say('status-command.description'))
      .argument('[agreements...]', say('reading.agreements'))
      .addOption(
        new Option('--format <format>', say('status-command.format')).argParser(formatParser(formats)),
      )
      .addOption(new Option('--actual <what>', say('cost.option')).argParser(collect))
      .addHelpText(
        'before',
        `${messages.phrase({ code: 'help.examples', data: {} })}\n${messages.phrase({ code: 'status-command.examples', data: {} })}\n`,
      );
  },
  async run({ args, options, global, messages }: Invocation<StatusOptions>, app: App): Promise<number> {
    const requests = orderRequests(requestedFormats(global.json, options.format));
    const opened = await openAgreements(args, global, app);
    const inputs = await readReportInputs(opened, undefined, app);
    const asked = options.actual === undefined ? undefined : actualAnswers(options.actual, inputs);
    const document =
      asked === undefined
        ? buildStatusReport(opened.workspace.folder.settings.title, inputs)
        : actualReport(asked);
    for (const request of requests) {
      const content =
        request.format === 'json'
          ? jsonEnvelope(app, 'status', true, { agreements: jsonOf(inputs, asked) })
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

/** One agreement stands under its own title; several each under theirs. */
function actualReport(asked: readonly ActualAnswers[]): ReportDocument {
  const [first] = asked;
  const title = first === undefined ? [] : [text(first.input.agreement.terms.title)];
  const blocks = asked.flatMap(({ input, answers }, place) => [
    ...(place === 0 ? [] : [heading(1, input.agreement.id, [text(input.agreement.terms.title)])]),
    ...buildActualCosts(answers, input.items),
  ]);
  return { title, blocks };
}

function jsonOf(inputs: readonly ReportInput[], asked: readonly ActualAnswers[] | undefined) {
  if (asked === undefined) return inputs.map(statusJson);
  return asked.map(({ input, answers }) => ({
    id: input.agreement.id,
    title: input.agreement.terms.title,
    actual: answers.map(actualCostsJson),
  }));
}

function requestedFormats(
  json: boolean,
  asked: NonNullable<StatusOptions['format']> = [],
): NonNullable<StatusOptions['format']> {
  const requests = [...(json ? [{ format: 'json' as const }] : []), ...asked];
  return requests.length === 0 ? [{ format: 'terminal' }] : requests;
}
