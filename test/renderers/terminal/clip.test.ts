/** Names of choices fit on a line and cannot steer the terminal. */
import { describe, expect, test } from 'vitest';
import { clip } from '../../../src/renderers/terminal/clip.js';
import { widthOf } from '../../../src/renderers/text-width.js';

describe('clip', () => {
  test('leaves alone what fits', () => {
    expect(clip('The dike is safe', 16)).toBe('The dike is safe');
  });

  test('ends in an ellipsis what does not', () => {
    expect(clip('The dike is safe', 10)).toBe('The dike…');
  });

  test('counts wide characters twice', () => {
    expect(widthOf(clip('堤防は安全です、とても安全です', 11))).toBeLessThanOrEqual(11);
  });

  test('shows controls and folds lines', () => {
    const clipped = clip('one\u001b[31m\ntwo\u202ethree', 60);
    expect(clipped).not.toMatch(/[\u001b\n\u202e]/);
    expect(clipped).toContain('two');
  });
});
