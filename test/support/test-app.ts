/** The world outside for a command that runs within a test: what it says is kept, nobody is there to answer. */
import { dateInZone } from '../../src/platform/clock.js';
import type { App } from '../../src/platform/system-app.js';

export interface TestApp {
  readonly app: App;
  readonly said: { stdout: string; stderr: string };
}

export interface TestAppOptions {
  readonly cwd: string;
  readonly stdin?: string;
  /** ISO 8601; default 2026-11-23T12:00:00Z. */
  readonly now?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function testApp({
  cwd,
  stdin = '',
  now = '2026-11-23T12:00:00Z',
  env = {},
}: TestAppOptions): TestApp {
  const said = { stdout: '', stderr: '' };
  const app: App = {
    version: '0.0.0',
    cwd,
    env,
    stdout: (content) => {
      said.stdout += typeof content === 'string' ? content : new TextDecoder('latin1').decode(content);
      return Promise.resolve();
    },
    stderr: (text) => {
      said.stderr += text;
      return Promise.resolve();
    },
    readStdin: () => Promise.resolve(new TextEncoder().encode(stdin)),
    now: () => Date.parse(now),
    random: () => 0.5,
    terminal: {
      interactive: false,
      stdoutIsTerminal: false,
      columns: 80,
      colour: { stdout: false, stderr: false },
    },
    today: (zone) => dateInZone(Date.parse(now), zone),
    timeZone: () => 'Europe/Amsterdam',
  };
  return { app, said };
}
