/** Holds the rules about reading to their fixtures: one file of a workspace, or several under `files:`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LocatedFinding } from '../../src/domain/finding.js';
import { readingRules, type ReadingRuleId } from '../../src/domain/reading-rules.js';
import { schemaRules as english } from '../../src/messages/en/rules/schema.js';
import { formatFor } from '../../src/messages/format.js';
import { schemaRules as dutch } from '../../src/messages/nl/rules/schema.js';
import { readYamlFast } from '../../src/workspace/yaml/read-yaml.js';
import { dike, dikeFile, loadFiles, noteFile, type Files } from './temporary-workspace.js';

const rulesFolder = join(import.meta.dirname, '../../src/rules');

/** Where a fixture of another kind stands, by the middle of its name: `bad-status.entry.yaml`. */
const places: Readonly<Record<string, string>> = {
  entry: noteFile,
  workspace: 'collab.yaml',
  meeting: 'agreements/dike/meetings/2026-12-01-first.yaml',
};

function filesOf(path: string): Files {
  const bytes = readFileSync(path);
  const several = bytes.toString('latin1').startsWith('files:\n')
    ? readYamlFast(bytes, { file: path }).value
    : {};
  const { files } = several as { readonly files?: Files };
  if (files !== undefined) return files;
  const place = places[/\.(\w+)\.yaml$/.exec(path)?.[1] ?? ''] ?? dikeFile;
  return { [dikeFile]: dike, [place]: bytes };
}

async function findingsIn(path: string): Promise<LocatedFinding[]> {
  const workspace = await loadFiles(filesOf(path));
  return workspace.findings.map((finding) => workspace.locate(finding));
}

describe.each(Object.keys(readingRules))('%s', (rule) => {
  const folder = join(rulesFolder, rule, 'fixtures');
  const fixtures = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

  test.each(fixtures.filter((name) => name.startsWith('ok-')))('finds nothing in %s', async (name) => {
    expect(await findingsIn(join(folder, name))).toEqual([]);
  });

  test.each(fixtures.filter((name) => name.startsWith('bad-')))('finds what is wrong in %s', async (name) => {
    const findings = await findingsIn(join(folder, name));
    expect(findings.length).toBeGreaterThan(0);
    const file = join(folder, name.replace(/\.yaml$/, '.expected.json'));
    const brief = findings.map(({ rule, file, pointer, at, line, column, data }) => ({
      rule,
      file,
      pointer,
      at,
      line,
      column,
      data,
    }));
    if (process.env['COLLAB_UPDATE_FIXTURES'] === '1')
      writeFileSync(file, `${JSON.stringify(brief, null, 2)}\n`);
    expect(brief).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    for (const finding of findings) expect(finding.rule).toBe(rule);
    for (const finding of findings) expectSentences(finding);
  });
});

function expectSentences({ rule, data }: LocatedFinding): void {
  for (const [language, words] of [
    ['en', english],
    ['nl', dutch],
  ] as const) {
    const { message, remedy } = words[rule as ReadingRuleId].say(data, formatFor(language));
    for (const sentence of [message, remedy]) {
      expect(sentence).not.toMatch(/undefined|\[object|""|NaN|\{\w*\}|\b(ULID|fold|digest|HEAD|blob)\b/);
      expect(sentence).toMatch(/^\S.*[.?!]$/s);
      expect(sentence).not.toMatch(/ {2}/);
    }
  }
}
