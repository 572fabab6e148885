/** Whatever is typed wrongly: exit code 2, what and where and the remedy on stderr, nothing on stdout, no trace of the program. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { commandNames } from '../../src/domain/command-names.js';
import type { FailureCode } from '../../src/errors/failure-data.js';
import { dikeRepository } from '../support/dike-repository.js';
import { jsonOf, runCollab, type Ran } from '../support/run-collab.js';

const repo = dikeRepository();
afterAll(() => repo.remove());

/** The words, the code of the failure, and what the message or the remedy must name. */
type Mistake = readonly [words: readonly string[], code: FailureCode, names: string, suggestion?: string];

const commands = [...commandNames, 'help'] as const;

const everywhere: readonly Mistake[] = commands.flatMap((command): readonly Mistake[] => [
  [[command, '--nonsense'], 'unknown-option', '--nonsense'],
  [[command, '--derectory=x'], 'unknown-option', '--derectory=x', '--directory'],
  [[command, '-x'], 'unknown-option', '-x'],
  [[command, '--quiet=yes'], 'unknown-option', '--quiet=yes'],
  [[command, '--today'], 'option-needs-value', '--today'],
  [[command, '--as-of'], 'option-needs-value', '--as-of'],
  [[command, '-C'], 'option-needs-value', command === 'help' ? '-C' : '--directory'],
  [[command, '--lang', 'xx'], 'option-value-not-allowed', 'xx'],
  [[command, '--today', '2026-02-31'], 'option-value-malformed', '2026-02-31'],
]);

const absentFolder = (['init', 'check', 'save', 'progress', 'status', 'report'] as const).map(
  (command): Mistake => [[command, '-C', 'no-such-folder'], 'file-not-found', 'no-such-folder'],
);

const moments = (['check', 'status', 'report'] as const).flatMap((command): readonly Mistake[] => [
  [[command, '--as-of', 'no-such-branch'], 'unknown-revision', 'no-such-branch'],
  [[command, '--as-of', '2026-02-31'], 'unknown-revision', '2026-02-31'],
  [[command, '--as-of', '--help-me'], 'unknown-revision', '--help-me'],
  [[command, '--as-of', '2001-01-01'], 'nothing-recorded-by-then', '2001'],
]);

const agreements = (['status', 'report'] as const).flatMap((command): readonly Mistake[] => [
  [[command, 'dikke'], 'agreement-unknown', 'dikke', 'dike'],
  [[command, 'something-else'], 'agreement-unknown', 'something-else'],
  [[command, ''], 'agreement-unknown', '""'],
  [[command, '__proto__'], 'agreement-unknown', '__proto__'],
]);

