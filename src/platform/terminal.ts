/** What stands at the other end: a person who can answer, how wide the screen is, whether colours show. */
import { fstatSync } from 'node:fs';

export interface Terminal {
  /** Whether a person is there to answer: stdin and stderr are terminals and CI is unset. */
  readonly interactive: boolean;
  readonly stdoutIsTerminal: boolean;
  /** Characters on a line of stdout; 80 when it is no terminal. */
  readonly columns: number;
  readonly colour: { readonly stdout: boolean; readonly stderr: boolean };
}

/** What the decisions depend on; a test can give its own. */
export interface TerminalInputs {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether stdin (0), stdout (1) or stderr (2) is a terminal. */
  readonly isTerminal: (descriptor: 0 | 1 | 2) => boolean;
  /** The width that the terminal tells, if it does. */
  readonly width: () => number | undefined;
}

/** Only a device can be a terminal; Node's word on which of them are is loaded for those, for with it come its sockets. */
function isTerminal(descriptor: 0 | 1 | 2): boolean {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  return process.getBuiltinModule('node:tty').isatty(descriptor);
}

const system: TerminalInputs = {
  env: process.env,
  isTerminal,
  // Asked for only at a terminal: opening the stream takes time at every start.
  width: () => process.stdout.columns,
};

const DEFAULT_COLUMNS = 80;

/** Set and not switched off by `0`, `false` or nothing. */
function isOn(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false'].includes(value.toLowerCase());
}

/** `FORCE_COLOR` decides when set, then `NO_COLOR` (no-color.org), then `TERM=dumb`, then whether it is a terminal. */
function showsColour(inputs: TerminalInputs, descriptor: 1 | 2): boolean {
  const { env } = inputs;
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] === '' || isOn(env['FORCE_COLOR']);
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  if (env['TERM'] === 'dumb') return false;
  return inputs.isTerminal(descriptor);
}

export function describeTerminal(inputs: TerminalInputs = system): Terminal {
  // Found out when asked: many commands write plain text and never ask.
  return {
    get interactive() {
      return !isOn(inputs.env['CI']) && inputs.isTerminal(0) && inputs.isTerminal(2);
    },
    get stdoutIsTerminal() {
      return inputs.isTerminal(1);
    },
    get columns() {
      const told = inputs.isTerminal(1) ? inputs.width() : undefined;
      return told !== undefined && told > 0 ? told : DEFAULT_COLUMNS;
    },
    colour: {
      get stdout() {
        return showsColour(inputs, 1);
      },
      get stderr() {
        return showsColour(inputs, 2);
      },
    },
  };
}
