/** The fixes that can be made for findings, in words and as changes of the file. Loaded only when somebody asks for them. */
import type { LocatedFinding } from '../../domain/finding.js';
import type { AskedQuestion, Edit, Fix, FixPlan } from '../../domain/fix.js';
import type { Folder } from '../../domain/folder.js';
import type { RuleId } from '../../domain/rule-ids.js';
import type { TextChange } from '../../domain/text-change.js';
import { languages } from '../../messages/format.js';
import { messagesFor, type Messages } from '../../messages/messages.js';
import { fixes } from '../../rules/fixes.js';
import type { FixSubject } from '../../rules/fix-plan.js';
import { textChanges } from '../../workspace/file-edits/text-changes.js';
import type { Source } from '../../workspace/source.js';
import { decodeText } from '../../workspace/yaml/decode-text.js';
import { indexLines } from '../../workspace/yaml/line-index.js';
import { readYamlFast } from '../../workspace/yaml/read-yaml.js';
import { termsLookSigned } from './terms-look-signed.js';

export interface OfferedFix {
  readonly file: string;
  /** What it does, in words. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Of the text without its byte order mark; none where the encoding is what changes. */
  readonly changes: readonly TextChange[];
  /** Whether it would change terms that were signed. */
  readonly signed: boolean;
}

interface Files {
  readonly source: Pick<Source, 'readAgain'>;
  readonly folder: Folder;
}

/** One question may mend several findings: they share a fix. Records are never rewritten: for those there is none. */
export function offeredFixes(
  findings: readonly LocatedFinding[],
  { source, folder }: Files,
  messages: Messages,
): ReadonlyMap<LocatedFinding, OfferedFix> {
  const offered = new Map<LocatedFinding, OfferedFix>();
  const shared = new Map<string, OfferedFix | undefined>();
  for (const [file, found] of byFile(findings.filter(isMendable))) {
    const subject = readSubject(file, found, source);
    if (subject === undefined) continue;
    const isSigned = termsLookSigned(file, subject, folder);
    for (const finding of found) {
      const plan = fixes.get(finding.rule)?.(finding, subject);
      if (plan === undefined) continue;
      const key = JSON.stringify([file, plan]);
      if (!shared.has(key))
        shared.set(key, worded(plan, { file, rule: finding.rule, subject, isSigned }, messages));
      const fix = shared.get(key);
      if (fix !== undefined) offered.set(finding, fix);
    }
  }
  return offered;
}

function isMendable({ rule, file }: LocatedFinding): boolean {
  return fixes.has(rule) && !/^agreements\/[^/]+\/(?:progress|signatures)\//.test(file);
}

function byFile(findings: readonly LocatedFinding[]): ReadonlyMap<string, readonly LocatedFinding[]> {
  const files = new Map<string, LocatedFinding[]>();
  for (const finding of findings) files.set(finding.file, [...(files.get(finding.file) ?? []), finding]);
  return files;
}

function readSubject(
  file: string,
  findings: readonly LocatedFinding[],
  source: Files['source'],
): FixSubject | undefined {
  const bytes = source.readAgain(file);
  if (bytes === undefined) return undefined;
  const decoded = decodeText(bytes);
  const text = typeof decoded === 'string' ? decoded : decoded.before;
  const { value, locate } = readYamlFast(bytes, { file });
  const lines = indexLines(text);
  return {
    bytes,
    text,
    value,
    findings,
    written: (pointer) => {
      const { line, column, endLine, endColumn } = locate(pointer, 'value');
      return text.slice(lines.offset(line, column), lines.offset(endLine, endColumn));
    },
  };
}

/** Rules about what is no part of the agreed terms: who the contact is, what an item was called. */
const besideTerms: ReadonlySet<RuleId> = new Set<RuleId>(['person-known', 'formerly-free']);

function changesTerms(rule: RuleId, { edits }: Fix): boolean {
  return !besideTerms.has(rule) && edits.some(({ op }) => op !== 'comment' && op !== 're-encode');
}

interface Planned {
  readonly file: string;
  readonly rule: RuleId;
  readonly subject: FixSubject;
  readonly isSigned: boolean;
}

function worded(plan: FixPlan, planned: Planned, messages: Messages): OfferedFix | undefined {
  const fix = 'ask' in plan ? asking(plan.ask) : plan;
  const { file, rule, subject, isSigned } = planned;
  const isText = !fix.edits.some(({ op }) => op === 're-encode');
  const changes = isText ? textChanges(subject.text, fix.edits) : [];
  if (changes === undefined) return undefined;
  return {
    file,
    title: messages.phrase(fix.title),
    edits: fix.edits,
    changes,
    signed: isSigned && changesTerms(rule, fix),
  };
}

/** In the language of the words that it is about. */
function asking({ path, about, language, who }: AskedQuestion): Fix {
  const messages = messagesFor(languages.find((one) => one === language) ?? 'en');
  const question = messages.phrase({ code: 'fix.question', data: { about } });
  return {
    title: { code: 'fix.ask', data: { question } },
    edits: [{ op: 'add', path, value: { question, ...(who === undefined ? {} : { who }) } }],
  };
}
