/** The world outside as the commands see it. */
import { systemClock } from './clock.js';
import { readAllOfStdin, writeAll } from './streams.js';
import { describeTerminal } from './terminal.js';

/** Everything from outside that a command may use; a test can give its own. */
export interface App {
  readonly version: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes all of it; results go here. */
  stdout(text: string): Promise<void>;
  /** Messages to the person go here. */
  stderr(text: string): Promise<void>;
  readStdin(): Promise<Uint8Array>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Numbers in [0, 1). */
  random(): number;
  readonly terminal: {
    /** Whether a person is there to answer: stdin and stderr are terminals and CI is unset. */
    readonly interactive: boolean;
    readonly stdoutIsTerminal: boolean;
    readonly columns: number;
    readonly colour: { readonly stdout: boolean; readonly stderr: boolean };
  };
}
