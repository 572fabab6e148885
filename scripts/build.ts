/**
 * `npm run build`: generated sources, validators, bundles and what the program reads at run time, in dist/.
 * Nothing is minified: it does not start faster, and a report of a bug should name real lines.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.js';
import { writeGenerated } from './generate.js';
import { readSchemas } from './read-schemas.js';
import { readRuleIds } from './rules-index.js';
import { compileValidators } from './schema-validators.js';
import { buildLicenceText } from './third-party-licences.js';

/** Builds the program in a checkout. Throws what went wrong; an earlier dist/ is then gone or incomplete. */
export async function buildProgram(root: string): Promise<void> {
  await writeGenerated(root);
  await writeValidators(root);
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  mkdirSync(join(root, 'dist'), { recursive: true });
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const metafile = await bundle(root, version);
  writeFileSync(join(root, 'dist/THIRD-PARTY-LICENCES.txt'), buildLicenceText(root, metafile));
  copyRulePages(root);
}

async function writeValidators(root: string): Promise<void> {
  const schemas = readSchemas(join(root, 'schemas'));
  if (schemas.size === 0) return;
  const { code, types } = await compileValidators(schemas);
  mkdirSync(join(root, 'src/workspace'), { recursive: true });
  writeFileSync(join(root, 'src/workspace/validators.generated.js'), code);
  writeFileSync(join(root, 'src/workspace/validators.generated.d.ts'), types);
}

/** `src/rules/<id>/README*.md` -> `dist/rules/<id>/`: what `collab explain` prints. */
function copyRulePages(root: string): void {
  for (const id of readRuleIds(join(root, 'src/rules'))) {
    const folder = join(root, 'src/rules', id);
    const pages = existsSync(folder) ? readdirSync(folder).filter((name) => /^README.*\.md$/.test(name)) : [];
    for (const page of pages) cpSync(join(folder, page), join(root, 'dist/rules', id, page));
  }
}

if (process.argv[1] === import.meta.filename) await buildProgram(join(import.meta.dirname, '..'));
