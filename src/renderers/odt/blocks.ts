/** The blocks of a document as OpenDocument text. */
import { markup as xml, type Html as Xml } from '../html-template.js';
import type { LocalBlock, LocalChart, LocalPage } from '../localize.js';
import { chartPicture, pictureSize } from '../office/chart-picture.js';
import { noteColours } from '../office/colours.js';
import { noteLabel } from '../office/note-label.js';
import { besideNumber } from '../office/numbered-words.js';
import { plainText, type Words } from '../words.js';
import { styleOf, type Draft } from './draft.js';
import { centimetres, paragraph, paragraphStyle, type ParagraphForm } from './paragraph.js';
import { keptUnlessLast, type Place } from './place.js';
import { span, spans } from './spans.js';
import { table } from './table.js';

/** The first page is there already. */
export function documentBlocks(blocks: readonly (LocalBlock | LocalPage)[], draft: Draft): Xml {
  return xml`${blocks.map((block, at) => {
    if (block.type !== 'page') return odtBlock(block, { left: 0, close: false }, draft);
    draft.breakNext = at > 0;
    const inside = odtBlocks(block.blocks, { left: 0, close: true }, draft);
    draft.breakNext = true;
    return inside;
  })}`;
}

function odtBlocks(blocks: readonly LocalBlock[], place: Place, draft: Draft): Xml {
  return xml`${blocks.map((block, at) => odtBlock(block, keptUnlessLast(place, at, blocks), draft))}`;
}

function odtBlock(block: LocalBlock, place: Place, draft: Draft): Xml {
  switch (block.type) {
    case 'heading':
      return heading(block, place, draft);
    case 'paragraph':
      return paragraph(spans(block.words, draft), textForm(place), draft);
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
      return odtBlocks(block.blocks, { ...place, keepWithin: true, roomy: true }, draft);
  }
}

/** Numbers stand in a margin of their own. */
const numberColumn = 1.2;

function numbered(block: Extract<LocalBlock, { type: 'numbered' }>, place: Place, draft: Draft): Xml {
  const { words, rest } = besideNumber(block);
  const left = place.left + numberColumn;
  const inside = xml`${span(block.number, draft, { strong: true })}<text:tab/>${spans(words, draft)}`;
  const form: ParagraphForm = {
    style: place.beside === true ? 'Text_20_body' : 'Provision',
    keepNext: place.beside !== true && (place.keep === true || rest.length > 0),
    left,
    hanging: numberColumn,
  };
  return xml`${paragraph(inside, form, draft)}${odtBlocks(rest, { ...place, left }, draft)}`;
}

/** Of the text on a page, in centimetres. */
const pageWidth = 17;

/** A table without lines: a column for each language. */
function parallel({ columns }: Extract<LocalBlock, { type: 'parallel' }>, place: Place, draft: Draft): Xml {
  const width = centimetres(pageWidth / columns.length);
  const tableStyle = styleOf(
    draft,
    'table',
    xml`<style:table-properties style:width="${centimetres(pageWidth)}" table:align="left" fo:margin-bottom="4pt"/>`,
  );
  const columnStyle = styleOf(
    draft,
    'table-column',
    xml`<style:table-column-properties style:column-width="${width}"/>`,
  );
  const cells = columns.map(({ language, blocks }) => {
    const own: Draft = { ...draft, messages: draft.messages.inLanguage(language), language };
    const inside = odtBlocks(blocks, { ...place, left: 0, beside: true }, own);
    return xml`<table:table-cell table:style-name="CellPlain" office:value-type="string">${inside}</table:table-cell>`;
  });
  draft.tables++;
  return xml`<table:table table:name="T${draft.tables}" table:style-name="${tableStyle}"><table:table-column table:style-name="${columnStyle}" table:number-columns-repeated="${columns.length}"/><table:table-row>${cells}</table:table-row></table:table>
`;
}

function textForm({ left, close, keep = false, roomy }: Place): ParagraphForm {
  const flowing = roomy === true ? 'Signature_20_Name' : 'Text_20_body';
  return { style: close ? 'Page_20_Text' : flowing, keepNext: keep, left };
}

