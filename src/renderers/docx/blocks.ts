/** The blocks of a document as WordprocessingML. */
import { markup as xml, type Html as Xml } from '../html-template.js';
import type { LocalBlock, LocalPage } from '../localize.js';
import { noteColours } from '../office/colours.js';
import { noteLabel } from '../office/note-label.js';
import { besideNumber } from '../office/numbered-words.js';
import type { Words } from '../words.js';
import { chart } from './chart.js';
import type { Draft } from './draft.js';
import { closeSpacing, type Place } from './place.js';
import { paragraph, type ParagraphForm } from './paragraph.js';
import { run, runs } from './runs.js';
import { table } from './table.js';

/** The first page is there already. */
export function documentBlocks(blocks: readonly (LocalBlock | LocalPage)[], draft: Draft): Xml {
  return xml`${blocks.map((block, at) => {
    if (block.type !== 'page') return docxBlock(block, { left: 0, close: false }, draft);
    draft.breakNext = at > 0;
    const inside = docxBlocks(block.blocks, { left: 0, close: true }, draft);
    draft.breakNext = true;
    return inside;
  })}`;
}

function docxBlocks(blocks: readonly LocalBlock[], place: Place, draft: Draft): Xml {
  return xml`${blocks.map((block, at) => docxBlock(block, keptUnlessLast(place, at, blocks), draft))}`;
}

/** Where all is kept together, the last is not kept with what follows. */
function keptUnlessLast(place: Place, at: number, all: readonly unknown[]): Place {
  return place.keepWithin === true ? { ...place, keep: place.keep === true || at < all.length - 1 } : place;
}

function docxBlock(block: LocalBlock, place: Place, draft: Draft): Xml {
  switch (block.type) {
    case 'heading':
      return heading(block, place, draft);
    case 'paragraph':
      return paragraph(runs(block.words, draft), textForm(place), draft);
    case 'list':
      return list(block, place, draft);
    case 'facts':
      return xml`${block.facts.map((fact, at) => factParagraph(fact, keptUnlessLast(place, at, block.facts), draft))}`;
    case 'table':
      return table(block, place, draft);
    case 'chart':
      return chart(block, place, draft);
    case 'note':
      return note(block, place, draft);
    case 'numbered':
      return numbered(block, place, draft);
    case 'parallel':
      return parallel(block, place, draft);
    case 'kept':
      return docxBlocks(block.blocks, { ...place, keepWithin: true, roomy: true }, draft);
  }
}

/** Numbers stand in a margin of their own. */
const numberColumn = 680;

function numbered(block: Extract<LocalBlock, { type: 'numbered' }>, place: Place, draft: Draft): Xml {
  const { words, rest } = besideNumber(block);
  const left = place.left + numberColumn;
  const inside = xml`${run(block.number, { strong: true })}<w:r><w:tab/></w:r>${runs(words, draft)}`;
  const form: ParagraphForm = {
    ...textForm({ ...place, roomy: false }),
    keepNext: place.beside !== true && (place.keep === true || rest.length > 0),
    left,
    hanging: numberColumn,
    tab: left,
    ...(place.beside === true ? {} : { spacing: { before: 120, after: 60 } }),
  };
  return xml`${paragraph(inside, form, draft)}${docxBlocks(rest, { ...place, left }, draft)}`;
}

/** Of the text on a page, in twentieths of a point. */
const pageWidth = 9638;

/** A table without lines: a column for each language. */
function parallel({ columns }: Extract<LocalBlock, { type: 'parallel' }>, place: Place, draft: Draft): Xml {
  const width = Math.floor(pageWidth / columns.length);
  const cells = columns.map(({ language, blocks }) => {
    const own: Draft = { ...draft, messages: draft.messages.inLanguage(language), language };
    const inside = docxBlocks(blocks, { ...place, left: 0, beside: true }, own);
    draft.orderedLists = own.orderedLists;
    return xml`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inside}</w:tc>`;
  });
  return xml`<w:tbl><w:tblPr><w:tblW w:w="${pageWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="227" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${columns.map(() => xml`<w:gridCol w:w="${width}"/>`)}</w:tblGrid>
<w:tr>${cells}</w:tr></w:tbl>
${paragraph(xml``, { style: 'AfterTable' }, draft)}`;
}

