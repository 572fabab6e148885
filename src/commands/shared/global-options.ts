/** The options every command understands. */
import type { Command, Option } from 'commander';
import { languages, type Language } from '../../messages/format.js';
import type { Messages } from '../../messages/messages.js';
import type { App } from '../../platform/system-app.js';
import { isoDate } from './option-parsers.js';
import { startDirectory } from './start-directory.js';

export interface GlobalOptions {
  /** Where to start looking for the workspace; absolute. */
  readonly directory: string;
  /** Whether questions may be asked: not with `--no-input`, and only where a person is there to answer. */
  readonly mayAsk: boolean;
  /** Take the defaults instead of asking. */
  readonly yes: boolean;
  readonly lang: Language | undefined;
  /** The contact who records. */
  readonly as: string | undefined;
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean };
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly debug: boolean;
  readonly json: boolean;
  /** A date or a revision. */
  readonly asOf: string | undefined;
  /** ISO date of `--today`: the clocks stand on it, also when an earlier day is read. */
  readonly today: string | undefined;
  /** ISO date of `COLLAB_TODAY`, in place of what the computer says. */
  readonly systemToday: string | undefined;
}

interface ParsedGlobals {
  readonly input: boolean;
  readonly yes?: true;
  readonly lang?: Language;
  readonly as?: string;
  readonly color: boolean;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly debug?: true;
  readonly json?: true;
  readonly asOf?: string;
  readonly today?: string;
}

export function addGlobalOptions(command: Command, messages: Messages): void {
  const say = (code: GlobalOptionPhrase) => messages.phrase({ code, data: {} });
  const group = say('help.group-everywhere');
  const add = (flags: string, code: GlobalOptionPhrase): Option =>
    command.createOption(flags, say(code)).helpGroup(group);
  command
    .addOption(add('-C, --directory <dir>', 'help.directory'))
    .addOption(add('--json', 'help.json'))
    .addOption(add('--as <contact>', 'help.as'))
    .addOption(add('--as-of <date|revision>', 'help.as-of'))
    .addOption(add('--today <date>', 'help.today').argParser(isoDate('--today')))
    .addOption(add('--lang <language>', 'help.lang').choices([...languages]))
    .addOption(add('-y, --yes', 'help.yes'))
    .addOption(add('--no-input', 'help.no-input'))
    .addOption(add('--no-color', 'help.no-color'))
    .addOption(add('-q, --quiet', 'help.quiet'))
    .addOption(add('-v, --verbose', 'help.verbose'))
    .addOption(add('--debug', 'help.debug'))
    .addOption(add('-h, --help', 'help.help'));
}

type GlobalOptionPhrase =
  | 'help.group-everywhere'
  | 'help.directory'
  | 'help.json'
  | 'help.as'
  | 'help.as-of'
  | 'help.today'
  | 'help.lang'
  | 'help.yes'
  | 'help.no-input'
  | 'help.no-color'
  | 'help.quiet'
  | 'help.verbose'
  | 'help.debug'
  | 'help.help';

export function readGlobalOptions(parsed: ParsedGlobals, argv: readonly string[], app: App): GlobalOptions {
  const today = app.env['COLLAB_TODAY'];
  return {
    directory: startDirectory(argv, app),
    // Found out when asked: with Node's word on terminals come its sockets.
    get mayAsk() {
      return parsed.input && parsed.json !== true && app.terminal.interactive;
    },
    yes: parsed.yes === true,
    lang: parsed.lang,
    as: parsed.as,
    colour: parsed.color ? app.terminal.colour : { stdout: false, stderr: false },
    quiet: parsed.quiet === true,
    verbose: parsed.verbose === true,
    debug: parsed.debug === true,
    json: parsed.json === true,
    asOf: parsed.asOf,
    today: parsed.today,
    systemToday: today === undefined || today === '' ? undefined : isoDate('COLLAB_TODAY')(today),
  };
}
