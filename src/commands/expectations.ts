/** `collab expectations`: what the parties expect of each other and offer, before the work starts. */
import type { Command } from 'commander';
import { nearest } from '../domain/nearest.js';
import { Failure } from '../errors/failure.js';
import type { Messages } from '../messages/messages.js';
import { accept } from './expectations/accept.js';
import { compare } from './expectations/compare.js';
import { commandMain, type CommandMain } from './shared/command-main.js';
import type { CommandModule } from './shared/command.js';
import { defineDocumentOptions, type DocumentOptions } from './shared/document-outputs.js';
import { firstWord } from './shared/first-word.js';

/** Each action has options of its own; the action itself is the first of its arguments. */
const actions: ReadonlyMap<string, CommandMain> = new Map<string, CommandMain>([
  ['form', async (argv, app) => (await import('./expectations/form.js')).main(argv, app)],
  ['read', async (argv, app) => (await import('./expectations/read.js')).main(argv, app)],
  ['compare', commandMain(compare)],
  ['accept', commandMain(accept)],
]);

export const main: CommandMain = (argv, app) => {
  const word = firstWord(argv);
  const action = actions.get(word ?? '') ?? commandMain(withoutAction(word));
  return action(argv, app);
};

/** Everything is shown side by side. */
function withoutAction(word: string | undefined): CommandModule<DocumentOptions> {
  return {
    name: 'expectations',
    define: (command, messages) => {
      if (word !== undefined) throw unknown(word);
      defineOverview(command, messages);
    },
    run: (invocation, app) => compare.run(invocation, app),
  };
}

function unknown(action: string): Failure {
  const known = [...actions.keys()];
  const suggestion = nearest(action, known);
  const data = { command: 'collab expectations', action, known };
  return new Failure('usage', 'action-unknown', suggestion === undefined ? data : { ...data, suggestion });
}

function defineOverview(command: Command, messages: Messages): void {
  const say = (code: 'expectations.description' | 'expectations.action' | 'expectations.examples'): string =>
    messages.phrase({ code, data: {} });
  command
    .description(say('expectations.description'))
    .argument('[action]', say('expectations.action'))
    .addHelpText(
      'before',
      `${messages.phrase({ code: 'help.examples', data: {} })}\n${say('expectations.examples')}\n`,
    );
  defineDocumentOptions(command, messages);
}
