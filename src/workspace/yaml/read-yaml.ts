/**
 * The one reader of YAML: bytes or text in; a plain value, findings and a way to find places out. It never throws for
 * what stands in a file. Size, encoding and nesting are guarded before anything else sees the text; the parser counts its
 * own depth and goes no deeper. Values are those of the core schema of YAML 1.2, with keys as texts.
 */
import { EVENT_ID, YAMLException, parseEvents, type Event } from 'js-yaml';
import type { FindingData, LocatedFinding } from '../../domain/finding.js';
import { readingRules, type ReadingRuleId } from '../../domain/reading-rules.js';
import { construct } from './construct.js';
import { decodeText, type BrokenText } from './decode-text.js';
import { indexLines } from './line-index.js';
import { placesOf, type Locate } from './locate.js';
import type { findSyntaxErrors } from './syntax-errors.js';
import { withoutEchoes } from './without-echoes.js';
import { maxBytes, maxDepth, type SyntaxReason, type YamlProblem } from './yaml-problem.js';

export interface YamlReading {
  /** Undefined when the file could not be read as YAML at all; `findings` then say why. */
  readonly value: unknown;
  readonly findings: readonly LocatedFinding[];
  /** The place of a pointer's key or value, as near as the file has it. */
  readonly locate: Locate;
}

export interface ReadYamlOptions {
  /** Path from the workspace, for the findings. */
  readonly file: string;
}

/** Findings of one file beyond this number say nothing new. */
const maxProblems = 1_000;

/** Loads the recovering parser only when a text is broken. */
export async function readYaml(source: Uint8Array | string, options: ReadYamlOptions): Promise<YamlReading> {
  const reading = readYamlFast(source, options);
  if (reading.brokenText === undefined) return reading;
  const { findSyntaxErrors } = await import('./syntax-errors.js');
  return withAllSyntaxErrors(reading, reading.brokenText, options.file, findSyntaxErrors);
}

interface FastReading extends YamlReading {
  /** The text, when its syntax is wrong and there may be more errors than the one found. */
  readonly brokenText?: string;
}

/** Finds the first syntax error only: `readYaml` finds them all. */
export function readYamlFast(source: Uint8Array | string, { file }: ReadYamlOptions): FastReading {
  if (source.length > maxBytes) {
    const problem = fileProblem('file-small-enough', 0, { reason: 'bytes', limit: maxBytes });
    return unread(file, '', [problem]);
  }
  const text = typeof source === 'string' ? source.replace(/^\uFEFF/, '') : decodeText(source);
  if (typeof text !== 'string') return unread(file, text.before, [encodingProblem(text)]);
  let events: Event[];
  try {
    // Two more than the limit: one for the value inside all maps and lists, one because brackets may turn out to be a key.
    events = parseEvents(text, { maxDepth: maxDepth + 2 });
  } catch (error) {
    const problem = syntaxProblem(error);
    const reading = unread(file, text, [problem]);
    return problem.rule === 'yaml-syntax' ? { ...reading, brokenText: text } : reading;
  }
  const { value, problems } = construct(events, text);
  const further = secondDocument(events, text);
  const locate = placesOf(events, text);
  // What stands nowhere (an empty file) is nothing, as an empty value is.
  if (problems.length === 0 && further === undefined) return { value: value ?? null, findings: [], locate };
  const findings = toFindings(file, text, further === undefined ? problems : [...problems, further]);
  // What nests too deeply or repeats too much is handed to nobody.
  const isSafe = !problems.some(({ rule }) => rule === 'nesting-shallow' || rule === 'file-small-enough');
  return { value: isSafe ? (value ?? null) : undefined, findings, locate };
}

function fileProblem(rule: ReadingRuleId, start: number, data: FindingData, end = start): YamlProblem {
  return { rule, at: 'value', pointer: '', start, end, data };
}

function unread(file: string, text: string, problems: readonly YamlProblem[]): YamlReading {
  const lines = indexLines(text);
  return { value: undefined, findings: toFindings(file, text, problems), locate: () => lines.place(0, 0) };
}

function encodingProblem({ before, byte }: BrokenText): YamlProblem {
  const data = { byte: byte.toString(16).toUpperCase().padStart(2, '0') };
  return fileProblem('encoding-utf8', before.length, data);
}

/** Errors of the parser in our words: how deep it went, and what it does not take. */
function syntaxProblem(error: unknown): YamlProblem {
  if (!(error instanceof YAMLException)) throw error;
  const start = error.mark?.position ?? 0;
  if (error.reason.includes('maxDepth')) {
    return fileProblem('nesting-shallow', start, { limit: maxDepth }, start + 1);
  }
  return fileProblem('yaml-syntax', start, { reason: fastReason(error.reason) }, start + 1);
}

const fastReasons: readonly (readonly [RegExp, SyntaxReason])[] = [
  [/non-printable|null byte|valid JSON character/, 'control-character'],
  [/\btab\b/, 'tab'],
  [/indentation/, 'indentation'],
  [/quoted scalar/, 'quote-open'],
  [/escape|hexadecimal/, 'escape'],
  [/flow collection$/, 'bracket-open'],
  [/comma/, 'comma-missing'],
  [/multiline key/, 'key-multiline'],
  [/expected ':'/, 'colon-missing'],
  [/anchor|alias/, 'property'],
  [/tag/i, 'tag'],
  [/directive/i, 'directive'],
];

function fastReason(message: string): SyntaxReason {
  return fastReasons.find(([pattern]) => pattern.test(message))?.[1] ?? 'other';
}

function secondDocument(events: readonly Event[], text: string): YamlProblem | undefined {
  let documents = 0;
  for (const [index, event] of events.entries()) {
    if (event.type !== EVENT_ID.DOCUMENT) continue;
    documents += 1;
    if (documents < 2) continue;
    const start = startOfDocument(events.slice(index + 1, index + 2), text);
    return fileProblem('one-document', start, {}, start + 3);
  }
  return undefined;
}

/** The line of dashes before the document's first event; the event of the document itself has no place. */
function startOfDocument([first]: readonly Event[], text: string): number {
  let position = text.length;
  if (first?.type === EVENT_ID.SCALAR && first.valueStart !== -1) position = first.valueStart;
  if (first?.type === EVENT_ID.MAPPING || first?.type === EVENT_ID.SEQUENCE) position = first.start;
  const marker = Math.max(text.lastIndexOf('\n---', position), text.lastIndexOf('\r---', position));
  return marker === -1 ? position : marker + 1;
}

function toFindings(file: string, text: string, problems: readonly YamlProblem[]): LocatedFinding[] {
  const lines = indexLines(text);
  return problems.slice(0, maxProblems).map(({ rule, at, pointer, start, end, data }) => {
    return { rule, severity: readingRules[rule], file, pointer, at, data, ...lines.place(start, end) };
  });
}

/** One error per cause: what follows on the same line and in a broken block is mostly the echo of the first. */
function withAllSyntaxErrors(
  reading: FastReading,
  text: string,
  file: string,
  find: typeof findSyntaxErrors,
): YamlReading {
  const problems = find(text).map(({ start, end, reason }) =>
    fileProblem('yaml-syntax', start, { reason }, end),
  );
  const { value, locate, findings: first } = reading;
  // The first reader knows better what is wrong with a character; the second may let it pass.
  const known = first.filter(({ data }) => data['reason'] === ('control-character' satisfies SyntaxReason));
  const found = [...known, ...toFindings(file, text, problems)].toSorted((a, b) => a.line - b.line);
  const all = withoutEchoes(found, text);
  return { value, locate, findings: all.length === 0 ? first : all };
}
