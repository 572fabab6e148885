import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entryKinds, fieldsOf, isRepeatable } from '../../src/domain/entry-fields.js';
import { fieldExamples, joinValues, parseField } from '../../src/domain/parse-field.js';
import { languages } from '../../src/messages/format.js';
import { messagesFor } from '../../src/messages/messages.js';

interface Schema {
  readonly properties: Readonly<
    Record<string, { readonly enum?: readonly string[]; readonly $ref?: string; readonly type?: string }>
  >;
  readonly required: readonly string[];
}

const schemas = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schemas/progress-entry.schema.json'), 'utf8'),
) as { readonly $defs: Readonly<Record<string, Schema>> };

describe('the fields of each kind', () => {
  const kinds = Object.keys(schemas.$defs).filter((name) => name !== 'entry-id');

  test('are there for every kind of the schema', () => {
    expect(entryKinds.map((kind) => `${kind}-entry`)).toEqual(kinds);
  });

  test.each([...entryKinds])('%s has those of the schema', (kind) => {
    const schema = schemas.$defs[`${kind}-entry`];
    if (schema === undefined) throw new Error(`no schema of ${kind}`);
    const fields = fieldsOf(kind);
    expect(new Set([...fields.keys(), 'collab', 'kind'])).toEqual(new Set(Object.keys(schema.properties)));
    for (const [name, field] of fields) {
      const property = schema.properties[name];
      expect([name, field.required === true]).toEqual([name, schema.required.includes(name)]);
      if (field.form === 'choice') expect(field.choices).toEqual(property?.enum ?? ['public', 'parties']);
      if (isRepeatable(field)) expect(['array', 'object']).toContain(property?.type);
      const reference = property?.$ref?.split('/').at(-1);
      if (['date', 'text', 'id', 'path', 'money', 'duration'].includes(field.form))
        expect(reference).toBe(field.form);
    }
  });

  test.each(languages)('all have words in %s', (language) => {
    const messages = messagesFor(language);
    for (const kind of entryKinds) {
      for (const field of fieldsOf(kind).keys()) {
        expect(messages.phrase({ code: 'progress.field', data: { kind, field } })).not.toBe(field);
      }
    }
  });
});

describe('what people write', () => {
  test.each(
    entryKinds.flatMap((kind) => [...fieldsOf(kind)].map(([name, field]) => ({ kind, name, field }))),
  )('$kind $name: its example can be read, nothing cannot', ({ field }) => {
    const example =
      field.form === 'choice' ? (field.choices?.[0] ?? '') : fieldExamples[field.form].replaceAll('"', '');
    expect(parseField(field, example)).toBeDefined();
    expect(parseField(field, '  ')).toBeUndefined();
  });

  const values: readonly (readonly [
    form: Parameters<typeof parseField>[0]['form'],
    text: string,
    value: unknown,
  ])[] = [
    ['number', '42', 42],
    ['number', '-0.5', -0.5],
    ['number', '6,5', 6.5],
    ['number', '1.234,5', 1234.5],
    ['number', '1,600,000', 1600000],
    ['number', '1.600.000,50', 1600000.5],
    ['number', '12 500', 12500],
    ['number', '1.000', undefined],
    ['number', '1,000', undefined],
    ['number', '-12.500', undefined],
    ['number', '0.125', 0.125],
    ['number', '1234.567', 1234.567],
    ['number', '5.2340', 5.234],
    ['money', '12.500 EUR', undefined],
    ['money', '€ 12500', { amount: 12500, currency: 'EUR' }],
    ['money', '12500,50 EUR', { amount: 12500.5, currency: 'EUR' }],
    ['money', '€ 1.600.000,50', { amount: 1600000.5, currency: 'EUR' }],
    ['money', '€ 12500,-', { amount: 12500, currency: 'EUR' }],
    ['number', '0x10', undefined],
    ['number', '1e400', undefined],
    ['number', '12345678901234567890', undefined],
    ['number', '0.1', 0.1],
    ['integer', '3.5', undefined],
    ['boolean', 'Ja', true],
    ['money', '12500 EUR', { amount: 12500, currency: 'EUR' }],
    ['money', 'EUR -3,50', { amount: -3.5, currency: 'EUR' }],
    ['money', '12500', undefined],
    ['money', 'EUR 1 EUR', undefined],
    ['ids', 'a, b;c', ['a', 'b', 'c']],
    ['ids', 'a, Water Board', ['a', 'Water Board']],
    ['period', '2027-01-01..2027-02-30', undefined],
    ['range', 'v1..v2', { from: 'v1', to: 'v2' }],
    ['range', 'v2', { to: 'v2' }],
    ['scores', 'a=1, b=5', { a: 1, b: 5 }],
    ['scores', 'a=6', undefined],
    ['scores', 'a=1=2', undefined],
    ['options', 'Low: cheap: very', [{ title: 'Low', consequence: 'cheap: very' }]],
    ['options', 'https://x', [{ title: 'https://x' }]],
    ['text', ' a: b ', 'a: b'],
  ];
  test.each(values)('%s %j', (form, text, value) => {
    expect(parseField({ form }, text)).toEqual(value === undefined ? undefined : { value });
  });

  test('several of one field', () => {
    expect(joinValues([['a'], ['b', 'c']])).toEqual(['a', 'b', 'c']);
    expect(joinValues([{ a: 1 }, { b: 2, a: 3 }])).toEqual({ a: 3, b: 2 });
    expect(joinValues(['x', 'y'])).toBe('y');
    expect(joinValues([{ amount: 1 }])).toEqual({ amount: 1 });
  });
});
