/** What a Word document is beside its body: how its parts hang together, its properties, the head and foot of its pages. */
import { markup as xml, htmlText, type Html as Xml } from '../html-template.js';
import type { OfficeOptions } from '../office/office-options.js';
import { languageTag } from '../office/language-tags.js';
import type { Part } from '../zip.js';
import type { Draft } from './draft.js';
import { wordNamespaces, xmlHead } from './namespaces.js';
import { run } from './runs.js';

const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const parts = [
  ['/word/document.xml', `${word}.document.main+xml`],
  ['/word/styles.xml', `${word}.styles+xml`],
  ['/word/numbering.xml', `${word}.numbering+xml`],
  ['/word/settings.xml', `${word}.settings+xml`],
  ['/word/header.xml', `${word}.header+xml`],
  ['/word/header-first.xml', `${word}.header+xml`],
  ['/word/footer.xml', `${word}.footer+xml`],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
] as const;

const contentTypes = xml`${xmlHead}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="emf" ContentType="image/x-emf"/>${parts.map(([name, type]) => xml`<Override PartName="${name}" ContentType="${type}"/>`)}</Types>
`;

const rootRelations = xml`${xmlHead}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="${office}/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>
`;

const own = (id: string, type: string, target: string): Xml =>
  xml`<Relationship Id="${id}" Type="${office}/relationships/${type}" Target="${target}"/>`;

function relations({ links, pictures }: Draft): Xml {
  return xml`${xmlHead}<Relationships xmlns="${packages}/relationships">${own('rIdStyles', 'styles', 'styles.xml')}${own('rIdNumbering', 'numbering', 'numbering.xml')}${own('rIdSettings', 'settings', 'settings.xml')}${own('rIdHeader', 'header', 'header.xml')}${own('rIdHeaderFirst', 'header', 'header-first.xml')}${own('rIdFooter', 'footer', 'footer.xml')}${pictures.map((_, at) => own(`rIdPicture${String(at + 1)}`, 'image', `media/chart-${String(at + 1)}.emf`))}${links.map((address, at) => xml`<Relationship Id="rIdLink${at + 1}" Type="${office}/relationships/hyperlink" Target="${address}" TargetMode="External"/>`)}</Relationships>
`;
}

function core(title: string, { organisation, date, messages }: OfficeOptions): Xml {
  const made = `${date}T00:00:00Z`;
  return xml`${xmlHead}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>${organisation}</dc:creator><dc:language>${languageTag(messages.language)}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${made}</dcterms:modified></cp:coreProperties>
`;
}

function app({ organisation, generator }: OfficeOptions): Xml {
  return xml`${xmlHead}<Properties xmlns="${office}/extended-properties"><Application>${generator}</Application><Company>${organisation}</Company></Properties>
`;
}

function settings(language: string): Xml {
  return xml`${xmlHead}<w:settings ${wordNamespaces}><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${language}"/></w:settings>
`;
}

const tab = xml`<w:r><w:tab/></w:r>`;

function header(left: string, right: string): Xml {
  return xml`${xmlHead}<w:hdr ${wordNamespaces}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${run(left)}${tab}${run(right)}</w:p></w:hdr>
`;
}

const field = (name: string): Xml =>
  xml`<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

function footer({ messages, generator }: OfficeOptions): Xml {
  const made = messages.phrase({ code: 'renderer.made-with', data: { generator } });
  return xml`${xmlHead}<w:ftr ${wordNamespaces}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${run(made)}${tab}${field('PAGE')}${run(' / ')}${field('NUMPAGES')}</w:p></w:ftr>
`;
}

/** All parts but the body, its styles and its lists. @param head what stands above every page but the first */
export function packageParts(
  title: string,
  head: string,
  draft: Draft,
  options: OfficeOptions,
): readonly Part[] {
  const { messages, date, organisation } = options;
  const day = messages.format.date(date);
  const language = languageTag(messages.language);
  return [
    ['[Content_Types].xml', contentTypes] as const,
    ['_rels/.rels', rootRelations] as const,
    ['docProps/core.xml', core(title, options)] as const,
    ['docProps/app.xml', app(options)] as const,
    ['word/_rels/document.xml.rels', relations(draft)] as const,
    ['word/settings.xml', settings(language)] as const,
    ['word/header.xml', header(head, day)] as const,
    ['word/header-first.xml', header(organisation, day)] as const,
    ['word/footer.xml', footer(options)] as const,
  ].map(([path, content]) => ({ path, content: htmlText(content) }));
}