function textForm({ left, close, keep = false, roomy }: Place): ParagraphForm {
  const spacing = roomy === true ? { spacing: { before: 360, after: 60 } } : {};
  return {
    style: close ? 'PageText' : 'BodyText',
    keepNext: keep,
    ...spacing,
    ...(left === 0 ? {} : { left }),
  };
}

/** The title of the document is above them: a section has the first level. */
function heading(
  { level, words, anchor }: Extract<LocalBlock, { type: 'heading' }>,
  { close }: Place,
  draft: Draft,
): Xml {
  const id = draft.bookmarks.size;
  const name = bookmarkName(anchor, draft.bookmarks);
  const inside = xml`<w:bookmarkStart w:id="${id}" w:name="${name}"/>${runs(words, draft)}<w:bookmarkEnd w:id="${id}"/>`;
  const spacing = close ? { spacing: closeSpacing.heading } : {};
  return paragraph(inside, { style: `Heading${String(level - 1)}`, ...spacing }, draft);
}

/** Letters, digits and underscores, no more than forty. */
function bookmarkName(anchor: string, taken: Set<string>): string {
  const base = `s_${anchor.replace(/[^\p{L}\p{N}]/gu, '_')}`.slice(0, 32);
  let name = base;
  for (let count = 2; taken.has(name); count++) name = `${base}_${String(count)}`;
  taken.add(name);
  return name;
}

/** Numbers are known by their own list; all bullets are one. */
const bullets = 1;

/** How far each level is set in. */
const step = 340;
const deepest = 8;

function list(
  { ordered, items }: Extract<LocalBlock, { type: 'list' }>,
  place: Place,
  draft: Draft,
  level = 0,
): Xml {
  const number = ordered ? bullets + ++draft.orderedLists : bullets;
  const left = place.left + step;
  return xml`${items.map((item, itemAt) =>
    item.map((block, at) => {
      const { keep = false } = keptUnlessLast(place, itemAt, items);
      if (block.type === 'list') return list(block, { ...place, left }, draft, Math.min(level + 1, deepest));
      if (block.type !== 'paragraph' || at > 0) return docxBlock(block, { ...place, left }, draft);
      const form = {
        style: place.close ? 'PageText' : 'ListText',
        keepNext: keep,
        list: { number, level },
        left,
      };
      return paragraph(runs(block.words, draft), { ...form, hanging: step }, draft);
    }),
  )}`;
}

/** Names stand in a column of their own. */
const nameColumn = 2600;

function factParagraph(
  { name, value }: { readonly name: Words; readonly value: Words },
  { left, close, keep = false, roomy }: Place,
  draft: Draft,
): Xml {
  const inside = xml`${runs(name, draft, { strong: true })}<w:r><w:tab/></w:r>${runs(value, draft)}`;
  const at = left + nameColumn;
  return paragraph(
    inside,
    {
      style: close ? 'PageText' : 'Facts',
      keepNext: keep,
      left: at,
      hanging: nameColumn,
      tab: at,
      ...(roomy === true ? { spacing: { before: 200, after: 40 } } : {}),
    },
    draft,
  );
}

/** What belongs to a note is set in under its title. */
const noteIndent = 170;

function note(
  { tone, title, blocks }: Extract<LocalBlock, { type: 'note' }>,
  place: Place,
  draft: Draft,
): Xml {
  const label = run(noteLabel({ tone, ...(title && { title }) }, draft.messages), {
    colour: noteColours[tone].edge,
  });
  const head = xml`${label}${runs(title ?? [], draft)}`;
  const form = {
    style: `Note${tone[0]?.toUpperCase() ?? ''}${tone.slice(1)}`,
    keepNext: blocks.length > 0,
    ...(place.close ? { spacing: closeSpacing.noteTitle } : {}),
    ...(place.left === 0 ? {} : { left: place.left + noteIndent }),
  };
  return xml`${paragraph(head, form, draft)}${docxBlocks(blocks, { ...place, left: place.left + noteIndent, keepWithin: keptTogether(blocks) }, draft)}`;
}

/** A note of a few paragraphs is not spread over two pages. */
function keptTogether(blocks: readonly LocalBlock[]): boolean {
  return blocks.length <= 6 && blocks.every(({ type }) => type !== 'table' && type !== 'chart');
}
