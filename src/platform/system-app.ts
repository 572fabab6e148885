/** The world outside as the commands see it. */
import { dateInZone, systemClock, systemTimeZone } from './clock.js';
import { systemRandom } from './randomness.js';
import { readAllOfStdin, writeAll } from './streams.js';
import { describeTerminal, type Terminal } from './terminal.js';

/** Everything from outside that a command may use; a test can give its own. */
export interface App {
  readonly version: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes all of it; results go here. */
  stdout(content: string | Uint8Array): Promise<void>;
  /** Messages to the person go here. */
  stderr(text: string): Promise<void>;
  readStdin(): Promise<Uint8Array>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Numbers in [0, 1). */
  random(): number;
  readonly terminal: Terminal;
  /** The date (`2026-11-23`) that calendars in `zone` show. Throws a `RangeError` for no such zone. */
  today(zone: string): string;
  /** IANA name of the time zone of this computer, for workspaces that name none. */
  timeZone(): string;
}

export function systemApp(version: string): App {
  return {
    version,
    cwd: process.cwd(),
    env: process.env,
    stdout: (content) => writeAll('stdout', content),
    stderr: (text) => writeAll('stderr', text),
    readStdin: () => readAllOfStdin(),
    now: () => systemClock.now(),
    random: systemRandom,
    terminal: describeTerminal(),
    today: (zone) => dateInZone(systemClock.now(), zone),
    timeZone: systemTimeZone,
  };
}
