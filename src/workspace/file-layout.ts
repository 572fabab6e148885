/** What the files of an agreement's folder are, by where they stand and what they are called. */
import { entryFilePath, parseEntryFilePath } from '../domain/entry-file.js';
import type { Finding, FindingData } from '../domain/finding.js';
import type { ProgressEntry } from '../domain/schema-types.js';
import { readingRules, type ReadingRuleId } from '../domain/reading-rules.js';

export type PlacedFile =
  | { readonly kind: 'agreement' | 'meeting' | 'signature' | 'document' | 'other'; readonly file: string }
  | {
      readonly kind: 'entry';
      readonly file: string;
      readonly id: string;
      readonly named: string;
      readonly date: string;
    };

export interface Layout {
  /** By agreement: its files, sorted by path. */
  readonly agreements: ReadonlyMap<string, readonly PlacedFile[]>;
  readonly findings: readonly Finding[];
}

/** A finding about a file as a whole. */
export function fileFinding(rule: ReadingRuleId, file: string, data: FindingData): Finding {
  return { rule, severity: readingRules[rule], file, pointer: '', at: 'value', data };
}

/** @param paths below agreements/, sorted */
export function layOut(paths: readonly string[]): Layout {
  const agreements = new Map<string, PlacedFile[]>();
  const findings: Finding[] = [];
  for (const file of paths) {
    const [, id = '', ...rest] = file.split('/');
    const misplaced = (data: FindingData): number =>
      findings.push(fileFinding('file-placed-well', file, data));
    if (rest.length === 0) {
      if (!isAside(id)) misplaced({ reason: 'outside', name: id });
      continue;
    }
    const files = agreements.get(id) ?? [];
    agreements.set(id, files);
    const placed = placeFile(file, rest, misplaced);
    if (placed !== undefined) files.push(placed);
  }
  for (const [id, files] of agreements) findings.push(...folderFindings(id, files));
  return { agreements, findings };
}

/** Notes to people and settings of tools may stand anywhere. */
function isAside(name: string): boolean {
  return name.startsWith('.') || /^readme\b/i.test(name);
}

type Misplaced = (data: FindingData) => unknown;

function placeFile(file: string, rest: readonly string[], misplaced: Misplaced): PlacedFile | undefined {
  const [first = ''] = rest;
  const name = rest.at(-1) ?? '';
  if (rest.length === 1) return placeTopFile(file, name, misplaced);
  if (first === 'documents') return { kind: 'document', file };
  if (isAside(name)) return { kind: 'other', file };
  if (first === 'progress') return placeEntry(file, name, misplaced);
  if (first === 'meetings') return placeMeeting(file, rest, misplaced);
  if (first === 'signatures' && rest.length === 2) return placeSignature(file, name, misplaced);
  misplaced({ reason: 'unknown', name });
  return { kind: 'other', file };
}

/** `<party>-<start of the fingerprint>.yaml`; other files there are not ours to read. */
function placeSignature(file: string, name: string, misplaced: Misplaced): PlacedFile {
  if (name.endsWith('.yaml')) return { kind: 'signature', file };
  misplaced({ reason: 'unknown', name });
  return { kind: 'other', file };
}

function placeTopFile(file: string, name: string, misplaced: Misplaced): PlacedFile {
  if (name === 'agreement.yaml') return { kind: 'agreement', file };
  if (!isAside(name)) {
    const meant = name.replace(/\.yml$/i, '.yaml').toLowerCase() === 'agreement.yaml';
    misplaced({ reason: 'unknown', name, ...(meant ? { suggestion: 'agreement.yaml' } : {}) });
  }
  return { kind: 'other', file };
}

/** An entry whose name has no id cannot be told from others, and is left out; in the wrong folder it is only found slowly. */
function placeEntry(file: string, name: string, misplaced: Misplaced): PlacedFile | undefined {
  const [, agreement = ''] = file.split('/');
  const [, date = '', named = '', id = ''] =
    /^(\d{4}-\d{2}-\d{2})-([a-z]+)-([0-9A-HJKMNP-TV-Z]{26})\.yaml$/.exec(name) ?? [];
  if (id === '') {
    misplaced({ reason: 'entry-name', name });
    return { kind: 'other', file };
  }
  if (parseEntryFilePath(file) === undefined && /^[a-z][a-z0-9-]*$/.test(agreement)) {
    const path = entryFilePath(agreement, date, named as ProgressEntry['kind'], id);
    const suggestion = path.split('/').slice(2, -1).join('/');
    misplaced({ reason: 'entry-folder', name, suggestion });
  }
  return { kind: 'entry', file, id, named, date };
}

function placeMeeting(file: string, rest: readonly string[], misplaced: Misplaced): PlacedFile {
  const name = rest.at(-1) ?? '';
  if (!name.endsWith('.yaml')) {
    misplaced({ reason: 'unknown', name });
    return { kind: 'other', file };
  }
  const isWell = rest.length === 2 && /^\d{4}-\d{2}-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/.test(name);
  if (!isWell) misplaced({ reason: 'meeting-name', name });
  return { kind: 'meeting', file };
}

function folderFindings(id: string, files: readonly PlacedFile[]): Finding[] {
  const findings: Finding[] = [];
  const file = `agreements/${id}/agreement.yaml`;
  const isThere = files.some(({ kind }) => kind === 'agreement');
  if (!isThere) findings.push(fileFinding('agreement-file-present', file, { agreement: id }));
  else if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    findings.push(fileFinding('file-placed-well', file, { reason: 'folder-name', name: id }));
  }
  return findings;
}
