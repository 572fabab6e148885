/** SARIF 2.1.0 (OASIS), which code scanning of GitHub and Azure and many editors read. */
import type { LocatedFinding, Severity } from '../../domain/finding.js';
import type { RuleId } from '../../domain/rule-ids.js';
import type { SetAside } from '../../domain/set-aside.js';
import { renderJson } from '../json.js';
import { fingerprint } from '../../domain/fingerprint.js';
import type { FindingsPage } from './findings-page.js';
import { inOrder } from './order.js';

type Json = Readonly<Record<string, unknown>>;

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

export function renderSarif(page: FindingsPage): string {
  const { findings, setAside, messages, version } = page;
  const aside = new Map(setAside.map((one) => [one.finding, one]));
  const all = inOrder([...findings, ...aside.keys()]);
  const ruleIds = [...new Set(all.map(({ rule }) => rule))].toSorted();
  const positions = new Map(ruleIds.map((id, at) => [id, at]));
  return renderJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'collab',
            version,
            semanticVersion: version,
            rules: ruleIds.map((id) => ruleDescriptor(id, page)),
          },
        },
        language: messages.language,
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true }],
        results: all.map((finding) => ({
          ...result(finding, page),
          ruleIndex: positions.get(finding.rule),
          suppressions: suppressions(aside.get(finding)),
        })),
      },
    ],
  });
}

function ruleDescriptor(id: RuleId, { messages, aboutRule }: FindingsPage): Json {
  const { category, severity, page } = aboutRule(id);
  return {
    id,
    shortDescription: { text: sarifText(messages.ruleTitle(id)) },
    help: { text: sarifText(page), markdown: page },
    // What weighs by the status of an agreement has its weight in each result.
    defaultConfiguration: {
      level: severity === 'by-status' || severity === 'by-place' ? 'warning' : levels[severity],
    },
    properties: { category, tags: [category] },
  };
}

function result(finding: LocatedFinding, { folder, messages }: FindingsPage): Json {
  const { rule, severity, file, pointer, data, line, column, endLine, endColumn } = finding;
  const { message, remedy } = messages.finding(rule, data);
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: sarifText(`${message}\n${remedy}`.trim()) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(folder + file), uriBaseId: '%SRCROOT%' },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
        ...(pointer === '' ? {} : { logicalLocations: [{ fullyQualifiedName: pointer.slice(1) }] }),
      },
    ],
    partialFingerprints: { 'collabFinding/v1': fingerprint(finding) },
  };
}

/** An empty list says that the finding counts: without it, readers may think that nobody looked. */
function suppressions(aside: SetAside | undefined): readonly Json[] {
  if (aside === undefined) return [];
  const { by, reason, until } = aside;
  return [
    {
      kind: by === 'comment' ? 'inSource' : 'external',
      status: 'accepted',
      ...(reason === undefined ? {} : { justification: reason }),
      ...(until === undefined ? {} : { properties: { until } }),
    },
  ];
}

/** Brackets would make links, and braces places to be filled in (SARIF 2.1.0, 3.11.5 and 3.11.6). */
function sarifText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
}

function uriOf(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/');
}
