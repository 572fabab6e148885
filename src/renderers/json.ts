/**
 * JSON text of a plain value: two spaces, keys in the order given, one line end at the close. What would steer a screen or
 * end a line in JavaScript (DEL, C1 and bidirectional controls, U+2028, U+2029) is written as `\uXXXX`: the same value
 * when read back. A value that JSON would bend in silence (NaN, a Map, a function) is a bug and throws a TypeError.
 */
const steering = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

export function renderJson(value: unknown): string {
  const text = JSON.stringify(value, refuseBent, 2);
  if (text === undefined) throw new TypeError('There is no JSON for undefined');
  return `${text.replace(steering, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

function refuseBent(key: string, value: unknown): unknown {
  const bent =
    (typeof value === 'number' && !Number.isFinite(value)) ||
    typeof value === 'function' ||
    typeof value === 'symbol' ||
    value instanceof Map ||
    value instanceof Set;
  if (bent) throw new TypeError(`There is no JSON for the value of "${key}"`);
  return value;
}
