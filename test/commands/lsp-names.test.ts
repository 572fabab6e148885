/** `collab lsp`: where what is named is declared, and where else it is named. */
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startCollabEditor, type CollabEditor } from '../support/collab-editor.js';
import type { Finding } from '../../src/domain/finding.js';
import { jsonOf, runCollab } from '../support/run-collab.js';
import { dikeFile, writeWorkspace } from '../workspace/temporary-workspace.js';
import {
  at,
  dikeTerms,
  entryFile,
  meetingFile,
  movingFile,
  namingFiles,
  nestedFile,
  replyFile,
  said,
} from './naming-workspace.js';

const timeout = 60_000;

async function editing(root: string): Promise<CollabEditor> {
  const editor = await startCollabEditor([root]);
  onTestFinished(async () => {
    expect(await editor.end()).toBe(0);
  });
  return editor;
}

const textOf = (file: string): string => String(namingFiles[file]);

test('the workspace of these tests has no errors', async () => {
  const root = writeWorkspace(namingFiles);
  const { findings } = jsonOf(await runCollab(['check', '--json'], { cwd: root })) as { findings: Finding[] };
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(findings.length).toBeGreaterThan(0);
});

const declared: readonly (readonly [words: string, file: string, declared: readonly string[]])[] = [
  ['owner: "val|lei', dikeFile, ['dike/agreement.yaml:6 vallei']],
  ['members: [ooster|wold', dikeFile, ['dike/agreement.yaml:5 oosterwold']],
  ['each: a|ll', dikeFile, ['dike/agreement.yaml:8 all']],
  ['Mayor, contact: c|hair', dikeFile, ['collab.yaml:5 chair']],
  ['chair: fi|rst', dikeFile, ['dike/agreement.yaml:10 first']],
  ['safe-dike/indicators/l|ength', dikeFile, ['dike/agreement.yaml:16 length']],
  ["['goals/safe-d|ike/", dikeFile, ['dike/agreement.yaml:12 safe-dike']],
  ['go|als/safe-dike/ind', dikeFile, ['dike/agreement.yaml:16 length']],
  ['length\', safe|-dike] # "🌊"', dikeFile, ['dike/agreement.yaml:12 safe-dike']],
  ['[permit, old-s|urvey', dikeFile, ['dike/agreement.yaml:26 survey']],
  ['2027-03-01, goal: goals/safe-dike|', dikeFile, ['dike/agreement.yaml:12 safe-dike']],
  ['[agreement, pl|an', dikeFile, ['dike/agreement.yaml:28 plan']],
  ['  |buy-land', dikeFile, ['dike/agreement.yaml:18 buy-land']],
  ['Veilige |dijk', dikeFile, []],
  ['agreement: |dike', nestedFile, ['dike/agreement.yaml:1 ']],
  ['[d|ike:goals', nestedFile, ['dike/agreement.yaml:1 ']],
  ['dike:goals/|safe', nestedFile, ['dike/agreement.yaml:12 safe-dike']],
  ['accountable: |vallei', nestedFile, ['quay/agreement.yaml:7 vallei']],
  ['about: p|ermit', entryFile, ['dike/agreement.yaml:25 permit']],
  ['about: no|ise', movingFile, ['dike/progress/2026/11/2026-11-21-bottleneck-01JD3Q7V8XK2M4N6P8R0S2T4V7.yaml:5 noise']],
  ['about: 01|JD', replyFile, ['dike/progress/2026/11/2026-11-21-bottleneck-01JD3Q7V8XK2M4N6P8R0S2T4V7.yaml:1 ']],
  ['about: milestones/p|ermit', meetingFile, ['dike/agreement.yaml:25 permit']],
  ['led-by: c|hair', meetingFile, ['collab.yaml:5 chair']],
  ['body: b|oard', meetingFile, ['dike/agreement.yaml:10 board']],
  ['party: v|allei', 'collab.yaml', ['dike/agreement.yaml:6 vallei', 'quay/agreement.yaml:7 vallei']],
  ['  ch|air', 'contacts.yaml', ['collab.yaml:5 chair']],
]; // prettier-ignore

test('leads from what is named to where it is declared', { timeout }, async () => {
  const root = writeWorkspace(namingFiles);
  const editor = await editing(root);
  for (const [words, file, places] of declared) {
    const found = await editor.definition(join(root, file), at(textOf(file), words));
    expect([words, said(root, found)]).toEqual([words, places]);
  }
});

test('finds every place that means an item, in terms, records and other agreements', { timeout }, async () => {
  const root = writeWorkspace(namingFiles);
  const editor = await editing(root);
  const file = join(root, dikeFile);
  const goal = at(dikeTerms, '  |safe-dike:');
  expect(said(root, await editor.references(file, goal))).toEqual([
    'dike/agreement.yaml:21 safe-dike',
    'dike/agreement.yaml:21 safe-dike',
    'dike/agreement.yaml:23 safe-dike',
    'dike/agreement.yaml:25 safe-dike',
    'dike/progress/2026/11/2026-11-21-bottleneck-01JD3Q7V8XK2M4N6P8R0S2T4V7.yaml:6 safe-dike',
    'quay/agreement.yaml:15 safe-dike',
  ]);
  const withKey = said(root, await editor.references(file, goal, true));
  expect(withKey).toHaveLength(7);
  expect(withKey).toContain('dike/agreement.yaml:12 safe-dike');
  expect(said(root, await editor.references(file, at(dikeTerms, '  |permit:')))).toEqual([
    'dike/agreement.yaml:22 permit',
    'dike/progress/2026/11/2026-11-20-milestone-01JD3Q7V8XK2M4N6P8R0S2T4V6.yaml:5 permit',
    'dike/meetings/2026-11-25-start-up.yaml:8 permit',
  ]);
  expect(said(root, await editor.references(file, at(dikeTerms, '  |survey:')))).toEqual([
    'dike/agreement.yaml:22 old-survey',
  ]);
  expect(said(root, await editor.references(file, at(dikeTerms, 'Mayor, contact: |chair')))).toEqual([
    'contacts.yaml:3 chair',
    'dike/agreement.yaml:30 chair',
    'dike/agreement.yaml:5 chair',
    'dike/agreement.yaml:10 chair',
    'dike/progress/2026/11/2026-11-21-bottleneck-01JD3Q7V8XK2M4N6P8R0S2T4V7.yaml:4 chair',
    'dike/meetings/2026-11-25-start-up.yaml:8 chair',
  ]);
  const party = said(root, await editor.references(file, at(dikeTerms, 'owner: "|vallei'), true));
  for (const name of ['collab.yaml:5', 'dike/agreement.yaml:6', 'quay/agreement.yaml:7', 'quay/agreement.yaml:14'])
    expect(party).toContain(`${name} vallei`);
}); // prettier-ignore

test('follows what is typed, and says nothing where nothing can be read', { timeout }, async () => {
  const root = writeWorkspace(namingFiles);
  const editor = await editing(root);
  const file = join(root, dikeFile);
  const typed = dikeTerms.replace('  permit:', '\r\n  # "🌊"\r\n  permit:');
  await editor.open(file, typed);
  const [found] = (await editor.definition(file, at(typed, '[per|mit'))) ?? [];
  expect(found?.range.start).toEqual(at(typed, '|permit:'));
  await editor.change(file, 2, '\u0000[[[&*');
  expect(await editor.definition(file, { line: 0, character: 1 })).toBeNull();
  expect(await editor.references(file, { line: 90, character: 1 })).toBeNull();
  expect(await editor.definition('/nowhere/at all.yaml', { line: 0, character: 0 })).toBeNull();
});
