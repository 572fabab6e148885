/** The built program speaks one language at a time: what each bundle loads of one is not that of another. */
import { expect, test } from 'vitest';
import { runCollab } from '../support/run-collab.js';
import { dikeFile, noteFile, writeWorkspace } from '../workspace/temporary-workspace.js';

test.each([
  ['en', 'A bracket', 'The command', 'Every commitment has a deadline'],
  ['nl', 'Een haak', 'De opdracht', 'Elke afspraak heeft een termijn'],
])('%s', async (lang, finding, failure, title) => {
  const cwd = writeWorkspace({ [dikeFile]: '[[[\n', [noteFile]: '[[[\n' });
  expect((await runCollab(['check', '--lang', lang], { cwd })).stdout).toContain(finding);
  expect((await runCollab(['explain', '--lang', lang], { cwd })).stderr).toContain(failure);
  expect((await runCollab(['explain', '--list', '--lang', lang], { cwd })).stdout).toContain(title);
});
