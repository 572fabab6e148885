import { expect, test } from 'vitest';
import { visibleControls } from '../../src/renderers/visible-controls.js';

const shownAs =
  /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}|\p{Noncharacter_Code_Point}/u;

test('of all characters just those that steer a screen or are none are shown as others', () => {
  const differ: string[] = [];
  for (let code = 0; code <= 0xffff; code += 1) {
    const text = `a${String.fromCharCode(code)}b`;
    if ((visibleControls(text) !== text) !== shownAs.test(text)) differ.push(code.toString(16));
  }
  expect(differ).toEqual([]);
  expect(visibleControls('\u{1f389}')).toBe('\u{1f389}');
  expect(visibleControls('\u{1ffff}')).toBe('\ufffd');
});

test('controls have their picture, the rest its number', () => {
  expect(visibleControls('a\u001b[31m\u007f')).toBe('a␛[31m␡');
  expect(visibleControls('\u202ecod')).toBe('<U+202E>cod');
});
