/** What comes up while the body of a Word document is written, and has its place in another part of it. */
import type { Messages } from '../../messages/messages.js';

export interface Draft {
  readonly messages: Messages;
  /** Addresses that links lead to, in order; each has a relationship. */
  readonly links: string[];
  /** Pictures in order, as EMF. */
  readonly pictures: Uint8Array[];
  /** Ordered lists so far: each counts from one. */
  orderedLists: number;
  readonly bookmarks: Set<string>;
  /** Of the words that are written, where it is not that of the document; BCP 47. */
  readonly language?: string;
  /** The next paragraph begins a page. */
  breakNext: boolean;
}

export function newDraft(messages: Messages): Draft {
  return { messages, links: [], pictures: [], orderedLists: 0, bookmarks: new Set(), breakNext: false };
}

/** The relationship of a link: the same address has one. */
export function linkId({ links }: Draft, address: string): string {
  const known = links.indexOf(address);
  return `rIdLink${String(known === -1 ? links.push(address) : known + 1)}`;
}
