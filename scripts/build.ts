/**
 * `npm run build`: generated sources, validators, bundles and what the program reads at run time, in dist/.
 * Nothing is minified: it does not start faster, and a report of a bug should name real lines.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.js';
import { writeGenerated } from './generate.js';
import { readSchemas } from './read-schemas.js';
import { readRuleIds } from './rules-index.js';
import { outlineModule, outlineTypes } from './schema-outlines.js';
import { compileValidators } from './schema-validators.js';
import { buildLicenceText } from './third-party-licences.js';

/** The kinds of files in `src/workspace/schema/file-kinds.ts`. */
const schemaOfKind = {
  workspace: 'workspace.schema.json',
  contacts: 'contacts.schema.json',
  agreement: 'agreement.schema.json',
  entry: 'progress-entry.schema.json',
  meeting: 'meeting.schema.json',
  signature: 'signature.schema.json',
};

/** Builds the program in a checkout. Throws what went wrong; an earlier dist/ then stays as it was. */
export async function buildProgram(root: string): Promise<void> {
  await writeGenerated(root);
  await writeValidators(root);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const outdir = join(root, `dist-${process.pid}`);
  try {
    mkdirSync(outdir);
    const metafile = await bundle(root, outdir, version);
    writeFileSync(join(outdir, 'THIRD-PARTY-LICENCES.txt'), buildLicenceText(root, metafile));
    copyRulePages(root, outdir);
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    renameSync(outdir, join(root, 'dist'));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

async function writeValidators(root: string): Promise<void> {
  const schemas = readSchemas(join(root, 'schemas'));
  if (schemas.size === 0) return;
  const { code, types } = await compileValidators(schemas);
  mkdirSync(join(root, 'src/workspace'), { recursive: true });
  writeFileSync(join(root, 'src/workspace/validators.generated.js'), code);
  writeFileSync(join(root, 'src/workspace/validators.generated.d.ts'), types);
  writeFileSync(join(root, 'src/workspace/outlines.generated.js'), outlineModule(schemas, schemaOfKind));
  writeFileSync(join(root, 'src/workspace/outlines.generated.d.ts'), outlineTypes);
}

/** `src/rules/<id>/README*.md` -> `dist/rules/<id>/`: what `collab explain` prints. */
function copyRulePages(root: string, outdir: string): void {
  for (const id of readRuleIds(join(root, 'src/rules'))) {
    const folder = join(root, 'src/rules', id);
    const pages = readdirSync(folder).filter((name) => /^README.*\.md$/.test(name));
    for (const page of pages) cpSync(join(folder, page), join(outdir, 'rules', id, page));
  }
}

if (process.argv[1] === import.meta.filename) {
  try {
    await buildProgram(join(import.meta.dirname, '..'));
  } catch (error) {
    // What the bundler found wrong stands on the screen already, with its place.
    if (!(error instanceof Error && 'errors' in error)) console.error(error);
    process.exitCode = 1;
  }
}
