import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { testEnvironment } from '../support/git-repo.js';
import { recordingWorkspace, type RecordingWorkspace } from './recording-workspace.js';

interface Check {
  readonly id: string;
  readonly state: 'fine' | 'watch' | 'broken';
  readonly message: string;
  readonly command: string | null;
}

const program = join(import.meta.dirname, '../../bin/collab.js');

function doctorIn(
  cwd: string,
  more: Readonly<Record<string, string>> = {},
): { readonly status: number | null; readonly checks: readonly Check[] } {
  const env = testEnvironment({ COLLAB_TODAY: '2026-11-23', ...more });
  const { status, stdout } = spawnSync(process.execPath, [program, 'doctor', '--json'], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, ...(JSON.parse(stdout) as { checks: readonly Check[] }) };
}

/** What is not in order. */
function complaints({ repo }: RecordingWorkspace): readonly Pick<Check, 'id' | 'state' | 'command'>[] {
  return doctorIn(repo.root)
    .checks.filter(({ state }) => state !== 'fine')
    .map(({ id, state, command }) => ({ id, state, command }));
}

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'collab-doctor-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function git(cwd: string, ...words: string[]): void {
  const { status, stderr } = spawnSync('git', ['-C', cwd, ...words], {
    env: testEnvironment({}),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

/** A shared copy, and one of Anna's own that follows it. */
function sharedWorkspace(): { readonly workspace: RecordingWorkspace; readonly shared: string } {
  const workspace = recordingWorkspace();
  const shared = join(scratch(), 'shared.git');
  git(workspace.repo.root, 'clone', '--quiet', '--bare', '.', shared);
  git(workspace.repo.root, 'config', 'collab.contact', 'anna');
  git(workspace.repo.root, 'remote', 'add', 'origin', shared);
  git(workspace.repo.root, 'fetch', '--quiet');
  git(workspace.repo.root, 'branch', '--quiet', '--set-upstream-to=origin/main');
  return { workspace, shared };
}

describe('in order', () => {
  test('a folder that is shared, recorded and known by its people', () => {
    const { workspace } = sharedWorkspace();
    const { status, checks } = doctorIn(workspace.repo.root);
    expect(checks.filter(({ state }) => state !== 'fine')).toEqual([]);
    expect(checks.map(({ id }) => id)).toEqual([
      'program',
      'git',
      'workspace',
      'errors',
      'history',
      'contact',
      'private',
      'recorded',
      'shared',
    ]);
    expect(status).toBe(0);
    expect(workspace.run(['doctor'], { as: null }).stdout).toContain('Everything is in order.');
  });
});

describe('every complaint has the command that mends it, and it does', () => {
  test('no contact, and a folder on this computer only', () => {
    const workspace = recordingWorkspace();
    expect(complaints(workspace)).toEqual([
      { id: 'contact', state: 'broken', command: 'collab contacts use <id>' },
      { id: 'shared', state: 'watch', command: null },
    ]);
    expect(doctorIn(workspace.repo.root).status).toBe(1);
    workspace.run(['contacts', 'use', 'anna'], { as: null });
    expect(complaints(workspace)).toEqual([{ id: 'shared', state: 'watch', command: null }]);
    expect(doctorIn(workspace.repo.root).status).toBe(0);
  });

  test('a contact that is not on the list', () => {
    const { workspace } = sharedWorkspace();
    git(workspace.repo.root, 'config', 'collab.contact', 'nobody');
    expect(complaints(workspace)).toEqual([
      { id: 'contact', state: 'broken', command: 'collab contacts use <id>' },
    ]);
    expect(workspace.run(['contacts', 'use', 'nobody'], { as: null }).status).toBe(2);
  });

  test('files that are not recorded', () => {
    const { workspace } = sharedWorkspace();
    mkdirSync(join(workspace.repo.root, 'agreements/dike/documents'));
    writeFileSync(join(workspace.repo.root, 'agreements/dike/documents/map.txt'), 'A map\n');
    writeFileSync(join(workspace.repo.root, 'shopping.txt'), 'Bread\n');
    expect(complaints(workspace)).toEqual([{ id: 'recorded', state: 'watch', command: 'collab save' }]);
    expect(workspace.run(['save', '--message', 'A map']).status).toBe(0);
    expect(complaints(workspace)).toEqual([{ id: 'shared', state: 'watch', command: 'git push' }]);
  });

  test('what was recorded here and not sent, and what came in and was not taken over', () => {
    const { workspace, shared } = sharedWorkspace();
    const other = join(scratch(), 'other');
    git(shared, 'clone', '--quiet', shared, other);
    git(
      other,
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@example.org',
      'commit',
      '--quiet',
      '--allow-empty',
      '-m',
      'Theirs',
    );
    git(other, 'push', '--quiet');
    workspace.record('note', '--note', 'The dike was seen');
    git(workspace.repo.root, 'fetch', '--quiet');
    expect(complaints(workspace)).toEqual([
      { id: 'taken-over', state: 'watch', command: 'git pull --rebase' },
      { id: 'shared', state: 'watch', command: 'git push' },
    ]);
    git(
      workspace.repo.root,
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@example.org',
      'pull',
      '--quiet',
      '--rebase',
    );
    git(workspace.repo.root, 'push', '--quiet');
    expect(complaints(workspace)).toEqual([]);
  });

  test('a history that was copied in part', () => {
    const { workspace, shared } = sharedWorkspace();
    workspace.record('note', '--note', 'The dike was seen');
    git(workspace.repo.root, 'push', '--quiet');
    const shallow = join(scratch(), 'shallow');
    git(shared, 'clone', '--quiet', '--depth=1', `file://${shared}`, shallow);
    expect(doctorIn(shallow).checks.find(({ id }) => id === 'history')).toMatchObject({
      state: 'broken',
      command: 'git fetch --unshallow',
    });
    git(shallow, 'fetch', '--quiet', '--unshallow');
    expect(doctorIn(shallow).checks.find(({ id }) => id === 'history')?.state).toBe('fine');
  });

  test('an older state that is open', () => {
    const { workspace } = sharedWorkspace();
    git(workspace.repo.root, 'switch', '--quiet', '--detach');
    expect(complaints(workspace)).toContainEqual({
      id: 'newest',
      state: 'broken',
      command: 'git switch main',
    });
    git(workspace.repo.root, 'switch', '--quiet', 'main');
    expect(complaints(workspace)).toEqual([]);
  });

  test('names that are shared, or would be', () => {
    const shared = recordingWorkspace({ '.gitignore': '', 'contacts.yaml': 'collab: 1\npeople: {}\n' });
    expect(complaints(shared)).toContainEqual({
      id: 'private',
      state: 'broken',
      command: 'git rm --cached contacts.yaml',
    });
    const open = recordingWorkspace({ '.gitignore': '' });
    writeFileSync(join(open.repo.root, 'contacts.yaml'), 'collab: 1\npeople: {}\n');
    expect(complaints(open)).toContainEqual({
      id: 'private',
      state: 'broken',
      command: 'collab contacts use <id>',
    });
    open.run(['contacts', 'use', 'anna'], { as: null });
    expect(complaints(open)).toEqual([{ id: 'shared', state: 'watch', command: null }]);
  });

  test('errors in the agreements', () => {
    const { workspace } = sharedWorkspace();
    const file = join(workspace.repo.root, 'agreements/dike/agreement.yaml');
    writeFileSync(file, 'collab: 1\ntitle: [\n');
    expect(complaints(workspace)).toContainEqual({
      id: 'errors',
      state: 'broken',
      command: 'collab check --quiet',
    });
  });

  test('no folder of agreements, no history, nothing recorded, no git, an old git', () => {
    const empty = scratch();
    expect(doctorIn(empty).checks.at(-1)).toMatchObject({
      id: 'workspace',
      state: 'broken',
      command: 'collab init',
    });
    writeFileSync(join(empty, 'collab.yaml'), 'collab: 1\ntitle: Test\nlanguages: [en]\n');
    expect(doctorIn(empty).checks.at(-1)).toMatchObject({
      id: 'history',
      state: 'broken',
      command: 'collab save',
    });
    git(empty, 'init', '--quiet');
    expect(doctorIn(empty).checks.find(({ id }) => id === 'history')).toMatchObject({
      state: 'broken',
      command: 'collab save',
    });
    const nothing = doctorIn(empty, { PATH: scratch() });
    expect(nothing.checks[1]).toMatchObject({ id: 'git', state: 'broken', command: null });
    expect(nothing.status).toBe(1);
    const old = scratch();
    writeFileSync(join(old, 'git'), '#!/bin/sh\necho git version 2.20.1\n', { mode: 0o755 });
    expect(doctorIn(scratch(), { PATH: `${old}:${process.env['PATH'] ?? ''}` }).checks[1]?.message).toContain(
      '2.20.1',
    );
  });

  test('records from the future', () => {
    const { workspace } = sharedWorkspace();
    const future = [
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@example.org',
      'commit',
      '--quiet',
      '--allow-empty',
      '-m',
      'Later',
    ];
    const { status } = spawnSync('git', ['-C', workspace.repo.root, ...future], {
      env: testEnvironment({ GIT_COMMITTER_DATE: '2099-01-01T00:00:00Z' }),
    });
    expect(status).toBe(0);
    expect(complaints(workspace)).toContainEqual({ id: 'clock', state: 'broken', command: null });
  });
});

test('a shared place is named without its password', () => {
  const { workspace } = sharedWorkspace();
  git(workspace.repo.root, 'remote', 'set-url', 'origin', 'https://anna:secret@forge.example/dike.git');
  const { checks } = doctorIn(workspace.repo.root);
  expect(JSON.stringify(checks)).not.toContain('secret');
  expect(checks.at(-1)?.message).toContain('https://forge.example/dike.git');
});
