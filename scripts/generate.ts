/**
 * Writes the committed files that are made from others: the types of the schemas, where texts stand, the index of the rules, their ids.
 * `--check` writes nothing and fails when one is not what it would write.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readSchemas } from './read-schemas.js';
import { buildRuleIds, buildRulesIndex, readRuleIds } from './rules-index.js';
import { areTypesCurrent, generateSchemaTypes } from './schema-types.js';
import { buildTextPlaces } from './text-places.js';

export const typesFile = 'src/domain/schema-types.ts';

/** Paths of the files that were written. Types are made anew only when a schema changed. */
export async function writeGenerated(root: string): Promise<readonly string[]> {
  const schemas = readSchemas(join(root, 'schemas'));
  const types = readText(join(root, typesFile));
  const areCurrent = schemas.size === 0 || areTypesCurrent(types, schemas);
  const files = await generateAll(root, areCurrent ? types : undefined);
  const stale = [...files].filter(([path, text]) => readText(join(root, path)) !== text);
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return stale.map(([path]) => path);
}

/** Paths of the files that are not what their sources say, everything made anew. */
export async function findStale(root: string): Promise<readonly string[]> {
  const files = await generateAll(root);
  return [...files].filter(([path, text]) => readText(join(root, path)) !== text).map(([path]) => path);
}

/** Path -> text of every generated file whose sources exist. */
async function generateAll(root: string, currentTypes?: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const schemas = readSchemas(join(root, 'schemas'));
  if (schemas.size > 0) files.set(typesFile, currentTypes ?? (await generateSchemaTypes(schemas)));
  if (schemas.has('agreement.schema.json'))
    files.set('src/domain/text-places.ts', await formatted(buildTextPlaces(schemas)));
  if (existsSync(join(root, 'src/rules/rule.ts'))) {
    const ids = readRuleIds(join(root, 'src/rules'));
    files.set('src/rules/index.ts', await formatted(buildRulesIndex(ids)));
    files.set('src/domain/rule-ids.ts', await formatted(buildRuleIds(ids)));
  }
  return files;
}

async function formatted(source: string): Promise<string> {
  return format(source, { ...(await resolveConfig('package.json')), parser: 'typescript' });
}

function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '..');
  const isCheck = process.argv.includes('--check');
  const paths = isCheck ? await findStale(root) : await writeGenerated(root);
  for (const path of paths)
    console.log(isCheck ? `${path} is not current: npm run build` : `${path} written`);
  process.exitCode = isCheck && paths.length > 0 ? 1 : 0;
}
