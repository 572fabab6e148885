/**
 * Puts the ids of a new collaboration in the place of those of the template: `first-party`, `second-party` (which stands for
 * all others), `first-contact`, `first-goal`; and moves its dates along with the next meeting.
 */
import { isMap, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';
import { addDays, daysBetween, isDate } from '../../domain/calendar-date.js';
import { keyNode, withoutHints } from './yaml-edits.js';

export interface Placeholders {
  readonly partyIds: readonly string[];
  readonly contact: string;
  readonly goal: string;
  readonly dates: { readonly from: string; readonly to: string };
}

type Words = ReadonlyMap<string, string>;

export function replacePlaceholders(document: Document, placeholders: Placeholders): void {
  const [first = '', ...others] = placeholders.partyIds;
  const days = daysBetween(placeholders.dates.from, placeholders.dates.to);
  const words: Words = new Map([
    ['first-party', first],
    ['first-contact', placeholders.contact],
    ['first-goal', placeholders.goal],
    ['goals/first-goal', `goals/${placeholders.goal}`],
  ]);
  replaceWords(document, words, { others, days });
}

/** Puts other words in the place of those of a template, in its values and its hints. */
export function replaceWords(
  document: Document,
  words: Words,
  changes: Changes = { others: [], days: 0 },
): void {
  replaceHints(document, words);
  replaceIn(document.contents, words, changes);
}

interface Changes {
  readonly others: readonly string[];
  /** How far dates move. */
  readonly days: number;
}

function replaceIn(node: Node | null, words: Words, changes: Changes): void {
  if (node === null) return;
  replaceHints(node, words);
  if (isScalar(node)) {
    if (typeof node.value === 'string') node.value = replaced(node.value, words, changes.days);
  } else if (isMap(node)) {
    node.items = node.items.flatMap((pair) => replacedPairs(pair as Pair<Node, Node | null>, words, changes));
  } else if (isSeq(node)) {
    node.items = node.items.flatMap((item) => replacedItems(item as Node, words, changes));
  }
}

function replaceHints(node: Node | Document, words: Words): void {
  if (typeof node.commentBefore === 'string') node.commentBefore = inHint(node.commentBefore, words);
  if (typeof node.comment === 'string') node.comment = inHint(node.comment, words);
}

function replaced(text: string, words: Words, days: number): string {
  return words.get(text) ?? (isDate(text) ? addDays(text, days) : text);
}

function replacedPairs(
  pair: Pair<Node, Node | null>,
  words: Words,
  changes: Changes,
): Pair<Node, Node | null>[] {
  const repeats = keyNode(pair.key).value === 'second-party';
  return versions(repeats, words, changes).map((version, index) => {
    const copy = pair.clone();
    if (index > 0) withoutHints(copy.key);
    replaceIn(copy.key, version, changes);
    replaceIn(copy.value, version, changes);
    return copy;
  });
}

function replacedItems(item: Node, words: Words, changes: Changes): Node[] {
  const repeats = isScalar(item) && item.value === 'second-party';
  return versions(repeats, words, changes).map((version) => {
    const copy = item.clone() as Node;
    replaceIn(copy, version, changes);
    return copy;
  });
}

/** Where the second party stands in a list or as a key, all others come in its place. */
function versions(repeats: boolean, words: Words, { others }: Changes): readonly Words[] {
  return repeats ? others.map((id) => new Map([...words, ['second-party', id]])) : [words];
}

/** Ids within the words of a hint; they are plain letters, so that no line can end early. */
function inHint(hint: string, words: Words): string {
  return hint.replace(/\bfirst-(?:party|goal|contact)\b/g, (word) => words.get(word) ?? word);
}
