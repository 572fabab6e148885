/** Places in a text of YAML for edits that leave the rest as it is: offsets of what the parser found. */
import { isScalar, type Node, type Pair, type YAMLMap } from 'yaml';

export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Before the closing bracket. */
export function intoFlow(
  text: string,
  node: YAMLMap | { readonly range?: Node['range']; readonly items: readonly unknown[] },
  words: string,
): Insertion | undefined {
  const end = node.range?.[1];
  if (end === undefined) return undefined;
  return { at: trimmedEnd(text, end - 1), text: node.items.length === 0 ? words : `, ${words}` };
}

export function pairNamed(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name);
}

export function columnOf(text: string, pair: Pair | undefined): number | undefined {
  const start = (pair?.key as Node | undefined)?.range?.[0];
  return start === undefined ? undefined : start - lineStart(text, start);
}

/** Where the words of a pair end, without what is blank behind them. */
export function endOf(text: string, pair: Pair | undefined): number {
  const [value, key] = [pair?.value as Node | null | undefined, pair?.key as Node | null | undefined];
  return trimmedEnd(text, value?.range?.[1] ?? key?.range?.[1] ?? text.length);
}

export function trimmedEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** With the hint that stands behind it. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}
