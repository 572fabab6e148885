/**
 * Text into Markdown (CommonMark with GitHub's tables) in which it means nothing but itself: no emphasis, link, image,
 * HTML, table cell, heading, list, formula or mention comes of it.
 */
import { visibleControls } from '../visible-controls.js';

/** Marks that mean something anywhere in a line. */
const anywhere = /[\\`*_[\]{}|~$^]/g;

/** Text within a line. */
export function escapeMarkdown(text: string): string {
  return (
    visibleControls(oneLine(text))
      .replace(anywhere, '\\$&')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // A following link would make an image of it.
      .replace(/!$/, '\\!')
      // A word joiner keeps `@name` from calling on a person; addresses of mail are left alone.
      .replace(/(?<![\p{L}\p{N}._%+-])@(?=[\p{L}\p{N}_])/gu, '@\u2060')
  );
}

/** What has been written for a line, safe at its beginning: no heading, list, rule, quotation or indented code. */
export function escapeLineStart(line: string): string {
  return line
    .trimStart()
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** Code as it stands, in as many backticks as it needs. In a table a bar is escaped even within code. */
export function codeSpan(text: string, inTable: boolean): string {
  const shown = visibleControls(oneLine(text));
  if (shown.trim() === '') return '';
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = /^[`\s]|[`\s]$/.test(shown) ? ' ' : '';
  const code = inTable ? shown.replace(/\|/g, '\\|') : shown;
  return `${fence}${padding}${code}${padding}${fence}`;
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]\s*/g, ' ');
}
