import { Chalk } from 'chalk';
import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { wrap } from '../../../src/renderers/terminal/wrap.js';
import { wrapWords } from '../../../src/renderers/terminal/wrap-words.js';

const chalk = new Chalk({ level: 1 });
const word = constantFrom(
  'a',
  'of',
  '✖',
  'weir',
  'café',
  'agreement',
  'water-board',
  '“dike”',
  '河川',
  '',
  '\u00a0',
);
const paint = constantFrom(
  (text: string) => text,
  (text: string) => chalk.bold(text),
  (text: string) => chalk.dim(text),
  (text: string) => chalk.red(text),
  (text: string) => chalk.bold.cyan(text),
  (text: string) => chalk.green(`one ${chalk.red(text)} two`),
  (text: string) => chalk.italic(chalk.underline(text)),
);
const styledText = array(tuple(paint, array(word, { maxLength: 6 })), { maxLength: 5 }).map((parts) =>
  parts.map(([style, words]) => style(words.join(' '))).join(' '),
);

describe('wrapping', () => {
  test('short cuts give the same lines as wrap-ansi', () => {
    assert(
      property(styledText, integer({ min: 1, max: 40 }), (text, columns) => {
        const quick = wrapWords(text, columns);
        if (quick === undefined) return;
        expect(quick).toEqual(wrapAnsi(text, columns, { hard: true, trim: true }).split('\n'));
      }),
      { numRuns: 5_000 },
    );
  });

  test('ordinary text takes the short cut, and styles stand on each line', () => {
    const text = chalk.red(`▲ warning ${chalk.bold('the owner does nothing')}`);
    expect(wrapWords(text, 12)).toBeDefined();
    expect(wrap(text, 12)).toEqual(wrapAnsi(text, 12, { hard: true, trim: true }).split('\n'));
  });

  test('a word longer than a line is cut', () => {
    expect(wrap('municipality of', 8)).toEqual(['municipa', 'lity of']);
  });
});
