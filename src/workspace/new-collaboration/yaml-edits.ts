/** Edits of YAML that keep its comments. Values are set as nodes: whatever a text holds, it is read back as it was. */
import { isMap, isScalar, parseDocument, Scalar, type Document, type Node, type YAMLMap } from 'yaml';

const options = { version: '1.2', schema: 'core' } as const;

export function parseForEdits(text: string): Document.Parsed {
  return parseDocument(text, options);
}

export function writeEdited(document: Document): string {
  return document.toString({ lineWidth: 120, minContentWidth: 40, flowCollectionPadding: false });
}

/** Every line starts and ends in a letter or sign: no space that a reader could miss. */
const tameLines = /^\S(.*\S)?(\n+\S(.*\S)?)*\n?$/;
const hidden = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\ufeff]/u;

/** A text as it is safest to read: on lines of its own where it has several, quoted where something in it hides. */
export function textNode(text: string): Scalar<string> {
  const node = new Scalar(text);
  if (hidden.test(text)) node.type = 'QUOTE_DOUBLE';
  else if (text.includes('\n')) node.type = tameLines.test(text) ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE';
  return node;
}

/** Sets a text in a map; the hints around the old value stay. */
export function setText(map: YAMLMap, key: string, text: string): void {
  const old = map.get(key, true);
  const node = textNode(text);
  if (isScalar(old)) {
    node.comment = old.comment ?? null;
    node.commentBefore = old.commentBefore ?? null;
  }
  map.set(key, node);
}

/** The map at a path. Throws when the text does not have it: templates do. */
export function mapAt(document: Document, path: readonly string[]): YAMLMap {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(node)) throw new Error(`no map at ${path.join('/')}`);
  return node;
}

/** The key of a pair as a node, whose hints stand before it. */
export function keyNode(key: unknown): Scalar<string> {
  if (!isScalar(key) || typeof key.value !== 'string') throw new Error('a key that is not a text');
  return key as Scalar<string>;
}

/** Takes the hints from a copy: they are said once. */
export function withoutHints<T extends Node>(node: T): T {
  node.commentBefore = null;
  node.comment = null;
  node.spaceBefore = false;
  return node;
}

/** The first line of a file, by which editors find its schema. */
export function nameSchema(document: Document, schema: string): void {
  const line = ` yaml-language-server: $schema=${schema}`;
  document.commentBefore = document.commentBefore === null ? line : `${line}\n\n${document.commentBefore}`;
}
