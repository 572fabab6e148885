/** `collab report` for word processors: into a file, to a program, never on the screen. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/commands/report.js';
import { dikeRepository } from '../support/dike-repository.js';
import type { TestRepo } from '../support/git-repo.js';
import { runReport } from '../support/run-report.js';
import { testApp } from '../support/test-app.js';

let repository: TestRepo;
let out: string;
beforeAll(() => {
  repository = dikeRepository();
  out = mkdtempSync(join(tmpdir(), 'collab-word-'));
});
afterAll(() => {
  repository.remove();
  rmSync(out, { recursive: true, force: true });
});

const partOf = (file: string, part: string): string =>
  strFromU8(unzipSync(readFileSync(file))[part] ?? new Uint8Array());

describe('collab report', () => {
  test.each([['docx', 'word/document.xml'], ['odt', 'content.xml']])('-o report.%s, the whole and its page', async (ending, part) => {
    const whole = join(out, `whole.${ending}`);
    const page = join(out, `page.${ending}`);
    expect((await runReport(repository.root, ['-o', whole])).exitCode).toBe(0);
    expect((await runReport(repository.root, ['--summary', '--format', `${ending}=${page}`])).exitCode).toBe(0);
    for (const file of [whole, page]) expect(partOf(file, part)).toContain('Decisions wanted');
    expect(partOf(whole, part)).toContain('About this agreement');
    expect(partOf(page, part)).not.toContain('About this agreement');
  }); // prettier-ignore

  test('a program may read it from stdout, alone', async () => {
    const { stdout, exitCode } = await runReport(repository.root, ['--format', 'docx']);
    expect(exitCode).toBe(0);
    expect(stdout.slice(0, 2)).toBe('PK');
    expect(stdout).not.toContain('\ufffd');
    const two = await runReport(repository.root, ['--format', 'docx', '--format', 'odt']);
    expect(two).toMatchObject({ exitCode: 2, code: 'options-conflict', stdout: '' });
    const mixed = await runReport(repository.root, ['--format', 'docx', '--json']);
    expect(mixed).toMatchObject({ exitCode: 2, code: 'options-conflict' });
  });

  test.each(['docx', 'odt'])('%s is not shown on a screen', async (format) => {
    const { app, said } = testApp({ cwd: repository.root });
    const screen = { ...app, terminal: { ...app.terminal, stdoutIsTerminal: true } };
    await expect(main(['--format', format], screen)).rejects.toMatchObject({ code: 'format-needs-file', data: { format } }); // prettier-ignore
    expect(said.stdout).toBe('');
  });

  test('one page on the screen too, and not with chosen parts', async () => {
    const page = await runReport(repository.root, ['--summary']);
    expect(page.stdout).toContain('What is stuck, and of whom');
    expect(page.stdout).not.toContain('Appendix');
    const both = await runReport(repository.root, ['--summary', '--sections', 'stuck']);
    expect(both).toMatchObject({ exitCode: 2, code: 'options-conflict' });
  });
});
