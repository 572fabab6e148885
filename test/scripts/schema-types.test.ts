import { expect, test } from 'vitest';
import type { JsonSchema } from '../../scripts/read-schemas.js';
import { areTypesCurrent, generateSchemaTypes } from '../../scripts/schema-types.js';

const common: JsonSchema = {
  $defs: {
    id: { title: 'Id', type: 'string', pattern: '^[a-z]+$' },
    date: { title: 'Date', type: 'string', format: 'date' },
  },
};

async function typesOf(schema: JsonSchema): Promise<string> {
  const text = await generateSchemaTypes(
    new Map([
      ['common.schema.json', common],
      ['plan.schema.json', schema],
    ]),
  );
  return text.slice(text.indexOf('export type Plan'));
}

test('properties are read-only, with their description, optional unless required', async () => {
  const text = await typesOf({
    type: 'object',
    additionalProperties: false,
    patternProperties: { '^x-': true },
    required: ['owner'],
    properties: {
      owner: { $ref: 'common.schema.json#/$defs/id', description: 'Who answers for it.' },
      'paid-by': {
        type: 'array',
        items: { $ref: 'https://collab.invalid/schema/1/common.schema.json#/$defs/id' },
      },
      kind: { enum: ['plan', 'draft'] },
      steps: { type: 'object', additionalProperties: { type: 'integer' } },
    },
  });
  expect(text).toBe(
    [
      'export type Plan = {',
      '  /** Who answers for it. */',
      '  readonly owner: Id;',
      "  readonly 'paid-by'?: readonly Id[];",
      "  readonly kind?: 'plan' | 'draft';",
      '  readonly steps?: { readonly [id: string]: number };',
      '};',
      '',
    ].join('\n'),
  );
});

test('pairs of a constant and a schema become a union', async () => {
  const branch = (kind: string) => ({
    if: { properties: { kind: { const: kind } } },
    then: { $ref: `#/$defs/${kind}` },
  });
  const text = await typesOf({
    type: 'object',
    properties: { kind: { enum: ['walk', 'swim'] } },
    allOf: [branch('walk'), branch('swim')],
    $defs: {
      walk: { type: 'object', properties: { kind: { const: 'walk' } }, required: ['kind'] },
      swim: { type: 'object', properties: { kind: { const: 'swim' } }, required: ['kind'] },
    },
  });
  expect(text).toContain('export type Plan = Walk | Swim;');
  expect(text).toContain("export type Walk = {\n  readonly kind: 'walk';\n};");
});

test('branches that only demand keys leave the shape alone', async () => {
  const text = await typesOf({
    type: 'object',
    properties: { file: { type: 'string' }, url: { type: 'string' } },
    anyOf: [{ required: ['file'] }, { required: ['url'] }],
  });
  expect(text).toBe('export type Plan = {\n  readonly file?: string;\n  readonly url?: string;\n};\n');
});

test('a definition does not take a name of JavaScript', async () => {
  const text = await generateSchemaTypes(new Map([['common.schema.json', common]]));
  expect(text).toContain('/** Date */\nexport type DateText = string;');
});

test('a reference that leads nowhere is an error', async () => {
  await expect(typesOf({ $ref: 'common.schema.json#/$defs/absent' })).rejects.toThrow(
    'common.schema.json#/$defs/absent',
  );
});

test('types are current until a schema changes', async () => {
  const schemas = new Map([['common.schema.json', common]]);
  const text = await generateSchemaTypes(schemas);
  expect(areTypesCurrent(text, schemas)).toBe(true);
  expect(areTypesCurrent(text, new Map([['common.schema.json', { $defs: {} }]]))).toBe(false);
});
