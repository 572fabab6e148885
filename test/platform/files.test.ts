import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  listFilesInside,
  readFileInside,
  removeFileInside,
  writeFileInside,
} from '../../src/platform/files.js';

function folder(files: Record<string, string> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'collab-files-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return String((error as { code?: unknown }).code);
  }
  return 'nothing thrown';
}

const OUTSIDE = [
  '../a', 'a/../../b', '/etc/passwd', 'C:/x', 'c:x', 'a\\b', '..\\a', '', '.', 'a//b', 'a/', './a', 'a/./b',
  '.git/config', 'a/.GIT/hooks/x', '.git./config', '.git /config', 'git~1/config', '.git::$INDEX_ALLOCATION/config',
  '.g\u200cit/config', 'a\0b',
]; // prettier-ignore

describe('paths', () => {
  test.each(OUTSIDE)('refuses %j for reading, writing and removing', (path) => {
    const root = folder({ a: 'x' });
    expect(codeOf(() => readFileInside(root, path))).toBe('path-outside-folder');
    expect(codeOf(() => writeFileInside(root, path, 'x'))).toBe('path-outside-folder');
    expect(codeOf(() => removeFileInside(root, path))).toBe('path-outside-folder');
  });

  test('accepts names that only look alike', () => {
    const root = folder();
    for (const path of [
      '.gitignore',
      '.github/x.yml',
      'a..b',
      '%5C',
      'gitea/x',
      'é/ü 1.yaml',
      'e\u0301.yaml',
    ]) {
      writeFileInside(root, path, path);
      expect(readFileInside(root, path).toString()).toBe(path);
    }
  });
});

describe('links', () => {
  test('nothing is read, written, removed or listed through a link', () => {
    const outside = folder({ 'secret.txt': 'secret' });
    const root = folder({ 'inside/real.txt': 'real' });
    symlinkSync(outside, join(root, 'away'));
    symlinkSync(join(root, 'inside'), join(root, 'near'));
    symlinkSync(join(outside, 'secret.txt'), join(root, 'file-link'));
    symlinkSync(join(outside, 'nowhere'), join(root, 'dangling'));
    for (const path of ['away/secret.txt', 'near/real.txt', 'file-link', 'dangling']) {
      expect(
        codeOf(() => readFileInside(root, path)),
        path,
      ).toBe('path-is-link');
      expect(
        codeOf(() => writeFileInside(root, path, 'x')),
        path,
      ).toBe('path-is-link');
      expect(
        codeOf(() => removeFileInside(root, path)),
        path,
      ).toBe('path-is-link');
    }
    expect(codeOf(() => writeFileInside(root, 'away/sub/new.txt', 'x'))).toBe('path-is-link');
    expect(codeOf(() => listFilesInside(root, { under: 'away' }))).toBe('path-is-link');
    expect(listFilesInside(root)).toEqual(['inside/real.txt']);
    expect(readdirSync(outside)).toEqual(['secret.txt']);
    expect(readFileSync(join(outside, 'secret.txt'), 'utf8')).toBe('secret');
  });

  test('a root that is itself reached by a link is fine', () => {
    const root = folder({ 'a.txt': 'x' });
    const link = `${root}-link`;
    symlinkSync(root, link);
    expect(readFileInside(link, 'a.txt').toString()).toBe('x');
    writeFileInside(link, 'b/c.txt', 'y');
    expect(listFilesInside(link)).toEqual(['a.txt', 'b/c.txt']);
  });
});

