/** A page about a rule on a terminal: our own Markdown with headings, paragraphs and listings. */
import { terminalStyle, type Style } from './terminal/style.js';
import { wrap } from './terminal/wrap.js';

/** Readable as it stands, also without colours: headings stand out, listings are set in. */
export function renderRulePage(markdown: string, columns: number, colour: boolean): string {
  const style = terminalStyle(colour);
  const width = Math.min(columns, 90);
  const lines = markdown
    .trim()
    .split(/\n{2,}(?=#|```|\S)/)
    .flatMap((block) => ['', ...blockLines(block, width, style)]);
  return `${lines.slice(1).join('\n')}\n`;
}

function blockLines(block: string, width: number, style: Style): readonly string[] {
  const heading = /^#+ (.*)$/.exec(block)?.[1];
  if (heading !== undefined) return [style.strong(heading)];
  const listing = /^```\w*\n([^]*?)\n?```$/.exec(block)?.[1];
  if (listing !== undefined) return listing.split('\n').map((line) => (line === '' ? '' : `    ${line}`));
  return block.split(/\n(?=- )/).flatMap((paragraph) => wrap(paragraph.replaceAll(/\s*\n\s*/g, ' '), width));
}
