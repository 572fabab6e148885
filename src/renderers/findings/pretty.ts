/** Findings for a person: by file, each with its lines and a mark, what is wrong, what to do, and the rule to look up. */
import type { LocatedFinding, Severity } from '../../domain/finding.js';
import type { Messages } from '../../messages/messages.js';
import type { Tone } from '../../reports/document.js';
import { escapeTerminal, escapeTerminalLines } from '../terminal-escape.js';
import { terminalStyle, type Style } from '../terminal/style.js';
import { wrap } from '../terminal/wrap.js';
import { codeFrame } from './code-frame.js';
import { byFile, countFindings, inOrder } from './order.js';

export interface PrettyOptions {
  readonly messages: Messages;
  /** The text of a file as it was checked, if it can be had. */
  readonly textOf: (file: string) => string | undefined;
  readonly columns: number;
  readonly colour: boolean;
  /** How many files were looked at, for the closing line. */
  readonly checkedFiles?: number;
  /** How many findings were set aside. */
  readonly setAside?: number;
}

const signs: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '●' };
const tones: Readonly<Record<Severity, Tone>> = {
  error: 'off-track',
  warning: 'at-risk',
  info: 'not-yet-due',
};

interface Page {
  readonly messages: Messages;
  readonly style: Style;
  readonly columns: number;
}

export function renderPretty(findings: readonly LocatedFinding[], options: PrettyOptions): string {
  const { messages, textOf, colour, checkedFiles, setAside = 0 } = options;
  const page: Page = { messages, style: terminalStyle(colour), columns: Math.max(40, options.columns) };
  const files = byFile(inOrder(findings));
  const groups = [...files].map(([file, found]) => fileLines(file, found, textOf(file), page));
  const summary = messages.phrase({
    code: 'renderer.findings-summary',
    data: {
      ...countFindings(findings),
      files: files.size,
      ...(checkedFiles === undefined ? {} : { checked: checkedFiles }),
      'set-aside': setAside,
    },
  });
  const paint = findings.length === 0 ? page.style.tone.achieved : page.style.strong;
  return `${[...groups.flat(), ...wrap(paint(`${findings.length === 0 ? '✓ ' : ''}${summary}`), page.columns)].join('\n')}\n`;
}

function fileLines(
  file: string,
  findings: readonly LocatedFinding[],
  text: string | undefined,
  page: Page,
): readonly string[] {
  const lines =
    text
      ?.replace(/^\ufeff/, '')
      .replace(/\n$/, '')
      .split('\n') ?? [];
  const heading = wrap(page.style.heading(escapeTerminal(file)), page.columns);
  return [...heading, '', ...findings.flatMap((finding) => findingLines(finding, lines, page))];
}

function findingLines(finding: LocatedFinding, lines: readonly string[], page: Page): readonly string[] {
  const { messages, style, columns } = page;
  const { severity, rule, line, column, data } = finding;
  const paint = style.tone[tones[severity]];
  const { message, remedy } = messages.finding(rule, data);
  const label = paint(
    `${signs[severity]} ${messages.phrase({ code: 'renderer.severity', data: { severity } })}`,
  );
  const frame = codeFrame(showsExcerpt(finding) ? lines : [], finding, {
    columns: columns - 4,
    style,
    paint,
  });
  return [
    ...hanging(`${label} ${style.strong(escapeTerminalLines(message))}`, '  ', '    ', columns),
    ...(frame.length > 0 ? ['', ...frame.map((each) => `    ${each}`), ''] : []),
    ...(remedy === '' ? [] : hanging(escapeTerminalLines(remedy), '    → ', '      ', columns)),
    `    ${style.faint(`${line}:${column} · ${rule}`)}`,
    '',
  ];
}

/** Of the file as a whole there is no line to show; advice is read faster without. */
function showsExcerpt({ pointer, at, line, severity }: LocatedFinding): boolean {
  return severity !== 'info' && !(pointer === '' && at === 'value' && line === 1);
}

function hanging(text: string, first: string, others: string, columns: number): readonly string[] {
  return wrap(text, columns - others.length).map((line, at) => (at === 0 ? first : others) + line);
}
