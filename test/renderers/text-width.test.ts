import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { characters, widthOf } from '../../src/renderers/text-width.js';

describe('width of text', () => {
  test('every character by itself is as wide as string-width says', () => {
    const wrong: string[] = [];
    for (let code = 0x20; code <= 0x1_ffff; code += 1) {
      const character = String.fromCodePoint(code);
      if (widthOf(character) !== stringWidth(character)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ['e\u0301e\u0301', 2],
    ['河川協定', 8],
    ['👩‍👩‍👧 ok', 5],
    ['soft\u00adhyphen', 10],
    ['\u001b[1m\u001b[36m▲ ten\u001b[39m\u001b[22m', 5],
    ['\u001b[38;5;12mten\u001b[39m', 3],
  ])('%j takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  test('characters are what people take for one', () => {
    expect(characters('dike ▲')).toEqual(['d', 'i', 'k', 'e', ' ', '▲']);
    expect(characters('e\u0301👩‍👩‍👧')).toEqual(['e\u0301', '👩‍👩‍👧']);
  });
});
