/** Works something out once for each object it is about, as long as that object is there. */

/** The result must follow from the object alone, which must not change. */
export function oncePer<K extends object, V>(workOut: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = workOut(key);
    known.set(key, { value });
    return value;
  };
}

/** Works out once, when first asked. */
export function once<V>(workOut: () => V): () => V {
  let known: { readonly value: V } | undefined;
  return () => (known ??= { value: workOut() }).value;
}
