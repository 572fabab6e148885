/** Files that try to make the program fall over, run away, look elsewhere, or show something other than what they say. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitRepo, testEnvironment, type TestRepo } from '../support/git-repo.js';
import { execFileSync } from 'node:child_process';
import { steering } from '../renderers/hostile.js';
import { jsonOf, runCollab, type Ran } from '../support/run-collab.js';
import {
  dike,
  dikeFile,
  note,
  noteFile,
  settings,
  writeWorkspace,
  type Files,
} from '../workspace/temporary-workspace.js';

interface Found {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

function findingsOf(ran: Ran): readonly Found[] {
  expect(ran).toMatchObject({ signal: null, stderr: '' });
  return (jsonOf(ran) as unknown as { findings: readonly Found[] }).findings;
}

const check = (cwd: string, ...more: string[]): Promise<Ran> =>
  runCollab(['check', '--json', ...more], { cwd });

const errorsIn = async (files: Files): Promise<readonly Found[]> => {
  const root = writeWorkspace({ [dikeFile]: dike, ...files });
  return findingsOf(await check(root));
};

describe('files that would make a parser fall over', () => {
  test.each([
    ['[', 5000],
    ['{a: ', 5000],
    ['- ', 5000],
    ['? ', 5000],
    ['&a [', 5000],
    ['!!seq [', 5000],
  ])('30 files of nested %j: exactly 30 findings', async (opening, depth) => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => {
        const id = `01JD3Q7V8XK2M4N6P8R0S2T${String(index).padStart(3, '0')}`;
        return [`agreements/dike/progress/2026/11/2026-11-20-note-${id}.yaml`, opening.repeat(depth)];
      }),
    );
    const root = writeWorkspace({ [dikeFile]: dike, ...files });
    const ran = await check(root, '--fail-on', 'error');
    expect(ran.status).toBe(1);
    const found = findingsOf(ran).filter(({ file }) => file.includes('/progress/'));
    expect(found).toHaveLength(30);
    expect(new Set(found.map(({ file }) => file)).size).toBe(30);
  });

  const keys = (count: number): string =>
    Array.from({ length: count }, (_, index) => `k${index}: 1\n`).join('');
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
    .split('')
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`)
    .join('\n')}\n`;
  test.each<[string, string | Uint8Array, RegExp]>([
    ['a map of 50,000 keys', keys(50_000), /./],
    ['aliases of aliases of aliases', bomb, /repeats/],
    ['two megabytes', `note: ${'x'.repeat(2_000_000)}\n`, /file-small-enough/],
    [
      'names of built-in parts',
      `${note}__proto__: { polluted: true }\nconstructor: { prototype: { x: 1 } }\ntoString: x\n`,
      /__proto__|constructor|toString/,
    ],
    ['bytes that are no UTF-8', Buffer.from(`${note}by-whom: Co\xf6peratie\n`, 'latin1'), /utf|UTF|encoding/],
    ['UTF-16', Buffer.from(`\ufeff${note}`, 'utf16le'), /utf|UTF|encoding/],
    ['keys twice', `${note}note: again\n`, /note/],
    ['tabs for spaces', 'collab: 1\nkind:\tnote\n\tdate: 2026-11-20\n', /[Tt]ab/],
    ['control characters', `${note}title: "a"\u0007\u001b[2J\n`, /./],
    ['several documents', `${note}---\n${note}`, /document/],
    ['a tag that builds things', `${note}x: !!js/function "function(){}"\n`, /./],
    ['nothing', '', /./],
    ['a lone list', '- a\n', /./],
    ['a number', '7\n', /./],
    ['a merge key', `${note}<<: { date: 2020-01-01 }\n`, /<</],
    ['a very long line', `note: "${'a'.repeat(300_000)}\n`, /./],
  ])('%s', async (_what, content, says) => {
    const found = (await errorsIn({ [noteFile]: content })).filter(({ file }) => file === noteFile);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(100);
    expect(found.map(({ rule, message }) => `${rule} ${message}`).join('\n')).toMatch(says);
  });

  test.each(['collab.yaml', dikeFile])('%s full of rubbish leaves findings, not a fall', async (file) => {
    for (const content of [
      '\0\0\0',
      '%YAML 9.9\n---\n',
      '"',
      '*a',
      '&',
      '!',
      '|',
      '>9',
      '[,]',
      '{:',
      '? ',
      '- - -',
      '\u2028',
      ': : :',
      '@',
      '`',
      '%',
      '#',
      '...',
      '--- !',
    ]) {
      const root = writeWorkspace({ [dikeFile]: dike, [file]: content });
      const ran = await check(root);
      expect([1, 2]).toContain(ran.status);
      expect(ran).toMatchObject({ signal: null, stderr: '' });
      expect(jsonOf(ran)['error'] ?? {}).not.toMatchObject({ code: 'bug' });
    }
  });
});

describe('links that lead elsewhere are not followed', () => {
  const linked = (where: string, to: string, files: Files = {}): string => {
    const root = writeWorkspace({ [dikeFile]: dike, [noteFile]: note, ...files });
    rmSync(join(root, where), { recursive: true, force: true });
    mkdirSync(dirname(join(root, where)), { recursive: true });
    symlinkSync(to, join(root, where));
    return root;
  };

  test.each([
    ['agreements/other', '/etc'],
    ['agreements/dike/documents', '/etc'],
    ['agreements/dike/documents/passwd', '/etc/passwd'],
    ['agreements/dike/agreement.yaml', '/etc/passwd'],
    ['agreements/dike/progress', '/etc'],
    ['agreements', '/etc'],
    ['collab.yaml', '/etc/passwd'],
    ['contacts.yaml', '/etc/passwd'],
    ['agreements/dike/loop', '.'],
    ['agreements/dike/documents/zero', '/dev/zero'],
  ])('%s -> %s', async (where, to) => {
    const root = linked(where, to);
    const ran = await runCollab(['check'], { cwd: root });
    expect(ran.signal).toBeNull();
    expect([0, 1, 2]).toContain(ran.status);
    expect(`${ran.stdout}${ran.stderr}`).not.toMatch(/root:|nologin|hosts|\bat .*:\d+:\d+/);
  });

  test('a pipe without a writer is not waited for', async () => {
    const root = writeWorkspace({ [dikeFile]: dike });
    mkdirSync(join(root, 'agreements/dike/documents'));
    execFileSync('mkfifo', [
      join(root, 'agreements/dike/documents/pipe'),
      join(root, 'agreements/dike/x.yaml'),
    ]);
    expect((await runCollab(['check'], { cwd: root, timeout: 10_000 })).signal).toBeNull();
  });

  test('a report is not written through a link', async () => {
    const repo = gitRepo({ commits: [{ files: { 'collab.yaml': settings, [dikeFile]: dike } }] });
    const victim = join(repo.root, 'victim.txt');
    writeFileSync(victim, 'precious');
    symlinkSync(victim, join(repo.root, 'report.html'));
    const ran = await runCollab(['report', '-o', 'report.html'], { cwd: repo.root });
    expect(repo.read('victim.txt')).toBe('precious');
    expect([0, 2]).toContain(ran.status);
    repo.remove();
  });
});

/** Steers a screen, reorders text, breaks out of a line, of HTML, of Markdown. */
const evil =
  'T\u001b[31m\u001b]0;x\u0007\u009b2J\u202egnp.\u2066\u200f\b\r<script>alert(1)</script>[x](javascript:1)|`';
