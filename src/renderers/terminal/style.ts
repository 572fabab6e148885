/** How words look on a terminal: every text is made safe here, then styled. Without colour only signs and words remain. */
import type { Tone } from '../../reports/document.js';
import type { NoteTone } from '../localize.js';
import { blank, toneSigns } from '../signs.js';
import { escapeTerminal } from '../terminal-escape.js';
import type { Word, Words } from '../words.js';
import { painted, type Paint } from './paint.js';

export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly tone: Readonly<Record<Tone, (text: string) => string>>;
  readonly note: Readonly<Record<NoteTone, (text: string) => string>>;
  /** The words as one line of text; a break is a line end. */
  readonly words: (words: Words) => string;
}

const asIs = (text: string): string => text;
const unpainted: Paint = {
  green: asIs,
  yellow: asIs,
  red: asIs,
  magenta: asIs,
  blue: asIs,
  cyan: asIs,
  bold: asIs,
  dim: asIs,
  italic: asIs,
  underline: asIs,
};

export function terminalStyle(colour: boolean): Style {
  const paint = colour ? painted() : unpainted;
  const tone: Style['tone'] = {
    achieved: paint.green,
    'on-track': paint.green,
    'at-risk': paint.yellow,
    'off-track': paint.red,
    unknown: paint.magenta,
    'not-yet-due': paint.blue,
    stale: paint.magenta,
    neutral: asIs,
  };
  return {
    strong: (text) => paint.bold(text),
    faint: (text) => paint.dim(text),
    heading: (text) => paint.bold(paint.cyan(text)),
    tone,
    note: { decide: paint.cyan, warn: paint.yellow, inform: paint.blue, celebrate: paint.green },
    words: (words) => words.map((word) => styledWord(word, paint, tone)).join(''),
  };
}

function styledWord(word: Word, paint: Paint, tone: Style['tone']): string {
  const inner = (words: Words): string => words.map((each) => styledWord(each, paint, tone)).join('');
  switch (word.type) {
    case 'plain':
      return escapeTerminal(word.text);
    case 'code':
      return paint.cyan(escapeTerminal(word.text));
    case 'status':
      return tone[word.tone](`${toneSigns[word.tone]}\u00a0${escapeTerminal(word.text)}`);
    case 'blank':
      return blank;
    case 'break':
      return '\n';
    case 'strong':
      return paint.bold(inner(word.words));
    case 'emphasis':
      return paint.italic(inner(word.words));
    case 'link':
      return styledLink(word.href, inner(word.words), paint);
    case 'foreign':
      return inner(word.words);
  }
}

/** The address follows the words, unless they are the address. */
function styledLink(href: string, words: string, paint: Paint): string {
  const address = escapeTerminal(href);
  if (words === address || `mailto:${words}` === address) return paint.underline(words);
  return `${paint.underline(words)} (${address})`;
}
