/** Words that try to be more than words, and a document that holds them in every place there is. */
import type { Content, Inline, ReportDocument } from '../../src/reports/document.js';
import { text } from '../../src/reports/document.js';

export const hostileStrings: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<svg/onload=alert(1)>',
  '</style><script>alert(1)</script>',
  '</title></head><body onload=alert(1)>',
  '<!-- --><iframe src="https://evil.example">',
  '[click](javascript:alert(1))',
  '[click](JaVaScRiPt:alert(1))',
  '[click](data:text/html;base64,PHNjcmlwdD4=)',
  '[click](vbscript:x) [x](file:///etc/passwd)',
  '[a](https://evil.example "onmouseover=alert(1)")',
  '![tracker](https://evil.example/pixel.png)',
  '<https://evil.example/"onclick="alert(1)>',
  '[x]: https://evil.example\n\n[x]',
  '# heading\n\n## another\n---\n===',
  '| a | b |\n| --- | --- |\n| c | d |',
  '> quotation\n\n- list\n- [ ] task\n\n1. one',
  '```\ncode\n```\n~~~\nmore\n~~~',
  '`` ` `` and `unclosed',
  '    indented code',
  '**unclosed *strong __words_ ~~gone~~',
  '@someone and #12 and $x^2$ and $$y$$ :smile:',
  '<details open ontoggle=alert(1)><summary>x</summary>',
  '::error file=x,line=1::injected',
  '\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u009b2J\u009b1;1H clear \u0090q\u009c',
  'backspace\b\b\b\u007f return\rovertyped',
  'null \u0000 bell \u0007 form \f vertical \u000b',
  'amount \u202e000.1\u202c \u2066isolated\u2069 \u200f\u200e\u061c',
  'line\u2028separator\u2029and\ufefforder mark',
  'half \ud800 pair \udfff and \ufffe \uffff \ufdd0',
  '=HYPERLINK("https://evil.example";"x")',
  "+1+cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  'word'.repeat(200),
  '協力協定の進捗報告'.repeat(20),
  'e\u0301'.repeat(90) + ' \u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  'Z\u0300\u0301\u0302\u0303\u0304\u0305a\u0306\u0307l\u0308\u0309g\u030ao',
  'عربي עברית mixed with Latin',
  '&lt;script&gt; &#60;b&#62; &amp;amp; &nbsp;',
  '\\*not strong\\* \\<b\\> \\',
  '{{7*7}} ${7*7} <%= 7*7 %> {: .class} {% raw %}',
  ' leading and trailing ',
  '\t tab \t',
  '',
];

/** Anything that a screen would obey, but line ends. */
export const steering = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** Each string as people's words, as code, as a name, in headings, tables, notes, charts and facts. */
export function hostileDocument(strings: readonly string[]): ReportDocument {
  const column = (title: Inline): { title: Content } => ({ title: [title] });
  return {
    title: [text(strings.join(' '))],
    blocks: strings.flatMap((string): ReportDocument['blocks'] => {
      const words: Inline = text(string);
      const code: Inline = { type: 'code', text: string };
      return [
        { type: 'heading', level: 2, content: [words, code], id: string },
        { type: 'paragraph', content: [words] },
        { type: 'paragraph', content: [words, { type: 'strong', content: [words, code] }, words] },
        { type: 'paragraph', content: [{ type: 'number', value: '1', unit: string }] },
        { type: 'list', ordered: true, items: [[{ type: 'paragraph', content: [words] }], [{ type: 'paragraph', content: [code] }]] },
        { type: 'facts', facts: [{ name: [words], value: [words, code] }] },
        { type: 'note', tone: 'warn', title: [words], blocks: [{ type: 'paragraph', content: [words] }] },
        { type: 'table', caption: [words], columns: [{ ...column(words), header: true }, column(code)], rows: [[[words], [code]], [[code], [words]]] },
        { type: 'table', caption: [words], columns: [column(words)], rows: [] },
        {
          type: 'chart',
          title: [words],
          description: [words],
          unit: string,
          today: '2026-02-01',
          series: [{ role: 'measured', name: [words], points: [{ date: '2026-01-01', value: 1 }, { date: '2026-03-01', value: 2 }] }],
          table: { type: 'table', caption: [words], columns: [column(words)], rows: [[[words]]] },
        },
      ];
    }),
  }; // prettier-ignore
}
