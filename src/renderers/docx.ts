/**
 * A document as a Word file (Office Open XML): real headings and lists, tables whose first row comes again on every page,
 * pictures with words beside them, the language told. The same document gives the same bytes.
 */
import type { ReportDocument } from '../reports/document.js';
import { documentBlocks } from './docx/blocks.js';
import { newDraft } from './docx/draft.js';
import { wordNamespaces, xmlHead } from './docx/namespaces.js';
import { numberingPart } from './docx/numbering.js';
import { packageParts } from './docx/package-parts.js';
import { paragraph } from './docx/paragraph.js';
import { runs } from './docx/runs.js';
import { stylesPart } from './docx/styles.js';
import { htmlText, markup as xml } from './html-template.js';
import { localizePages } from './localize.js';
import { languageTag } from './office/language-tags.js';
import { oneLine, type OfficeOptions } from './office/office-options.js';
import { plainText } from './words.js';
import { zip } from './zip.js';

/** A4 with 2 cm at the sides, in twentieths of a point. */
const section = xml`<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:headerReference w:type="first" r:id="rIdHeaderFirst"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:footerReference w:type="first" r:id="rIdFooter"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1134" w:bottom="1077" w:left="1134" w:header="567" w:footer="510" w:gutter="0"/><w:titlePg/></w:sectPr>`;

export function renderDocx(document: ReportDocument, options: OfficeOptions): Uint8Array {
  const { messages, about, organisation } = options;
  const { title, blocks } = localizePages(document, messages);
  const draft = newDraft(messages);
  const head = paragraph(runs(title, draft), { style: 'Title' }, draft);
  const body = xml`${head}${documentBlocks(blocks, draft)}`;
  const clipped = { ...options, organisation: oneLine(organisation) };
  return zip([
    ...packageParts(plainText(title), oneLine(about), draft, clipped),
    {
      path: 'word/document.xml',
      content: htmlText(
        xml`${xmlHead}<w:document ${wordNamespaces}><w:body>${body}${section}</w:body></w:document>
`,
      ),
    },
    { path: 'word/styles.xml', content: stylesPart(languageTag(messages.language)) },
    { path: 'word/numbering.xml', content: numberingPart(draft.orderedLists) },
    ...draft.pictures.map((content, at) => ({ path: `word/media/chart-${String(at + 1)}.emf`, content })),
  ]);
}
