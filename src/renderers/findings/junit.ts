/**
 * JUnit's XML as GitLab, Jenkins and Azure read it: a suite per file, a case per finding. What makes the check fail is a
 * failure; what does not is a case that passed, with its words as output; what was set aside is skipped. An agreement
 * without findings is a case that passed, so that there is always something to count.
 */
import type { LocatedFinding } from '../../domain/finding.js';
import type { SetAside } from '../../domain/set-aside.js';
import { visibleControls } from '../visible-controls.js';
import { xmlAttribute, xmlText } from '../xml-text.js';
import type { FindingsPage } from './findings-page.js';
import { inOrder } from './order.js';

interface Case {
  readonly name: string;
  readonly outcome: 'passed' | 'failure' | 'skipped';
  readonly line?: number;
  /** The element that says what is wrong. */
  readonly content?: string;
}

interface Suite {
  readonly file: string;
  readonly cases: readonly Case[];
}

export function renderJunit(page: FindingsPage): string {
  const suites = suitesOf(page).map((suite) => ({ ...suite, file: page.folder + suite.file }));
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="collab check" ${counts(all)}>`,
    ...suites.flatMap(suiteLines),
    '</testsuites>\n',
  ].join('\n');
}

function suitesOf(page: FindingsPage): readonly Suite[] {
  const { findings, setAside, agreementFiles, messages } = page;
  const aside = new Map(setAside.map((one) => [one.finding, one]));
  const files = new Map<string, Case[]>();
  const names = new Map<string, number>();
  for (const finding of inOrder([...findings, ...aside.keys()])) {
    const cases = files.get(finding.file) ?? [];
    files.set(finding.file, cases);
    cases.push(caseOf(finding, uniqueName(finding, names), aside.get(finding), page));
  }
  const nothing = messages.phrase({ code: 'check.nothing', data: {} });
  for (const file of agreementFiles) {
    if (!files.has(file)) files.set(file, [{ name: nothing, outcome: 'passed' }]);
  }
  return [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([file, cases]) => ({ file, cases }));
}

/** By rule and item: readers take cases of one name for the same case, yesterday and today. */
function uniqueName({ rule, file, pointer }: LocatedFinding, names: Map<string, number>): string {
  const name = pointer === '' ? rule : `${rule}: ${pointer.slice(1)}`;
  const key = `${file}\0${name}`;
  const times = (names.get(key) ?? 0) + 1;
  names.set(key, times);
  return times === 1 ? name : `${name} (${times})`;
}

function caseOf(
  finding: LocatedFinding,
  name: string,
  aside: SetAside | undefined,
  { messages, folder, fails }: FindingsPage,
): Case {
  const { rule, data, severity, file, line, column } = finding;
  const { message, remedy } = messages.finding(rule, data);
  const text = `${folder}${file}:${line}:${column}\n${message}\n${remedy}`;
  if (aside !== undefined) {
    const content = `<skipped message="${attribute(aside.reason ?? aside.by)}"/>`;
    return { name, line, outcome: 'skipped', content };
  }
  if (!fails(severity)) {
    const content = `<system-out>${xmlText(shown(`${severity}: ${text}`))}</system-out>`;
    return { name, line, outcome: 'passed', content };
  }
  const opening = `<failure message="${attribute(message)}" type="${severity}">`;
  return { name, line, outcome: 'failure', content: `${opening}${xmlText(shown(text))}</failure>` };
}

function suiteLines({ file, cases }: Suite): readonly string[] {
  const name = attribute(file);
  return [
    `  <testsuite name="${name}" ${counts(cases)}>`,
    ...cases.map(({ name: own, line, content }) => {
      const at = line === undefined ? '' : ` line="${line}"`;
      const opening = `    <testcase name="${attribute(own)}" classname="${name}" file="${name}"${at} time="0"`;
      return content === undefined ? `${opening}/>` : `${opening}>${content}</testcase>`;
    }),
    '  </testsuite>',
  ];
}

function counts(cases: readonly Case[]): string {
  const of = (wanted: Case['outcome']): number => cases.filter(({ outcome }) => outcome === wanted).length;
  return `tests="${cases.length}" failures="${of('failure')}" errors="0" skipped="${of('skipped')}" time="0"`;
}

/** Line ends stay. */
function shown(text: string): string {
  return text.split(/\r?\n/).map(visibleControls).join('\n');
}

function attribute(text: string): string {
  return xmlAttribute(shown(text));
}
