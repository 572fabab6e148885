/** Reads a workspace from a source: every file parsed and held against its schema, what fits as plain values. */
import type { Finding } from '../domain/finding.js';
import type { AgreementFile, Folder } from '../domain/folder.js';
import { ignoreMarker } from '../domain/ignore-comment.js';
import { Failure } from '../errors/failure.js';
import { includesText } from '../platform/includes-text.js';
import { sha256 } from '../platform/sha256.js';
import { addFile, finishAgreement, startAgreement, type AgreementParts } from './agreement-parts.js';
import { checkDistinctNames } from './distinct-names.js';
import { fileFinding, layOut, type PlacedFile } from './file-layout.js';
import { locator, type Locator } from './locator.js';
import { readFile } from './read-file.js';
import { standIns, type FileKind, type FileTypes } from './schema/file-kinds.js';
import type { Source, SourceFile } from './source.js';
import { maxBytes } from './yaml/yaml-problem.js';

export interface LoadOptions {
  /** Ids of the agreements wanted; default: all. */
  readonly only?: readonly string[];
  /** Whether to fingerprint the files below documents/. */
  readonly hashDocuments?: boolean;
}

export interface LoadedWorkspace extends Locator {
  readonly folder: Folder;
  /** What reading found, with the severity of the rules themselves; in the order of the files. */
  readonly findings: readonly Finding[];
  /** Files in which a comment may set findings aside, in the order of reading. */
  readonly withIgnores: readonly string[];
  readonly counts: { readonly files: number; readonly agreements: number; readonly entries: number };
}

/** A signed document may be a scan of hundreds of pages. */
const maxDocumentBytes = 1_000_000_000;

/** Throws `not-a-workspace`, `newer-format-version`, and what the source throws when a file cannot be read. */
export async function loadWorkspace(source: Source, options: LoadOptions = {}): Promise<LoadedWorkspace> {
  const paths = await source.list(options.only);
  if (!paths.includes('collab.yaml')) {
    throw new Failure('workspace', 'not-a-workspace', { directory: source.directory });
  }
  const below = paths.filter((path) => isWanted(path, options.only));
  const layout = layOut(below);
  const links = (source.links?.() ?? []).filter((path) => isWanted(path, options.only));
  const findings: Finding[] = [
    ...checkDistinctNames(below),
    ...withoutLinks(layout.findings, links),
    ...links.map(linkFinding),
  ];
  const withIgnores: string[] = [];
  const files = { findings, withIgnores };
  const settings = (await readOne(source, 'workspace', 'collab.yaml', files)) ?? standIns.workspace;
  const hasContacts = source.kind === 'work-tree' && paths.includes('contacts.yaml');
  const contacts = hasContacts ? await readOne(source, 'contacts', 'contacts.yaml', files) : undefined;
  const agreements = await readAgreements(source, layout.agreements, options, files);
  const entries = [...agreements.values()].reduce((sum, agreement) => sum + agreement.entries.length, 0);
  return {
    folder: { settings, settingsFile: 'collab.yaml', agreements, contacts: contacts ?? null },
    findings,
    withIgnores,
    ...locator(source),
    counts: {
      files: countRead(layout.agreements) + (hasContacts ? 2 : 1),
      agreements: agreements.size,
      entries,
    },
  };
}

function isWanted(path: string, only: LoadOptions['only']): boolean {
  const [top, agreement = ''] = path.split('/');
  return top === 'agreements' && (only === undefined || only.includes(agreement));
}

/** A file that is a link is not missing. */
function withoutLinks(findings: readonly Finding[], links: readonly string[]): readonly Finding[] {
  return findings.filter(({ rule, file }) => rule !== 'agreement-file-present' || !links.includes(file));
}

/** Nothing is read through a link: what it leads to may be any file of this computer. */
function linkFinding(path: string): Finding {
  return fileFinding('file-placed-well', path, {
    reason: 'link',
    name: path.slice(path.lastIndexOf('/') + 1),
  });
}

function countRead(agreements: ReadonlyMap<string, readonly PlacedFile[]>): number {
  return [...agreements.values()].flat().filter(({ kind }) => kind !== 'document' && kind !== 'other').length;
}

/** What reading gathers beside values. */
interface Read {
  readonly findings: Finding[];
  readonly withIgnores: string[];
}

function noteIgnores({ path, bytes }: SourceFile, { withIgnores }: Read): void {
  if (bytes !== null && includesText(bytes, ignoreMarker)) withIgnores.push(path);
}

async function readOne<K extends FileKind>(
  source: Source,
  kind: K,
  path: string,
  read: Read,
): Promise<FileTypes[K] | undefined> {
  let value: FileTypes[K] | undefined;
  for await (const file of source.read([path], maxBytes)) {
    noteIgnores(file, read);
    ({ value } = await readFile(kind, file, read.findings));
  }
  return value;
}

async function readAgreements(
  source: Source,
  placed: ReadonlyMap<string, readonly PlacedFile[]>,
  options: LoadOptions,
  read: Read,
): Promise<ReadonlyMap<string, AgreementFile>> {
  const started = new Map([...placed].map(([id, files]) => [id, startAgreement(id, files)]));
  const wanted = new Map(
    [...placed.values()].flat().flatMap((file) => (isRead(file) ? [[file.file, file] as const] : [])),
  );
  for await (const content of source.read([...wanted.keys()], maxBytes)) {
    const file = wanted.get(content.path);
    const parts = started.get(agreementOf(content.path));
    if (file === undefined || parts === undefined) continue;
    noteIgnores(content, read);
    await addFile(parts, file, content, read.findings);
  }
  if (options.hashDocuments === true) await hashDocuments(source, started);
  const agreements = [...started].flatMap(([id, parts]) => {
    const agreement = finishAgreement(parts);
    return agreement === undefined ? [] : [[id, agreement] as const];
  });
  return new Map(agreements.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function isRead({ kind }: PlacedFile): boolean {
  return kind === 'agreement' || kind === 'entry' || kind === 'meeting' || kind === 'signature';
}

function agreementOf(path: string): string {
  return path.split('/', 2)[1] ?? '';
}

async function hashDocuments(source: Source, started: ReadonlyMap<string, AgreementParts>): Promise<void> {
  const paths = [...started].flatMap(([id, { documents }]) => {
    return [...documents.keys()].map((name) => `agreements/${id}/${name}`);
  });
  for await (const { path, bytes } of source.read(paths, maxDocumentBytes)) {
    const id = agreementOf(path);
    const name = path.slice(`agreements/${id}/`.length);
    if (bytes !== null) started.get(id)?.documents.set(name, { sha256: sha256(bytes) });
  }
}
