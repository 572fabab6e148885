/** Compiles the schemas into one self-contained module of validators, so that nothing is compiled at run time. */
import type { CodeKeywordDefinition, KeywordErrorDefinition } from 'ajv';
import type { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { typeName, type JsonSchema, type Schemas } from './read-schemas.js';

// ajv and its plugins are CommonJS with a `default`; required, they have the same shape under every loader.
const require = createRequire(import.meta.url);
const { Ajv2020, _, stringify } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js');
const { default: standaloneCode } = require('ajv/dist/standalone/index.js') as {
  default: typeof import('ajv/dist/standalone/index.js').default;
};
const { default: additionalProperties } =
  require('ajv/dist/vocabularies/applicator/additionalProperties.js') as {
    default: CodeKeywordDefinition;
  };
const { default: addFormats } = require('ajv-formats') as { default: typeof import('ajv-formats').default };

export interface ValidatorModule {
  readonly code: string;
  readonly types: string;
}

/** What editors and readers need of a schema, and validation does not. */
const annotations = new Set([
  'title',
  'description',
  'examples',
  'markdownDescription',
  'default',
  'x-normative',
]);
const namedByPeople = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas']);

/** Each schema gives `validate<Name>`, but for one that only holds definitions. Throws on what strict mode refuses. */
export async function compileValidators(schemas: Schemas): Promise<ValidatorModule> {
  const exported = exportedNames(schemas);
  const ajv = new Ajv2020({
    schemas: [...schemas].map(([file, schema]) => ({
      $id: file,
      ...(withoutAnnotations(schema) as JsonSchema),
    })),
    allErrors: true,
    strict: true,
    // Conditions and branches demand properties that their parent describes.
    strictRequired: false,
    allowUnionTypes: true,
    discriminator: true,
    // Sentences come from src/messages; shared definitions become one function each: half the code to load.
    messages: false,
    inlineRefs: false,
    // The patterns are ASCII; expressions without the flag for Unicode are made in a fraction of the time.
    unicodeRegExp: false,
    code: { source: true, esm: true },
  });
  nameAllowedKeys(ajv);
  addFormats(ajv, ['date', 'date-time', 'time', 'uri', 'email', 'duration']);
  const parts = exported.map(async ([file, name]) => {
    const code = standaloneCode(ajv, { [name]: schemaId(schemas, file) });
    return madeAtFirstUse(name, await bundle(addErrorsInPlace(code)));
  });
  const code = [heading, ...(await Promise.all(parts)), atFirstUse].join('\n');
  return { code, types: declare(exported.map(([, name]) => name)) };
}

/** The error of an unknown key also says which keys there are (`params.allowed`), for "did you mean". */
function nameAllowedKeys(ajv: Ajv): void {
  const error: KeywordErrorDefinition = {
    message: 'unknown key',
    params: ({ params, parentSchema }) => {
      const allowed = Object.keys((parentSchema?.['properties'] ?? {}) as JsonSchema);
      return _`{additionalProperty: ${params['additionalProperty']}, allowed: ${stringify(allowed)}}`;
    },
  };
  ajv.removeKeyword('additionalProperties');
  ajv.addKeyword({ ...additionalProperties, error });
}

/**
 * ajv copies all errors so far for every part that has more: of 20,000 wrong items the time grows with the square.
 * The list is nobody else's, so that more can be added to it.
 */
function addErrorsInPlace(code: string): string {
  const copied = /vErrors\s*=\s*vErrors\s*===\s*null\s*\?\s*([\w$.]+)\s*:\s*vErrors\.concat\(\1\)/g;
  if (!copied.test(code)) throw new Error('ajv joins errors in another way than it did');
  const helper =
    '\nfunction addErrors(all, more) { for (const error of more) all.push(error); return all; }\n';
  return code.replace(copied, 'vErrors = vErrors === null ? $1 : addErrors(vErrors, $1)') + helper;
}

export function withoutAnnotations(schema: unknown, isMapOfNames = false): unknown {
  if (Array.isArray(schema)) return schema.map((part) => withoutAnnotations(part));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([keyword]) => isMapOfNames || !annotations.has(keyword));
  const parts = kept.map(([key, part]) => {
    const isValue = !isMapOfNames && (key === 'enum' || key === 'const');
    return [key, isValue ? part : withoutAnnotations(part, !isMapOfNames && namedByPeople.has(key))];
  });
  return Object.fromEntries(parts) as unknown;
}

/** Whether it is more than a place for definitions that others share. */
function describesFiles(schema: JsonSchema): boolean {
  const own = Object.keys(schema).filter(
    (keyword) => !['$schema', '$id', '$defs'].includes(keyword) && !annotations.has(keyword),
  );
  return own.length > 0;
}

function exportedNames(schemas: Schemas): readonly (readonly [file: string, name: string])[] {
  const validating = [...schemas].filter(([, schema]) => describesFiles(schema));
  return validating.map(([file]) => [file, `validate${typeName(file)}`]);
}

function schemaId(schemas: Schemas, file: string): string {
  const id = schemas.get(file)?.['$id'];
  return typeof id === 'string' ? id : file;
}

const heading = '// Generated from schemas/ by `npm run build`: do not edit.';

/** A program that reads no meetings does not pay for their validator: what stands in a function waits for its call. */
function madeAtFirstUse(name: string, code: string): string {
  return `export const ${name} = atFirstUse(() => { const module = {};\n${code}\nreturn module.exports.${name}; });`;
}

const atFirstUse = `
function atFirstUse(make) {
  let made;
  const validate = (value) => {
    made ??= make();
    const fits = made(value);
    validate.errors = made.errors;
    return fits;
  };
  return validate;
}
`;

/** ajv's code requires its own small run-time parts: brought in, so that the module runs under any loader. */
async function bundle(code: string): Promise<string> {
  const stdin = { contents: code, resolveDir: import.meta.dirname, loader: 'js' as const };
  const options = {
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'neutral',
    target: 'node20.19',
  } as const;
  // Nobody reads this file, and blanks are a quarter of it.
  const smaller = { minifyWhitespace: true, minifySyntax: true };
  const result = await build({ ...options, ...smaller, stdin, mainFields: ['main'] });
  return result.outputFiles[0]?.text ?? '';
}

function declare(names: readonly string[]): string {
  return [
    heading,
    "import type { ErrorObject } from 'ajv';",
    '',
    '/** True when the value fits; else `errors` holds every fault, until the next call. */',
    'export interface Validator {',
    '  (value: unknown): boolean;',
    '  errors?: readonly ErrorObject[] | null;',
    '}',
    '',
    ...names.map((name) => `export const ${name}: Validator;`),
    '',
  ].join('\n');
}
