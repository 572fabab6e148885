/** The world outside for a run that is watched: what it asks and what it says are kept. */
import { noteAnswer, noteUnrepeatable, type Answer, type Sense } from './observations.js';
import type { App } from './system-app.js';
import type { Terminal } from './terminal.js';

/** What was said, in order. */
export type Output = readonly ['stdout' | 'stderr', string];

export function observedApp(app: App): { readonly app: App; readonly output: readonly Output[] } {
  const output: Output[] = [];
  return {
    output,
    app: {
      version: app.version,
      cwd: app.cwd,
      env: observedEnvironment(app.env),
      stdout: (content) => {
        if (typeof content === 'string') output.push(['stdout', content]);
        else noteUnrepeatable();
        return app.stdout(content);
      },
      stderr: (text) => {
        output.push(['stderr', text]);
        return app.stderr(text);
      },
      readStdin: unrepeatable(() => app.readStdin()),
      now: unrepeatable(() => app.now()),
      random: unrepeatable(() => app.random()),
      terminal: observedTerminal(app.terminal),
      today: (zone) => noteAnswer('day', zone, app.today(zone)),
      timeZone: () => noteAnswer('time zone', '', app.timeZone()),
    },
  };
}

function unrepeatable<T>(act: () => T): () => T {
  return () => {
    noteUnrepeatable();
    return act();
  };
}

function observedEnvironment(env: App['env']): App['env'] {
  return new Proxy(env, {
    get(target, name) {
      const value = target[String(name)];
      noteAnswer('environment', String(name), value ?? null);
      return value;
    },
    // Whoever looks at all of them may use any.
    ownKeys(target) {
      noteUnrepeatable();
      return Reflect.ownKeys(target);
    },
    has(target, name) {
      noteUnrepeatable();
      return Reflect.has(target, name);
    },
  });
}

const terminalAnswers = {
  interactive: (terminal: Terminal) => terminal.interactive,
  'stdout is a terminal': (terminal: Terminal) => terminal.stdoutIsTerminal,
  columns: (terminal: Terminal) => terminal.columns,
  'colour of stdout': (terminal: Terminal) => terminal.colour.stdout,
  'colour of stderr': (terminal: Terminal) => terminal.colour.stderr,
} as const;

function observedTerminal(terminal: Terminal): Terminal {
  const ask = <N extends keyof typeof terminalAnswers>(name: N): ReturnType<(typeof terminalAnswers)[N]> => {
    const answer = terminalAnswers[name](terminal) as ReturnType<(typeof terminalAnswers)[N]>;
    return noteAnswer('terminal', name, answer);
  };
  return {
    get interactive() {
      return ask('interactive');
    },
    get stdoutIsTerminal() {
      return ask('stdout is a terminal');
    },
    get columns() {
      return ask('columns');
    },
    colour: {
      get stdout() {
        return ask('colour of stdout');
      },
      get stderr() {
        return ask('colour of stderr');
      },
    },
  };
}

/** What the world answers now to what was asked of an app. */
export function askAgain(sense: Exclude<Sense, PathSense>, name: string, app: App): Answer {
  switch (sense) {
    case 'environment':
      return app.env[name] ?? null;
    case 'terminal':
      return terminalAnswers[name as keyof typeof terminalAnswers](app.terminal);
    case 'day':
      return app.today(name);
    case 'time zone':
      return app.timeZone();
  }
}

export type PathSense = 'kind' | 'kind behind links' | 'real path';
