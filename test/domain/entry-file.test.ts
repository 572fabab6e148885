import { describe, expect, test } from 'vitest';
import { entryFilePath, parseEntryFilePath } from '../../src/domain/entry-file.js';

const id = '01JZZZZZZZZZZZZZZZZZZZZZZZ';

describe('where an entry stands', () => {
  test('by year and month of its date', () => {
    const path = entryFilePath('kandia', '2026-03-02', 'measurement', id);
    expect(path).toBe(`agreements/kandia/progress/2026/03/2026-03-02-measurement-${id}.yaml`);
    expect(parseEntryFilePath(path)).toEqual({
      agreement: 'kandia',
      date: '2026-03-02',
      kind: 'measurement',
      id,
    });
  });

  test.each([
    `agreements/kandia/progress/2026/04/2026-03-02-measurement-${id}.yaml`,
    `agreements/kandia/progress/2026-03-02-measurement-${id}.yaml`,
    `agreements/kandia/progress/2026/03/2026-03-02-measurement-${id.toLowerCase()}.yaml`,
    `agreements/kandia/progress/2026/03/2026-03-02-measurement-${id}.yml`,
    `x/agreements/kandia/progress/2026/03/2026-03-02-measurement-${id}.yaml`,
    'agreements/kandia/agreement.yaml',
  ])('not %s', (path) => {
    expect(parseEntryFilePath(path)).toBeUndefined();
  });
});
