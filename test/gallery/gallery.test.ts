/**
 * docs/errors.md: every message about a mistake, with its cause, as it is seen. Each of them is provoked here; the page is what
 * came of it. After a change that is meant: COLLAB_UPDATE_GALLERY=1 npx vitest run test/gallery, then read the difference.
 */
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isFailure } from '../../src/errors/failure.js';
import { english } from '../../src/messages/en/index.js';
import { messagesFor } from '../../src/messages/messages.js';
import { Placeholders } from '../support/placeholders.js';
import { jsonOf, runCollab } from '../support/run-collab.js';
import { commandLine } from './command-line.js';
import { expectations } from './expectations.js';
import { files } from './files.js';
import { forms } from './forms.js';
import { history, workspaces } from './history.js';
import { makeScene, type Provocation, type Provocations, type Scene } from './provocation.js';
import { recording } from './recording.js';
import { starting } from './starting.js';

const page = join(import.meta.dirname, '../../docs/errors.md');

const parts: ReadonlyMap<string, Provocations> = new Map([
  ['What you typed', commandLine],
  ['Starting a collaboration', starting],
  ['Recording', recording],
  ['Reading a form back', forms],
  ['What parties expect of each other', expectations],
  ['Files', files],
  ['The folder of agreements', workspaces],
  ['The history', history],
]);

/** What was seen, by code. */
const seen = new Map<string, string>();

const all = [...parts.values()].flatMap((part) => Object.entries(part));

test('every failure is provoked', () => {
  expect(all.map(([code]) => code).toSorted()).toEqual(Object.keys(english().failures()).toSorted());
});

test.each(all)(
  '%s',
  async (code, provocation) => {
    const scene = makeScene(provocation.at ?? 'workspace');
    try {
      await provocation.prepare?.(scene);
      const hooks = join(scene.scratch, 'hooks/commit-msg');
      if (existsSync(hooks)) chmodSync(hooks, 0o755);
      seen.set(code, masked(await provoke(code, provocation, scene), scene));
    } finally {
      scene.remove();
    }
  },
  120_000,
);

/** What the person typed and saw. */
async function provoke(code: string, provocation: Provocation, scene: Scene): Promise<string> {
  if (provocation.call !== undefined) return called(code, provocation.call, scene);
  const words = (provocation.words ?? []).map((word) => (word === '<id>' ? scene.read('../id') : word));
  const { env, input } = provocation;
  const options = {
    cwd: scene.folder,
    ...(env && { env: env(scene) }),
    ...(input !== undefined && { input }),
  };
  const asked = await runCollab([words[0] ?? '', '--json', ...words.slice(1)], options);
  expect({ status: asked.status, ...jsonOf(asked) }).toMatchObject({ status: 2, ok: false, error: { code } });
  const { status, stdout, stderr } = await runCollab(words, options);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  return `$ collab ${words.map(quoted).join(' ')}\n${stderr.trimEnd()}`;
}

/** What no words of one person alone bring about. */
async function called(code: string, call: NonNullable<Provocation['call']>, scene: Scene): Promise<string> {
  const failure = await call(scene).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!isFailure(failure)) throw new Error(`no failure: ${String(failure)}`);
  expect(failure.code).toBe(code);
  const { message, remedy } = messagesFor('en').failure(failure.code, failure.data);
  return `${message}\n${remedy}`;
}

function quoted(word: string): string {
  return /^[\w@%+=:,./<>-]+$/.test(word) ? word : `"${word}"`;
}

function masked(text: string, scene: Scene): string {
  return new Placeholders(scene.scratch)
    .hide(text, [scene.folder])
    .replaceAll(/\b[0-9A-HJKMNP-TV-Z]{8}\b(?=[^"]|"?$)/gm, (word) =>
      /\d/.test(word) && /[A-Z]/.test(word) ? '<record>' : word,
    );
}

test('the page shows them all', () => {
  const text = galleryText();
  if (process.env['COLLAB_UPDATE_GALLERY'] !== undefined) writeFileSync(page, text);
  expect(readFileSync(page, 'utf8')).toBe(text);
});

function galleryText(): string {
  const intro = [
    '# Every message about a mistake',
    '',
    'What `collab` says when something stands in the way: what it is, where, and what to do next. A mistake ends with exit code 2 and',
    'nothing half-written. What is wrong *in* an agreement is told by `collab check`: `collab explain --list` names those rules.',
    '',
    'Each of these was provoked to make this page. `<folder>`, `<record>` and the like stand for what differs every time.',
  ];
  const sections = [...parts].map(([title, part]) => {
    const messages = Object.entries(part).map(([code, { cause }]) => {
      return ['', `### ${code}`, '', cause, '', '```console', seen.get(code) ?? '', '```'].join('\n');
    });
    return ['', `## ${title}`, ...messages].join('\n');
  });
  return `${[...intro, ...sections].join('\n')}\n`;
}
