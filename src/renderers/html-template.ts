/**
 * HTML and XML 1.0 by templates that escape by themselves: markup`<p class="${name}">${words}</p>`. Text becomes text, in elements and in
 * quoted attributes; only what another template made is markup. Lists are joined, nothing (undefined, false) is empty.
 */
import { visibleControls } from './visible-controls.js';
import { xmlText } from './xml-text.js';

const made = Symbol('made');

/** Markup that a template made: nobody else can. */
export interface Html {
  readonly [made]: string;
}

export type HtmlValue = string | number | Html | undefined | false | readonly HtmlValue[];

export function markup(pieces: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return { [made]: pieces.reduce((before, piece, at) => before + written(values[at - 1]) + piece) };
}

/** The text of a finished page or element. */
export function htmlText(value: Html): string {
  return value[made];
}

/** Text of our own that must not be escaped: a style sheet. Never for text from a file. */
export function trusted(text: string): Html {
  return { [made]: text };
}

function written(value: HtmlValue): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeMarkup(value);
  if (typeof value === 'number') return String(value);
  if (made in value) return value[made];
  return value.map(written).join('');
}

/** Line ends and tabs stay: they are white space here. Other controls are shown. */
function escapeMarkup(text: string): string {
  const shown = text
    .split(/([\t\n]+|\r\n?)/)
    .map((piece, at) => (at % 2 === 1 ? piece.replace(/\r\n?/g, '\n') : visibleControls(piece)))
    .join('');
  return xmlText(shown).replaceAll("'", '&#39;');
}
