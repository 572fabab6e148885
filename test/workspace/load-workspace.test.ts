/** Loading a workspace from the work tree and from history. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { foldEntries } from '../../src/history/fold-entries.js';
import { findRepository } from '../../src/platform/git/repository.js';
import { checkFolder } from '../../src/rules/check-folder.js';
import { loadWorkspace } from '../../src/workspace/load-workspace.js';
import { revisionSource, workTreeSource } from '../../src/workspace/source.js';
import { findWorkspaceRoot } from '../../src/workspace/workspace-root.js';
import { gitRepo } from '../support/git-repo.js';
import {
  dike,
  dikeFile,
  loadFiles,
  note,
  noteFile,
  settings,
  writeWorkspace,
} from './temporary-workspace.js';

const meetingFile = 'agreements/dike/meetings/2026-12-01-first.yaml';
const files = {
  [dikeFile]: dike,
  [noteFile]: note,
  [meetingFile]: 'collab: 1\ntitle: First meeting\ndate: 2026-12-01\n',
  'agreements/dike/documents/signed.txt': 'signed',
  'agreements/polder/agreement.yaml': dike.replace('Safe dike', 'Dry polder'),
  'contacts.yaml': 'collab: 1\npeople:\n  ann: { name: Ann }\n',
};

describe('a workspace in the work tree', () => {
  test('is read as plain values', async () => {
    const { folder, findings, counts } = await loadFiles(files, { hashDocuments: true });
    expect(findings).toEqual([]);
    expect(counts).toEqual({ files: 6, agreements: 2, entries: 1 });
    expect(folder.settings.title).toBe('Fixture');
    expect(folder.contacts?.people).toEqual({ ann: { name: 'Ann' } });
    const agreement = folder.agreements.get('dike');
    expect([...folder.agreements.keys()]).toEqual(['dike', 'polder']);
    expect(agreement?.terms.title).toBe('Safe dike');
    expect([...(agreement?.itemPaths ?? [])]).toEqual([
      'parties/oosterwold',
      'parties/vallei',
      'goals/safe-dike',
      'commitments/buy-land',
    ]);
    expect(agreement?.entries.map(({ id, file }) => [id, file])).toEqual([
      ['01JD3Q7V8XK2M4N6P8R0S2T4V6', noteFile],
    ]);
    expect(agreement?.meetings.map(({ file }) => file)).toEqual([meetingFile]);
    const sha256 = createHash('sha256').update('signed').digest('hex');
    expect([...(agreement?.documents ?? [])]).toEqual([['documents/signed.txt', { sha256 }]]);
  });

  test('only the agreements asked for', async () => {
    const { folder, counts } = await loadFiles(files, { only: ['polder'] });
    expect([...folder.agreements.keys()]).toEqual(['polder']);
    expect(counts.files).toBe(3);
  });

  test('what breaks the schema is left out, and its path is still known', async () => {
    const broken = dike
      .replace('accountable: oosterwold', 'accountable: [oosterwold]')
      .replace('owner: vallei', 'owner: vallei, onwer: x');
    const { folder, findings, locate } = await loadFiles({ [dikeFile]: broken });
    const located = findings
      .map(locate)
      .map(({ rule, pointer, line, column }) => [rule, pointer, `${line}:${column}`]);
    expect(located).toEqual([
      ['key-known', '/goals/safe-dike/onwer', '8:56'],
      ['value-type', '/commitments/buy-land/accountable', '12:18'],
    ]);
    const agreement = folder.agreements.get('dike');
    expect(agreement?.terms.goals['safe-dike']).toEqual({ title: 'The dike is safe', owner: 'vallei' });
    expect(agreement?.terms.commitments).toEqual({});
    expect(agreement?.itemPaths.has('commitments/buy-land')).toBe(true);
  });

  test('a file that cannot be read leaves the others', async () => {
    const { folder, findings, textOf } = await loadFiles({ ...files, [dikeFile]: 'title: "open\n' });
    expect(findings.map(({ rule, file }) => [rule, file])).toEqual([['yaml-syntax', dikeFile]]);
    expect([...folder.agreements.keys()]).toEqual(['polder']);
    expect(textOf(dikeFile)).toBe('title: "open\n');
    expect(textOf('agreements/none/agreement.yaml')).toBe('');
  });

  test('thirty files of 5,000 brackets and one that is too large', async () => {
    const deep = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [`agreements/deep-${n}/agreement.yaml`, '['.repeat(5_000)]),
    );
    const { findings } = await loadFiles({
      ...deep,
      'agreements/large/agreement.yaml': '#'.repeat(1_000_001),
    });
    expect(findings.filter(({ rule }) => rule === 'nesting-shallow')).toHaveLength(30);
    expect(findings.filter(({ rule }) => rule === 'file-small-enough').map(({ file }) => file)).toEqual([
      'agreements/large/agreement.yaml',
    ]);
  });

  test('of two entries with one id the first counts', async () => {
    const copy = noteFile.replace('2026-11-20', '2026-11-21');
    const { folder, findings } = await loadFiles({
      [dikeFile]: dike,
      [noteFile]: note,
      [copy]: note.replace('-20', '-21'),
    });
    expect(folder.agreements.get('dike')?.entries.map(({ file }) => file)).toEqual([noteFile]);
    expect(findings.map(({ rule, data }) => [rule, data['reason'], data['other']])).toEqual([
      ['file-placed-well', 'id-twice', noteFile],
    ]);
  });

  test('of agreements that were not asked for nothing is read', async () => {
    const broken = 'agreements/zuid/agreement.yaml';
    const root = writeWorkspace({ [dikeFile]: dike, [broken]: '[' });
    const paths = await workTreeSource(root).list(['dike', '..', 'absent']);
    expect(paths.filter((path) => path.startsWith('agreements/'))).toEqual([dikeFile]);
    const { folder, findings } = await loadWorkspace(workTreeSource(root), { only: ['dike'] });
    expect([...folder.agreements.keys()]).toEqual(['dike']);
    expect(findings.map(({ file }) => file)).not.toContain(broken);
  });

  test('links are not followed, and that is told', async () => {
    const root = writeWorkspace({ 'agreements/dike/documents/x.txt': 'x', 'elsewhere.yaml': dike });
    symlinkSync(join(root, 'elsewhere.yaml'), join(root, dikeFile));
    symlinkSync(join(root, 'agreements/dike'), join(root, 'agreements/twin'));
    const { folder, findings, locate } = await loadWorkspace(workTreeSource(root));
    expect(folder.agreements.size).toBe(0);
    expect(
      findings.map(locate).map(({ rule, file, data, line }) => [rule, file, data['reason'], line]),
    ).toEqual([
      ['file-placed-well', dikeFile, 'link', 1],
      ['file-placed-well', 'agreements/twin', 'link', 1],
    ]);
    const { findings: some } = await loadWorkspace(workTreeSource(root), { only: ['twin'] });
    expect(some.map(({ file }) => file)).toEqual(['agreements/twin']);
  });

  test('links in the history are told too', async () => {
    const repo = gitRepo({ commits: [{ files: { 'collab.yaml': settings, [dikeFile]: dike } }] });
    onTestFinished(() => repo.remove());
    symlinkSync('dike', join(repo.root, 'agreements/twin'));
    repo.git('add', 'agreements/twin');
    repo.git('commit', '-qm', 'Twin');
    const repository = await findRepository(repo.root);
    if (repository?.head.oid === undefined || repository.head.oid === null) throw new Error('no commit');
    const { folder, findings } = await loadWorkspace(revisionSource(repository, repository.head.oid));
    expect([...folder.agreements.keys()]).toEqual(['dike']);
    expect(findings.map(({ file, data }) => [file, data['reason']])).toEqual([['agreements/twin', 'link']]);
  });

  test('what stands under a misspelt key is still known to what refers to it', async () => {
    const misspelt = dike
      .replace('goals:', 'goal:')
      .replace('owner: vallei }', 'owner: vallei, indicator: { km: { title: Kilometres } } }')
      .replace('accountable: oosterwold', 'accountable: oosterwold\n    serves: [goals/safe-dike]');
    const { folder, findings } = await loadFiles({ [dikeFile]: misspelt });
    expect(findings.map(({ rule, pointer }) => [rule, pointer])).toEqual([['key-known', '/goal']]);
    const agreement = folder.agreements.get('dike');
    expect([...(agreement?.itemPaths ?? [])]).toContain('goals/safe-dike');
    const states = new Map([...folder.agreements].map(([id, file]) => [id, foldEntries(file)]));
    const found = checkFolder({ folder, states, today: '2026-11-23', severities: new Map() });
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a newer format is refused, a folder without settings too', async () => {
    const newer = loadFiles({ [dikeFile]: dike.replace('collab: 1', 'collab: 2') });
    await expect(newer).rejects.toMatchObject({
      code: 'newer-format-version',
      kind: 'workspace',
      data: { file: dikeFile, found: '2', known: 1 },
    });
    const root = join(writeWorkspace({ 'below/x.txt': 'x' }), 'below');
    await expect(loadWorkspace(workTreeSource(root))).rejects.toMatchObject({ code: 'not-a-workspace' });
  });

  test('settings with faults are replaced by what is usual', async () => {
    const { folder, findings } = await loadFiles({ 'collab.yaml': 'collab: 1\ntitle: Dikes\n' });
    expect(findings.map(({ rule }) => rule)).toEqual(['key-present']);
    expect(folder.settings).toEqual({ collab: 1, title: 'Dikes', languages: ['en'] });
  });
});

test('the workspace is found from below, never above the repository', () => {
  const root = writeWorkspace(files);
  mkdirSync(join(root, 'agreements/dike/progress/2026'), { recursive: true });
  expect(findWorkspaceRoot(join(root, 'agreements/dike/progress/2026'))).toBe(root);
  mkdirSync(join(root, 'other/.git/x'), { recursive: true });
  expect(() => findWorkspaceRoot(join(root, 'other'))).toThrow(
    expect.objectContaining({ code: 'not-a-workspace' }),
  );
});

describe('a workspace in history', () => {
  function commitAll(root: string): void {
    const git = (...args: string[]): unknown =>
      execFileSync('git', ['-C', root, '-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', ...args]);
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Start');
  }

  test.each(['', 'below/here'])('in the folder %j of the repository', async (folder) => {
    const prefix = folder === '' ? '' : `${folder}/`;
    const broken = dike.replace('status', 'x').replace('purpose: Keep', 'status: drat\npurpose: Keep');
    const committed = { ...files, 'collab.yaml': settings, [dikeFile]: broken };
    const root = writeWorkspace(
      Object.fromEntries(Object.entries(committed).map(([path, text]) => [prefix + path, text])),
    );
    commitAll(root);
    const repository = await findRepository(root);
    const oid = repository?.head.oid ?? null;
    if (repository === null || oid === null) throw new Error('no commit');
    const source = revisionSource(repository, oid, folder);
    const loaded = await loadWorkspace(source, { hashDocuments: true });
    expect([...loaded.folder.agreements.keys()]).toEqual(['dike', 'polder']);
    expect(loaded.folder.contacts).toBeNull();
    expect(loaded.folder.agreements.get('dike')?.documents.get('documents/signed.txt')?.sha256).toHaveLength(
      64,
    );
    expect(loaded.findings.map(loaded.locate)).toMatchObject([
      { rule: 'value-allowed', file: dikeFile, line: 3, column: 9, data: { suggestion: 'draft' } },
    ]);
    expect(loaded.textOf(dikeFile)).toBe(broken);
  });
});
