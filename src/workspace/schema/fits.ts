/**
 * Whether a value fits its schema, yes or no. The validators made of the schemas also tell what is wrong, and are
 * quicker once they ran often; but they are long, and to load one takes more time than to check a small file in this way.
 */
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { outlines } from '../outlines.generated.js';
import type { FileKind } from './file-kinds.js';

/** As `scripts/schema-outlines.ts` writes it: keywords only, and those only which are understood here. */
type Schema = boolean | Keywords;
type Keywords = Readonly<Record<string, unknown>>;
/** Reads a part of the schema when it is first needed: most files use few. */
type Definitions = (name: string) => Schema;
type Members = Readonly<Record<string, unknown>>;

const read = new Map<FileKind, Definitions>();

export function fits(kind: FileKind, value: unknown): boolean {
  let definitions = read.get(kind);
  if (definitions === undefined) {
    definitions = definitionsOf(outlines[kind]);
    read.set(kind, definitions);
  }
  return keeps(value, definitions('#'), definitions);
}

function definitionsOf(texts: Readonly<Record<string, string>>): Definitions {
  const known = new Map<string, Schema>();
  return (name) => {
    let schema = known.get(name);
    if (schema === undefined) {
      schema = JSON.parse(texts[name] ?? 'false') as Schema;
      known.set(name, schema);
    }
    return schema;
  };
}

function keeps(value: unknown, schema: Schema, definitions: Definitions): boolean {
  if (typeof schema === 'boolean') return schema;
  for (const keyword in schema) {
    if (!keepsKeyword(value, keyword, schema[keyword], definitions)) return false;
  }
  if (schema['if'] !== undefined && keeps(value, schema['if'] as Schema, definitions)) {
    if (!keeps(value, schema['then'] as Schema, definitions)) return false;
  }
  return !isMap(value) || keepsMembers(value, schema, definitions);
}

function keepsKeyword(value: unknown, keyword: string, rule: unknown, definitions: Definitions): boolean {
  switch (keyword) {
    case '$ref':
      return keeps(value, definitions(rule as string), definitions);
    case 'type':
      return typeof rule === 'string'
        ? isOfType(value, rule)
        : (rule as string[]).some((type) => isOfType(value, type));
    case 'const':
      return value === rule;
    case 'enum':
      return (rule as unknown[]).includes(value);
    case 'allOf':
      return (rule as Schema[]).every((each) => keeps(value, each, definitions));
    case 'anyOf':
      return (rule as Schema[]).some((each) => keeps(value, each, definitions));
    default:
      if (typeof value === 'string') return keepsOfText(value, keyword, rule);
      if (typeof value === 'number') return keepsOfNumber(value, keyword, rule as number);
      if (Array.isArray(value)) return keepsOfList(value, keyword, rule, definitions);
      return !isMap(value) || keepsOfMap(value, keyword, rule);
  }
}

function isMap(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isMap(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

const patterns = new Map<string, RegExp>();

function matches(text: string, source: string): boolean {
  let pattern = patterns.get(source);
  if (pattern === undefined) {
    pattern = new RegExp(source);
    patterns.set(source, pattern);
  }
  return pattern.test(text);
}

function keepsOfText(text: string, keyword: string, rule: unknown): boolean {
  switch (keyword) {
    case 'pattern':
      return matches(text, rule as string);
    case 'format':
      return keepsFormat(text, rule as keyof typeof fullFormats);
    case 'minLength':
      return codePoints(text) >= (rule as number);
    case 'maxLength':
      return codePoints(text) <= (rule as number);
    default:
      return true;
  }
}

/** Letters outside the first plane are two units of a text and one for a schema. */
function codePoints(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}

function keepsFormat(text: string, name: keyof typeof fullFormats): boolean {
  const format = fullFormats[name];
  const test = typeof format === 'object' && 'validate' in format ? format.validate : format;
  if (test instanceof RegExp) return test.test(text);
  return typeof test === 'function' && (test as (text: string) => boolean)(text);
}

function keepsOfNumber(number: number, keyword: string, rule: number): boolean {
  switch (keyword) {
    case 'minimum':
      return number >= rule;
    case 'maximum':
      return number <= rule;
    case 'exclusiveMinimum':
      return number > rule;
    default:
      return true;
  }
}

function keepsOfList(
  list: readonly unknown[],
  keyword: string,
  rule: unknown,
  definitions: Definitions,
): boolean {
  switch (keyword) {
    case 'items':
      return list.every((item) => keeps(item, rule as Schema, definitions));
    case 'minItems':
      return list.length >= (rule as number);
    case 'uniqueItems':
      // Parts of a list that are lists or maps themselves are not compared here: the validator knows.
      return new Set(list).size === list.length && !list.some((item) => typeof item === 'object');
    default:
      return true;
  }
}

function keepsOfMap(map: Members, keyword: string, rule: unknown): boolean {
  switch (keyword) {
    case 'required':
      return (rule as string[]).every((key) => map[key] !== undefined);
    case 'minProperties':
      return Object.keys(map).length >= (rule as number);
    default:
      return true;
  }
}

function keepsMembers(map: Members, schema: Keywords, definitions: Definitions): boolean {
  const { additionalProperties, propertyNames } = schema;
  for (const key in map) {
    if (propertyNames !== undefined && !keeps(key, propertyNames as Schema, definitions)) return false;
    const described = schemasOf(key, schema);
    if (described.length === 0 && additionalProperties !== undefined) {
      if (!keeps(map[key], additionalProperties as Schema, definitions)) return false;
    }
    for (const each of described) if (!keeps(map[key], each, definitions)) return false;
  }
  return true;
}

/** What is demanded of the member with this key, by its name and by the patterns that its name matches. */
function schemasOf(key: string, { properties, patternProperties }: Keywords): readonly Schema[] {
  const found: Schema[] = [];
  if (properties !== undefined && Object.hasOwn(properties as Members, key))
    found.push((properties as Record<string, Schema>)[key] ?? false);
  for (const pattern in patternProperties as Record<string, Schema> | undefined) {
    // As the outlines are made: a mere beginning, `^x-`.
    if (key.startsWith(pattern.slice(1)))
      found.push((patternProperties as Record<string, Schema>)[pattern] ?? false);
  }
  return found;
}
