/** Writes the TypeScript types of the schemas: one file, plain read-only data, committed and held current by a test. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { typeName, type JsonSchema, type Schemas } from './read-schemas.js';
import { typeOf } from './schema-type-text.js';

/** The source text of the types, formatted as the repository is. Throws where a `$ref` leads nowhere. */
export async function generateSchemaTypes(schemas: Schemas): Promise<string> {
  const names = nameTypes(schemas);
  const parts = [...schemas].flatMap(([file, schema]) => {
    const nameRef = (ref: string): string => nameOf(names, resolveRef(ref, file));
    return definitionsOf(file, schema).map(([target, part]) => {
      return `${docComment(part)}export type ${nameOf(names, target)} = ${typeOf(part, nameRef)};\n`;
    });
  });
  const options = await resolveConfig('package.json');
  return format(`${header(schemas)}\n\n${parts.join('\n')}`, { ...options, parser: 'typescript' });
}

/** Whether the types were made from these schemas, by this generator. Trusts the header: a test compares it all. */
export function areTypesCurrent(text: string, schemas: Schemas): boolean {
  return text.startsWith(header(schemas));
}

function header(schemas: Schemas): string {
  const hash = createHash('sha256').update(JSON.stringify([...schemas]));
  for (const generator of ['schema-types.ts', 'schema-type-text.ts']) {
    hash.update(readFileSync(new URL(generator, import.meta.url)));
  }
  return [
    '/**',
    ' * The shapes of the files of a workspace. Generated from schemas/ by `npm run build`: do not edit.',
    ` * Made from: ${hash.digest('hex').slice(0, 16)}`,
    ' */',
  ].join('\n');
}

type Definition = readonly [target: string, schema: JsonSchema];

/** The root of a file, unless it only holds definitions (`common.schema.json`), then its `$defs`. */
function definitionsOf(file: string, schema: JsonSchema): readonly Definition[] {
  const isType = ['type', 'properties', 'oneOf', 'anyOf', 'allOf', '$ref', 'enum'].some(
    (word) => word in schema,
  );
  const parts = Object.entries((schema['$defs'] ?? {}) as Record<string, JsonSchema>);
  const roots: readonly Definition[] = isType ? [[`${file}#`, schema]] : [];
  return [...roots, ...parts.map(([key, part]) => [`${file}#/$defs/${key}`, part] as const)];
}

/** `$ref` target -> name of its type; a name that another file took is preceded by the name of its own file. */
function nameTypes(schemas: Schemas): ReadonlyMap<string, string> {
  const definitions = [...schemas].flatMap(([file, schema]) => definitionsOf(file, schema));
  const names = new Map<string, string>();
  const taken = new Set(['Date', 'Record', 'Map', 'Set']);
  const rootsFirst = definitions.toSorted(([a], [b]) => Number(!a.endsWith('#')) - Number(!b.endsWith('#')));
  for (const [target] of rootsFirst) {
    const [file = '', pointer = ''] = target.split('#');
    const own = typeName(pointer === '' ? file : pointer.replace('/$defs/', ''));
    const free = [own, file === 'common.schema.json' ? `${own}Text` : typeName(file) + own].find(
      (n) => !taken.has(n),
    );
    if (free === undefined) throw new Error(`Two definitions would be named ${own}`);
    taken.add(free);
    names.set(target, free);
  }
  return names;
}

function nameOf(names: ReadonlyMap<string, string>, target: string): string {
  const name = names.get(target);
  if (name === undefined) throw new Error(`$ref leads nowhere: ${target}`);
  return name;
}

/** `#/$defs/x`, `common.schema.json#/$defs/x`, the same after the schemas' web address -> `file#/$defs/x`. */
function resolveRef(ref: string, file: string): string {
  const [address = '', pointer = ''] = ref.split('#');
  return `${address === '' ? file : (address.split('/').at(-1) ?? '')}#${pointer}`;
}

function docComment({ title, description }: JsonSchema): string {
  const text = [title, description].filter((part) => typeof part === 'string').join(': ');
  return text === '' ? '' : `/** ${text.replaceAll('*/', '* /')} */\n`;
}
