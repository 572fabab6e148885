/** `collab expectations form`: a spreadsheet in which one party says what it expects, offers and answers. */
import { Option, type Command } from 'commander';
import { itemsOf } from '../../domain/item-index.js';
import { Failure } from '../../errors/failure.js';
import { foldEntries } from '../../history/fold-entries.js';
import type { Messages } from '../../messages/messages.js';
import type { App } from '../../platform/system-app.js';
import { expectationsWorkbook } from '../../renderers/expectations-form.js';
import { renderSheetCsv } from '../../renderers/sheet-csv.js';
import { renderXlsx } from '../../renderers/xlsx.js';
import { buildExpectationsForm } from '../../reports/expectations-form.js';
import { commandMain } from '../shared/command-main.js';
import type { CommandModule, Invocation } from '../shared/command.js';
import { jsonEnvelope } from '../shared/json-envelope.js';
import { chooseAgreement, openRecorded } from '../shared/open-workspace.js';
import { formatOfFile, writeNamedFile } from '../shared/output-formats.js';
import { messagesForParty } from '../shared/party-language.js';
import { partyMeant } from '../shared/party-meant.js';

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
  name: 'expectations',
  define(command: Command, messages: Messages): void {
    const say = (
      code:
        | 'expectations.form-description'
        | 'expectations.form-examples'
        | 'expectations.form-for'
        | 'form.output'
        | 'form.force'
        | 'progress.argument-agreement',
    ): string => messages.phrase({ code, data: {} });
    command
      .description(say('expectations.form-description'))
      .usage('form --for <party> [agreement] [options]')
      .argument('form', '')
      .argument('[agreement]', say('progress.argument-agreement'))
      .addOption(new Option('--for <party>', say('expectations.form-for')))
      .addOption(new Option('-o, --output <file>', say('form.output')))
      .addOption(new Option('--force', say('form.force')))
      .addHelpText(
        'before',
        `${messages.phrase({ code: 'help.examples', data: {} })}\n${say('expectations.form-examples')}\n`,
      );
  },
  run,
};

export const main = commandMain(form);

async function run({ args, options, global, messages }: Invocation<FormOptions>, app: App): Promise<number> {
  const format = options.output === undefined ? 'xlsx' : formatOfFile(options.output, endings);
  const opened = await openRecorded(global, app, (ids) => [chooseAgreement(ids, args[1])]);
  const [agreement] = opened.workspace.folder.agreements.values();
  if (agreement === undefined) throw new Failure('workspace', 'no-agreements', {});
  const items = itemsOf(agreement);
  const party = partyMeant(options.for, [items], messages);
  const state = foldEntries(agreement, { until: opened.until ?? opened.today, items });
  const built = buildExpectationsForm(party, agreement, state, opened.today);
  const spoken = global.lang === undefined ? messagesForParty(party, [items], messages) : messages;
  const workbook = expectationsWorkbook(built, (opened.revision ?? '').slice(0, 12), spoken, format);
  // Nothing can be added, and nothing is to be answered.
  if (workbook.sheets.length === 0)
    throw new Failure('usage', 'terms-signed', { agreement: agreement.id, added: 'expectations' });
  const usual = `${spoken.phrase({ code: 'expectations.form-file', data: { party } })}.xlsx`;
  const file = options.output ?? usual;
  writeNamedFile(global.directory, file, format === 'xlsx' ? renderXlsx(workbook) : renderSheetCsv(workbook), { exclusive: options.force !== true }); // prettier-ignore
  const asked = built.asked.length;
  if (global.json) {
    const made = { file, party, agreement: agreement.id, asked, language: spoken.language };
    await app.stdout(jsonEnvelope(app, 'expectations', true, { form: made }));
  } else if (!global.quiet) {
    const data = { file, party: built.partyName, asked };
    const place =
      options.output === undefined
        ? `${messages.phrase({ code: 'form.stands-in', data: { folder: global.directory } })}\n`
        : '';
    await app.stdout(`${messages.phrase({ code: 'expectations.form-written', data })}\n${place}`);
  }
  return 0;
}
