/** What is about no one is left alone: all our own examples and templates, and real agreements. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCitizenNumbers } from '../../src/domain/citizen-numbers.js';
import { findTitledNames } from '../../src/domain/titled-names.js';
import { findCorpora } from '../support/corpora.js';
import { absent, titled } from '../support/tools.js';

const root = join(import.meta.dirname, '../..');

function found(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:yaml|md|txt|csv)$/.test(entry.name))
    .flatMap((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').split('\n'))
    .flatMap((line) => [
      ...findTitledNames(line, { french: true }),
      ...findCitizenNumbers(line).map((number) => number.found),
    ]);
}

describe('names and personal numbers', () => {
  test.each(['examples', 'templates'])('none in %s', (folder) => {
    expect(found(join(root, folder))).toEqual([]);
  });

  const corpora = findCorpora();
  test.skipIf(absent(corpora))(titled('in real agreements only those who signed', corpora), () => {
    const texts = join(corpora.found ? corpora.path : '', 'agreements');
    expect(found(texts).toSorted()).toEqual([
      'Drs. H.A.J.Kemner',
      'Drs. L.M.L.H.A.Hermans',
      'Mr. L.J.Brinkhorst',
    ]);
  });
});
