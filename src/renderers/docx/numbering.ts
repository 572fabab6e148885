/** Bullets and numbers: `word/numbering.xml`. Every ordered list counts from one by itself. */
import { markup as xml, htmlText, type Html as Xml } from '../html-template.js';
import { wordNamespaces, xmlHead } from './namespaces.js';

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const signs = ['•', '–', '◦'] as const;
const forms = ['decimal', 'lowerLetter', 'lowerRoman'] as const;

const bullet = (level: number): Xml =>
  xml`<w:numFmt w:val="bullet"/><w:lvlText w:val="${signs[level % 3] ?? '•'}"/>`;
const number = (level: number): Xml =>
  xml`<w:numFmt w:val="${forms[level % 3] ?? 'decimal'}"/><w:lvlText w:val="%${level + 1}."/>`;

function abstract(id: number, form: (level: number) => Xml): Xml {
  return xml`<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${levels.map((level) => xml`<w:lvl w:ilvl="${level}"><w:start w:val="1"/>${form(level)}<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${340 * (level + 1)}" w:hanging="340"/></w:pPr></w:lvl>`)}</w:abstractNum>
`;
}

export function numberingPart(orderedLists: number): string {
  const own = Array.from({ length: orderedLists }, (_, at) => at + 2);
  const restart = levels.map(
    (level) => xml`<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`,
  );
  return htmlText(xml`${xmlHead}<w:numbering ${wordNamespaces}>${abstract(0, bullet)}${abstract(1, number)}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
${own.map(
  (id) => xml`<w:num w:numId="${id}"><w:abstractNumId w:val="1"/>${restart}</w:num>
`,
)}</w:numbering>
`);
}
