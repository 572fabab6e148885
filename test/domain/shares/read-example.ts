/** The agreed terms of one of the examples. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Agreement } from '../../../src/domain/schema-types.js';

export function readExample(name: string): Agreement {
  const folder = join(import.meta.dirname, '../../../examples', name, 'agreements');
  const [agreement = ''] = readdirSync(folder);
  return parse(readFileSync(join(folder, agreement, 'agreement.yaml'), 'utf8'), {
    schema: 'core',
  }) as Agreement;
}
