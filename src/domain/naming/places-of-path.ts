/** What the parts of a path mean: `dike:goals/safe-dike/indicators/length` names an agreement, a goal and an indicator. */
import type { ItemIndex } from '../item-index.js';
import { namedItem, placeOfId, type NamedPlace } from './named-place.js';
import type { Scope, Scopes } from './scopes.js';

export interface PathPlace {
  readonly file: string;
  readonly pointer: string;
  readonly scope: Scope;
  readonly scopes: Scopes;
  /** Whether it can mean what records opened. */
  readonly isOfRecord: boolean;
}

/** The item that is meant comes last. Nothing for a path that means none, or several. */
export function* placesOfPath(path: string, at: PathPlace): Generator<NamedPlace> {
  const colon = path.indexOf(':');
  const scope = colon === -1 ? at.scope : at.scopes.get(path.slice(0, colon));
  if (scope === undefined) return;
  const { id } = scope.agreement;
  const written = path.slice(colon + 1);
  const whole = { file: at.file, pointer: at.pointer, value: path };
  if (colon !== -1) yield placeOfId(id, whole, { agreement: id, path: '' });
  const full = pathMeant(written, at.isOfRecord ? scope.withOpened : scope.items);
  if (full === undefined) return;
  if (!`/${full}`.endsWith(`/${written}`)) {
    // A former path, as a whole.
    yield { ...placeOfId(written, { ...whole, from: colon + 1 }, namedItem(id, full)), path: written };
    return;
  }
  let end = full.length - written.length;
  for (const segment of written.split('/')) {
    end += segment.length;
    const from = end - segment.length - full.length + path.length;
    const item = full.slice(0, end);
    if (scope.paths.has(item))
      yield { ...placeOfId(segment, { ...whole, from }, namedItem(id, item)), path: written };
    end += 1;
  }
}

function pathMeant(path: string, items: ItemIndex): string | undefined {
  const lookup = items.resolve(path);
  return lookup.found === 'one' ? lookup.path : undefined;
}
