/** A rule's fixture as a folder: one agreement file, or several files under `files:`. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { LineCounter, isMap, isPair, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import type {
  AgreementFile,
  EntryFile,
  Folder,
  MeetingFile,
  SignatureFile,
} from '../../src/domain/folder.js';
import { walkItems } from '../../src/domain/item-index.js';
import { pointerKeys } from '../../src/domain/json-pointer.js';
import type {
  Agreement,
  Contacts,
  Meeting,
  ProgressEntry,
  Signature,
  Workspace,
} from '../../src/domain/schema-types.js';

export interface Fixture {
  readonly path: string;
  readonly text: string;
  readonly folder: Folder;
  /** The content of every file, by its path from the workspace. */
  readonly files: ReadonlyMap<string, unknown>;
  readonly today: string;
  /** The place of a pointer in the fixture: line and column, both from 1. */
  locate(file: string, pointer: string, at: 'key' | 'value'): { line: number; column: number } | undefined;
}

export const fixtureToday = '2026-11-23';
const agreementPath = 'agreements/fixture/agreement.yaml';
const defaultSettings = { collab: 1, title: 'Fixture', languages: ['en'] };

export function readFixture(path: string): Fixture {
  const text = readFileSync(path, 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', schema: 'core' });
  const value = document.toJS() as Record<string, unknown>;
  const isFolder = 'files' in value;
  const content = (isFolder ? value['files'] : { [agreementPath]: value }) as Record<string, unknown>;
  const files = new Map(Object.entries(content));
  const today = typeof value['today'] === 'string' ? value['today'] : fixtureToday;
  return {
    path,
    text,
    files,
    today,
    folder: buildFolder(files),
    locate: (file, pointer, at) => {
      const keys = [...(isFolder ? ['files', file] : []), ...pointerKeys(pointer)];
      const offset = findOffset(document, keys, at);
      if (offset === undefined) return undefined;
      const { line, col } = lines.linePos(offset);
      return { line, column: col };
    },
  };
}

/** The files of a workspace as the loader would give them. */
export function buildFolder(files: ReadonlyMap<string, unknown>): Folder {
  const ids = new Set([...files.keys()].flatMap((path) => /^agreements\/([^/]+)\//.exec(path)?.[1] ?? []));
  return {
    settings: (files.get('collab.yaml') ?? defaultSettings) as Workspace,
    settingsFile: 'collab.yaml',
    contacts: (files.get('contacts.yaml') ?? null) as Contacts | null,
    agreements: new Map([...ids].toSorted().map((id) => [id, buildAgreement(id, files)])),
  };
}

function buildAgreement(id: string, files: ReadonlyMap<string, unknown>): AgreementFile {
  const root = `agreements/${id}/`;
  const file = `${root}agreement.yaml`;
  const terms = files.get(file) as Agreement;
  const below = (folder: string): string[] =>
    [...files.keys()].filter((path) => path.startsWith(root + folder)).toSorted();
  const documents = below('documents/').map(
    (path) => [path.slice(root.length), files.get(path) as { sha256?: string }] as const,
  );
  return {
    id,
    file,
    terms,
    itemPaths: new Set([...walkItems(terms)].map((item) => item.path)),
    entries: below('progress/').map((path): EntryFile => {
      const entryId = basename(path, '.yaml').slice(-26);
      return { id: entryId, file: path, agreement: id, entry: files.get(path) as ProgressEntry };
    }),
    meetings: below('meetings/').map((path): MeetingFile => {
      return { file: path, agreement: id, meeting: files.get(path) as Meeting };
    }),
    signatures: below('signatures/').map((path): SignatureFile => {
      return { file: path, agreement: id, signature: files.get(path) as Signature };
    }),
    documents: new Map(documents),
  };
}

function findOffset(document: Document, keys: readonly string[], at: 'key' | 'value'): number | undefined {
  let node: unknown = document.contents;
  let key: unknown;
  for (const name of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === name);
      if (!isPair(pair)) return undefined;
      key = pair.key;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(name)];
      key = node;
    } else return undefined;
  }
  // The file as a whole has no key.
  const marked = (at === 'key' && key !== undefined ? key : node) as Node | undefined;
  return marked?.range?.[0];
}
