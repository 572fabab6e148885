/** `collab lsp`, driven by a client: the same findings as `collab check`, fixes, comments that set aside, explanations. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startCollabEditor, uriOf, type CollabEditor } from '../support/collab-editor.js';
import { jsonOf, runCollab } from '../support/run-collab.js';
import { dike, dikeFile, writeWorkspace } from '../workspace/temporary-workspace.js';

const timeout = 60_000;

async function editing(...roots: readonly string[]): Promise<CollabEditor> {
  const editor = await startCollabEditor(roots);
  onTestFinished(async () => {
    expect(await editor.end()).toBe(0);
  });
  return editor;
}

const codes = (diagnostics: readonly Diagnostic[]): readonly unknown[] => diagnostics.map(({ code }) => code);
const has =
  (rule: string, is = true) =>
  (diagnostics: readonly Diagnostic[]): boolean =>
    codes(diagnostics).includes(rule) === is;

function applied(text: string, file: string, action: CodeAction | undefined): string {
  const document = TextDocument.create(uriOf(file), 'yaml', 1, text);
  return TextDocument.applyEdits(document, action?.edit?.changes?.[uriOf(file)] ?? []);
}

interface FindingJson {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
}

const rulesFolder = join(import.meta.dirname, '../../src/rules');
/** A broken agreement of every rule that has one: each is an agreement of one workspace. */
const broken = Object.fromEntries(
  readdirSync(rulesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const folder = join(rulesFolder, name, 'fixtures');
      const bad = readdirSync(folder).find((file) => /^bad-[^.]+\.yaml$/.test(file));
      const text = bad === undefined ? 'files:\n' : readFileSync(join(folder, bad)).toString('latin1');
      if (text.startsWith('files:\n') || name === 'file-small-enough' || name === 'encoding-utf8') return [];
      return [[`agreements/${name}/agreement.yaml`, Buffer.from(text, 'latin1').toString('utf8')] as const];
    }),
);

test('shows what check finds, for the broken files of all rules at once', { timeout }, async () => {
  expect(Object.keys(broken).length).toBeGreaterThan(60);
  const root = writeWorkspace(broken);
  const editor = await editing(root);
  const { findings } = jsonOf(await runCollab(['check', '--json'], { cwd: root })) as { findings: FindingJson[] };
  const last = findings.at(-1)?.file ?? '';
  // Files are shown one by one.
  const count = (): number => [...editor.all().values()].flat().length;
  await editor.shown(join(root, last), () => count() >= findings.length);
  const shown = [...editor.all()].flatMap(([uri, diagnostics]) =>
    diagnostics.map(({ range: { start, end }, code, message }) =>
      [uri, code, start.line + 1, start.character + 1, end.line + 1, end.character + 1, message.split('\n')[0]].join(),
    ),
  );
  const expected = findings.map(({ file, rule, line, column, endLine, endColumn, message }) =>
    [uriOf(join(root, file)), rule, line, column, endLine, endColumn, message.split('\n')[0]].join(),
  );
  expect(shown.toSorted()).toEqual(expected.toSorted());
}); // prettier-ignore

test('follows what is typed, closed and changed on disk', { timeout }, async () => {
  const root = writeWorkspace({ [dikeFile]: dike });
  const file = join(root, dikeFile);
  const editor = await editing(root);
  await editor.open(file, dike.replace('owner: vallei', 'owner: valei'));
  await editor.shown(file, has('party-known'));
  await editor.change(file, 2, dike);
  await editor.shown(file, has('party-known', false));
  await editor.change(file, 3, `${dike}x: [`);
  expect(codes(await editor.shown(file, has('yaml-syntax')))).toContain('yaml-syntax');
  await editor.change(file, 4, '\u0000\ufffe[[[[*&!!');
  await editor.shown(file, has('yaml-syntax'));
  await editor.close(file);
  await editor.shown(file, has('yaml-syntax', false));
  writeFileSync(file, dike.replace('accountable: oosterwold', 'accountable: oost'));
  await editor.changedOnDisk();
  await editor.shown(file, has('party-known'));
});

