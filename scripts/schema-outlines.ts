/** What a schema demands, without all that is there for readers: small enough to be read at every start. */
import { withoutAnnotations } from './schema-validators.js';
import type { JsonSchema, Schemas } from './read-schemas.js';

/** Keywords that `src/workspace/schema/fits.ts` understands. */
const understood: ReadonlySet<string> = new Set(
  `$ref type const enum allOf anyOf if then pattern format minLength maxLength minimum maximum exclusiveMinimum
   items minItems uniqueItems required minProperties properties patternProperties additionalProperties
   propertyNames`.split(/\s+/),
);
const mapsOfSchemas: ReadonlySet<string> = new Set(['properties', 'patternProperties']);

/** The parts by name: `#` is the schema itself, others are `#/$defs/party`, `common.schema.json#/$defs/date`. */
type Outline = Record<string, string>;

const heading = '// Generated from schemas/ by `npm run build`: do not edit.';

/** What the module exports. */
export const outlineTypes = `${heading}\nexport const outlines: Readonly<\n  Record<'workspace' | 'contacts' | 'agreement' | 'entry' | 'meeting' | 'signature', Readonly<Record<string, string>>>\n>;\n`;

/** The module: per kind of file, the text of each of its parts as JSON. Throws on a keyword that is not understood. */
export function outlineModule(schemas: Schemas, kinds: Readonly<Record<string, string>>): string {
  const lines = Object.entries(kinds).map(
    ([kind, file]) => `  ${kind}: ${JSON.stringify(outline(schemas, file))},`,
  );
  return [heading, 'export const outlines = {', ...lines, '};', ''].join('\n');
}

function outline(schemas: Schemas, file: string): Outline {
  const found: Outline = {};
  const add = (name: string, inFile: string, schema: unknown): void => {
    if (Object.hasOwn(found, name)) return;
    found[name] = '';
    const reduced = reduce(schema, (ref) => {
      const [otherFile = '', path = ''] = ref.split('#');
      const target = otherFile === '' ? inFile : otherFile;
      const targetName = `${target === file ? '' : target}#${path}`;
      add(targetName, target, at(schemas.get(target), path));
      return targetName;
    });
    found[name] = JSON.stringify(reduced);
  };
  add('#', file, schemas.get(file));
  return found;
}

function at(schema: JsonSchema | undefined, path: string): unknown {
  const keys = path.split('/').slice(1);
  return keys.reduce<unknown>((part, key) => (part as JsonSchema | undefined)?.[key], schema);
}

function reduce(schema: unknown, named: (ref: string) => string): unknown {
  if (typeof schema === 'boolean') return schema;
  const { $schema: _schema, $id: _id, $defs: _defs, ...keywords } = withoutAnnotations(schema) as JsonSchema;
  return Object.fromEntries(
    Object.entries(keywords).map(([keyword, rule]) => [keyword, reduceRule(keyword, rule, named)]),
  );
}

function reduceRule(keyword: string, rule: unknown, named: (ref: string) => string): unknown {
  if (!understood.has(keyword)) throw new Error(`src/workspace/schema/fits.ts does not know "${keyword}"`);
  if (keyword === '$ref') return named(String(rule));
  if (keyword === 'const' || keyword === 'enum') return onlyPlain(rule);
  if (mapsOfSchemas.has(keyword)) {
    const members = Object.entries(rule as JsonSchema);
    if (keyword === 'patternProperties') members.forEach(([pattern]) => assertBeginning(pattern));
    return Object.fromEntries(members.map(([key, schema]) => [key, reduce(schema, named)]));
  }
  if (keyword === 'allOf' || keyword === 'anyOf')
    return (rule as unknown[]).map((each) => reduce(each, named));
  return typeof rule === 'object' && !Array.isArray(rule) ? reduce(rule, named) : rule;
}

function assertBeginning(pattern: string): void {
  if (!/^\^[\w-]+$/.test(pattern)) throw new Error(`"${pattern}" is no mere beginning of a key`);
}

function onlyPlain(rule: unknown): unknown {
  const values: unknown[] = Array.isArray(rule) ? rule : [rule];
  if (values.some((value) => typeof value === 'object' && value !== null))
    throw new Error('a value of "enum" or "const" is no plain value');
  return rule;
}
