/** Which formats come out where, asked for or by themselves. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCollab, type Ran } from '../support/run-collab.js';

const folder = mkdtempSync(join(tmpdir(), 'collab-formats-'));
mkdirSync(join(folder, 'agreements/dike'), { recursive: true });
writeFileSync(join(folder, 'collab.yaml'), 'collab: 1\ntitle: Dikes\nlanguages: [en]\n');
writeFileSync(join(folder, 'agreements/dike/agreement.yaml'), 'collab: 1\ntitle: Dike\npurpos: Dry feet.\n');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  runCollab(['check', ...words], { cwd: folder, env });
const readJson = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

describe('several at once', () => {
  test('each into its file, and one on the screen', async () => {
    const files = { json: 'a.json', sarif: 'a.sarif', junit: 'a.xml', gitlab: 'b.json', markdown: 'a.md' };
    const words = Object.entries(files).flatMap(([format, file]) => ['--format', `${format}=${file}`]);
    const { status, stdout, stderr } = await check([...words, '--format', 'compact']);
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toContain('agreements/dike/agreement.yaml:3:1: error: "purpos" is not a key');
    expect(readJson('a.json')).toMatchObject({ kind: 'check', suppressed: [], summary: { suppressed: 0 } });
    expect(readJson('a.sarif')).toMatchObject({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'collab' } } }],
    });
    const [issue] = readJson('b.json') as { location: { path: string } }[];
    expect(issue?.location.path).toBe('agreements/dike/agreement.yaml');
    expect(readFileSync(join(folder, 'a.xml'), 'utf8')).toMatch(/^<\?xml/);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toMatch(/^## collab check\n/);
  });

  test('what a program reads does not share the screen', async () => {
    const { status, stderr } = await check(['--format', 'sarif', '--format', 'compact']);
    expect(status).toBe(2);
    expect(stderr).toContain('--format sarif');
  });
});

describe('where a check runs', () => {
  test('GitHub gets annotations, unless a program reads the output', async () => {
    const env = { GITHUB_ACTIONS: 'true' };
    expect((await check([], env)).stdout).toContain('\n::error file=agreements/dike/agreement.yaml,');
    for (const format of ['json', 'sarif', 'gitlab', 'junit', 'markdown'])
      expect((await check(['--format', format], env)).stdout).not.toContain('::error');
    expect((await check(['--format', 'sarif=b.sarif'], env)).stdout).toContain('::error');
  });

  test('GitLab gets its report beside what was asked for', async () => {
    const project = mkdtempSync(join(folder, 'project-'));
    const { stdout } = await check(['--json'], { GITLAB_CI: 'true', CI_PROJECT_DIR: project });
    expect(JSON.parse(stdout)).toMatchObject({ ok: false });
    const report = readFileSync(join(project, 'gl-code-quality-report.json'), 'utf8');
    expect(JSON.parse(report)).toContainEqual(expect.objectContaining({ check_name: 'key-known' }));
  });

  test('nothing is written where nobody asked', async () => {
    expect((await check([], { GITLAB_CI: 'true' })).status).toBe(1);
  });
});
