import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newCommand } from '../../scripts/new-command.js';
import { temporaryCheckout } from './temporary-checkout.js';

const list = "export const commandNames = ['init', 'check'] as const;\n";

test('a command starts with a module, a test and its place in the list', async () => {
  const root = temporaryCheckout({ 'src/domain/command-names.ts': list });
  const paths = ['src/commands/remind.ts', 'test/commands/remind.test.ts', 'src/domain/command-names.ts'];
  expect(await newCommand(root, 'remind')).toEqual(paths);
  const names = readFileSync(join(root, 'src/domain/command-names.ts'), 'utf8');
  expect(names).toBe("export const commandNames = ['init', 'check', 'remind'] as const;\n");
  expect(readFileSync(join(root, 'src/commands/remind.ts'), 'utf8')).toContain(
    'export const main = commandMain(remind);',
  );
  await expect(newCommand(root, 'remind')).rejects.toThrow('is there already');
});

test.each(['Remind', 'two-words', '../escape', ''])('%j is no name of a command', async (name) => {
  const root = temporaryCheckout({ 'src/domain/command-names.ts': list });
  await expect(newCommand(root, name)).rejects.toThrow('a command is one word');
});
