import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findStale, typesFile, writeGenerated } from '../../scripts/generate.js';
import { temporaryCheckout } from './temporary-checkout.js';

test('what is generated and committed is current', async () => {
  expect(await findStale(join(import.meta.dirname, '../..'))).toEqual([]);
});

describe('a checkout with one schema and two rules', () => {
  const files = {
    'schemas/plan.schema.json': { type: 'object', properties: { title: { type: 'string' } } },
    'src/rules/rule.ts': 'export interface Rule { readonly id: string }',
    'src/rules/term-ends/rule.ts': '',
    'src/rules/goal-has-owner/rule.ts': '',
    'src/rules/notes/README.md': 'no rule',
  };

  test('every generated file is written once', async () => {
    const root = temporaryCheckout(files);
    const paths = [typesFile, 'src/rules/index.ts', 'src/domain/rule-ids.ts'];
    expect(await findStale(root)).toEqual(paths);
    expect(await writeGenerated(root)).toEqual(paths);
    expect(await writeGenerated(root)).toEqual([]);
    expect(await findStale(root)).toEqual([]);
  });

  test('rules stand in the order of their ids', async () => {
    const root = temporaryCheckout(files);
    await writeGenerated(root);
    const index = readFileSync(join(root, 'src/rules/index.ts'), 'utf8');
    expect(index).toContain("import { rule as goalHasOwner } from './goal-has-owner/rule.js';");
    expect(index).toContain('export const rules: readonly Rule[] = [goalHasOwner, termEnds];');
    const ids = readFileSync(join(root, 'src/domain/rule-ids.ts'), 'utf8');
    expect(ids).toContain("export const ruleIds = ['goal-has-owner', 'term-ends'] as const;");
  });

  test('an edit by hand is found', async () => {
    const root = temporaryCheckout(files);
    await writeGenerated(root);
    writeFileSync(
      join(root, typesFile),
      `${readFileSync(join(root, typesFile), 'utf8')}\nexport type Extra = string;\n`,
    );
    expect(await findStale(root)).toEqual([typesFile]);
  });
});