/** The title of the document is above them: a section has the first level. */
function heading(
  { level, words, anchor }: Extract<LocalBlock, { type: 'heading' }>,
  { close }: Place,
  draft: Draft,
): Xml {
  const named = close ? 'Page_20_Heading_20_' : 'Heading_20_';
  const style = paragraphStyle({ style: `${named}${String(level - 1)}` }, draft);
  return xml`<text:h text:style-name="${style}" text:outline-level="${level - 1}"><text:bookmark text:name="s-${anchor}"/>${spans(words, draft)}</text:h>
`;
}

function list({ ordered, items }: Extract<LocalBlock, { type: 'list' }>, place: Place, draft: Draft): Xml {
  const written = items.map((item, itemAt) => {
    const { keep = false } = keptUnlessLast(place, itemAt, items);
    const style = place.close ? 'Page_20_Text' : 'List_20_Text';
    const blocks = item.map((block) =>
      block.type === 'paragraph'
        ? paragraph(spans(block.words, draft), { style, keepNext: keep }, draft)
        : listable(block, { ...place, left: 0 }, draft),
    );
    return xml`<text:list-item>${blocks}</text:list-item>`;
  });
  return xml`<text:list text:style-name="${ordered ? 'Numbers' : 'Bullets'}">${written}</text:list>
`;
}

/** An item of a list holds paragraphs, headings and lists; no tables. */
function listable(block: LocalBlock, place: Place, draft: Draft): Xml {
  if (block.type === 'table' || block.type === 'chart') {
    const { caption, rows } = block.type === 'table' ? block : block.table;
    const lines = [
      caption,
      ...rows.map((row) => row.flatMap((cell): Words => [...cell, { type: 'plain', text: ' ' }])),
    ];
    return xml`${lines.map((line) => paragraph(spans(line, draft), textForm(place), draft))}`;
  }
  return odtBlock(block, place, draft);
}

/** Names stand in a column of their own. */
const nameColumn = 4.6;

function factParagraph(
  { name, value }: { readonly name: Words; readonly value: Words },
  { left, close, keep = false, roomy }: Place,
  draft: Draft,
): Xml {
  const inside = xml`${spans(name, draft, { strong: true })}<text:tab/>${spans(value, draft)}`;
  const flowing = roomy === true ? 'Signature_20_Line' : 'Facts';
  const style = close ? 'Page_20_Text' : flowing;
  return paragraph(inside, { style, keepNext: keep, left: left + nameColumn, hanging: nameColumn }, draft);
}

/** What belongs to a note is set in under its title. */
const noteIndent = 0.3;

function note(
  { tone, title, blocks }: Extract<LocalBlock, { type: 'note' }>,
  place: Place,
  draft: Draft,
): Xml {
  const label = noteLabel({ tone, ...(title && { title }) }, draft.messages);
  const head = xml`${span(label, draft, { colour: noteColours[tone].edge })}${spans(title ?? [], draft)}`;
  const form = {
    style: `${place.close ? 'Page_20_' : ''}Note_20_${tone}`,
    keepNext: blocks.length > 0,
    ...(place.left === 0 ? {} : { left: place.left + noteIndent }),
  };
  const inside = { ...place, left: place.left + noteIndent, keepWithin: keptTogether(blocks) };
  return xml`${paragraph(head, form, draft)}${odtBlocks(blocks, inside, draft)}`;
}

/** A note of a few paragraphs is not spread over two pages. */
function keptTogether(blocks: readonly LocalBlock[]): boolean {
  return blocks.length <= 6 && blocks.every(({ type }) => type !== 'table' && type !== 'chart');
}

/** As a picture with its title and what it shows in words; its figures follow as a table. */
function chart(all: LocalChart, place: Place, draft: Draft): Xml {
  if (all.series.every(({ points }) => points.length === 0)) return table(all.table, place, draft);
  const title = paragraph(spans(all.title, draft), { style: 'Caption' }, draft);
  const number = draft.pictures.push(chartPicture(all, draft.messages));
  const named = plainText(all.title).trim() || draft.messages.phrase({ code: 'renderer.figures', data: {} });
  const frame = xml`<draw:frame draw:style-name="Drawing" draw:name="${number}. ${named}" text:anchor-type="as-char" svg:width="${pictureSize.width}mm" svg:height="${pictureSize.height}mm"><draw:image xlink:href="Pictures/chart-${number}.emf" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad" draw:mime-type="image/x-emf"/><svg:title>${named}</svg:title><svg:desc>${plainText(all.description)}</svg:desc></draw:frame>`;
  return xml`${title}${paragraph(frame, { style: 'Picture' }, draft)}${table(all.table, place, draft)}`;
}
