/** What stands at a field of an item or a part: keys joined by points; of lists on the way, what stands in each. */
export type Keys = readonly (string | number)[];

/** Values with the keys that lead to them; nothing where a key is not there. */
export function* valuesAt(
  value: unknown,
  field: string,
  keys: Keys = [],
): Generator<readonly [value: unknown, keys: Keys]> {
  yield* walk(value, field.split('.'), keys);
}

function* walk(
  value: unknown,
  [field, ...deeper]: readonly string[],
  keys: Keys,
): Generator<readonly [value: unknown, keys: Keys]> {
  if (field === undefined) {
    if (value !== undefined) yield [value, keys];
  } else if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) yield* walk(part, [field, ...deeper], [...keys, index]);
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, field)) {
    yield* walk((value as Readonly<Record<string, unknown>>)[field], deeper, [...keys, field]);
  }
}
