/**
 * From edits of what a file says to changes of its text. All else stays as it was written, byte by byte; an edit that
 * cannot be made so, or that would say anything but what it is to say, is not made.
 */
import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { Edit } from '../../domain/fix.js';
import { pointerKeys } from '../../domain/json-pointer.js';
import { touch, withChanges, type TextChange } from '../../domain/text-change.js';
import { sameValue } from '../same-value.js';
import { insertItem } from './insert-item.js';
import { insertPair } from './insert-pair.js';
import { patched } from './patched.js';
import { removeComment, removeItem, removePair, secondPair } from './removals.js';
import { scalarText } from './scalar-text.js';

/** @param text without byte order mark; @returns undefined when it cannot be done */
export function textChanges(text: string, edits: readonly Edit[]): readonly TextChange[] | undefined {
  const source = parsed(text);
  if (source === undefined) return undefined;
  const changes: TextChange[] = [];
  for (const edit of edits) {
    const change = changeFor(edit, source.document, text);
    if (change === undefined || touch(changes, [change])) return undefined;
    changes.push(change);
  }
  const result = parsed(withChanges(text, changes));
  return result !== undefined && sameValue(result.value, patched(source.value, edits)) ? changes : undefined;
}

interface Parsed {
  readonly document: Document.Parsed;
  readonly value: unknown;
}

function parsed(text: string): Parsed | undefined {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    logLevel: 'silent',
  });
  if (document.errors.length > 0) return undefined;
  try {
    return { document, value: document.toJS() as unknown };
  } catch {
    // What repeats itself too often.
    return undefined;
  }
}

function changeFor(edit: Edit, document: Document.Parsed, text: string): TextChange | undefined {
  switch (edit.op) {
    case 'replace':
      return replaced(document, edit.path, edit.value);
    case 'move':
      return renamed(document, edit.from, pointerKeys(edit.path).at(-1) ?? '');
    case 'add':
      return added(document, edit, text);
    case 'remove': {
      const { parent, key } = placeOf(document, edit.path);
      if (isMap(parent))
        return removePair(
          text,
          parent,
          parent.items.find((pair) => nameOf(pair.key) === key),
        );
      return isSeq(parent) ? removeItem(text, parent, Number(key)) : undefined;
    }
    case 'remove-repeat': {
      const { parent, key } = placeOf(document, edit.path);
      return isMap(parent) ? removePair(text, parent, secondPair(parent, key, document)) : undefined;
    }
    case 'comment':
      return removeComment(text, edit);
    case 're-encode':
    default:
      return undefined;
  }
}

function added(
  document: Document.Parsed,
  { path, value }: Extract<Edit, { op: 'add' }>,
  text: string,
): TextChange | undefined {
  return path.endsWith('/-') && typeof value === 'string'
    ? insertItem(text, document, path, value)
    : insertPair(text, document, path, value);
}

function placeOf(
  document: Document.Parsed,
  pointer: string,
): { readonly parent: unknown; readonly key: string } {
  const keys = pointerKeys(pointer);
  const above = keys.slice(0, -1);
  return {
    parent: above.length === 0 ? document.contents : document.getIn(above, true),
    key: keys.at(-1) ?? '',
  };
}

function replaced(document: Document.Parsed, pointer: string, value: unknown): TextChange | undefined {
  const node = document.getIn(pointerKeys(pointer), true);
  if (!isScalar(node) || node.anchor !== undefined || node.tag !== undefined) return undefined;
  const text = scalarText(value, node);
  const range = node.range;
  return text === undefined || !range ? undefined : { from: range[0], to: range[1], text };
}

function renamed(document: Document.Parsed, pointer: string, to: string): TextChange | undefined {
  const { parent, key } = placeOf(document, pointer);
  if (!isMap(parent)) return undefined;
  const node = parent.items.find((pair) => nameOf(pair.key) === key)?.key;
  if (!isScalar(node) || !node.range) return undefined;
  const text = scalarText(to, node);
  return text === undefined ? undefined : { from: node.range[0], to: node.range[1], text };
}

function nameOf(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}
