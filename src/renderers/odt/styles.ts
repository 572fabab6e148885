/** The styles of an OpenDocument text and the head and foot of its pages: `styles.xml`. */
import type { Language } from '../../messages/format.js';
import { htmlText, markup as xml, trusted, type Html as Xml } from '../html-template.js';
import type { NoteTone } from '../localize.js';
import { ink, noteColours } from '../office/colours.js';
import { countryOf } from '../office/language-tags.js';
import { textNamespaces, xmlHead } from './namespaces.js';

interface Style {
  readonly name: string;
  readonly shown?: string;
  readonly parent?: string;
  /** Of a heading. */
  readonly level?: number;
  /** Attributes of the paragraph, and of its letters. */
  readonly paragraph?: string;
  readonly text?: string;
  /** One at the right edge. */
  readonly tabs?: boolean;
}

const bold = 'fo:font-weight="bold"';
const headed = `${bold} fo:color="#${ink.heading}"`;
const loose = 'fo:line-height="115%"';
const kept = 'fo:keep-with-next="always"';
const tones: readonly NoteTone[] = ['decide', 'warn', 'inform', 'celebrate'];

function heading(level: number, points: number, before: number, after: number): readonly Style[] {
  const name = `Heading_20_${String(level)}`;
  return [
    {
      name,
      shown: `Heading ${String(level)}`,
      level,
      paragraph: `fo:margin-top="${String(before)}pt" fo:margin-bottom="${String(after)}pt" ${kept}`,
      text: `fo:font-size="${String(points)}pt" ${headed}`,
    },
    {
      name: `Page_20_${name}`,
      shown: `Page Heading ${String(level)}`,
      parent: name,
      level,
      paragraph: 'fo:margin-top="7pt" fo:margin-bottom="2pt" fo:line-height="15pt"',
    },
  ];
}

function note(tone: NoteTone): readonly Style[] {
  const { edge, ground } = noteColours[tone];
  const name = `Note_20_${tone}`;
  return [
    {
      name,
      shown: `Note ${tone}`,
      paragraph: `fo:margin-left="0.05cm" fo:margin-top="10pt" fo:margin-bottom="4pt" fo:background-color="#${ground}" fo:border-left="3pt solid #${edge}" fo:border-right="none" fo:border-top="none" fo:border-bottom="none" fo:padding-left="0.17cm" ${kept}`,
      text: bold,
    },
    {
      name: `Page_20_${name}`,
      shown: `Page Note ${tone}`,
      parent: name,
      paragraph: 'fo:margin-top="5pt" fo:margin-bottom="1pt" fo:line-height="12.5pt"',
    },
  ];
}

const small = 'fo:font-size="9pt"';
const closeCell = 'fo:margin-top="1pt" fo:margin-bottom="1pt" fo:line-height="12pt"';
const cell = 'fo:margin-top="2pt" fo:margin-bottom="2pt"';

const styles: readonly Style[] = [
  { name: 'Standard' },
  { name: 'Title', paragraph: `fo:margin-bottom="4pt" fo:line-height="20pt" ${kept}`, text: `fo:font-size="17pt" ${headed}` },
  ...heading(1, 13, 16, 5),
  ...heading(2, 11.5, 13, 4),
  ...heading(3, 10.5, 11, 3),
  ...heading(4, 10, 10, 3),
  { name: 'Text_20_body', shown: 'Text body', paragraph: `fo:margin-bottom="6pt" ${loose}` },
  { name: 'Provision', paragraph: `fo:margin-top="6pt" fo:margin-bottom="3pt" ${loose}` },
  { name: 'Signature_20_Name', shown: 'Signature Name', parent: 'Text_20_body', paragraph: `fo:margin-top="18pt" fo:margin-bottom="3pt" ${loose}` },
  { name: 'Signature_20_Line', shown: 'Signature Line', parent: 'Facts', paragraph: `fo:margin-top="10pt" fo:margin-bottom="2pt" ${loose}` },
  { name: 'List_20_Text', shown: 'List Text', paragraph: `fo:margin-bottom="3pt" ${loose}` },
  { name: 'Facts', paragraph: `fo:margin-bottom="2pt" ${loose}` },
  { name: 'Caption', paragraph: `fo:margin-top="8pt" fo:margin-bottom="4pt" ${kept}`, text: `fo:font-size="9.5pt" ${headed}` },
  { name: 'Page_20_Caption', shown: 'Page Caption', parent: 'Caption', paragraph: 'fo:margin-top="5pt" fo:margin-bottom="2pt" fo:line-height="12.5pt"' },
  { name: 'Picture', paragraph: 'fo:margin-bottom="4pt"' },
  { name: 'Table_20_Text', shown: 'Table Text', paragraph: cell, text: small },
  { name: 'Table_20_Text_20_Name', shown: 'Table Text Name', parent: 'Table_20_Text', text: `fo:color="#${ink.heading}"` },
  { name: 'Table_20_Head', shown: 'Table Head', paragraph: cell, text: `${small} ${headed}` },
  { name: 'Page_20_Text', shown: 'Page Text', paragraph: 'fo:margin-bottom="1pt" fo:line-height="12.5pt"', text: 'fo:font-size="9.5pt"' },
  { name: 'Page_20_Table_20_Text', shown: 'Page Table Text', paragraph: closeCell, text: small },
  { name: 'Page_20_Table_20_Text_20_Name', shown: 'Page Table Text Name', parent: 'Page_20_Table_20_Text', text: `fo:color="#${ink.heading}"` },
  { name: 'Page_20_Table_20_Head', shown: 'Page Table Head', paragraph: closeCell, text: `${small} ${headed}` },
  ...tones.flatMap(note),
  { name: 'Header', paragraph: `fo:border-bottom="0.5pt solid #${ink.rule}" fo:border-top="none" fo:border-left="none" fo:border-right="none" fo:padding-bottom="0.1cm"`, text: `fo:font-size="8pt" fo:color="#${ink.quiet}"`, tabs: true },
  { name: 'Footer', tabs: true, text: `fo:font-size="8pt" fo:color="#${ink.quiet}"` },
]; // prettier-ignore

