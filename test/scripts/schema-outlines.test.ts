import { expect, test } from 'vitest';
import { outlineModule } from '../../scripts/schema-outlines.js';

const outlineOf = (schema: object): string =>
  outlineModule(new Map([['plan.schema.json', { type: 'object', ...schema }]]), { plan: 'plan.schema.json' });

test('keeps what a schema demands', () => {
  const text = outlineOf({ title: 'Plan', patternProperties: { '^x-': {} }, required: ['what'] });
  expect(text).toContain(String.raw`\"patternProperties\":{\"^x-\":{}},\"required\":[\"what\"]`);
  expect(text).not.toContain('Plan');
});

test('refuses what would be read as something else', () => {
  expect(() => outlineOf({ patternProperties: { '^[xy]-': {} } })).toThrow(
    '"^[xy]-" is no mere beginning of a key',
  );
  expect(() => outlineOf({ dependentRequired: {} })).toThrow('does not know "dependentRequired"');
});
