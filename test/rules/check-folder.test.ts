/** How rules are run: severities, order, and that no half-broken file makes one fail. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/domain/finding.js';
import { messagesFor } from '../../src/messages/messages.js';
import { checkFolder } from '../../src/rules/check-folder.js';
import {
  severityByStatus,
  severityOf,
  severitySettings,
  type SeveritySettings,
} from '../../src/rules/severity.js';
import { rules } from '../../src/rules/index.js';
import { salvage } from '../../src/workspace/schema/salvage.js';
import { buildFolder, fixtureToday, readFixture } from './fixture-folder.js';
import { foldAll } from './fold-all.js';

const rulesFolder = join(import.meta.dirname, '../../src/rules');

function check(files: Readonly<Record<string, unknown>>, others: SeveritySettings = new Map()): Finding[] {
  const folder = buildFolder(new Map(Object.entries(files)));
  const severities = severitySettings(folder.settings, others);
  return checkFolder({ folder, states: foldAll(folder), today: fixtureToday, severities });
}

const agreement = {
  collab: 1,
  title: 'Safe dike',
  purpose: 'Keep the polder dry.',
  parties: { oosterwold: { name: 'Oosterwold' }, vallei: { name: 'Vallei' } },
  goals: { 'safe-dike': { title: 'The dike is safe', owner: 'valei' } },
  commitments: { 'buy-land': { what: 'Buys the land.', accountable: 'oosterwodl' } },
};
const settings = { collab: 1, title: 'Workspace', languages: ['en'] };

describe('checkFolder', () => {
  test('finds the same in every agreement, by file and then place', () => {
    const findings = check({
      'agreements/b/agreement.yaml': agreement,
      'agreements/a/agreement.yaml': agreement,
    });
    const parties = findings.filter(({ rule }) => rule === 'party-known');
    expect(parties.map(({ file, pointer }) => `${file} ${pointer}`)).toEqual([
      'agreements/a/agreement.yaml /commitments/buy-land/accountable',
      'agreements/a/agreement.yaml /goals/safe-dike/owner',
      'agreements/b/agreement.yaml /commitments/buy-land/accountable',
      'agreements/b/agreement.yaml /goals/safe-dike/owner',
    ]);
    expect(parties[0]).toEqual({
      rule: 'party-known',
      severity: 'error',
      file: 'agreements/a/agreement.yaml',
      pointer: '/commitments/buy-land/accountable',
      at: 'value',
      data: { id: 'oosterwodl', isGroup: false, suggestion: 'oosterwold', sure: true },
    });
    const places = findings.map(({ file, pointer, rule }) => [file, pointer, rule].join('\0'));
    expect(places).toEqual(places.toSorted());
  });

  test('follows the severities of the workspace, and those given on top of them', () => {
    const rules = { 'party-known': 'warning', 'legal-force-stated': 'off', 'facilitator-named': 'error' };
    const files = { 'collab.yaml': { ...settings, rules }, 'agreements/a/agreement.yaml': agreement };
    const severities = (findings: Finding[]): Map<string, string> =>
      new Map(findings.map(({ rule, severity }) => [rule, severity]));
    const own = severities(check(files));
    expect(own.get('party-known')).toBe('warning');
    expect(own.has('legal-force-stated')).toBe(false);
    expect(own.get('facilitator-named')).toBe('error');
    const others = severities(
      check(files, new Map([['party-known', 'off'] as const, ['legal-force-stated', 'warning'] as const])),
    );
    expect(others.has('party-known')).toBe(false);
    expect(others.get('legal-force-stated')).toBe('warning');
  });

  test('leaves an agreement without a state alone', () => {
    const folder = buildFolder(new Map([['agreements/a/agreement.yaml', agreement]]));
    const findings = checkFolder({ folder, states: new Map(), today: fixtureToday, severities: new Map() });
    expect(findings.filter(({ file }) => file.startsWith('agreements/'))).toEqual([]);
  });
});

describe('severity', () => {
  test.each([
    [undefined, 'info'],
    ['draft', 'info'],
    ['proposed', 'warning'],
    ['in-force', 'error'],
    ['suspended', 'error'],
    ['ended', 'error'],
  ] as const)('what is missing in status %s is %s', (status, severity) => {
    expect(severityByStatus(status)).toBe(severity);
    expect(severityOf({ id: 'x', severity: 'by-status' }, { status }, new Map())).toBe(severity);
  });

  test('a milder case stays milder, and is never made worse', () => {
    const rule = { id: 'x', severity: 'error' } as const;
    expect(severityOf(rule, { status: 'draft' }, new Map(), 'warning')).toBe('warning');
    expect(severityOf(rule, { status: 'draft' }, new Map([['x', 'info']]), 'warning')).toBe('info');
    expect(severityOf(rule, { status: 'draft' }, new Map([['x', 'off']]), 'warning')).toBe('off');
    expect(severityOf({ id: 'x', severity: 'info' }, { status: 'draft' }, new Map(), 'warning')).toBe('info');
  });
});

describe('words that were signed elsewhere', () => {
  const rule = { id: 'x', severity: 'by-status', about: 'wording' } as const;
  const signed = { status: 'in-force', authoritative: 'document:signed-text' } as const;

  test('what they lack is a remark, unless the workspace wants it otherwise', () => {
    expect(severityOf(rule, signed, new Map())).toBe('info');
    expect(severityOf({ ...rule, severity: 'error' }, signed, new Map())).toBe('info');
    expect(severityOf(rule, signed, new Map([['x', 'error']]))).toBe('error');
    expect(severityOf({ id: 'x', severity: 'by-status' }, signed, new Map())).toBe('error');
  });

  test('before they are signed they can be mended here', () => {
    expect(severityOf(rule, { ...signed, status: 'proposed' }, new Map())).toBe('warning');
    expect(severityOf(rule, { ...signed, authoritative: 'this-file' }, new Map())).toBe('error');
  });

  test('the remedy says so in every language', () => {
    const data = { id: 'dike', 'for-amendment': true };
    const { remedy } = messagesFor('en').finding('commitment-has-deadline', data);
    expect(remedy).toMatch(/^For the next amendment: add a/);
    expect(messagesFor('nl').finding('commitment-has-deadline', data).remedy).toMatch(
      /^Voor de volgende wijziging: voeg/,
    );
  });
});

/** Every value like this one, with one part left out or emptied. */
function* withOnePartBroken(value: unknown): Generator {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const isList = Array.isArray(value);
    if (!isList) yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
    for (const broken of [null, ...withOnePartBroken(part)]) {
      if (isList) yield value.map((own: unknown, index) => (String(index) === key ? broken : own));
      else yield { ...value, [key]: broken };
    }
  }
}

