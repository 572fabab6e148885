/** `collab progress form`: a spreadsheet in which one party reports, to send by e-mail. */
import { Option, type Command } from 'commander';
import type { Messages } from '../../../messages/messages.js';
import { sha256 } from '../../../platform/sha256.js';
import type { App } from '../../../platform/system-app.js';
import { progressFormWorkbook } from '../../../renderers/progress-form.js';
import { renderSheetCsv } from '../../../renderers/sheet-csv.js';
import { renderXlsx } from '../../../renderers/xlsx.js';
import { buildProgressForm, rowsAsked } from '../../../reports/progress-form.js';
import { commandMain } from '../../shared/command-main.js';
import type { CommandModule, Invocation } from '../../shared/command.js';
import { jsonEnvelope } from '../../shared/json-envelope.js';
import { openAgreements } from '../../shared/open-agreements.js';
import { formatOfFile, writeNamedFile } from '../../shared/output-formats.js';
import { messagesForParty } from '../../shared/party-language.js';
import { partyMeant } from '../../shared/party-meant.js';
import { readReportInputs } from '../../shared/report-inputs.js';

interface FormOptions {
  readonly for?: string;
  readonly output?: string;
  readonly force?: true;
}

const endings: ReadonlyMap<string, 'xlsx' | 'csv'> = new Map([
  ['xlsx', 'xlsx'],
  ['csv', 'csv'],
]);

const form: CommandModule<FormOptions> = {
  name: 'progress',
  define(command: Command, messages: Messages): void {
    const say = (
      code: 'form.description' | 'form.for' | 'form.force' | 'form.output' | 'reading.agreements',
    ): string => messages.phrase({ code, data: {} });
    command
      .description(say('form.description'))
      .usage('form --for <party> [agreements...] [options]')
      .argument('<form>', '')
      .argument('[agreements...]', say('reading.agreements'))
      .addOption(new Option('--for <party>', say('form.for')))
      .addOption(new Option('-o, --output <file>', say('form.output')))
      .addOption(new Option('--force', say('form.force')))
      .addHelpText(
        'before',
        `${messages.phrase({ code: 'help.examples', data: {} })}\n${messages.phrase({ code: 'form.examples', data: {} })}\n`,
      );
  },
  run,
};

export const main = commandMain(form);

async function run({ args, options, global, messages }: Invocation<FormOptions>, app: App): Promise<number> {
  const format = options.output === undefined ? 'xlsx' : formatOfFile(options.output, endings);
  const opened = await openAgreements(args.slice(1), global, app);
  const inputs = await readReportInputs(opened, undefined, app);
  const agreements = inputs.map(({ items }) => items);
  const party = partyMeant(options.for, agreements, messages);
  const built = buildProgressForm(party, inputs);
  const spoken = global.lang === undefined ? messagesForParty(party, agreements, messages) : messages;
  const version = opened.revision ?? '';
  const identity = [version, party, built.today, ...built.agreements.map(({ id }) => id)].join('\n');
  const made = {
    form: sha256(new TextEncoder().encode(identity)).slice(0, 12),
    version: version.slice(0, 12),
  };
  const workbook = progressFormWorkbook(built, made, spoken, format);
  const file =
    options.output ?? `${spoken.phrase({ code: 'form.file-name', data: { party, date: built.today } })}.xlsx`;
  writeNamedFile(global.directory, file, format === 'xlsx' ? renderXlsx(workbook) : renderSheetCsv(workbook), { exclusive: options.force !== true }); // prettier-ignore
  const rows = rowsAsked(built);
  const ids = built.agreements.map(({ id }) => id);
  if (global.json)
    await app.stdout(jsonEnvelope(app, 'progress', true, { form: { file, party, agreements: ids, rows, language: spoken.language } })); // prettier-ignore
  else if (!global.quiet) {
    const written = messages.phrase({ code: 'form.written', data: { file, party: built.partyName, rows } });
    const place =
      options.output === undefined
        ? `${messages.phrase({ code: 'form.stands-in', data: { folder: global.directory } })}\n`
        : '';
    await app.stdout(`${written}\n${place}${messages.phrase({ code: 'form.send', data: { file } })}\n`);
  }
  return 0;
}
