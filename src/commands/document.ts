/** `collab document`: the agreement itself as a document to read and sign, in every format. */
import type { Command } from 'commander';
import type { Messages } from '../messages/messages.js';
import type { App } from '../platform/system-app.js';
import { buildAgreementDocument } from '../reports/agreement-document.js';
import { agreementDocumentJson } from '../reports/agreement-document-json.js';
import { commandMain } from './shared/command-main.js';
import type { CommandModule, Invocation } from './shared/command.js';
import {
  defineDocumentOptions,
  requestedDocuments,
  writeDocuments,
  type DocumentOptions,
  type MadeDocument,
} from './shared/document-outputs.js';
import { chooseAgreement, openRecorded } from './shared/open-workspace.js';

const document: CommandModule<DocumentOptions> = {
  name: 'document',
  define(command: Command, messages: Messages): void {
    const say = (
      code:
        | 'document-command.agreement'
        | 'document-command.description'
        | 'help.examples'
        | 'document-command.examples',
    ): string => messages.phrase({ code, data: {} });
    command
      .description(say('document-command.description'))
      .argument('[agreement]', say('document-command.agreement'));
    defineDocumentOptions(command, messages);
    command.addHelpText('before', `${say('help.examples')}\n${say('document-command.examples')}\n`);
  },
  async run(invocation: Invocation<DocumentOptions>, app: App): Promise<number> {
    const { args, options, global, messages } = invocation;
    const requests = requestedDocuments(options, global.json, app);
    const { workspace, today } = await openRecorded(global, app, (ids) => [chooseAgreement(ids, args[0])]);
    const { folder } = workspace;
    for (const agreement of folder.agreements.values()) {
      const input = { folder, agreement, today };
      const { terms } = agreement;
      // The frame speaks the language of the agreement, unless another is asked for.
      const [own = messages.language] = terms.languages ?? [];
      const made: MadeDocument = {
        document: () => buildAgreementDocument(input),
        kind: 'document',
        json: () => ({ document: agreementDocumentJson(input) }),
        organisation: folder.settings.title,
        about: terms['short-title'] ?? terms.title,
        date: today,
        written: 'document-command.written',
        inWords: global.lang === undefined ? messages.inLanguage(own) : messages,
      };
      await writeDocuments(requests, made, invocation, app);
    }
    return 0;
  },
};

export const main = commandMain(document);
