import { expect, test } from 'vitest';
import { Command } from 'commander';
import { check } from '../../src/commands/check.js';
import { addGlobalOptions } from '../../src/commands/shared/global-options.js';
import { messagesFor } from '../../src/messages/messages.js';

test('what check does when nothing is typed after it, is what its options say', () => {
  const command = new Command('check').helpOption(false).action(() => undefined);
  const messages = messagesFor('en');
  check.define(command, messages);
  addGlobalOptions(command, messages);
  command.parse([], { from: 'user' });
  expect(command.opts()).toEqual({ ...check.usual, input: true, color: true });
  expect(command.args).toEqual([]);
});
