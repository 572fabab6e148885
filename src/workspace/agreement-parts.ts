/** An agreement's folder as it is read, file by file. */
import type { Finding } from '../domain/finding.js';
import type { AgreementFile, EntryFile, MeetingFile, SignatureFile } from '../domain/folder.js';
import { walkItems } from '../domain/item-index.js';
import type { Agreement, ProgressEntry, Signature } from '../domain/schema-types.js';
import { signatureFileName } from '../domain/signature-file.js';
import { fileFinding, type PlacedFile } from './file-layout.js';
import { withMeantKeys } from './meant-keys.js';
import { readFile } from './read-file.js';
import type { SourceFile } from './source.js';

export interface AgreementParts {
  readonly id: string;
  readonly entries: Map<string, EntryFile>;
  readonly meetings: MeetingFile[];
  readonly signatures: SignatureFile[];
  readonly documents: Map<string, { readonly sha256?: string }>;
  terms: Agreement | undefined;
  /** The terms as the file has them, with what stands under a misspelt key also under the key that was meant. */
  raw: unknown;
}

export function startAgreement(id: string, files: readonly PlacedFile[]): AgreementParts {
  const prefix = `agreements/${id}/`.length;
  const documents = files.filter(({ kind }) => kind === 'document');
  return {
    id,
    entries: new Map(),
    meetings: [],
    signatures: [],
    documents: new Map(documents.map(({ file }) => [file.slice(prefix), {}])),
    terms: undefined,
    raw: undefined,
  };
}

export async function addFile(
  parts: AgreementParts,
  placed: PlacedFile,
  content: SourceFile,
  findings: Finding[],
): Promise<void> {
  const { file } = placed;
  switch (placed.kind) {
    case 'agreement': {
      const { value, raw } = await readFile('agreement', content, findings);
      parts.terms = value;
      parts.raw = withMeantKeys(raw, file, findings);
      break;
    }
    case 'entry': {
      const { value } = await readFile('entry', content, findings);
      if (value !== undefined) addEntry(parts, placed, value, findings);
      break;
    }
    case 'meeting': {
      const { value } = await readFile('meeting', content, findings);
      if (value !== undefined) parts.meetings.push({ file, agreement: parts.id, meeting: value });
      break;
    }
    case 'signature': {
      const { value } = await readFile('signature', content, findings);
      if (value !== undefined) addSignature(parts, file, value, findings);
      break;
    }
    case 'document':
    case 'other':
      break;
  }
}

function addSignature(parts: AgreementParts, file: string, signature: Signature, findings: Finding[]): void {
  parts.signatures.push({ file, agreement: parts.id, signature });
  const name = file.slice(file.lastIndexOf('/') + 1);
  const suggestion = signatureFileName(signature);
  if (name === suggestion) return;
  findings.push(fileFinding('file-placed-well', file, { reason: 'signature-name', name, suggestion }));
}

type PlacedEntry = Extract<PlacedFile, { kind: 'entry' }>;

function addEntry(
  parts: AgreementParts,
  { file, id, named, date }: PlacedEntry,
  entry: ProgressEntry,
  findings: Finding[],
): void {
  const first = parts.entries.get(id);
  if (first !== undefined) {
    findings.push(fileFinding('file-placed-well', file, { reason: 'id-twice', name: id, other: first.file }));
    return;
  }
  parts.entries.set(id, { id, file, agreement: parts.id, entry });
  const says = `${entry.date}-${entry.kind}`;
  if (says !== `${date}-${named}`) {
    const data = { reason: 'name-differs', name: `${date}-${named}`, suggestion: says };
    findings.push(fileFinding('file-placed-well', file, data));
  }
}

/** Undefined when agreement.yaml is missing or says too little: nothing else in the folder can be judged without it. */
export function finishAgreement(parts: AgreementParts): AgreementFile | undefined {
  const { id, terms, raw, meetings, signatures, documents } = parts;
  if (terms === undefined) return undefined;
  let paths: ReadonlySet<string> | undefined;
  return {
    id,
    file: `agreements/${id}/agreement.yaml`,
    terms,
    // Made when asked for: of ten thousand agreements most are never asked.
    get itemPaths() {
      paths ??= new Set(Array.from(walkItems(raw), ({ path }) => path));
      return paths;
    },
    entries: [...parts.entries.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    meetings,
    signatures,
    documents,
  };
}
