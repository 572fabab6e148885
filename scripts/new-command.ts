/**
 * `npm run new:command -- <name>`: the skeleton of a command, its place in the list of commands, and a test that fails
 * until the command does its work. The compiler asks for its summary in every language.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const listFile = 'src/domain/command-names.ts';

/** Paths of the written files. Throws where the name is no name or the command is there already. */
export async function newCommand(root: string, name: string): Promise<readonly string[]> {
  if (!/^[a-z]+$/.test(name)) throw new Error(`${name}: a command is one word, a verb or what it shows`);
  const path = `src/commands/${name}.ts`;
  if (existsSync(join(root, path))) throw new Error(`${path} is there already`);
  const list = readFileSync(join(root, listFile), 'utf8').replace(/\] as const;/, `, '${name}'] as const;`);
  const files = new Map([
    [path, commandText(name)],
    [`test/commands/${name}.test.ts`, testText(name)],
    [listFile, list.replace(/,\s*,/, ',')],
  ]);
  const options = { ...(await resolveConfig('package.json')), parser: 'typescript' };
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), await format(text, options));
  }
  return [...files.keys()];
}

function commandText(name: string): string {
  return `/** \`collab ${name}\` */
import { commandMain } from './shared/command-main.js';
import type { CommandModule } from './shared/command.js';

const ${name}: CommandModule<Record<never, never>> = {
  name: '${name}',
  define(command, messages) {
    command.description(messages.phrase({ code: 'help.summary-${name}', data: {} }));
  },
  async run(_invocation, app) {
    await app.stdout('');
    return 0;
  },
};

export const main = commandMain(${name});
`;
}

function testText(name: string): string {
  return `import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const program = join(import.meta.dirname, '../../bin/collab.js');

test('collab ${name} does its work', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, '${name}'], { encoding: 'utf8' });
  expect({ stdout, stderr, status }).toEqual({ stdout: 'what it should print', stderr: '', status: 0 });
});
`;
}

if (process.argv[1] === import.meta.filename) {
  try {
    for (const path of await newCommand(join(import.meta.dirname, '..'), process.argv[2] ?? ''))
      console.log(path);
    console.log(
      '\nNext: what it does, its test, and help.summary-<name> in src/messages/. npm run check says what is left.',
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
