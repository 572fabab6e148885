/** The lines of a new item: one field per line, lists and references on the line of their field. */
import { Document, isMap, isScalar, isSeq, type Pair } from 'yaml';
import { textNode } from './new-collaboration/yaml-edits.js';

export function itemText(id: string, fields: Readonly<Record<string, unknown>>): readonly string[] {
  const document = new Document(
    { [id]: fields },
    { version: '1.2', schema: 'core', aliasDuplicateObjects: false },
  );
  const item = document.get(id);
  if (isMap(item)) for (const pair of item.items) setStyle(pair);
  const text = document.toString({ lineWidth: 120, minContentWidth: 40, flowCollectionPadding: false });
  return text.trimEnd().split('\n');
}

function setStyle(pair: Pair): void {
  const { value } = pair;
  if (isScalar(value) && typeof value.value === 'string') pair.value = textNode(value.value);
  else if (isMap(value) || isSeq(value)) value.flow = true;
}

/** Empty lines stay empty. */
export function indented(lines: readonly string[], columns: number): readonly string[] {
  return lines.map((line) => (line === '' ? line : ' '.repeat(columns) + line));
}
