/** What comes up while the body of an OpenDocument text is written: styles made for one place, and pictures. */
import type { Messages } from '../../messages/messages.js';
import { htmlText, markup as xml, type Html as Xml } from '../html-template.js';

export interface Draft {
  readonly messages: Messages;
  /** Pictures in order, as EMF. */
  readonly pictures: Uint8Array[];
  /** Styles by what they say: their names. */
  readonly styles: Map<string, string>;
  readonly bookmarks: Set<string>;
  tables: number;
  /** Of the words that are written, where it is not that of the document; BCP 47. */
  readonly language?: string;
  /** The next paragraph begins a page. */
  breakNext: boolean;
}

export function newDraft(messages: Messages): Draft {
  return { messages, pictures: [], styles: new Map(), bookmarks: new Set(), tables: 0, breakNext: false };
}

type Family = 'text' | 'paragraph' | 'table' | 'table-column';

/** The name of a style with this content; the same content has one. @param parent the style it builds on */
export function styleOf(draft: Draft, family: Family, inside: Xml, parent?: string): string {
  const content = htmlText(
    xml` style:family="${family}"${parent !== undefined && xml` style:parent-style-name="${parent}"`}>${inside}`,
  );
  const known = draft.styles.get(content);
  if (known !== undefined) return known;
  const name = `A${String(draft.styles.size + 1)}`;
  draft.styles.set(content, name);
  return name;
}