function styleElement({ name, shown, parent, level, paragraph, text, tabs }: Style): Xml {
  const above = parent ?? (name === 'Standard' ? undefined : 'Standard');
  return xml`<style:style style:name="${name}"${shown !== undefined && xml` style:display-name="${shown}"`} style:family="paragraph"${above !== undefined && xml` style:parent-style-name="${above}"`} style:class="text"${level !== undefined && xml` style:next-style-name="Text_20_body" style:default-outline-level="${level}"`}>${(paragraph !== undefined || tabs === true) && xml`<style:paragraph-properties ${trusted(paragraph ?? '')}>${tabs === true && rightTab}</style:paragraph-properties>`}${text !== undefined && xml`<style:text-properties ${trusted(text)}/>`}</style:style>
`;
}

const rightTab = xml`<style:tab-stops><style:tab-stop style:position="17cm" style:type="right"/></style:tab-stops>`;

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const signs = ['•', '–', '◦'] as const;
const forms = ['1', 'a', 'i'] as const;

function listStyle(name: string, level: (depth: number, inside: Xml) => Xml): Xml {
  return xml`<text:list-style style:name="${name}">${levels.map((depth) => {
    const indent = `${String(depth * 0.6)}cm`;
    return level(
      depth,
      xml`<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="${indent}" fo:margin-left="${indent}" fo:text-indent="-0.6cm"/></style:list-level-properties>`,
    );
  })}</text:list-style>
`;
}

const lists = xml`${listStyle('Bullets', (depth, inside) => xml`<text:list-level-style-bullet text:level="${depth}" text:bullet-char="${signs[(depth - 1) % 3] ?? '•'}">${inside}</text:list-level-style-bullet>`)}${listStyle('Numbers', (depth, inside) => xml`<text:list-level-style-number text:level="${depth}" style:num-format="${forms[(depth - 1) % 3] ?? '1'}" style:num-suffix=".">${inside}</text:list-level-style-number>`)}`;

const face = 'Arial';

export const fonts = xml`<office:font-face-decls><style:font-face style:name="${face}" svg:font-family="${face}" style:font-family-generic="swiss"/><style:font-face style:name="Mono" svg:font-family="&#39;Courier New&#39;" style:font-family-generic="modern" style:font-pitch="fixed"/></office:font-face-decls>
`;

function defaults(language: Language): Xml {
  return xml`<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2" style:tab-stop-distance="1.25cm"/><style:text-properties style:font-name="${face}" fo:font-size="10pt" fo:color="#${ink.text}" fo:language="${language}" fo:country="${countryOf(language)}"/></style:default-style>
<style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/></style:default-style>
`;
}

/** A4 with 2 cm at the sides. The room for head and foot is the same as in Word. */
const layout = xml`<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin-top="1cm" fo:margin-bottom="0.9cm" fo:margin-left="2cm" fo:margin-right="2cm"/><style:header-style><style:header-footer-properties svg:height="1.2cm" fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style><style:header-footer-properties svg:height="1cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout></office:automatic-styles>
`;

export interface PageEdges {
  readonly head: string;
  /** On the first page. */
  readonly first: string;
  readonly day: string;
  readonly foot: string;
}

function master({ head, first, day, foot }: PageEdges): Xml {
  const header = (words: string): Xml =>
    xml`<text:p text:style-name="Header">${words}<text:tab/>${day}</text:p>`;
  const footer = xml`<text:p text:style-name="Footer">${foot}<text:tab/><text:page-number text:select-page="current">1</text:page-number> / <text:page-count>1</text:page-count></text:p>`;
  return xml`<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:header>${header(head)}</style:header><style:header-first>${header(first)}</style:header-first><style:footer>${footer}</style:footer><style:footer-first>${footer}</style:footer-first></style:master-page></office:master-styles>
`;
}

export function stylesPart(language: Language, edges: PageEdges): string {
  const links = xml`<style:style style:name="Internet_20_Link" style:display-name="Internet Link" style:family="text"><style:text-properties fo:color="#0B4F8A" style:text-underline-style="solid"/></style:style>
`;
  return htmlText(xml`${xmlHead}<office:document-styles ${textNamespaces}>${fonts}<office:styles>${defaults(language)}${styles.map(styleElement)}${links}${lists}</office:styles>
${layout}${master(edges)}</office:document-styles>
`);
}
