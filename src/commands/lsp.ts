/** `collab lsp`: what `collab check` finds, in an editor while people type. */
import type { Command } from 'commander';
import type { Messages } from '../messages/messages.js';
import type { App } from '../platform/system-app.js';
import { serveEditor } from './lsp/serve-editor.js';
import { commandMain } from './shared/command-main.js';
import type { CommandModule, Invocation } from './shared/command.js';

const lsp: CommandModule<object> = {
  name: 'lsp',
  define(command: Command, messages: Messages): void {
    command
      .description(messages.phrase({ code: 'lsp.description', data: {} }))
      .option('--stdio', messages.phrase({ code: 'lsp.stdio', data: {} }))
      .addHelpText(
        'before',
        `${messages.phrase({ code: 'help.examples', data: {} })}\n${messages.phrase({ code: 'lsp.examples', data: {} })}\n`,
      );
  },
  async run({ global, messages }: Invocation<object>, app: App): Promise<number> {
    return serveEditor({ global, messages, app });
  },
};

export const main = commandMain(lsp);