const yaml = JSON.stringify(evil);

describe('words that steer a screen', () => {
  const entry = (kind: string, last: string, more: string): Files => ({
    [`agreements/dike/progress/2026/11/2026-11-20-${kind}-01JD3Q7V8XK2M4N6P8R0S2T4W${last}.yaml`]: `collab: 1\nkind: ${kind}\ndate: 2026-11-20\nby: vallei\n${more}`,
  });
  const files: Files = {
    'collab.yaml': `collab: 1\ntitle: ${yaml}\nlanguages: [en]\n`,
    [dikeFile]: dike
      .replace('Safe dike', yaml)
      .replace('Vallei Water Board', yaml)
      .replace('The dike is safe', yaml)
      .replace('Buys the land along the dike.', yaml)
      .replace('Keep the polder dry.', yaml),
    ...entry('note', '1', `note: ${yaml}\n`),
    ...entry('success', '2', `title: ${yaml}\nnote: ${yaml}\n`),
    ...entry('bottleneck', '3', `id: late\ntitle: ${yaml}\nimpact: ${yaml}\n`),
    ...entry('decision', '4', `title: ${yaml}\nunknown-key: ${yaml}\n`),
    [`agreements/dike/documents/${evil.replaceAll('/', '')}\n::error::x.txt`]: 'x',
    ['agreements/\u001b[31mred\n/agreement.yaml']: dike,
    ['agreements/dike/progress/2026/11/2026-11-21-note-\u202e.yaml']: note,
  };
  let repo: TestRepo;
  const recorded = (): TestRepo =>
    (repo ??= gitRepo({
      commits: [{ files }],
      files: { 'agreements/dike/documents/\u001b[31m\u202e.txt': 'x' },
    }));

  test.each([
    ['check'],
    ['check', '--format', 'compact'],
    ['check', '--lang', 'nl'],
    ['status'],
    ['status', '--format', 'markdown'],
    ['report'],
    ['report', '--format', 'markdown'],
    ['report', '--format', 'html'],
    ['report', '--lang', 'nl'],
    ['status', '\u001b[31m\u202e'],
    ['check', '\u001b[31m\u202e'],
    ['\u001b[31m\u202e'],
    ['report', '--since', '\u001b[31m\u202e'],
    ['save', '--dry-run'],
    ['progress', 'note', '--note', evil, '--as', evil],
  ])('%j %j %j shows them and obeys none', async (...words) => {
    const { root } = recorded();
    const { stdout, stderr, signal, status } = await runCollab(words, { cwd: root });
    expect(signal).toBeNull();
    const asked = words.some((word) => word.includes('\u001b'));
    expect(status).toBe(asked ? 2 : words[0] === 'check' ? 1 : 0);
    expect(stdout + stderr).not.toBe('');
    expect((stdout + stderr).match(steering)?.[0]).toBeUndefined();
    if (words.includes('html')) expect(stdout).not.toContain('<script');
  });

  test('JSON carries them whole and stays JSON', async () => {
    const { root } = recorded();
    for (const words of [['check'], ['status'], ['report']]) {
      const ran = await runCollab([...words, '--json'], { cwd: root });
      expect(jsonOf(ran)['kind']).toBe(words[0]);
      expect(ran.stdout.match(/[^\P{Cc}\n]/u)).toBeNull();
    }
    const { agreements } = jsonOf(await runCollab(['status', '--json'], { cwd: root })) as unknown as {
      agreements: readonly { id: string; title: unknown }[];
    };
    expect(JSON.stringify(agreements.find(({ id }) => id === 'dike'))).toContain(
      JSON.stringify(evil).slice(1, -1),
    );
  });

  test("GitHub's annotations stay on their lines", async () => {
    const { stdout } = await runCollab(['check', '--format', 'github'], { cwd: recorded().root });
    for (const line of stdout.trimEnd().split('\n')) expect(line).toMatch(/^::(error|warning|notice) file=/);
  });
});

test('10,000 files in documents/ take seconds', async () => {
  const root = writeWorkspace({ [dikeFile]: dike });
  const folder = join(root, 'agreements/dike/documents');
  mkdirSync(folder);
  for (let index = 0; index < 10_000; index += 1) writeFileSync(join(folder, `${index}.txt`), 'x');
  execFileSync('git', ['init', '--quiet'], { cwd: root, env: testEnvironment() });
  expect(await runCollab(['check'], { cwd: root, timeout: 10_000 })).toMatchObject({
    status: 0,
    signal: null,
  });
});
