/** What a command is: its options for commander, and what it does with them. */
import type { Command } from 'commander';
import type { Messages } from '../../messages/messages.js';
import type { App } from '../../platform/system-app.js';
import type { GlobalOptions } from './global-options.js';

export interface Invocation<O> {
  readonly args: readonly string[];
  readonly options: O;
  readonly global: GlobalOptions;
  readonly messages: Messages;
}

export interface CommandModule<O> {
  readonly name: string;
  /** Adds arguments, options and examples, in the language of `messages`. Global options are added for it. */
  define(command: Command, messages: Messages): void;
  /** The options when nothing stands after the name: what is called so most of the time need not wait for commander. */
  readonly usual?: O;
  /** Resolves to the exit code: 0, or 1 for findings. Mistakes of the user are thrown as `Failure`. */
  run(invocation: Invocation<O>, app: App): Promise<number>;
}