describe('reading', () => {
  test('folders, pipes, absent and large files are told apart', () => {
    const root = folder({ 'a.txt': '12345', 'd/x': '' });
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect(codeOf(() => readFileInside(root, 'absent'))).toBe('file-not-found');
    expect(codeOf(() => readFileInside(root, 'a.txt/b'))).toBe('file-not-found');
    expect(() => readFileInside(root, 'd')).toThrow('EISDIR');
    expect(() => readFileInside(root, 'pipe')).toThrow('EINVAL');
    expect(() => readFileInside(root, 'a.txt', { maxBytes: 4 })).toThrow('EFBIG');
    expect(readFileInside(root, 'a.txt', { maxBytes: 5 }).toString()).toBe('12345');
  });

  test('lists sorted regular files, without .git, node_modules and half-written files', () => {
    const root = folder({
      'b/z.yaml': '', 'b/a.yaml': '', 'B.yaml': '', 'b.yaml': '', '.git/config': '', 'x/node_modules/y': '',
      'x/.collab-0123456789abcdef.tmp': '', 'é.yaml': '',
    }); // prettier-ignore
    expect(listFilesInside(root)).toEqual(['B.yaml', 'b.yaml', 'b/a.yaml', 'b/z.yaml', 'é.yaml']);
    expect(listFilesInside(root, { under: 'b' })).toEqual(['b/a.yaml', 'b/z.yaml']);
    expect(listFilesInside(root, { under: 'absent' })).toEqual([]);
    expect(codeOf(() => listFilesInside(root, { maxFiles: 4 }))).toBe('too-many-files');
    expect(codeOf(() => listFilesInside(join(root, 'absent')))).toBe('file-not-found');
  });
});

describe('writing', () => {
  test('replaces wholly, keeps permissions, makes folders, leaves no temporary file', () => {
    const root = folder({ 'a.sh': 'old' });
    chmodSync(join(root, 'a.sh'), 0o750);
    writeFileInside(root, 'a.sh', 'new');
    writeFileInside(root, 'deep/er/b.bin', new Uint8Array([0, 255]));
    expect(statSync(join(root, 'a.sh')).mode & 0o777).toBe(0o750);
    expect([...readFileInside(root, 'deep/er/b.bin')]).toEqual([0, 255]);
    expect(readdirSync(root)).toEqual(['a.sh', 'deep']);
    expect(readdirSync(join(root, 'deep/er'))).toEqual(['b.bin']);
  });

  test('exclusive writing never replaces', () => {
    const root = folder({ 'a.txt': 'old' });
    expect(codeOf(() => writeFileInside(root, 'a.txt', 'new', { exclusive: true }))).toBe('file-exists');
    writeFileInside(root, 'b.txt', 'new', { exclusive: true });
    expect(readFileInside(root, 'a.txt').toString()).toBe('old');
    expect(readdirSync(root)).toEqual(['a.txt', 'b.txt']);
  });

  test('a folder in the way, a file as folder: named, nothing left behind', () => {
    const root = folder({ 'd/x': '1', f: '2' });
    expect(() => writeFileInside(root, 'd', 'x')).toThrow('EISDIR');
    expect(() => writeFileInside(root, 'f/x', 'x')).toThrow('ENOTDIR');
    expect(listFilesInside(root)).toEqual(['d/x', 'f']);
  });

  test('a full disk is a failure with its reason and leaves the old file', (context) => {
    if (process.getuid?.() !== 0) return context.skip('skipped: mounting a small disk needs root');
    const root = folder();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', root], { stdio: 'ignore' });
    } catch {
      return context.skip('skipped: no permission to mount');
    }
    try {
      writeFileInside(root, 'a.txt', 'old');
      expect(() => writeFileInside(root, 'a.txt', 'x'.repeat(200_000))).toThrow('ENOSPC');
      expect(readFileInside(root, 'a.txt').toString()).toBe('old');
      expect(readdirSync(root)).toEqual(['a.txt']);
    } finally {
      execFileSync('umount', [root]);
    }
  });

  test('removes files, and does not mind absent ones', () => {
    const root = folder({ 'a/b': 'x' });
    removeFileInside(root, 'a/b');
    removeFileInside(root, 'a/b');
    removeFileInside(root, 'absent/b');
    expect(existsSync(join(root, 'a/b'))).toBe(false);
    expect(() => removeFileInside(root, 'a')).toThrow('file-unwritable');
  });
});
