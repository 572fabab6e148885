import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildProgram } from '../../scripts/build.js';
import { temporaryCheckout } from './temporary-checkout.js';

const files = {
  'package.json': { name: 'collab', version: '9.8.7' },
  'src/main.ts': 'declare const COLLAB_VERSION: string;\nconsole.log(COLLAB_VERSION);',
  'src/commands/where.ts': 'export const main = () => import.meta.url;',
  'src/commands/shared/words.ts': 'export const words = 1;',
  'src/rules/term-ends/rule.ts': '',
  'src/rules/term-ends/README.md': '# The term ends',
  'src/rules/term-ends/README.nl.md': '# De looptijd eindigt',
};

test('a bundle per command, the version inside, the pages of the rules beside it', async () => {
  const root = temporaryCheckout(files);
  await buildProgram(root);
  expect(readdirSync(join(root, 'dist/commands')).filter((name) => name.endsWith('.cjs'))).toEqual([
    'where.cjs',
  ]);
  expect(spawnSync(process.execPath, [join(root, 'dist/main.cjs')], { encoding: 'utf8' }).stdout).toBe(
    '9.8.7\n',
  );
  const where = `console.log(require(${JSON.stringify(join(root, 'dist/commands/where.cjs'))}).main())`;
  expect(spawnSync(process.execPath, ['-e', where], { encoding: 'utf8' }).stdout).toContain(
    '/dist/commands/where.cjs',
  );
  expect(readdirSync(join(root, 'dist/rules/term-ends'))).toEqual(['README.md', 'README.nl.md']);
});

test('bundles are written in ASCII, and patterns still match their letters', async () => {
  const pattern = String.raw`/^[“é–ü]+\u{1f389}?$/u`;
  const root = temporaryCheckout({
    ...files,
    'src/commands/where.ts': `export const main = () => [${pattern}.test('“é–ü🎉'), ${pattern}.test('e'), 'é🎉'];`,
  });
  await buildProgram(root);
  const bundle = join(root, 'dist/commands/where.cjs');
  expect(readFileSync(bundle, 'utf8')).toMatch(/^[\0-\x7f]*$/);
  const ask = `console.log(JSON.stringify(require(${JSON.stringify(bundle)}).main()))`;
  const { stdout } = spawnSync(process.execPath, ['-e', ask], { encoding: 'utf8' });
  expect(JSON.parse(stdout)).toEqual([true, false, 'é🎉']);
});

test('a build that fails leaves the earlier one', async () => {
  const root = temporaryCheckout({
    ...files,
    'src/commands/where.ts': "import '../absent.js';",
    'dist/main.cjs': 'earlier',
  });
  await expect(buildProgram(root)).rejects.toThrow('absent.js');
  expect(readFileSync(join(root, 'dist/main.cjs'), 'utf8')).toBe('earlier');
  expect(readdirSync(root).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
});

test('what is built names the licences of what it contains', () => {
  const house = join(import.meta.dirname, '../..');
  expect(existsSync(join(house, 'dist/main.cjs'))).toBe(true);
  const text = readFileSync(join(house, 'dist/THIRD-PARTY-LICENCES.txt'), 'utf8');
  expect(text).toMatch(/^commander \d+\.\d+\.\d+ \(MIT\)$/m);
  expect(text).toContain('Permission is hereby granted');
});
