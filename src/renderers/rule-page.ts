/** A page about a rule on a terminal: our own Markdown with headings, paragraphs and listings. */
import { terminalStyle } from './terminal/style.js';
import { wrap } from './terminal/wrap.js';

/** Readable as it stands, also without colours: headings stand out, listings are set in. */
export function renderRulePage(markdown: string, columns: number, colour: boolean): string {
  const style = terminalStyle(colour);
  const lines: string[] = [];
  let inListing = false;
  for (const paragraph of joinParagraphs(markdown)) {
    const heading = /^#+ (.*)$/.exec(paragraph)?.[1];
    if (paragraph.startsWith('```')) inListing = !inListing;
    else if (inListing) lines.push(paragraph === '' ? '' : `    ${paragraph}`);
    else if (heading === undefined) lines.push(...wrap(paragraph, Math.min(columns, 90)));
    else lines.push(style.strong(heading));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Lines of one paragraph become one line; listings and empty lines stay. */
function* joinParagraphs(markdown: string): Generator<string> {
  let paragraph = '';
  let inListing = false;
  for (const line of markdown.split('\n')) {
    const isFence = line.startsWith('```');
    const stands = inListing || isFence || line === '' || line.startsWith('#') || line.startsWith('- ');
    if (stands && paragraph !== '') {
      yield paragraph;
      paragraph = '';
    }
    if (line.startsWith('- ') && !inListing) paragraph = line;
    else if (stands) yield line;
    else paragraph = paragraph === '' ? line : `${paragraph} ${line.trim()}`;
    if (isFence) inListing = !inListing;
  }
  if (paragraph !== '') yield paragraph;
}
