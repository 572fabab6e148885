/** How words look on a terminal: every text is made safe here, then styled. Without colour only signs and words remain. */
import { Chalk, type ChalkInstance } from 'chalk';
import type { Tone } from '../../reports/document.js';
import type { NoteTone } from '../localize.js';
import { blank, toneSigns } from '../signs.js';
import { escapeTerminal } from '../terminal-escape.js';
import type { Word, Words } from '../words.js';

export interface Style {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly tone: Readonly<Record<Tone, (text: string) => string>>;
  readonly note: Readonly<Record<NoteTone, (text: string) => string>>;
  /** The words as one line of text; a break is a line end. */
  readonly words: (words: Words) => string;
}

/** The sixteen colours of the terminal itself, which its user has chosen to be readable. */
export function terminalStyle(colour: boolean): Style {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const tone: Style['tone'] = {
    achieved: chalk.green,
    'on-track': chalk.green,
    'at-risk': chalk.yellow,
    'off-track': chalk.red,
    unknown: chalk.magenta,
    'not-yet-due': chalk.blue,
    stale: chalk.magenta,
    neutral: (text) => text,
  };
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    heading: (text) => chalk.bold.cyan(text),
    tone,
    note: { decide: chalk.cyan, warn: chalk.yellow, inform: chalk.blue, celebrate: chalk.green },
    words: (words) => words.map((word) => styledWord(word, chalk, tone)).join(''),
  };
}

function styledWord(word: Word, chalk: ChalkInstance, tone: Style['tone']): string {
  const inner = (words: Words): string => words.map((each) => styledWord(each, chalk, tone)).join('');
  switch (word.type) {
    case 'plain':
      return escapeTerminal(word.text);
    case 'code':
      return chalk.cyan(escapeTerminal(word.text));
    case 'status':
      return tone[word.tone](`${toneSigns[word.tone]}\u00a0${escapeTerminal(word.text)}`);
    case 'blank':
      return blank;
    case 'break':
      return '\n';
    case 'strong':
      return chalk.bold(inner(word.words));
    case 'emphasis':
      return chalk.italic(inner(word.words));
    case 'link':
      return styledLink(word.href, inner(word.words), chalk);
    case 'foreign':
      return inner(word.words);
  }
}

/** The address follows the words, unless they are the address. */
function styledLink(href: string, words: string, chalk: ChalkInstance): string {
  const address = escapeTerminal(href);
  if (words === address || `mailto:${words}` === address) return chalk.underline(words);
  return `${chalk.underline(words)} (${address})`;
}
