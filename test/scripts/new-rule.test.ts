import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRule } from '../../scripts/new-rule.js';
import { temporaryCheckout } from './temporary-checkout.js';

test('a rule starts with its pages, fixtures and place in the index', async () => {
  const root = temporaryCheckout({ 'src/rules/rule.ts': 'export interface Rule { readonly id: string }' });
  expect(await newRule(root, 'commitment-has-deadline')).toEqual([
    'src/rules/commitment-has-deadline/rule.ts',
    'src/rules/commitment-has-deadline/README.md',
    'src/rules/commitment-has-deadline/README.nl.md',
    'src/rules/commitment-has-deadline/fixtures/ok-example.yaml',
    'src/rules/commitment-has-deadline/fixtures/bad-example.yaml',
    'src/rules/commitment-has-deadline/fixtures/bad-example.expected.json',
    'src/rules/index.ts',
    'src/domain/rule-ids.ts',
  ]);
  const text = readFileSync(join(root, 'src/rules/commitment-has-deadline/rule.ts'), 'utf8');
  expect(text).toMatch(/^\/\*\* Commitment has deadline\. \*\/\n/);
  await expect(newRule(root, 'commitment-has-deadline')).rejects.toThrow('is there already');
});

test.each(['Deadline', 'deadline', '../escape', ''])('%j is no id of a rule', async (id) => {
  await expect(newRule(temporaryCheckout({}), id)).rejects.toThrow('an id says what should hold');
});
