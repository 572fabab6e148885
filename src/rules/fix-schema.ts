/** What does not fit its form and has one way to be mended: kinds of values, repeats, the version, the encoding. */
import type { Edit, Encoding } from '../domain/fix.js';
import { jsonPointer, pointerKeys } from '../domain/json-pointer.js';
import { decodeWindows1252 } from '../domain/windows-1252.js';
import { isMap, valueIn, type PlanFix } from './fix-plan.js';

const yes: ReadonlySet<string> = new Set(['true', 'yes', 'ja', 'oui', 'waar', 'wahr', 'vrai']);
const no: ReadonlySet<string> = new Set(['false', 'no', 'nee', 'nein', 'non', 'onwaar', 'falsch', 'faux']);

/** A number in quotes, a text without them, yes or no in words, one item where a list belongs. */
export const writeAsKind: PlanFix = ({ pointer, data }, { value: root, written }) => {
  const expected = Array.isArray(data['expected']) ? (data['expected'] as readonly string[]) : [];
  const value = valueIn(root, pointerKeys(pointer));
  const replace = (to: unknown): readonly Edit[] => [{ op: 'replace', path: pointer, value: to }];
  if (typeof value === 'number' && expected.includes('string')) {
    const text = written(pointer);
    return { title: { code: 'fix.as-text', data: { value: text } }, edits: replace(text) };
  }
  if (typeof value !== 'string') return undefined;
  if (data['sure'] === true && typeof data['suggestion'] === 'string') {
    const number = Number(data['suggestion']);
    return { title: { code: 'fix.as-number', data: { value: data['suggestion'] } }, edits: replace(number) };
  }
  const answer = expected.includes('boolean') ? yesOrNo(value) : undefined;
  if (answer !== undefined)
    return {
      title: { code: 'fix.write', data: { from: value, to: String(answer) } },
      edits: replace(answer),
    };
  if (!expected.includes('array') || expected.includes('object') || value.includes(',')) return undefined;
  return { title: { code: 'fix.as-list', data: { value } }, edits: replace([value]) };
};

function yesOrNo(value: string): boolean | undefined {
  const word = value.trim().toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}

/** In a list in which nothing may stand twice: all but the first. */
export const removeRepeated: PlanFix = ({ pointer, data }, { value: root }) => {
  const keys = pointerKeys(pointer);
  const list = valueIn(root, keys);
  if (data['bound'] !== 'uniqueItems' || !Array.isArray(list)) return undefined;
  const texts = list.map((item) => JSON.stringify(item));
  const repeats = texts.flatMap((text, index) => (texts.indexOf(text) < index ? [index] : []));
  const [first] = repeats;
  if (first === undefined) return undefined;
  return {
    title: { code: 'fix.remove-repeat', data: { value: textOf(list[first]) } },
    // From the last, so that the others keep their place.
    edits: repeats.toReversed().map((index) => ({ op: 'remove', path: jsonPointer([...keys, index]) })),
  };
};

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The second of two equal keys says nothing when it says the same: that is seen when the edit is made. */
export const removeSameKey: PlanFix = ({ pointer }) => ({
  title: { code: 'fix.remove-repeat', data: { value: pointerKeys(pointer).at(-1) ?? '' } },
  edits: [{ op: 'remove-repeat', path: pointer }],
});

export const writeVersion: PlanFix = ({ data }, { value: root }) => {
  const known = Number(data['known']);
  if (!isMap(root)) return undefined;
  const value = root['collab'];
  if (value === undefined) {
    return {
      title: { code: 'fix.add', data: { line: `collab: ${known}` } },
      edits: [{ op: 'add', path: '/collab', value: known }],
    };
  }
  if (typeof value !== 'string' || !new RegExp(`^v?${known}(\\.0)*$`, 'i').test(value)) return undefined;
  return {
    title: { code: 'fix.write', data: { from: value, to: String(known) } },
    edits: [{ op: 'replace', path: '/collab', value: known }],
  };
};

/** What western languages write beyond ASCII, as Windows has it. */
const western =
  /^[\t\n\r -~\u00a0\u00a7\u00ab\u00b0-\u00b4\u00b7\u00ba-\u00be\p{Script=Latin}\u2013-\u2026\u20ac\u2122]*$/u;
/** UTF-8 that was read as Windows-1252: then the file is in both. */
const mixed = /[\u00c2\u00c3][\u0080-\u00bf]/;

export const writeAsUtf8: PlanFix = (_finding, { bytes }) => {
  const from = encodingOf(bytes);
  if (from === undefined) return undefined;
  return {
    title: { code: 'fix.encoding', data: { encoding: from === 'windows-1252' ? 'Windows-1252' : 'UTF-16' } },
    edits: [{ op: 're-encode', from }],
  };
};

/** By the mark at its beginning; else what Windows writes, where all of it can be read as words. */
function encodingOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const text = decodeWindows1252(bytes);
  return western.test(text) && !mixed.test(text) ? 'windows-1252' : undefined;
}

/** An item does not need to say that it was called what it is called. */
export const removeOwnName: PlanFix = ({ pointer, data }, { value: root }) => {
  const keys = pointerKeys(pointer);
  const item = keys.slice(0, -2);
  const path = String(data['path']);
  if (data['fault'] !== 'in-use' || path !== item.join('/')) return undefined;
  const names = valueIn(root, keys.slice(0, -1));
  const isOnly = Array.isArray(names) && names.length === 1;
  return {
    title: { code: 'fix.remove', data: { value: isOnly ? `formerly: [${path}]` : path } },
    edits: [{ op: 'remove', path: isOnly ? jsonPointer([...item, 'formerly']) : pointer }],
  };
};
