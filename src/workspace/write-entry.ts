/** How an entry is written as YAML: keys always in the same order, dates plain, long texts on lines of their own. */
import { Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { ProgressEntry } from '../domain/schema-types.js';

/** What every entry has comes first and last; between them what its kind adds, in the order of the schema. */
const firstKeys = ['collab', 'kind', 'date', 'by', 'about', 'opens', 'state'];
const kindKeys = [
  'title',
  'value',
  'period',
  'provisional',
  'party',
  'share',
  'expected',
  'due',
  'decision',
  'impact',
  'asked-of',
  'needed-by',
  'level',
  'severity',
  'owner',
  'response',
  'review',
  'likelihood',
  'thanks',
  'result',
  'body',
  'context',
  'options',
  'recommendation',
  'outcome',
  'votes',
  'objections',
  'reason',
  'until',
  'meeting',
  'dimension',
  'amount',
  'delay',
  'ground',
  'quantity',
  'overall',
  'time',
  'money',
  'quality',
  'surroundings',
  'relationship',
  'scores',
  'text',
  'range',
  'sha256',
  'audience',
];
const lastKeys = ['note', 'evidence', 'visibility', 'taken-over', 'corrects', 'retracts'];
const rank = new Map([...firstKeys, ...kindKeys, ...lastKeys].map((key, place) => [key, place]));

/** The text of the entry's file. Reading it back gives the same entry. */
export function entryYaml(entry: ProgressEntry): string {
  return orderedYaml(entry, rank);
}

/** Another file of the workspace, in the order it was made; its first line tells editors the schema. */
export function fileYaml(value: object, schema: string): string {
  return `# yaml-language-server: $schema=${schema}\n\n${yamlOf(value)}`;
}

/** A workspace's own fields (`x-…`) come last, by name. */
function orderedYaml(value: object, rank: ReadonlyMap<string, number>): string {
  const place = (key: string): number => rank.get(key) ?? rank.size;
  const keys = Object.keys(value).toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  return yamlOf(Object.fromEntries(keys.map((key) => [key, Reflect.get(value, key)])));
}

/** A value as YAML, texts as they are safest to read. */
export function yamlOf(value: object): string {
  const document = new Document(value, {
    version: '1.2',
    schema: 'core',
    aliasDuplicateObjects: false,
  });
  setTexts(document.contents);
  return document.toString({
    lineWidth: 100,
    minContentWidth: 40,
    blockQuote: 'literal',
    flowCollectionPadding: false,
  });
}

/** The first line starts, and every line ends, in a letter or sign: no space that a reader could miss. */
const tameLines = /^\S(.*\S)?(\n+ *\S(.*\S)?)*\n?$/u;

/** Texts with several lines stand as they are read; those with spaces that hide are quoted. */
function setTexts(node: Node | null): void {
  if (isScalar(node)) {
    if (typeof node.value !== 'string' || !/[\n\r]/.test(node.value)) return;
    node.type = tameLines.test(node.value) ? 'BLOCK_LITERAL' : 'QUOTE_DOUBLE';
  } else if (isMap(node)) {
    for (const { value } of node.items) setTexts(value as Node | null);
  } else if (isSeq(node)) {
    for (const item of node.items) setTexts(item as Node | null);
  }
}
