import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cruise, findFaults, readSourceFiles, type CruiseResult } from '../../scripts/check-architecture.js';
import { temporaryCheckout } from './temporary-checkout.js';

const house = join(import.meta.dirname, '../..');

function faultsOf(files: Readonly<Record<string, string>>): readonly string[] {
  const root = temporaryCheckout(files);
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json'])
    cpSync(join(house, file), join(root, file));
  return findFaults(cruise(root), readSourceFiles(root));
}

test('a cruise that saw nothing is a fault for every file', () => {
  const nothing: CruiseResult = { modules: [], summary: { violations: [] } };
  expect(findFaults(nothing, ['src/main.ts'])).toEqual(['src/main.ts was not looked at']);
  expect(findFaults(nothing, [])).toEqual(['there are no source files']);
});

test('files that keep to the layers give no fault', () => {
  const files = {
    'src/domain/party.ts': 'export const party = 1;',
    'src/rules/a/rule.ts': "import { party } from '../../domain/party.js';\nexport const rule = party;",
    'src/platform/files.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
    'src/commands/check.ts':
      "import { rule } from '../rules/a/rule.js';\nimport { read } from '../platform/files.js';\nexport const main = [rule, read];",
  };
  expect(faultsOf(files)).toEqual([]);
});

test('each border of the house is guarded', () => {
  const files = {
    'src/domain/party.ts':
      "import type { main } from '../commands/check.js';\nexport type Party = typeof main;",
    'src/rules/a/rule.ts': "import { readFileSync } from 'node:fs';\nexport const rule = readFileSync;",
    'src/rules/b/rule.ts': "import { rule as other } from '../a/rule.js';\nexport const rule = other;",
    'src/commands/check.ts': "import { rule } from '../rules/b/rule.js';\nexport const main = rule;",
    'src/commands/save.ts': "import { main as check } from './check.js';\nexport const main = check;",
    'src/commands/init.ts': "import { x } from '../platform/absent.js';\nexport const main = x;",
    'src/history/alone.ts': 'export const alone = 1;',
  };
  expect(faultsOf(files).toSorted()).toEqual([
    'command-imports-no-command: src/commands/save.ts -> src/commands/check.ts',
    'layer-domain: src/domain/party.ts -> src/commands/check.ts',
    'no-orphans: src/history/alone.ts -> src/history/alone.ts',
    'node-only-in-platform: src/rules/a/rule.ts -> fs',
    'resolvable: src/commands/init.ts -> ../platform/absent.js',
    'rule-imports-no-rule: src/rules/b/rule.ts -> src/rules/a/rule.ts',
  ]);
});
