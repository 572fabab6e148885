/** The blocks of a document as HTML. */
import type { Messages } from '../../messages/messages.js';
import { markup, type Html } from '../html-template.js';
import type { LocalBlock } from '../localize.js';
import { plainText } from '../words.js';
import { htmlChart } from './chart.js';
import { htmlNote } from './note.js';
import { htmlTable } from './table.js';
import { htmlWords } from './words.js';

/** `id` is the beginning of every id within: charts have names to refer to. */
export function htmlBlocks(blocks: readonly LocalBlock[], id: string, messages: Messages): Html {
  return markup`${blocks.map(
    (block, at) => markup`${htmlBlock(block, `${id}-${at + 1}`, messages)}
`,
  )}`;
}

function htmlBlock(block: LocalBlock, id: string, messages: Messages): Html {
  switch (block.type) {
    case 'heading':
      return heading(block);
    case 'paragraph':
      return markup`<p>${htmlWords(block.words)}</p>`;
    case 'list':
      return list(block, id, messages);
    case 'facts':
      return markup`<dl class="facts">${block.facts.map(fact)}</dl>`;
    case 'table':
      return htmlTable(block, messages);
    case 'chart':
      return htmlChart(block, id, messages);
    case 'note':
      return htmlNote(block, htmlBlocks(block.blocks, id, messages), messages);
    case 'numbered':
      return markup`<div class="numbered" id="s-${block.anchor}"><p class="number">${block.number}</p><div class="provision">
${htmlBlocks(block.blocks, id, messages)}</div></div>`;
    case 'parallel':
      return markup`<div class="parallel">${block.columns.map(
        ({ language, blocks }) => markup`<div lang="${language}">
${htmlBlocks(blocks, `${id}-${language}`, messages.inLanguage(language))}</div>`,
      )}</div>`;
    case 'kept':
      return markup`<div class="kept">
${htmlBlocks(block.blocks, id, messages)}</div>`;
  }
}

/** Longer than this, a fact takes a row of its own. */
const longestInColumn = 72;

function fact({ name, value }: Extract<LocalBlock, { type: 'facts' }>['facts'][number]): Html {
  const long = plainText(value).length > longestInColumn;
  return markup`<div${long && markup` class="fact-long"`}><dt>${htmlWords(name)}</dt><dd>${htmlWords(value)}</dd></div>`;
}

function heading({ level, words, anchor }: Extract<LocalBlock, { type: 'heading' }>): Html {
  const inside = htmlWords(words);
  const id = `s-${anchor}`;
  switch (level) {
    case 2:
      return markup`<h2 id="${id}">${inside}</h2>`;
    case 3:
      return markup`<h3 id="${id}">${inside}</h3>`;
    case 4:
      return markup`<h4 id="${id}">${inside}</h4>`;
    case 5:
      return markup`<h5 id="${id}">${inside}</h5>`;
  }
}

function list(
  { ordered, items }: Extract<LocalBlock, { type: 'list' }>,
  id: string,
  messages: Messages,
): Html {
  const inside = items.map((item, at) => markup`<li>${htmlItem(item, `${id}-${at + 1}`, messages)}</li>`);
  return ordered ? markup`<ol>${inside}</ol>` : markup`<ul>${inside}</ul>`;
}

/** An item of one paragraph needs no paragraph. */
function htmlItem(item: readonly LocalBlock[], id: string, messages: Messages): Html {
  const [first, ...others] = item;
  if (first?.type !== 'paragraph') return htmlBlocks(item, id, messages);
  return markup`${htmlWords(first.words)}${others.length > 0 && htmlBlocks(others, id, messages)}`;
}
