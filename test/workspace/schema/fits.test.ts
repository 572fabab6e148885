import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fits } from '../../../src/workspace/schema/fits.js';
import type { FileKind } from '../../../src/workspace/schema/file-kinds.js';
import { validatorFor } from '../../../src/workspace/schema/validators.js';
import { readYamlFast } from '../../../src/workspace/yaml/read-yaml.js';

const root = join(import.meta.dirname, '../../..');
const kinds: readonly (readonly [path: RegExp, kind: FileKind])[] = [
  [/(?:^|\/)collab\.yaml$/, 'workspace'],
  [/(?:^|\/)contacts\.yaml$/, 'contacts'],
  [/(?:^|\/)agreement\.yaml$/, 'agreement'],
  [/\/meetings\/[^/]+\.yaml$/, 'meeting'],
  [/\/progress\/.+\.yaml$/, 'entry'],
  [/\/signatures\/.+\.yaml$/, 'signature'],
];

/** Every file of the fixtures of rules, of the examples and of the templates. */
function allFiles(): readonly (readonly [kind: FileKind, value: unknown])[] {
  const paths = ['src/rules', 'examples', 'templates'].flatMap(filesBelow);
  return paths.flatMap((path) => {
    const { value } = readYamlFast(readFileSync(join(root, path)), { file: path });
    if (!/[/\\]fixtures[/\\]/.test(path)) return ofKind(path, value);
    const files = isMap(value) && isMap(value['files']) ? value['files'] : { 'agreement.yaml': value };
    return Object.entries(files).flatMap(([file, content]) => ofKind(file, content));
  });
}

function ofKind(path: string, value: unknown): readonly (readonly [kind: FileKind, value: unknown])[] {
  const kind = kinds.find(([pattern]) => pattern.test(path))?.[1];
  return kind === undefined ? [] : [[kind, value]];
}

function filesBelow(folder: string): readonly string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.yaml')).map((name) => join(folder, name));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const strange: readonly unknown[] = [
  null,
  true,
  '',
  'x',
  '2027-02-30',
  -1,
  0.5,
  Number.NaN,
  [],
  ['x', 'x'],
  {},
  { each: 'x' },
];

/** The value with one place changed: each place by one strange value, each key also left out and misspelt. */
function* changed(value: unknown, turn = { number: 0 }): Generator {
  turn.number += 1;
  yield strange[turn.number % strange.length];
  if (Array.isArray(value)) {
    yield [...value, ...value];
    yield [];
    for (const [index, item] of value.entries())
      for (const other of changed(item, turn)) yield value.with(index, other);
  }
  if (!isMap(value)) return;
  for (const [key, item] of Object.entries(value)) {
    const { [key]: _left, ...rest } = value;
    yield rest;
    yield { ...rest, [`${key}x`]: item };
    yield { ...rest, [`x-${key}`]: item };
    for (const other of changed(item, turn)) yield { ...value, [key]: other };
  }
}

describe('fits says what the validator says', () => {
  const files = allFiles();

  test.each(kinds.map(([, kind]) => kind))('of files of the kind %s', (kind) => {
    const values = files.filter(([ofFile]) => ofFile === kind).map(([, value]) => value);
    expect(values.length).toBeGreaterThan(0);
    const validate = validatorFor(kind);
    // The changes of some: each place of a file is changed in several ways.
    const some = values.filter((_, index) => index % Math.ceil(values.length / 25) === 0);
    for (const value of [...values, ...some.flatMap((each) => [...changed(each)])]) {
      if (fits(kind, value) !== validate(value)) expect.fail(`they differ on ${JSON.stringify(value)}`);
    }
  });
});
