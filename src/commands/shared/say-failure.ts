/** Words a failure for the person, or for the program that asked for JSON. */
import { isFailure, type Failure } from '../../errors/failure.js';
import type { Messages } from '../../messages/messages.js';
import { escapeTerminalLines } from '../../renderers/terminal-escape.js';
import type { App } from '../../platform/system-app.js';
import { jsonEnvelope, type JsonError } from './json-envelope.js';
import { isAmongOptions, valueOf } from './option-value.js';

interface Circumstances {
  readonly command: string;
  readonly argv: readonly string[];
  readonly app: App;
  readonly messages: Messages;
}

export async function sayFailure(
  error: unknown,
  { command, argv, app, messages }: Circumstances,
): Promise<void> {
  const said = isFailure(error) ? wordFailure(error, messages) : wordBug(error, messages);
  if (isAmongOptions(argv, '--json') || valueOf(argv, '--format') === 'json') {
    await app.stdout(jsonEnvelope(app, command, false, { error: said }));
    return;
  }
  const line = [said.file, said.line, said.column].filter((part) => part !== undefined).join(':');
  const place = [line, said.cell].filter((part) => part !== undefined && part !== '').join(', ');
  const lines = [place === '' ? said.message : `${place}: ${said.message}`, said.remedy];
  const debug = argv.includes('--debug') && error instanceof Error ? [error.stack ?? ''] : [];
  await app.stderr([...lines, ...debug].map((line) => `${escapeTerminalLines(line)}\n`).join(''));
}

function wordFailure(failure: Failure, messages: Messages): JsonError {
  const problems = 'problems' in failure.data ? { problems: failure.data.problems } : {};
  return {
    code: failure.code,
    ...messages.failure(failure.code, failure.data),
    ...failure.place,
    ...problems,
  };
}

function wordBug(error: unknown, messages: Messages): JsonError {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'bug',
    message: messages.phrase({ code: 'bug.message', data: { reason } }),
    remedy: messages.phrase({ code: 'bug.remedy', data: {} }),
  };
}
