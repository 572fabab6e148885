/** One check of a folder for all who ask, until something that it looked at is another; never one about what was. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepChecks, type KeptChecks } from '../../../src/commands/lsp/kept-checks.js';
import { readFileInside } from '../../../src/platform/files.js';
import type { App } from '../../../src/platform/system-app.js';
import { testApp } from '../../support/test-app.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collab-kept-'));
  writeFileSync(join(folder, 'collab.yaml'), 'one');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Watched extends KeptChecks<string> {
  readonly checks: string[];
  readonly shown: string[];
}

/** Checks by reading a file, after a turn of the loop. @param seconds how long after now it is */
function watched({ seconds = 10, change = {} }: { seconds?: number; change?: Partial<App> } = {}): Watched {
  const checks: string[] = [];
  const shown: string[] = [];
  const now = new Date(Date.now() + seconds * 1000).toISOString();
  const kept = keepChecks<string>({
    app: { ...testApp({ cwd: folder, now }).app, ...change },
    check: async (root, app) => {
      checks.push(root);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return `${app.today('Europe/Amsterdam')} ${readFileInside(root, 'collab.yaml').toString('utf8')}`;
    },
    found: async (_, found) => void shown.push(found),
  });
  return { ...kept, checks, shown };
}

test('checks once for all who ask, at the same time or later', async () => {
  const { ask, checks, shown } = watched();
  const [one, other] = await Promise.all([ask(folder), ask(folder)]);
  expect(one).toMatch(/ one$/);
  expect([other, await ask(folder)]).toEqual([one, one]);
  expect(checks).toHaveLength(1);
  expect(shown).toEqual([one]);
});

test('checks again when a file or the day is another, or when it was told', async () => {
  let today = '2026-12-01';
  const { ask, forget, checks } = watched({ change: { today: () => today } });
  expect(await ask(folder)).toBe('2026-12-01 one');
  writeFileSync(join(folder, 'collab.yaml'), 'another');
  expect(await ask(folder)).toBe('2026-12-01 another');
  today = '2026-12-02';
  expect(await ask(folder)).toBe('2026-12-02 another');
  forget(folder);
  await ask(folder);
  await ask(folder);
  expect(checks).toHaveLength(4);
});

test('does not trust a file that was written a moment ago', async () => {
  const { ask, checks } = watched({ seconds: 0 });
  await ask(folder);
  await ask(folder);
  expect(checks).toHaveLength(2);
});

test('answers nothing and shows nothing about what changed meanwhile', async () => {
  const { ask, forget, checks, shown } = watched();
  const before = ask(folder);
  const waiting = ask('/elsewhere').catch(() => undefined);
  const unbegun = ask(folder);
  await new Promise((resolve) => setTimeout(resolve, 1));
  forget(folder);
  const after = ask(folder);
  expect([await before, await unbegun]).toEqual([undefined, undefined]);
  expect(await after).toMatch(/ one$/);
  expect(shown).toEqual([await after]);
  await waiting;
  expect(checks.filter((root) => root === folder)).toHaveLength(2);
});

test('does not begin a check of what changed while it waited', async () => {
  const { ask, forget, checks } = watched();
  const first = ask('/elsewhere').catch(() => undefined);
  const waiting = ask(folder);
  forget(folder);
  expect(await waiting).toBeUndefined();
  await first;
  expect(checks).toEqual(['/elsewhere']);
});

test('a check that broke off is done again', async () => {
  const { ask, checks } = watched();
  rmSync(join(folder, 'collab.yaml'));
  await expect(ask(folder)).rejects.toThrow();
  writeFileSync(join(folder, 'collab.yaml'), 'back');
  expect(await ask(folder)).toMatch(/ back$/);
  expect(checks).toHaveLength(2);
});
