/** Who takes part: the list of `collab contacts`. */
import type { Text } from '../domain/schema-types.js';
import { column, nothing, phrase, table } from './content.js';
import { paragraph, say, text, type Content, type ReportDocument } from './document.js';

export interface ListedPerson {
  readonly id: string;
  readonly function?: Text | undefined;
  /** The name of the party. */
  readonly party?: Text | undefined;
  /** ISO date. */
  readonly left?: string | undefined;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly telephone?: string | undefined;
}

const reach = ['name', 'email', 'telephone'] as const;

export function buildContactsReport(title: Text, people: readonly ListedPerson[]): ReportDocument {
  if (people.length === 0)
    return { title: [text(title)], blocks: [paragraph(say({ code: 'contacts.nobody', data: {} }))] };
  const shown = reach.filter((field) => people.some((person) => person[field] !== undefined));
  const columns = (['id', 'function', 'party', ...shown] as const).map((name) =>
    column({ code: 'contacts.column', data: { column: name } }, name === 'id' ? { header: true } : {}),
  );
  const rows = people.map((person) => [
    [{ type: 'code' as const, text: person.id }],
    functionOf(person),
    wordsOf(person.party),
    ...shown.map((field) => wordsOf(person[field])),
  ]);
  const keptHere = shown.length === 0 ? [] : [paragraph(say({ code: 'contacts.kept-here', data: {} }))];
  const caption = phrase({ code: 'contacts.title', data: {} });
  return { title: [text(title)], blocks: [table(caption, columns, rows), ...keptHere] };
}

function wordsOf(words: Text | undefined): Content {
  return words === undefined ? nothing : [text(words)];
}

function functionOf({ function: role, left }: ListedPerson): Content {
  if (left === undefined) return wordsOf(role);
  const gone = say({ code: 'contacts.left', data: { date: left } });
  return role === undefined ? [gone] : [text(role), text(', '), gone];
}
