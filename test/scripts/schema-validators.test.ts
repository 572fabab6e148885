import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JsonSchema, Schemas } from '../../scripts/read-schemas.js';
import { compileValidators } from '../../scripts/schema-validators.js';
import { temporaryCheckout } from './temporary-checkout.js';

type Validate = { (value: unknown): boolean; errors?: readonly Record<string, unknown>[] | null };

function schemas(plan: JsonSchema): Schemas {
  const base = 'https://collab.invalid/schema/1/';
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  return new Map<string, JsonSchema>([
    [
      'common.schema.json',
      { $schema, $id: `${base}common.schema.json`, $defs: { date: { type: 'string', format: 'date' } } },
    ],
    ['plan.schema.json', { $schema, $id: `${base}plan.schema.json`, ...plan }],
  ]);
}

const plan: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    title: {
      title: 'Title',
      markdownDescription: '**What** it is',
      'x-normative': true,
      type: 'string',
      minLength: 2,
    },
    due: { $ref: 'common.schema.json#/$defs/date' },
  },
};

test('the module stands by itself and reports every fault, without sentences', async () => {
  const { code, types } = await compileValidators(schemas(plan));
  const root = temporaryCheckout({ 'validators.mjs': code });
  const { validatePlan } = (await import(pathToFileURL(join(root, 'validators.mjs')).href)) as {
    validatePlan: Validate;
  };
  expect(validatePlan({ title: 'Dike', due: '2027-06-30' })).toBe(true);
  expect(validatePlan({ title: 'D', due: '2027-02-30', titel: 'Dike' })).toBe(false);
  const faults = validatePlan.errors?.map(({ instancePath, keyword, params, message }) => [
    instancePath,
    keyword,
    params,
    message,
  ]);
  expect(faults).toEqual([
    ['/title', 'minLength', { limit: 2 }, undefined],
    ['/due', 'format', { format: 'date' }, undefined],
    ['', 'additionalProperties', { additionalProperty: 'titel', allowed: ['title', 'due'] }, undefined],
  ]);
  expect(types).toContain('export const validatePlan: Validator;');
  expect(types).not.toContain('validateCommon');
});

test('a keyword nobody knows does not compile', async () => {
  await expect(compileValidators(schemas({ type: 'object', propertys: {} }))).rejects.toThrow('propertys');
});
