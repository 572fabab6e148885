/** The built program speaks one language at a time: what each bundle loads of one is not that of another. */
import { expect, test } from 'vitest';
import { runCollab } from '../support/run-collab.js';
import { dikeFile, noteFile, writeWorkspace } from '../workspace/temporary-workspace.js';

test.each([
  ['en', 'A bracket', 'The command', 'Every commitment has a deadline'],
  ['nl', 'Een haak', 'De opdracht', 'Elke afspraak heeft een termijn'],
  ['de', 'Eine Klammer', 'Dem Befehl', 'Jede Zusage hat eine Frist'],
  ['fr', 'Un crochet', 'Il manque une indication', 'Chaque engagement a une échéance'],
])('%s', async (lang, finding, failure, title) => {
  const cwd = writeWorkspace({ [dikeFile]: '[[[\n', [noteFile]: '[[[\n' });
  expect((await runCollab(['check', '--lang', lang], { cwd })).stdout).toContain(finding);
  expect((await runCollab(['explain', '--lang', lang], { cwd })).stderr).toContain(failure);
  expect((await runCollab(['explain', '--list', '--lang', lang], { cwd })).stdout).toContain(title);
});

test('a page about a rule that is not written in the language yet is shown in English, and says so', async () => {
  const { stdout } = await runCollab(['explain', 'commitment-has-deadline', '--lang', 'de'], {
    cwd: writeWorkspace({}),
  });
  expect(stdout.split('\n').slice(0, 5)).toEqual([
    'Jede Zusage hat eine Frist',
    '',
    'Diese Seite gibt es bisher nur auf Englisch.',
    '',
    'What it asks',
  ]);
});
