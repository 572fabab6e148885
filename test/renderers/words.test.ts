import { describe, expect, test } from 'vitest';
import { text } from '../../src/reports/document.js';
import { escapeMarkdown } from '../../src/renderers/markdown/escape.js';
import { markdownLine } from '../../src/renderers/markdown/words.js';
import { peopleBlocks, peopleWords } from '../../src/renderers/people-words.js';
import { sparkline } from '../../src/renderers/sparkline.js';
import { escapeTerminal, escapeTerminalLines } from '../../src/renderers/terminal-escape.js';
import { timeTicks } from '../../src/renderers/chart/time-ticks.js';
import { visibleControls } from '../../src/renderers/visible-controls.js';
import { plainText, wordsOf } from '../../src/renderers/words.js';
import { sampleMessages } from './sample-document.js';

const messages = sampleMessages('nl');

describe('people’s words', () => {
  test('emphasis, code and links have form; HTML, images and headings are as typed', () => {
    expect(peopleWords('a **b *c*** `d`')).toEqual([
      { type: 'plain', text: 'a ' },
      { type: 'strong', words: [{ type: 'plain', text: 'b ' }, { type: 'emphasis', words: [{ type: 'plain', text: 'c' }] }] },
      { type: 'plain', text: ' ' },
      { type: 'code', text: 'd' },
    ]); // prettier-ignore
    expect(peopleWords('<b># x</b>')).toEqual([{ type: 'plain', text: '<b># x</b>' }]);
    expect(peopleWords('[x](javascript:alert(1))')).toEqual([
      { type: 'plain', text: '[x](javascript:alert(1))' },
    ]);
    expect(peopleWords('see https://example.org/a_b.')).toEqual([
      { type: 'plain', text: 'see ' },
      { type: 'link', href: 'https://example.org/a_b', words: [{ type: 'plain', text: 'https://example.org/a_b' }] },
      { type: 'plain', text: '.' },
    ]); // prettier-ignore
  });

  test('spaces at the edges stay for words that are put together, line ends do not', () => {
    expect(plainText(peopleWords(' to '))).toBe(' to ');
    expect(plainText(peopleWords('one\ntwo\n'))).toBe('one two');
  });

  test('lists and paragraphs are blocks', () => {
    const paragraph = (words: string) => ({ type: 'paragraph', words: [{ type: 'plain', text: words }] });
    expect(peopleBlocks('First.\n\n- a\n- b\n  1. c\n')).toEqual([
      paragraph('First.'),
      { type: 'list', ordered: false, items: [[paragraph('a')], [paragraph('b'), { type: 'list', ordered: true, items: [[paragraph('c')]] }]] },
    ]); // prettier-ignore
    expect(peopleBlocks('- only')).toEqual([{ type: 'list', ordered: false, items: [[paragraph('only')]] }]);
    expect(peopleBlocks('  \n')).toEqual([]);
  });

  test('words in another language say so, unless their language is no language', () => {
    expect(wordsOf([text({ en: 'dike', nl: 'dijk' })], messages)).toEqual([{ type: 'plain', text: 'dijk' }]);
    expect(wordsOf([text({ de: 'Deich' })], messages)).toEqual([
      { type: 'foreign', language: 'de', words: [{ type: 'plain', text: 'Deich' }] },
    ]);
    expect(wordsOf([text({ '" onclick="x': 'Deich' })], messages)).toEqual([
      { type: 'plain', text: 'Deich' },
    ]);
  });
});

describe('what cannot be seen is shown', () => {
  test.each([
    ['\u001b[1m', '␛[1m'],
    ['a\r\n', 'a␍␊'],
    ['\u009b\u007f', '<U+009B>␡'],
    ['\u202e\u2069\ufeff', '<U+202E><U+2069><U+FEFF>'],
    ['\ud800x\uffff', '\ufffdx\ufffd'],
    ['\u{1f468}\u200d\u{1f469} é ß 協', '\u{1f468}\u200d\u{1f469} é ß 協'],
  ])('%j becomes %j', (raw, seen) => expect(visibleControls(raw)).toBe(seen));

  test('on a terminal one line or several', () => {
    expect(escapeTerminal('a\nb\tc')).toBe('a␊b␉c');
    expect(escapeTerminalLines('a\r\nb\u0007')).toBe('a\nb␇');
  });
});

describe('Markdown', () => {
  test.each([
    ['1. one', '1\\. one'],
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['a | b', 'a \\| b'],
    ['<b>&', '&lt;b&gt;&amp;'],
    ['call @anna at anna@example.org', 'call @\u2060anna at anna@example.org'],
  ])('%j is written %j', (words, written) =>
    expect(markdownLine([{ type: 'plain', text: words }])).toBe(written),
  );

  test('marks that would not be seen as marks are left out', () => {
    const strong = { type: 'strong', words: [{ type: 'plain', text: '(a)' }] } as const;
    expect(markdownLine([strong, { type: 'plain', text: 'b' }])).toBe('(a)b');
    expect(markdownLine([strong, { type: 'plain', text: ' b' }])).toBe('**(a)** b');
    expect(
      markdownLine([
        { type: 'plain', text: 'b' },
        { type: 'strong', words: [{ type: 'plain', text: ' a ' }] },
      ]),
    ).toBe('b **a**');
  });

  test('an exclamation before a link makes no image', () => {
    expect(escapeMarkdown('look!')).toBe('look\\!');
  });
});

test('a sparkline goes from the lowest to the highest, of the last values', () => {
  expect(sparkline([0, 5, 10])).toBe('▁▅█');
  expect(sparkline([3, 3])).toBe('▄▄');
  expect(sparkline([])).toBe('');
  expect(sparkline([9, 0, 10], 2)).toBe('▁█');
});

test('ticks of time are months with the year under the first, or years', () => {
  const span = (from: string, to: string): [number, number] => [Date.parse(from), Date.parse(to)];
  expect(timeTicks(span('2025-10-05', '2026-05-01'), 4, 'nl')).toEqual([
    { date: '2026-01-01', label: 'jan', year: '2026' },
    { date: '2026-04-01', label: 'apr' },
  ]);
  expect(timeTicks(span('2024-06-01', '2029-01-01'), 5, 'en').map(({ label }) => label)).toEqual([
    '2025',
    '2026',
    '2027',
    '2028',
    '2029',
  ]);
});
