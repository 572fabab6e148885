/** Slips: what was meant is written, where only one thing can be meant. */
import { jsonPointer, pointerKeys } from '../domain/json-pointer.js';
import { isMap, valueIn, type PlanFix } from './fix-plan.js';

/** The key or the value that was meant; a key that is there already is left to people. */
export const writeSuggested: PlanFix = (finding, subject) => {
  const { pointer, at, data } = finding;
  const { suggestion } = data;
  if (data['sure'] !== true || typeof suggestion !== 'string') return undefined;
  const keys = pointerKeys(pointer);
  if (at === 'value') {
    const from = valueIn(subject.value, keys);
    if (typeof from !== 'string') return undefined;
    const to = inPlaceOfId(from, data['id'], suggestion);
    return {
      title: { code: 'fix.write', data: { from, to } },
      edits: [{ op: 'replace', path: pointer, value: to }],
    };
  }
  const [map, from = ''] = [valueIn(subject.value, keys.slice(0, -1)), keys.at(-1)];
  if (!isMap(map) || !Object.hasOwn(map, from) || Object.hasOwn(map, suggestion)) return undefined;
  return {
    title: { code: 'fix.rename', data: { from, to: suggestion } },
    edits: [{ op: 'move', from: pointer, path: jsonPointer([...keys.slice(0, -1), suggestion]) }],
  };
};

/** Where an id has a word before it: `document:covenant`. */
function inPlaceOfId(from: string, id: unknown, suggestion: string): string {
  if (typeof id !== 'string' || !from.endsWith(`:${id}`)) return suggestion;
  return from.slice(0, -id.length) + suggestion;
}
