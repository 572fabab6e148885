/** Whether two values read from YAML are the same; the order of keys does not matter. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (!isCollection(one) || !isCollection(other)) return Object.is(one, other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return (
    mine.size === theirs.size &&
    [...mine].every(([key, value]) => theirs.has(key) && sameValue(value, theirs.get(key)))
  );
}

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
