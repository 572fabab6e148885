/** What stands at a field of an item or a part: keys joined by points; of lists on the way, what stands in each. */
export type Keys = readonly (string | number)[];

type Found = readonly [value: unknown, keys: Keys];

/** Values with the keys that lead to them; nothing where a key is not there. */
export function valuesAt(value: unknown, field: string, keys: Keys = []): readonly Found[] {
  const point = field.indexOf('.');
  const first = point === -1 ? field : field.slice(0, point);
  // Of the many fields that are asked for, most are not there.
  if (!Array.isArray(value) && !hasOwn(value, first)) return none;
  const found: Found[] = [];
  walk(value, point === -1 ? [field] : field.split('.'), keys, found);
  return found;
}

const none: readonly Found[] = [];

function walk(value: unknown, [field, ...deeper]: readonly string[], keys: Keys, found: Found[]): void {
  if (field === undefined) {
    if (value !== undefined) found.push([value, keys]);
  } else if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) walk(part, [field, ...deeper], [...keys, index], found);
  } else if (hasOwn(value, field)) walk(value[field], deeper, [...keys, field], found);
}

function hasOwn(value: unknown, key: string): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}
