/** The published schema of `collab report --json`, as a check: what does not fit, in words; empty when all does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

const path = join(import.meta.dirname, '../../schemas/output/report.schema.json');
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(
  JSON.parse(readFileSync(path, 'utf8')) as object,
);

export function reportSchemaErrors(answer: unknown): readonly string[] {
  validate(answer);
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  );
}
