/**
 * A document as OpenDocument text (ODF 1.3): real headings and lists, tables whose first row comes again on every page,
 * pictures with words beside them, the language told. The same document gives the same bytes.
 */
import type { ReportDocument } from '../reports/document.js';
import { htmlText, markup as xml, trusted, type Html as Xml } from './html-template.js';
import { localizePages } from './localize.js';
import { documentBlocks } from './odt/blocks.js';
import { newDraft, type Draft } from './odt/draft.js';
import { textNamespaces, xmlHead } from './odt/namespaces.js';
import { paragraph } from './odt/paragraph.js';
import { spans } from './odt/spans.js';
import { fonts, stylesPart } from './odt/styles.js';
import { languageTag } from './office/language-tags.js';
import { oneLine, type OfficeOptions } from './office/office-options.js';
import { ink } from './office/colours.js';
import { plainText } from './words.js';
import { zip } from './zip.js';

const mimeType = 'application/vnd.oasis.opendocument.text';

export function renderOdt(document: ReportDocument, options: OfficeOptions): Uint8Array {
  const { messages, about, organisation, date, generator } = options;
  const { title, blocks } = localizePages(document, messages);
  const draft = newDraft(messages);
  const head = paragraph(spans(title, draft), { style: 'Title' }, draft);
  const body = xml`${head}${documentBlocks(blocks, draft)}`;
  const edges = {
    head: oneLine(about),
    first: oneLine(organisation),
    day: messages.format.date(date),
    foot: messages.phrase({ code: 'renderer.made-with', data: { generator } }),
  };
  return zip([
    { path: 'mimetype', content: mimeType, stored: true },
    { path: 'META-INF/manifest.xml', content: htmlText(manifest(draft)) },
    { path: 'content.xml', content: htmlText(content(body, draft)) },
    { path: 'styles.xml', content: stylesPart(messages.language, edges) },
    { path: 'meta.xml', content: htmlText(meta(plainText(title), options)) },
    ...draft.pictures.map((picture, at) => ({
      path: `Pictures/chart-${String(at + 1)}.emf`,
      content: picture,
    })),
  ]);
}

function content(body: Xml, { styles }: Draft): Xml {
  const own = [...styles].map(([inside, name]) =>
    trusted(`<style:style style:name="${name}"${inside}</style:style>\n`),
  );
  return xml`${xmlHead}<office:document-content ${textNamespaces}>${fonts}<office:automatic-styles>${own}${fixedStyles}</office:automatic-styles>
<office:body><office:text>${body}</office:text></office:body></office:document-content>
`;
}

const rules = trusted(
  `fo:border-top="0.5pt solid #${ink.rule}" fo:border-bottom="0.5pt solid #${ink.rule}" fo:border-left="none" fo:border-right="none" fo:padding-left="0.14cm" fo:padding-right="0.14cm" fo:padding-top="0cm" fo:padding-bottom="0cm"`,
);

/** Of cells, rows and pictures. */
const fixedStyles = xml`<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties ${rules}/></style:style>
<style:style style:name="CellHead" style:family="table-cell"><style:table-cell-properties ${rules} fo:background-color="#${ink.head}" style:vertical-align="bottom"/></style:style>
<style:style style:name="CellPlain" style:family="table-cell"><style:table-cell-properties fo:border="none" fo:padding-left="0cm" fo:padding-right="0.4cm" fo:padding-top="0cm" fo:padding-bottom="0cm"/></style:style>
<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>
<style:style style:name="Drawing" style:family="graphic"><style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>
`;

function meta(title: string, { messages, organisation, date, generator }: OfficeOptions): Xml {
  const made = `${date}T00:00:00`;
  return xml`${xmlHead}<office:document-meta ${textNamespaces}><office:meta><meta:generator>${generator}</meta:generator><dc:title>${title}</dc:title><meta:initial-creator>${organisation}</meta:initial-creator><dc:creator>${organisation}</dc:creator><meta:creation-date>${made}</meta:creation-date><dc:date>${made}</dc:date><dc:language>${languageTag(messages.language)}</dc:language></office:meta></office:document-meta>
`;
}

function manifest({ pictures }: Draft): Xml {
  const entries = [
    ['content.xml', 'text/xml'],
    ['styles.xml', 'text/xml'],
    ['meta.xml', 'text/xml'],
    ...pictures.map((_, at) => [`Pictures/chart-${String(at + 1)}.emf`, 'image/x-emf']),
  ];
  return xml`${xmlHead}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mimeType}"/>${entries.map(([path, type]) => xml`<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`)}</manifest:manifest>
`;
}
