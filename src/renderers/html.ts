/** A document as one HTML file: no script, nothing fetched, styles within; readable by screen readers, on paper and at 320 px. */
import type { ReportDocument } from '../reports/document.js';
import type { Messages } from '../messages/messages.js';
import { markup, htmlText, trusted, type Html } from './html-template.js';
import { htmlBlocks } from './html/blocks.js';
import { styleHash, styleSheet } from './html/style-sheet.js';
import { htmlWords } from './html/words.js';
import { localize, type LocalBlock } from './localize.js';
import { plainText, type Words } from './words.js';

export interface HtmlOptions {
  readonly messages: Messages;
  /** Name and version of what made the page, for its foot. */
  readonly generator?: string;
}

/** From so many sections on, a list of contents helps. */
const sectionsForContents = 6;

export function renderHtml(document: ReportDocument, { messages, generator }: HtmlOptions): string {
  const { title, blocks } = localize(document, messages);
  const { lead, rest } = leadAndRest(blocks);
  const contents = contentsOf(blocks, messages);
  const policy = `default-src 'none'; style-src '${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return htmlText(markup`<!DOCTYPE html>
<html lang="${messages.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${
  generator !== undefined &&
  markup`<meta name="generator" content="${generator}">
`
}<title>${plainText(title)}</title>
<style>${trusted(styleSheet)}</style>
</head>
<body>
<a class="skip-link" href="#content">${messages.phrase({ code: 'renderer.skip-to-content', data: {} })}</a>
<header class="page-header"><div class="page-width">
<h1>${htmlWords(title)}</h1>
${htmlBlocks(lead, 'lead', messages)}
</div></header>
<div class="page-width page-body${contents !== undefined && ' with-contents'}">
${contents}
<main id="content" tabindex="-1">
${htmlBlocks(rest, 'part', messages)}
</main>
</div>
${footer(generator, messages)}
</body>
</html>
`);
}

/** What begins with facts, up to the first heading, belongs to the head of the page: its first screen. */
function leadAndRest(blocks: readonly LocalBlock[]): {
  readonly lead: readonly LocalBlock[];
  readonly rest: readonly LocalBlock[];
} {
  const end = blocks.findIndex(({ type }) => type !== 'facts' && type !== 'note');
  const count = blocks[0]?.type !== 'facts' ? 0 : end === -1 ? blocks.length : end;
  return { lead: blocks.slice(0, count), rest: blocks.slice(count) };
}

function contentsOf(blocks: readonly LocalBlock[], messages: Messages): Html | undefined {
  const sections = blocks.flatMap((block) =>
    block.type === 'heading' && block.level === 2 && plainText(block.words).trim() !== '' ? [block] : [],
  );
  if (sections.length < sectionsForContents) return undefined;
  return markup`<nav class="contents" aria-labelledby="contents">
<p class="contents-title" id="contents">${messages.phrase({ code: 'renderer.contents', data: {} })}</p>
<ol>${sections.map(({ anchor, words }) => markup`<li><a href="#s-${anchor}">${htmlWords(withoutLinks(words))}</a></li>`)}</ol>
</nav>`;
}

/** A link holds no link. */
function withoutLinks(words: Words): Words {
  return words.flatMap((word) => {
    if (word.type === 'link') return withoutLinks(word.words);
    return 'words' in word ? [{ ...word, words: withoutLinks(word.words) }] : [word];
  });
}

function footer(generator: string | undefined, messages: Messages): Html | undefined {
  if (generator === undefined) return undefined;
  const words = messages.phrase({ code: 'renderer.made-with', data: { generator } });
  return markup`<footer class="page-footer"><div class="page-width"><p>${words}</p></div></footer>`;
}
