/** Holds every rule to its form: pages, fixtures that show what it finds and what not, a sentence in every language. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import type { Finding, FindingData } from '../../src/domain/finding.js';
import type { RuleId } from '../../src/domain/rule-ids.js';
import { messagesFor } from '../../src/messages/messages.js';
import { languages } from '../../src/messages/format.js';
import { checkFolder } from '../../src/rules/check-folder.js';
import { rules } from '../../src/rules/index.js';
import type { Rule } from '../../src/rules/rule.js';
import { severitySettings } from '../../src/rules/severity.js';
import { readFixture, type Fixture } from './fixture-folder.js';
import { foldAll } from './fold-all.js';
import { schemaFaults } from './schema-faults.js';

const rulesFolder = join(import.meta.dirname, '../../src/rules');
const folders = readdirSync(rulesFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const ruleOf = new Map(rules.map((rule) => [rule.id as string, rule]));

const pages = {
  en: { file: 'README.md', sections: ['What it asks', 'Why', 'Good', 'Not good'] },
  nl: { file: 'README.nl.md', sections: ['Wat er gevraagd wordt', 'Waarom', 'Goed', 'Niet goed'] },
} as const;
const pageLanguages = ['en', 'nl'] as const;

/** Words of software, and what a sentence says when its data is not there. */
const unwanted = /\b(ULID|fold|digest|trailer|HEAD|blob)\b|undefined|\[object|""|“”|\bNaN\b/i;

interface Expected {
  readonly rule: string;
  readonly pointer: string;
  readonly file?: string;
  readonly at?: string;
  readonly severity?: string;
  readonly line?: number;
  readonly column?: number;
  readonly data?: FindingData;
}

test('the index holds every folder', () => {
  expect(rules.length).toBeGreaterThan(0);
  expect([...ruleOf.keys()]).toEqual(folders.map((folder) => folder.name).toSorted());
});

describe.each([...rules])('$id', (rule) => {
  const folder = join(rulesFolder, rule.id);
  const fixtures = readdirSync(join(folder, 'fixtures')).filter((name) => name.endsWith('.yaml'));
  const good = fixtures.filter((name) => name.startsWith('ok-'));
  const bad = fixtures.filter((name) => name.startsWith('bad-'));

  test('has good and bad fixtures, and nothing else', () => {
    expect(good.length, 'ok-*.yaml').toBeGreaterThan(0);
    expect(bad.length, 'bad-*.yaml').toBeGreaterThan(0);
    expect([...good, ...bad].toSorted()).toEqual(fixtures.toSorted());
  });

  test.each(languages)('has a title in %s', (language) => {
    expect(messagesFor(language).ruleTitle(rule.id)).toMatch(/^.{10,}[^.]$/);
  });

  // In other languages `collab explain` shows the English page.
  test.each(pageLanguages)('has a page in %s', (language) => {
    const { file, sections } = pages[language];
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text.split('\n')[0]).toBe(`# ${messagesFor(language).ruleTitle(rule.id)}`);
    expect([...text.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual([...sections]);
    const examples = [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map((match) => match[1] ?? '');
    expect(examples.length, 'examples in YAML').toBeGreaterThanOrEqual(2);
    // The examples of a rule about reading may be broken on purpose.
    if (rule.scope === 'agreement' || rule.scope === 'workspace') {
      for (const example of examples) {
        for (const part of parseAllDocuments(example)) expect(part.errors).toEqual([]);
      }
    }
    expect(text).not.toMatch(unwanted);
  });

  if (rule.scope === 'reading' || rule.scope === 'comments') {
    // Compared with the same fixtures by test/workspace/reading-rules.test.ts and test/commands/set-aside.test.ts.
    test.each(bad)('says what is wrong in %s', (name) => {
      for (const { data } of expectedOf(folder, name)) expectSentences(rule.id, data ?? {});
    });
    return;
  }

  test.each(good)('finds nothing in %s', (name) => {
    expect(findingsOf(rule, join(folder, 'fixtures', name))).toEqual([]);
  });

  test.each(bad)('finds what is wrong in %s', (name) => {
    const findings = findingsOf(rule, join(folder, 'fixtures', name));
    const expected = expectedOf(folder, name);
    expect(inOrder(findings)).toMatchObject(inOrder(expected));
    expect(findings).toHaveLength(expected.length);
    for (const { data } of findings) expectSentences(rule.id, data);
  });
});

type PlacedFinding = Finding & { readonly line: number; readonly column: number };

/** What the rule alone finds in a fixture, and where. */
function findingsOf(rule: Rule, path: string): PlacedFinding[] {
  return checkFixture(readFixture(path)).filter((finding) => finding.rule === rule.id);
}

function checkFixture(fixture: Fixture): PlacedFinding[] {
  const { files, folder, today } = fixture;
  expect(schemaFaults(files)).toEqual([]);
  const severities = severitySettings(folder.settings);
  return checkFolder({ folder, today, states: foldAll(folder), severities }).map((finding) => {
    const place = fixture.locate(finding.file, finding.pointer, finding.at);
    expect(place, `${finding.pointer} stands in ${finding.file}`).toBeDefined();
    return { ...finding, line: place?.line ?? 0, column: place?.column ?? 0 };
  });
}

function expectedOf(folder: string, name: string): readonly Expected[] {
  const path = join(folder, 'fixtures', name.replace(/\.yaml$/, '.expected.json'));
  expect(existsSync(path), path).toBe(true);
  const expected = JSON.parse(readFileSync(path, 'utf8')) as readonly Expected[];
  expect(expected.length, `${path} expects findings`).toBeGreaterThan(0);
  return expected;
}

/** By pointer, then by file where expectations name one. */
function inOrder<T extends { readonly pointer: string; readonly file?: string }>(
  findings: readonly T[],
): T[] {
  const key = ({ file, pointer }: T): string => `${pointer}\0${file ?? ''}`;
  return findings.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function expectSentences(rule: RuleId, data: FindingData): void {
  for (const language of languages) {
    const { message, remedy } = messagesFor(language).finding(rule, data);
    for (const sentence of [message, remedy]) {
      expect(sentence).not.toMatch(unwanted);
      expect(sentence).toMatch(/^\S.*[.?!]$/s);
      expect(sentence).not.toMatch(/ {2}/);
    }
  }
}
