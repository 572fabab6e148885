/** Articles have numbers, their provisions have numbers within, and documents are counted by themselves. */
import type { Agreement } from '../../domain/schema-types.js';
import { paragraphs, spaced } from '../content.js';
import { paragraph, text, type Block } from '../document.js';
import type { Frame, Numbers } from './frame.js';
import { joined, lineBlocks } from './lines.js';
import type { Article, Provision, Said } from './provisions.js';

/** Counts what is said before: a provision may say more than one thing. */
interface Count {
  article: number;
  provision: number;
  within: number;
}

function nextNumber(count: Count, within: boolean): string {
  if (within) {
    count.within += 1;
    return `${count.article}.${count.provision}.${count.within}`;
  }
  count.provision += 1;
  count.within = 0;
  return `${count.article}.${count.provision}`;
}

/**
 * The numbers that references need.
 * @param frame without numbers: what is said does not change how much is said
 */
export function numbersOf(articles: readonly Article[], terms: Agreement, frame: Frame): Numbers {
  const numbers = new Map<string, string>();
  for (const [at, article] of articles.entries()) {
    const count: Count = { article: at + 1, provision: 0, within: 0 };
    if (article.path !== undefined) numbers.set(article.path, String(at + 1));
    for (const provision of article.provisions) {
      const said = provision
        .say(frame)
        .filter((one) => one.unnumbered !== true)
        .map(() => nextNumber(count, provision.within === true));
      const [first] = said;
      if (provision.path !== undefined && first !== undefined) numbers.set(provision.path, first);
    }
  }
  const annexes = Object.keys(terms.documents ?? {}).map((id, at): [string, string] => [id, String(at + 1)]);
  return { articles: numbers, annexes: new Map(annexes) };
}

/** The provisions of an article, each under its number. */
export function provisionBlocks(article: Article, at: number, frame: Frame): readonly Block[] {
  const count: Count = { article: at + 1, provision: 0, within: 0 };
  return article.provisions.flatMap((provision) => blocksOf(provision, count, frame));
}

function blocksOf(provision: Provision, count: Count, frame: Frame): readonly Block[] {
  return provision.say(frame).flatMap((said): readonly Block[] => {
    if (said.unnumbered === true) return saidBlocks(said);
    const number = nextNumber(count, provision.within === true);
    return [{ type: 'numbered', number, id: `article-${number}`, blocks: saidBlocks(said) }];
  });
}

/** What has no words to open with opens with its first line. */
export function saidBlocks({ opening, text: own, cited = [], lines, unnumbered }: Said): readonly Block[] {
  if (own !== undefined) return [paragraph(text(own)), ...paragraphs(cited), ...lineBlocks(lines)];
  if (opening.length > 0) return [...paragraphs(spaced(opening, cited)), ...lineBlocks(lines)];
  const [first, ...others] = lines;
  if (first === undefined || unnumbered === true) return [...paragraphs(cited), ...lineBlocks(lines)];
  const { under = [], ...alone } = first;
  return [...paragraphs(spaced(joined([alone]), cited)), ...lineBlocks([...under, ...others])];
}
