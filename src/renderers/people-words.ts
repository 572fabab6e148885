/**
 * People's own words: Markdown with emphasis, code, links and lists. HTML, images, headings and the rest stay as typed.
 * Links lead to http, https and mailto only; any other is shown as typed.
 */
import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import type { Word, Words } from './words.js';

export type PeopleBlock =
  | { readonly type: 'paragraph'; readonly words: Words }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly PeopleBlock[])[] };

const markdown = new MarkdownIt('zero', { linkify: true });
markdown.enable([
  'list',
  'linkify',
  'newline',
  'escape',
  'backticks',
  'emphasis',
  'link',
  'autolink',
  'entity',
]);
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
markdown.validateLink = (address) => /^(?:https?:\/\/|mailto:)[^\s<>]+$/i.test(address);

/** Without any of these, and on one line, words are as they stand. */
const mayHaveForm = /[\\`*_[\]<>&\n:]/;
const mayBeList = /^(?:[-+*]|\d+[.)])\s/;

/** On one line: line ends become spaces; spaces at the edges stay, for words that are put together. */
export function peopleWords(text: string): Words {
  const line = text.replace(/^\s*\n\s*|\s*\n\s*$/g, '').replace(/\s*\n\s*/g, ' ');
  if (!mayHaveForm.test(line)) return [{ type: 'plain', text: line }];
  return wordsUntil(tokensOf(markdown.parseInline(line, {})[0]));
}

/** As paragraphs and lists. */
export function peopleBlocks(text: string): readonly PeopleBlock[] {
  const lines = text.trim();
  if (!mayHaveForm.test(lines) && !mayBeList.test(lines)) {
    return lines === '' ? [] : [{ type: 'paragraph', words: [{ type: 'plain', text: lines }] }];
  }
  return blocksUntil(markdown.parse(lines, {}).values());
}

type Tokens = Iterator<Token, undefined>;

function tokensOf(inline: Token | undefined): Tokens {
  return (inline?.children ?? []).values();
}

/** Reads the words up to the closing token of the element they stand in, or to the end. */
function wordsUntil(tokens: Tokens, close?: string): Words {
  const words: Word[] = [];
  for (
    let token = tokens.next().value;
    token !== undefined && token.type !== close;
    token = tokens.next().value
  ) {
    const word = wordOf(token, tokens);
    if (word !== undefined) words.push(word);
  }
  return words;
}

function wordOf(token: Token, tokens: Tokens): Word | undefined {
  switch (token.type) {
    case 'strong_open':
      return { type: 'strong', words: wordsUntil(tokens, 'strong_close') };
    case 'em_open':
      return { type: 'emphasis', words: wordsUntil(tokens, 'em_close') };
    case 'link_open':
      return {
        type: 'link',
        href: String(token.attrGet('href') ?? ''),
        words: wordsUntil(tokens, 'link_close'),
      };
    case 'code_inline':
      return { type: 'code', text: token.content };
    case 'hardbreak':
      return { type: 'break' };
    case 'softbreak':
      return { type: 'plain', text: ' ' };
    default:
      return token.content === '' ? undefined : { type: 'plain', text: token.content };
  }
}

function blocksUntil(tokens: Tokens, close?: string): readonly PeopleBlock[] {
  const blocks: PeopleBlock[] = [];
  for (
    let token = tokens.next().value;
    token !== undefined && token.type !== close;
    token = tokens.next().value
  ) {
    if (token.type === 'inline') blocks.push({ type: 'paragraph', words: wordsUntil(tokensOf(token)) });
    if (token.type === 'bullet_list_open')
      blocks.push({ type: 'list', ordered: false, items: items(tokens, 'bullet_list_close') });
    if (token.type === 'ordered_list_open')
      blocks.push({ type: 'list', ordered: true, items: items(tokens, 'ordered_list_close') });
  }
  return blocks;
}

function items(tokens: Tokens, close: string): readonly (readonly PeopleBlock[])[] {
  const items: (readonly PeopleBlock[])[] = [];
  for (
    let token = tokens.next().value;
    token !== undefined && token.type !== close;
    token = tokens.next().value
  ) {
    if (token.type === 'list_item_open') items.push(blocksUntil(tokens, 'list_item_close'));
  }
  return items;
}