const own: readonly Mistake[] = [
  [['chekc'], 'unknown-command', 'chekc', 'check'],
  [['chekc', '--nonsense'], 'unknown-command', 'chekc', 'check'],
  [['help', 'stauts'], 'unknown-command', 'stauts', 'status'],
  [['constructor'], 'unknown-command', 'constructor'],
  [[''], 'unknown-command', '""'],
  [['--nonsense'], 'unknown-option', '--nonsense'],
  [['--lang', 'xx'], 'option-value-not-allowed', 'xx'],
  [['check', 'dikke'], 'file-not-found', 'dikke', 'dike'],
  [['check', 'agreements/dike/agreement.yml'], 'file-not-found', 'agreement.yml', 'agreements/dike/agreement.yaml'],
  [['check', '/etc/passwd'], 'path-outside-folder', '/etc/passwd'],
  [['check', '../..'], 'path-outside-folder', '../..'],
  [['check', '--fail-on', 'bad'], 'option-value-not-allowed', 'bad'],
  [['check', '--rule', 'term-dates-oder=off'], 'rule-unknown', 'term-dates-oder'],
  [['check', '--rule', 'expectation-answred=off'], 'rule-unknown', 'expectation-answred', 'expectation-answered'],
  [['check', '--rule', 'expectation-answered=loud'], 'option-value-not-allowed', 'loud'],
  [['check', '--only', 'expectation-answred'], 'rule-unknown', 'expectation-answred', 'expectation-answered'],
  [['check', '--stdin-path', 'collab.yaml'], 'option-only-with', '--stdin-path'],
  [['check', '-'], 'missing-argument', '--stdin-path'],
  [['check', '--format', 'xml'], 'option-value-not-allowed', 'xml'],
  [['check', '--format', 'compact='], 'option-value-malformed', 'compact='],
  [['check', '--format', 'compact=no-such-folder/x.txt'], 'file-unwritable', 'no-such-folder/x.txt'],
  [['explain'], 'missing-argument', 'rule'],
  [['explain', 'one', 'two'], 'too-many-arguments', 'two'],
  [['explain', '--list', 'expectation-answered'], 'options-conflict', '--list'],
  [['explain', 'expectation-answred'], 'rule-unknown', 'expectation-answred', 'expectation-answered'],
  [['explain', '../../package.json'], 'rule-unknown', '../../package.json'],
  [['status', '--format', 'html'], 'option-value-not-allowed', 'html'],
  [['report', '--format', 'xml'], 'option-value-not-allowed', 'xml'],
  [['report', '-o', 'report.xyz'], 'option-value-not-allowed', 'report.xyz'],
  [['report', '-o', ''], 'option-value-not-allowed', '""'],
  [['report', '-o', 'no-such-folder/report.html'], 'file-unwritable', 'no-such-folder'],
  [['report', '--sections', 'nonsense'], 'option-value-not-allowed', 'nonsense'],
  [['report', '--since', 'no-such-branch'], 'unknown-revision', 'no-such-branch'],
  [['report', '--since', '2030-01-01'], 'period-starts-later', '2030'],
  [['report', '--since', 'last-meeting'], 'nothing-to-start-from', 'dike'],
  [['save', 'no-such-file'], 'file-not-found', 'no-such-file'],
  [['save', '../..'], 'path-outside-folder', '../..'],
  [['save', '--message'], 'option-needs-value', '--message'],
  [['save', '--as-of', 'HEAD'], 'options-conflict', '--as-of'],
  [['progress', 'mesurement'], 'kind-unknown', 'mesurement', 'measurement'],
  [['progress', '__proto__'], 'kind-unknown', '__proto__'],
  [['progress', 'note', 'dike', 'more'], 'too-many-arguments', 'more'],
  [['progress', 'note', 'dikke', '--as', 'anna', '--note', 'x'], 'agreement-unknown', 'dikke', 'dike'],
  [['progress', 'note', '--note'], 'option-needs-value', '--note'],
  [['progress', 'note', '--value', '3'], 'unknown-option', '--value'],
  [['progress', 'note', '--date', '2026-02-31', '--note', 'x'], 'option-value-malformed', '2026-02-31'],
  [['progress', 'note', '--visibility', 'secret', '--note', 'x'], 'option-value-not-allowed', 'secret'],
  [['progress', 'note', '--note', 'x'], 'answer-needed', '--as'],
  [['progress', 'note', '--note', 'x', '--as', 'ana'], 'contact-unknown', 'ana', 'anna'],
  [['progress', 'commitment', '--about', 'buy-lnd', '--as', 'anna', '--state', 'done'], 'item-unknown', 'buy-lnd'],
  [['progress', 'note', '--retracts', 'ZZZZ', '--note', 'x', '--as', 'anna'], 'entry-unknown', 'ZZZZ'],
  [['progress', 'note', '--as-of', 'HEAD', '--note', 'x'], 'options-conflict', '--as-of'],
  [['progress', '--from', 'no-such-file.csv'], 'file-not-found', 'no-such-file.csv'],
  [['progress', '--from', '-'], 'rows-unreadable', 'stdin'],
  [['init', 'a', 'b'], 'too-many-arguments', 'b'],
  [['init', '--template', 'covenent', '--yes'], 'template-unknown', 'covenent', 'covenant'],
  [['init', '--no-input'], 'answer-needed', '--title'],
  [['init', '--answers', 'no-such-file.yaml'], 'file-not-found', 'no-such-file.yaml'],
]; // prettier-ignore

const mistakes = [...everywhere, ...absentFolder, ...moments, ...agreements, ...own];
/** One of each kind of failure: the sentences of one kind are the same words. */
const kinds = [...new Map(mistakes.map((mistake) => [mistake[1], mistake] as const))];
const kindOf = ([command = '']: readonly string[]): string =>
  commandNames.find((name) => name === command) ?? 'help';
/** One of each kind of failure of each command. */
const perCommand = [
  ...new Map(mistakes.map((mistake) => [`${kindOf(mistake[0])} ${mistake[1]}`, mistake] as const)),
];
const titled = mistakes.map(
  (mistake) => [mistake[0].map((word) => JSON.stringify(word)).join(' '), mistake] as const,
);