test('offers the fix of check --fix, and to set aside', { timeout }, async () => {
  const root = writeWorkspace({ [dikeFile]: dike });
  const file = join(root, dikeFile);
  const editor = await editing(root);
  const text = dike.replace('owner: vallei', 'owner: valei');
  await editor.open(file, text);
  const [found] = (await editor.shown(file, has('party-known'))).filter(({ code }) => code === 'party-known');
  if (found === undefined) throw new Error('not shown');
  const [fix, ignore] = await editor.actions(file, found.range);
  expect(fix).toMatchObject({ title: 'Write "vallei" instead of "valei"', isPreferred: true });
  expect(applied(text, file, fix)).toBe(dike);
  expect(ignore?.title).toBe('Set aside here: party-known');
  const aside = applied(text, file, ignore);
  expect(aside).toContain('  # collab-ignore party-known -- say here why\n  safe-dike:');
  await editor.change(file, 2, aside);
  await editor.shown(file, has('party-known', false));
  // What cannot be read cannot be set aside.
  await editor.change(file, 3, dike.replace('purpose:', 'prupose:'));
  const [key] = (await editor.shown(file, has('key-known'))).filter(({ code }) => code === 'key-known');
  if (key === undefined) throw new Error('not shown');
  expect((await editor.actions(file, key.range)).map(({ title }) => title)).not.toContain('Set aside here: key-known');
}); // prettier-ignore

test('explains the rule at a finding, and nothing elsewhere', { timeout }, async () => {
  const root = writeWorkspace({ [dikeFile]: dike.replace('owner: vallei', 'owner: valei') });
  const editor = await editing(root);
  const [found] = (await editor.shown(join(root, dikeFile), has('party-known'))).filter(({ code }) => code === 'party-known'); // prettier-ignore
  const told = await editor.hover(join(root, dikeFile), found?.range.start ?? { line: 0, character: 0 });
  expect(JSON.stringify(told?.contents)).toContain('# Everyone who is named is a party or a group');
  expect(await editor.hover(join(root, dikeFile), { line: 2, character: 3 })).toBeNull();
});

test(
  'several folders, names with blanks and accents, a folder that is none, a newer format',
  { timeout },
  async () => {
    const one = writeWorkspace({ 'agreements/dijk één/agreement.yaml': dike, [dikeFile]: dike.replace('owner: vallei', 'owner: valei') }); // prettier-ignore
    const two = writeWorkspace({ [dikeFile]: dike.replace('collab: 1', 'collab: 99') });
    const editor = await editing(one, two, '/');
    await editor.shown(join(one, dikeFile), has('party-known'));
    expect((await editor.shown(join(two, dikeFile), (all) => all.length > 0))[0]?.message).toContain('99');
    const file = join(one, 'agreements/dijk één/agreement.yaml');
    await editor.open(file, dike.replace('owner: vallei', 'owner: valei'));
    await editor.open('/nowhere/at all.yaml', 'a: 1');
    expect(await editor.actions('/nowhere/at all.yaml', { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } })).toEqual([]); // prettier-ignore
    await editor.shown(file, (all) => all.length > 0);
  },
);

test('answers a question about a text that changed meanwhile with nothing, or with what it says now', { timeout }, async () => {
  const root = writeWorkspace({ ...broken, [dikeFile]: dike });
  const file = join(root, dikeFile);
  const editor = await editing(root);
  const wrong = dike.replace('owner: vallei', 'owner: valei');
  await editor.open(file, wrong);
  const [found] = (await editor.shown(file, has('party-known'))).filter(({ code }) => code === 'party-known');
  if (found === undefined) throw new Error('not shown');
  await editor.change(file, 2, `${wrong}# more\n`);
  const asked = editor.actions(file, found.range).catch((error: unknown) => String(error));
  await editor.change(file, 3, dike);
  const answers = [await asked, await editor.actions(file, found.range)];
  expect(answers[0]).toMatch(/changed meanwhile/);
  expect(JSON.stringify(answers[1])).not.toContain('party-known');
}); // prettier-ignore