function isAboutReading(path: string): boolean {
  return rules.some(
    ({ id, scope }) => (scope === 'reading' || scope === 'comments') && path.startsWith(`${id}/`),
  );
}

/** All rules but the one that a fixture is about. */
function others(path: string): SeveritySettings {
  const [own] = path.split('/');
  return new Map(rules.filter(({ id }) => id !== own).map(({ id }) => [id, 'off']));
}

test('no rule fails on what is left of a file with a broken part', () => {
  const paths = readdirSync(rulesFolder, { recursive: true, encoding: 'utf8' });
  const fixtures = paths.filter((path) => /fixtures\/(ok|bad)-.*\.yaml$/.test(path) && !isAboutReading(path));
  let checked = 0;
  for (const path of fixtures) {
    const { files } = readFixture(join(rulesFolder, path));
    const onlyOwn = others(path);
    for (const [file, content] of files) {
      const kind = file.endsWith('/agreement.yaml')
        ? 'agreement'
        : file === 'collab.yaml'
          ? 'workspace'
          : undefined;
      if (kind === undefined) continue;
      for (const broken of withOnePartBroken(content)) {
        const rest = salvage(kind, broken);
        if (rest === undefined) continue;
        const findings = check({ ...Object.fromEntries(files), [file]: rest }, onlyOwn);
        for (const { rule, data } of findings)
          expect(messagesFor('nl').finding(rule, data).message).not.toBe('');
        checked += 1;
      }
    }
  }
  expect(checked).toBeGreaterThan(1000);
}, 120_000);

test('what was left out of the terms still counts as being there', () => {
  const goals = { 'safe-dike': { title: [], owner: 'vallei' } };
  const commitments = {
    'buy-land': {
      what: 'Buys the land.',
      accountable: 'vallei',
      serves: ['goals/safe-dike', 'goals/safe-dyke'],
    },
  };
  const file = 'agreements/a/agreement.yaml';
  const folder = buildFolder(new Map([[file, salvage('agreement', { ...agreement, goals, commitments })]]));
  const [[id, left] = []] = folder.agreements;
  if (id === undefined || left === undefined) throw new Error('no agreement');
  expect(left.terms.goals).toEqual({});
  const itemPaths = new Set([...left.itemPaths, 'goals/safe-dike']);
  const whole = { ...folder, agreements: new Map([[id, { ...left, itemPaths }]]) };
  const findings = checkFolder({
    folder: whole,
    states: foldAll(whole),
    today: fixtureToday,
    severities: new Map(),
  });
  expect(findings.filter(({ rule }) => rule === 'reference-resolves')).toMatchObject([
    { pointer: '/commitments/buy-land/serves/1', data: { suggestion: 'goals/safe-dike' } },
  ]);
});
