/** A source as it would be with some files added, replaced or removed: to check a change before it is made. */
import type { Source } from './source.js';

/** @param changes by path from the workspace; null removes */
export function overlaySource(source: Source, changes: ReadonlyMap<string, Uint8Array | null>): Source {
  return {
    kind: source.kind,
    directory: source.directory,
    async list(agreements) {
      const paths = new Set(await source.list(agreements));
      for (const [path, bytes] of changes) {
        if (bytes === null) paths.delete(path);
        else paths.add(path);
      }
      return [...paths].toSorted();
    },
    links: () => (source.links?.() ?? []).filter((path) => !changes.has(path)),
    async *read(paths, maxBytes) {
      const kept = paths.filter((path) => !changes.has(path));
      const below = source.read(kept, maxBytes)[Symbol.asyncIterator]();
      for (const path of paths) {
        if (!changes.has(path)) {
          const next = await below.next();
          if (next.done !== true) yield next.value;
          continue;
        }
        const bytes = changes.get(path) ?? null;
        yield { path, bytes: bytes !== null && bytes.length > maxBytes ? null : bytes };
      }
    },
    readAgain: (path) => (changes.has(path) ? (changes.get(path) ?? undefined) : source.readAgain(path)),
  };
}
