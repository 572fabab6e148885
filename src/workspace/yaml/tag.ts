/** Explicit tags (`!!str 2027`): those of the core schema are understood, all others refused. */
import { isInteger, resolveNumber, resolvePlain } from './scalar.js';

const coreTags = 'tag:yaml.org,2002:';

/** `!!str` -> `str`, `!` -> `!`; undefined for a tag outside the core schema. */
export function coreTag(raw: string, handles: ReadonlyMap<string, string>): string | undefined {
  if (raw === '!') return '!';
  const full = fullTag(raw, handles);
  const name = full.startsWith(coreTags) ? full.slice(coreTags.length) : '';
  return ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].includes(name) ? name : undefined;
}

function fullTag(raw: string, handles: ReadonlyMap<string, string>): string {
  if (raw.startsWith('!<')) return raw.slice(2, -1);
  const handleEnd = raw.indexOf('!', 1) + 1;
  const handle = handleEnd === 0 ? '!' : raw.slice(0, handleEnd);
  return (handles.get(handle) ?? (handle === '!!' ? coreTags : handle)) + raw.slice(handle.length);
}

/** The value of a scalar under a core tag; undefined when the text does not fit the tag. */
export function resolveTagged(tag: string, source: string): unknown {
  switch (tag) {
    case '!':
    case 'str':
      return source;
    case 'int':
      return isInteger(source) ? resolveNumber(source) : undefined;
    case 'float':
      return resolveNumber(source);
    case 'bool': {
      const value = resolvePlain(source);
      return typeof value === 'boolean' ? value : undefined;
    }
    case 'null':
      return resolvePlain(source) === null ? null : undefined;
    default:
      return undefined;
  }
}
