/** Words of the command line to arguments and options; commander's complaints become failures of ours. */
import { Command, CommanderError, type Option } from 'commander';
import { nearest } from '../../domain/nearest.js';
import { Failure } from '../../errors/failure.js';
import type { Messages } from '../../messages/messages.js';
import type { App } from '../../platform/system-app.js';
import type { CommandModule } from './command.js';
import { addGlobalOptions, readGlobalOptions, type GlobalOptions } from './global-options.js';

export type Parsed<O> =
  | { readonly help: string }
  | { readonly args: readonly string[]; readonly options: O; readonly global: GlobalOptions };

export function parseCommand<O>(
  module: CommandModule<O>,
  argv: readonly string[],
  app: App,
  messages: Messages,
): Parsed<O> {
  let help = '';
  const parent = new Command('collab').helpCommand(false);
  const command = parent.command(module.name).exitOverride();
  const titles = new Map([
    ['Usage:', messages.phrase({ code: 'help.usage', data: {} })],
    ['Arguments:', messages.phrase({ code: 'help.arguments', data: {} })],
    ['Options:', messages.phrase({ code: 'help.options', data: {} })],
  ]);
  command.configureHelp({
    get helpWidth() {
      return Math.min(app.terminal.columns, 100);
    },
    styleTitle: (title) => titles.get(title) ?? title,
    optionDescription: (option) => describeOption(option, messages),
    // Words that stand in the usage line already need no explanation.
    visibleArguments: ({ registeredArguments }) =>
      registeredArguments.filter((one) => one.description !== ''),
  });
  command.configureOutput({ writeOut: (words) => (help += words), writeErr: () => undefined });
  command.helpOption(false).action(() => undefined);
  module.define(command, messages);
  addGlobalOptions(command, messages);
  try {
    if (wantsHelp(argv)) {
      command.outputHelp();
      return { help };
    }
    parent.exitOverride().parse([module.name, ...argv], { from: 'user' });
  } catch (error) {
    throw error instanceof CommanderError ? failureOf(error, command) : error;
  }
  const options = command.opts();
  return {
    args: command.args,
    options: options as O,
    global: readGlobalOptions(options as Parameters<typeof readGlobalOptions>[0], argv, app),
  };
}

/** commander adds choices and defaults in English. */
function describeOption({ description, argChoices, defaultValue }: Option, messages: Messages): string {
  const choices = argChoices ?? [];
  const notes = [
    ...(choices.length > 0 ? [messages.format.choice(choices)] : []),
    ...(typeof defaultValue === 'string'
      ? [messages.phrase({ code: 'help.default', data: { value: defaultValue } })]
      : []),
  ];
  return notes.length === 0
    ? description
    : `${description} (${notes.join(messages.phrase({ code: 'renderer.semicolon', data: {} }))})`;
}

function wantsHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  return words.includes('--help') || words.includes('-h');
}

/** What commander complains about, in parts: the words it quotes, and the option among them. */
interface Complaint {
  readonly quoted: readonly string[];
  readonly flag: string;
  readonly command: Command;
}

/** commander's messages are English sentences; their codes and quoted parts say enough to word them anew. */
const failures: ReadonlyMap<string, (complaint: Complaint) => Failure> = new Map<
  string,
  (complaint: Complaint) => Failure
>([
  [
    'commander.unknownOption',
    ({ quoted: [option = ''], command }) =>
      new Failure('usage', 'unknown-option', withSuggestion(option, command)),
  ],
  [
    'commander.optionMissingArgument',
    ({ flag }) => new Failure('usage', 'option-needs-value', { option: flag }),
  ],
  [
    'commander.invalidArgument',
    ({ flag, quoted: [, value = ''], command }) => invalidValue(flag, value, command),
  ],
  [
    'commander.missingArgument',
    ({ quoted: [argument = ''] }) => new Failure('usage', 'missing-argument', { argument }),
  ],
  [
    'commander.conflictingOption',
    ({ quoted }) => new Failure('usage', 'options-conflict', { options: quoted }),
  ],
]);

function failureOf(error: CommanderError, command: Command): Failure {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map(([, words = '']) => words);
  const [first = ''] = quoted;
  const flag = first.split(/[ ,]+/).find((word) => word.startsWith('--')) ?? first;
  const fail = failures.get(error.code);
  if (fail !== undefined) return fail({ quoted, flag, command });
  const left = command.args.slice(command.registeredArguments.length);
  return new Failure('usage', 'too-many-arguments', { arguments: left });
}

function withSuggestion(option: string, command: Command): { option: string; suggestion?: string } {
  const flags = command.options.flatMap(({ long, short }) =>
    [long, short].filter((flag) => flag !== undefined && flag !== null),
  );
  const suggestion = nearest(option.replace(/=.*/, ''), flags);
  return suggestion === undefined ? { option } : { option, suggestion };
}

function invalidValue(flag: string, value: string, command: Command): Failure {
  const allowed = command.options.find((option) => option.long === flag)?.argChoices ?? [];
  const argument = command.registeredArguments.find((known) => known.name() === flag);
  return new Failure('usage', 'option-value-not-allowed', {
    option: flag,
    value,
    allowed: argument?.argChoices ?? allowed,
  });
}
