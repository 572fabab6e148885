/** Findings that were known: what the list keeps, what an update takes off, and what it never may. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { matchBaseline, updateBaseline } from '../../src/domain/baseline.js';
import { fingerprint } from '../../src/domain/fingerprint.js';
import type { Finding } from '../../src/domain/finding.js';
import { runCollab } from '../support/run-collab.js';

let folder = '';
const write = (path: string, content: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const agreement = (owner: string, accountable: string): string => `collab: 1
title: Dike
purpose: Keep dry.
parties: { oosterwold: { name: Oosterwold }, vallei: { name: Vallei } }
goals: { dry: { title: Dry feet, owner: ${owner} } }
commitments: { buy: { what: Buys land., accountable: ${accountable}, due: 2027-06-30 } }
`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collab-baseline-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  write('collab.yaml', 'collab: 1\ntitle: Dikes\nlanguages: [en]\n');
  write('agreements/a/agreement.yaml', agreement('valley', 'vallei'));
  write('agreements/b/agreement.yaml', agreement('vallei', 'oosterwoold'));
});

interface Answer {
  readonly findings: { readonly rule: string; readonly file: string }[];
  readonly suppressed: { readonly rule: string; readonly suppression: { readonly by: string } }[];
  readonly baseline: {
    readonly known: number;
    readonly added: number;
    readonly gone: { readonly item: string }[];
  };
}

async function check(...words: string[]): Promise<Answer & { readonly status: number | null }> {
  const { stdout, status } = await runCollab(['check', '--baseline', 'known.json', '--json', ...words], { cwd: folder });
  return { ...(JSON.parse(stdout) as Answer), status };
} // prettier-ignore

const errors = ['--only', 'party-known'];

test('what was known does not count, also after lines are added above; what is new does', async () => {
  expect((await check('--update-baseline')).status).toBe(0);
  const first = read('known.json');
  expect(first).toContain('"message": "\\"valley\\" is not a party');
  write('agreements/a/agreement.yaml', `# A\n# few\n# lines\n${agreement('valley', 'vallei')}`);
  const { status, suppressed } = await check(...errors);
  expect(status).toBe(0);
  expect(suppressed.map(({ suppression }) => suppression.by)).toEqual(['baseline', 'baseline']);
  write('agreements/a/agreement.yaml', agreement('valley', 'valey'));
  const { findings } = await check(...errors);
  expect(findings).toMatchObject([{ rule: 'party-known', file: 'agreements/a/agreement.yaml' }]);
  expect(read('known.json')).toBe(first);
});

test('what is gone is named, and only an update that looked there takes it off', async () => {
  await check(...errors, '--update-baseline');
  write('agreements/a/agreement.yaml', agreement('vallei', 'vallei'));
  const seen = await check(...errors);
  expect(seen.baseline.gone).toMatchObject([{ item: 'goals/dry/owner' }]);
  expect((await check(...errors, 'b')).baseline.gone).toEqual([]);
  const { stderr } = await runCollab(['check', ...errors, '--baseline', 'known.json'], { cwd: folder });
  expect(stderr).toBe('known.json lists 1 finding that is gone: --update-baseline takes it off.\n');

  for (const words of [['b'], ['a', '--only', 'key-known'], ['a', '--rule', 'party-known=off']]) {
    const { baseline } = await check(...words, '--update-baseline');
    expect(baseline.gone, words.join(' ')).toEqual([]);
    expect(read('known.json')).toContain('valley');
  }
  expect((await check('a', '--update-baseline')).baseline.gone).toHaveLength(1);
  expect(read('known.json')).not.toContain('valley');
  expect(read('known.json')).toContain('oosterwoold');
});

test('the same findings give the same list, byte for byte', async () => {
  await check('--update-baseline');
  const first = read('known.json');
  await check('b', '--update-baseline');
  await check('a', '--update-baseline');
  expect(read('known.json')).toBe(first);
});

test('what cannot be set aside is not put on the list', async () => {
  write('agreements/a/agreement.yaml', `${agreement('vallei', 'vallei')}purpos: x\n`);
  const { status, findings } = await check('--update-baseline');
  expect(status).toBe(1);
  expect(findings.map(({ rule }) => rule)).toEqual(['key-known']);
  expect(read('known.json')).not.toContain('key-known');
});

test.each([
  ['', 'baseline-malformed'],
  ['[]', 'baseline-malformed'],
  ['{"collab-baseline": 2, "findings": []}', 'baseline-malformed'],
  ['{"collab-baseline": 1, "findings": [{"file": 1}]}', 'baseline-malformed'],
  [undefined, 'baseline-missing'],
])('a list that says %j is refused', async (content, code) => {
  if (content !== undefined) write('known.json', content);
  const { stdout, status } = await runCollab(['check', '--baseline', 'known.json', '--json'], {
    cwd: folder,
  });
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ error: { code } });
});

test('an update needs a list', async () => {
  const { status, stderr } = await runCollab(['check', '--update-baseline'], { cwd: folder });
  expect(status).toBe(2);
  expect(stderr).toContain('--baseline');
});

test('equal findings are counted: one more of them is new', () => {
  const one: Finding = { rule: 'party-known', severity: 'error', file: 'a', pointer: '/b', at: 'value', data: {} };
  const list = updateBaseline({ findings: [one, one], list: [], isCovered: () => true, messageOf: () => 'm' });
  expect(list).toEqual([{ file: 'a', item: 'b', rule: 'party-known', message: 'm', fingerprint: fingerprint(one), times: 2 }]);
  expect(matchBaseline([one, one, one], list)).toMatchObject({ standing: [one], known: [one, one], gone: [] });
}); // prettier-ignore
