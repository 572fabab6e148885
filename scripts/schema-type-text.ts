/** What TypeScript can say of one schema of draft 2020-12, as the text of a type. Conditions and limits say nothing. */
import type { JsonSchema } from './read-schemas.js';

type NameRef = (ref: string) => string;

/** A workspace's own `x-…` fields are allowed and never read: in a type they would admit any name. */
const ownFields = '^x-';

/** The type of the values that fit. `nameRef` gives the type's name for a `$ref`. */
export function typeOf(schema: unknown, nameRef: NameRef): string {
  return shapeOf(schema, nameRef) ?? 'unknown';
}

/** Undefined where a schema adds no shape (`required` alone, conditions, `true`). */
function shapeOf(schema: unknown, nameRef: NameRef): string | undefined {
  if (schema === false) return 'never';
  if (typeof schema !== 'object' || schema === null) return undefined;
  const { $ref, allOf = [], oneOf, anyOf } = schema as JsonSchema & { allOf?: readonly JsonSchema[] };
  const shapes = [
    typeof $ref === 'string' ? nameRef($ref) : undefined,
    unionOf(consequences(allOf), nameRef) ?? ownShape(schema as JsonSchema, nameRef),
    ...allOf.map((part) => shapeOf(part, nameRef)),
    unionOf(oneOf, nameRef),
    unionOf(anyOf, nameRef),
  ].filter((shape) => shape !== undefined);
  return shapes.length > 1 ? shapes.map((shape) => `(${shape})`).join(' & ') : shapes[0];
}

/** `if` this constant `then` that schema, and nothing but such pairs: a union told apart by the constant. */
function consequences(allOf: readonly JsonSchema[]): readonly unknown[] | undefined {
  const isUnion =
    allOf.length > 1 && allOf.every((part) => 'if' in part && 'then' in part && !('else' in part));
  return isUnion ? allOf.map((part) => part['then']) : undefined;
}

/** A branch without a shape of its own leaves the whole without one: any value may take that branch. */
function unionOf(branches: unknown, nameRef: NameRef): string | undefined {
  if (!Array.isArray(branches)) return undefined;
  const shapes = branches.map((branch) => shapeOf(branch, nameRef));
  return shapes.includes(undefined)
    ? undefined
    : [...new Set(shapes)].map((shape) => `(${shape})`).join(' | ');
}

function ownShape(schema: JsonSchema, nameRef: NameRef): string | undefined {
  if ('const' in schema) return JSON.stringify(schema['const']);
  if (Array.isArray(schema['enum'])) return schema['enum'].map((value) => JSON.stringify(value)).join(' | ');
  if ('type' in schema) {
    return [schema['type']]
      .flat()
      .map((type) => shapeOfType(String(type), schema, nameRef))
      .join(' | ');
  }
  return 'properties' in schema ? objectShape(schema, nameRef) : undefined;
}

function shapeOfType(type: string, schema: JsonSchema, nameRef: NameRef): string | undefined {
  if (type === 'array') return arrayShape(schema, nameRef);
  // A root or a branch that only repeats `type: object` beside `oneOf` adds nothing to its branches.
  if (type === 'object') return isBare(schema) ? undefined : objectShape(schema, nameRef);
  return type === 'integer' ? 'number' : type;
}

function isBare(schema: JsonSchema): boolean {
  const hasBranches = 'oneOf' in schema || 'anyOf' in schema || 'allOf' in schema;
  return hasBranches && !('properties' in schema) && typeof schema['additionalProperties'] !== 'object';
}

function arrayShape({ items, prefixItems }: JsonSchema, nameRef: NameRef): string {
  if (!Array.isArray(prefixItems)) return `readonly (${typeOf(items, nameRef)})[]`;
  const parts = prefixItems.map((part) => typeOf(part, nameRef));
  return `readonly [${[...parts, ...(items === false ? [] : [`...(${typeOf(items, nameRef)})[]`])].join(', ')}]`;
}

function objectShape(schema: JsonSchema, nameRef: NameRef): string {
  const required = new Set((schema['required'] ?? []) as readonly string[]);
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>);
  const lines = properties.map(([key, part]) => {
    return `${propertyComment(part)}readonly ${JSON.stringify(key)}${required.has(key) ? '' : '?'}: ${typeOf(part, nameRef)};\n`;
  });
  const values = valueShapes(schema, nameRef);
  if (lines.length === 0)
    return values === undefined ? `Readonly<Record<string, unknown>>` : mapShape(values);
  return values === undefined ? `{\n${lines.join('')}}` : `{\n${lines.join('')}} & ${mapShape(values)}`;
}

/** The values of a map of ids: what `patternProperties` or `additionalProperties` describe. */
function valueShapes(
  { patternProperties, additionalProperties }: JsonSchema,
  nameRef: NameRef,
): string | undefined {
  const patterns = Object.entries((patternProperties ?? {}) as JsonSchema).filter(
    ([key]) => !key.startsWith(ownFields),
  );
  const described = patterns.map(([, part]) => part);
  if (typeof additionalProperties === 'object') described.push(additionalProperties);
  const shapes = new Set(described.map((part) => typeOf(part, nameRef)));
  return shapes.size === 0 ? undefined : [...shapes].map((shape) => `(${shape})`).join(' | ');
}

function mapShape(values: string): string {
  return `{ readonly [id: string]: ${values} }`;
}

function propertyComment({ title, description }: JsonSchema): string {
  const text = typeof description === 'string' ? description : title;
  return typeof text === 'string' ? `/** ${text.replaceAll('*/', '* /')} */\n` : '';
}