const run = (words: readonly string[]): Promise<Ran> => runCollab(words, { cwd: repo.root });

/** What a program prints when it falls over, and words that people never see. */
const insides = /\bat .*[:(]\d+|node:|Error:|\bundefined\b|\[object|commander/;

test.concurrent.each(titled)('%s', async (_title, [words, , names, suggestion]) => {
  const ran = await run(words);
  expect(ran).toMatchObject({ status: 2, signal: null, stdout: '' });
  expect(ran.stderr).not.toMatch(insides);
  expect(ran.stderr).toContain(names);
  // What is wrong and what to do; below it, set in, what can be chosen.
  const lines = ran.stderr.trimEnd().split('\n');
  expect(lines.filter((line) => !line.startsWith('  '))).toHaveLength(2);
  if (suggestion !== undefined) expect(ran.stderr).toContain(`Did you mean "${suggestion}"?`);
});

test.concurrent.each(perCommand)('%s for a program', async (_title, [words, code, names]) => {
  const ran = await run(['--json', ...words]);
  expect(ran).toMatchObject({ status: 2, signal: null, stderr: '' });
  const { kind, ok, error } = jsonOf(ran) as {
    kind: string;
    ok: boolean;
    error: { message: string; remedy: string };
  };
  expect({ kind, ok, error }).toMatchObject({ kind: kindOf(words), ok: false, error: { code } });
  expect(`${error.message} ${error.remedy}`).toContain(names);
  expect(error.remedy).toMatch(/\w/);
});

test.concurrent.each(kinds)('%s in Dutch', async (_code, [words, , names, suggestion]) => {
  const [en, nl] = await Promise.all([run(words), run(['--lang', 'nl', ...words])]);
  expect(nl).toMatchObject({ status: 2, signal: null, stdout: '' });
  expect(nl.stderr).not.toMatch(insides);
  expect(nl.stderr).toContain(names);
  const [message, remedy] = nl.stderr.split('\n');
  const [enMessage, enRemedy] = en.stderr.split('\n');
  expect(message).not.toBe(enMessage);
  expect(remedy).not.toBe(enRemedy);
  if (suggestion !== undefined) expect(remedy).toBe(`Bedoelde u "${suggestion}"?`);
});

describe('what goes to stdout for a program', () => {
  test.each([
    ['check', '--json', '--format', 'compact'],
    ['report', '--format', 'markdown', '--format', 'json'],
    ['status', '--json', '--format', 'terminal'],
  ])('%s %s %s %s is refused: it would not be one JSON value', async (...words) => {
    const { status, stdout } = await run(words);
    expect({ status, error: jsonOf({ stdout })['error'] }).toMatchObject({
      status: 2,
      error: { code: 'options-conflict' },
    });
  });

  test.each([['check'], ['report'], ['status']])('%s --json --format json is one value', async (command) => {
    const ran = await run([command, '--json', '--format', 'json']);
    expect(ran.status).toBe(0);
    expect(jsonOf(ran)).toMatchObject({ kind: command, ok: true });
  });

  test('help too', async () => {
    for (const words of [['help'], ['--help'], ['help', 'help'], []]) {
      expect(jsonOf(await run([...words, '--json']))).toMatchObject({
        kind: 'help',
        ok: true,
        commands: expect.arrayContaining([
          { name: 'check', summary: expect.stringMatching(/\w/) as string },
        ]) as unknown,
      });
    }
  });
});

test('what follows -- is no option', async () => {
  const { status, stdout, stderr } = await run(['check', '--', '--json']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('"--json" is not there');
});

test('files of records are named from the folder of -C', async () => {
  repo.write('march.csv', 'kind,note\nnote,The dike was seen.\n');
  const words = ['progress', '--from', 'march.csv', '--as', 'anna', '--dry-run', '-C', repo.root];
  expect(await runCollab(words, { cwd: tmpdir() })).toMatchObject({ status: 0, stderr: '' });
});

test('files for the output are named from the folder of -C', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'collab-output-'));
  const name = 'findings.json';
  const { status } = await runCollab(['check', '-C', repo.root, '--format', `json=${name}`], { cwd: folder });
  expect(status).toBe(0);
  const written = join(repo.root, name);
  expect(jsonOf({ stdout: readFileSync(written, 'utf8') })).toMatchObject({ kind: 'check' });
  rmSync(written);
  rmSync(folder, { recursive: true });
});
