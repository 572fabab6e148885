/** Reads the schemas of a folder: file name -> parsed schema, in the order of the names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type JsonSchema = { readonly [keyword: string]: unknown };
export type Schemas = ReadonlyMap<string, JsonSchema>;

const ending = '.schema.json';

/** A folder that does not exist holds no schemas. Throws where a schema is not JSON, naming the file. */
export function readSchemas(folder: string): Schemas {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : [];
  return new Map(names.toSorted().map((name) => [name, readSchema(join(folder, name))]));
}

function readSchema(path: string): JsonSchema {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as JsonSchema;
  } catch (error) {
    throw new Error(`${path} is not JSON`, { cause: error });
  }
}

/** `progress-entry.schema.json` -> `ProgressEntry`; `due-date` -> `DueDate`. */
export function typeName(name: string): string {
  const words = name.replace(ending, '').split(/[^A-Za-z0-9]+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
