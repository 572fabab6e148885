/**
 * The styles of a Word document: `word/styles.xml`. Headings are Word's own, so that its navigation and its tables of contents
 * know them. Sizes are half points, lengths twentieths of a point.
 */
import { markup as xml, htmlText, type Html as Xml } from '../html-template.js';
import { ink, noteColours } from '../office/colours.js';
import type { NoteTone } from '../localize.js';
import { wordNamespaces, xmlHead } from './namespaces.js';

const face = 'Arial';

interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph?: Xml;
  readonly run?: Xml;
  /** Offered to who writes on in the document. */
  readonly offered?: boolean;
}

const size = (half: number): Xml => xml`<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
const coloured = (colour: string): Xml => xml`<w:color w:val="${colour}"/>`;
const bold = xml`<w:b/><w:bCs/>`;

function heading(level: number, half: number, before: number, after: number): Style {
  return {
    id: `Heading${String(level)}`,
    name: `heading ${String(level)}`,
    offered: true,
    paragraph: xml`<w:keepNext/><w:keepLines/><w:spacing w:before="${before}" w:after="${after}"/><w:outlineLvl w:val="${level - 1}"/>`,
    run: xml`${bold}${coloured(ink.heading)}${size(half)}`,
  };
}

function note(tone: NoteTone): Style {
  const { edge, ground } = noteColours[tone];
  const name = `${tone[0]?.toUpperCase() ?? ''}${tone.slice(1)}`;
  return {
    id: `Note${name}`,
    name: `Note ${tone}`,
    paragraph: xml`<w:keepNext/><w:keepLines/><w:pBdr><w:left w:val="single" w:sz="24" w:space="5" w:color="${edge}"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="${ground}"/><w:spacing w:before="200" w:after="80"/><w:ind w:left="170"/>`,
    run: bold,
  };
}

const paragraphStyles: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    offered: true,
    paragraph: xml`<w:keepNext/><w:spacing w:before="0" w:after="80" w:line="400" w:lineRule="exact"/>`,
    run: xml`${bold}${coloured(ink.heading)}${size(34)}`,
  },
  heading(1, 26, 320, 100),
  heading(2, 23, 260, 80),
  heading(3, 21, 220, 60),
  heading(4, 20, 200, 60),
  {
    id: 'BodyText',
    name: 'Body Text',
    offered: true,
    paragraph: xml`<w:spacing w:after="120" w:line="264" w:lineRule="auto"/>`,
  },
  {
    id: 'ListText',
    name: 'List Text',
    paragraph: xml`<w:spacing w:after="60" w:line="264" w:lineRule="auto"/>`,
  },
  {
    id: 'Facts',
    name: 'Facts',
    paragraph: xml`<w:keepLines/><w:spacing w:after="40" w:line="264" w:lineRule="auto"/>`,
  },
  {
    id: 'Caption',
    name: 'caption',
    offered: true,
    paragraph: xml`<w:keepNext/><w:keepLines/><w:spacing w:before="160" w:after="80"/>`,
    run: xml`${bold}${coloured(ink.heading)}${size(19)}`,
  },
  {
    id: 'TableText',
    name: 'Table Text',
    paragraph: xml`<w:spacing w:before="40" w:after="40"/>`,
    run: size(18),
  },
  {
    id: 'TableHead',
    name: 'Table Head',
    paragraph: xml`<w:keepNext/><w:spacing w:before="40" w:after="40"/>`,
    run: xml`${bold}${coloured(ink.heading)}${size(18)}`,
  },
  {
    id: 'PageText',
    name: 'Page Text',
    paragraph: xml`<w:spacing w:after="20" w:line="250" w:lineRule="exact"/>`,
    run: size(19),
  },
  {
    id: 'PageTableText',
    name: 'Page Table Text',
    paragraph: xml`<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="exact"/>`,
    run: size(18),
  },
  {
    id: 'PageTableHead',
    name: 'Page Table Head',
    paragraph: xml`<w:keepNext/><w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="exact"/>`,
    run: xml`${bold}${coloured(ink.heading)}${size(18)}`,
  },
  {
    id: 'AfterTable',
    name: 'After Table',
    paragraph: xml`<w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/>`,
    run: size(8),
  },
  { id: 'Picture', name: 'Picture', paragraph: xml`<w:spacing w:after="80"/>` },
  ...(['decide', 'warn', 'inform', 'celebrate'] as const).map(note),
  {
    id: 'Header',
    name: 'header',
    paragraph: xml`<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="${ink.rule}"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>`,
    run: xml`${coloured(ink.quiet)}${size(16)}`,
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: xml`<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>`,
    run: xml`${coloured(ink.quiet)}${size(16)}`,
  },
];

function paragraphStyle({ id, name, paragraph, run, offered }: Style): Xml {
  return xml`<w:style w:type="paragraph" w:styleId="${id}"${offered !== true && xml` w:customStyle="1"`}><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${id.startsWith('Heading') && xml`<w:next w:val="BodyText"/>`}${offered === true && xml`<w:qFormat/>`}${paragraph !== undefined && xml`<w:pPr>${paragraph}</w:pPr>`}${run !== undefined && xml`<w:rPr>${run}</w:rPr>`}</w:style>
`;
}

const border = (side: string): Xml =>
  xml`<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${ink.rule}"/>`;

const tableStyle = xml`<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${border('top')}${border('bottom')}${border('insideH')}</w:tblBorders><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${ink.head}"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="firstCol"><w:rPr>${coloured(ink.heading)}</w:rPr></w:tblStylePr></w:style>
`;

const characterStyles = xml`<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B4F8A"/><w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="character" w:customStyle="1" w:styleId="Code"><w:name w:val="Code"/><w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/><w:noProof/></w:rPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>
`;

/** @param language BCP 47 */
export function stylesPart(language: string): string {
  return htmlText(xml`${xmlHead}<w:styles ${wordNamespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${face}" w:eastAsia="${face}" w:hAnsi="${face}" w:cs="${face}"/>${coloured(ink.text)}${size(20)}<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
${characterStyles}${paragraphStyles.map(paragraphStyle)}${tableStyle}</w:styles>
`);
}
