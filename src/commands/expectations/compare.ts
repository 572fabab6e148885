/** `collab expectations compare`: what the parties expect of each other, side by side, in every format of a document. */
import type { Command } from 'commander';
import { compareExpectations } from '../../domain/expectations/compare-expectations.js';
import { itemsOf } from '../../domain/item-index.js';
import { foldEntries } from '../../history/fold-entries.js';
import type { Messages } from '../../messages/messages.js';
import type { App } from '../../platform/system-app.js';
import { buildExpectationsReport, type ExpectationsInput } from '../../reports/expectations-report.js';
import { expectationsJson } from '../../reports/expectations/expectations-json.js';
import { nameFinder } from '../../reports/names.js';
import type { CommandModule, Invocation } from '../shared/command.js';
import {
  defineDocumentOptions,
  requestedDocuments,
  writeDocuments,
  type DocumentOptions,
  type MadeDocument,
} from '../shared/document-outputs.js';
import { openAgreements } from '../shared/open-agreements.js';
import type { OpenedWorkspace } from '../shared/open-workspace.js';
import { listNotRecorded } from '../shared/report-inputs.js';

export const compare: CommandModule<DocumentOptions> = {
  name: 'expectations',
  define(command: Command, messages: Messages): void {
    const say = (
      code: 'expectations.compare-description' | 'expectations.compare-examples' | 'reading.agreements',
    ): string => messages.phrase({ code, data: {} });
    command
      .description(say('expectations.compare-description'))
      .usage('compare [agreements...] [options]')
      .argument('compare', '')
      .argument('[agreements...]', say('reading.agreements'))
      .addHelpText(
        'before',
        `${messages.phrase({ code: 'help.examples', data: {} })}\n${say('expectations.compare-examples')}\n`,
      );
    defineDocumentOptions(command, messages);
  },
  async run(invocation: Invocation<DocumentOptions>, app: App): Promise<number> {
    const { args, options, global } = invocation;
    const requests = requestedDocuments(options, global.json, app);
    const opened = await openAgreements(args.slice(1), global, app);
    const inputs = await readInputs(opened);
    const { title } = opened.workspace.folder.settings;
    const [only] = inputs;
    const document = buildExpectationsReport(title, inputs);
    const made: MadeDocument = {
      document: () => document,
      kind: 'expectations',
      json: () => ({ agreements: inputs.map(expectationsJson) }),
      organisation: title,
      about: inputs.length === 1 && only !== undefined ? only.agreement.terms.title : title,
      date: opened.today,
      written: 'report-command.written',
    };
    await writeDocuments(requests, made, invocation, app);
    return 0;
  },
};

async function readInputs(opened: OpenedWorkspace): Promise<readonly ExpectationsInput[]> {
  const { folder } = opened.workspace;
  const files = await listNotRecorded(opened);
  return [...folder.agreements.values()].map((agreement) => {
    const items = itemsOf(agreement);
    const state = foldEntries(agreement, { until: opened.until ?? opened.today, items });
    return {
      agreement,
      items,
      comparison: compareExpectations(items, state),
      nameOf: nameFinder(folder, items),
      notRecorded: files.filter((path) => path.startsWith(`agreements/${agreement.id}/`)),
    };
  });
}
