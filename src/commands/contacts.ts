/** `collab contacts`: who the people are. Functions are shared; names stay on this computer, and can be forgotten. */
import type { Command } from 'commander';
import { nearest } from '../domain/nearest.js';
import { Failure } from '../errors/failure.js';
import type { Messages } from '../messages/messages.js';
import type { App } from '../platform/system-app.js';
import { addContact } from './contacts/add.js';
import { forgetContact } from './contacts/forget.js';
import { listContacts } from './contacts/list.js';
import { useContact } from './contacts/use.js';
import { defineOptions, type ContactOptions } from './contacts/options.js';
import { commandMain } from './shared/command-main.js';
import type { CommandModule, Invocation } from './shared/command.js';

const actions = { list: listContacts, add: addContact, forget: forgetContact, use: useContact } as const;
type Action = keyof typeof actions;

const contacts: CommandModule<ContactOptions> = {
  name: 'contacts',
  define(command: Command, messages: Messages): void {
    const say = (
      code: 'contacts.description' | 'contacts.action' | 'contacts.id' | 'contacts.examples',
    ): string => messages.phrase({ code, data: {} });
    command
      .description(say('contacts.description'))
      .argument('[action]', say('contacts.action'))
      .argument('[contact]', say('contacts.id'))
      .addHelpText(
        'before',
        `${messages.phrase({ code: 'help.examples', data: {} })}\n${say('contacts.examples')}\n`,
      );
    defineOptions(command, messages);
  },
  async run(invocation: Invocation<ContactOptions>, app: App): Promise<number> {
    const [word = 'list', id] = invocation.args;
    return actions[actionNamed(word)]({ ...invocation, id }, app);
  },
};

export const main = commandMain(contacts);

/** Throws `action-unknown`. */
function actionNamed(word: string): Action {
  const known = Object.keys(actions) as Action[];
  const action = known.find((name) => name === word);
  if (action !== undefined) return action;
  const suggestion = nearest(word, known);
  const data = { command: 'collab contacts', action: word, known };
  throw new Failure('usage', 'action-unknown', suggestion === undefined ? data : { ...data, suggestion });
}
