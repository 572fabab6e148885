/** Keeps the workspaces of an editor checked, one check of a folder at a time, and tells it what each found. */
import {
  LSPErrorCodes,
  ResponseError,
  type Connection,
  type TextDocuments,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { pathOfUri, uriOfPath } from '../../platform/file-uris.js';
import { asDiagnostics } from './as-diagnostics.js';
import {
  checkFolder,
  placeFile,
  type CheckedFolder,
  type PlacedFile,
  type Surroundings,
} from './checked-folders.js';
import { keepChecks } from './kept-checks.js';

export interface WatchedFolders {
  /** Checks it soon. */
  readonly touch: (root: string) => void;
  readonly touchAll: () => void;
  /** As it is now. Throws `ContentModified`, which an editor passes over, when it was changed meanwhile. */
  readonly check: (root: string) => Promise<CheckedFolder>;
  /** As the editor names the file. */
  readonly uriOf: (place: PlacedFile) => string;
}

/** Milliseconds without a key before a folder is checked. */
const pause = 150;

export function placeOfUri(uri: string): PlacedFile | undefined {
  const path = pathOfUri(uri);
  return path === undefined ? undefined : placeFile(path);
}

export function watchFolders(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  around: Surroundings,
): WatchedFolders {
  const timers = new Map<string, NodeJS.Timeout>();
  /** What the editor shows of each folder. */
  const shown = new Map<string, ReadonlySet<string>>();

  const show = async (root: string, checked: CheckedFolder): Promise<void> => {
    const open = openIn(root, documents);
    const found = asDiagnostics(checked, around.messages);
    const files = new Set([...found.keys(), ...open.keys(), ...(shown.get(root) ?? [])]);
    shown.set(root, new Set(found.keys()));
    for (const file of files) {
      const { uri = uriOfPath(`${root}/${file}`), version } = open.get(file) ?? {};
      const about = version === undefined ? { uri } : { uri, version };
      await connection.sendDiagnostics({ ...about, diagnostics: [...(found.get(file) ?? [])] });
    }
  };
  const checks = keepChecks<CheckedFolder>({
    app: around.app,
    check: (root, app) => {
      const texts = new Map([...openIn(root, documents)].map(([file, { text }]) => [file, text]));
      return checkFolder(root, texts, { ...around, app });
    },
    found: show,
  });
  const check = async (root: string): Promise<CheckedFolder> => {
    clearTimeout(timers.get(root));
    const checked = await checks.ask(root);
    if (checked !== undefined) return checked;
    const words = around.messages.phrase({ code: 'lsp.changed', data: {} });
    throw new ResponseError(LSPErrorCodes.ContentModified, words);
  };
  const touch = (root: string): void => {
    checks.forget(root);
    clearTimeout(timers.get(root));
    const soon = (): void => {
      checks.ask(root).catch((error: unknown) => connection.console.error(String(error)));
    };
    timers.set(root, setTimeout(soon, pause));
  };
  const touchFile = ({ document }: { readonly document: TextDocument }): void => {
    const place = placeOfUri(document.uri);
    if (place !== undefined) touch(place.root);
  };
  documents.onDidChangeContent(touchFile);
  documents.onDidClose(touchFile);
  const uriOf = ({ root, file }: PlacedFile): string =>
    openIn(root, documents).get(file)?.uri ?? uriOfPath(`${root}/${file}`);
  return { touch, check, touchAll: () => [...shown.keys()].forEach(touch), uriOf };
}

interface OpenText {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

/** The texts that are open in a folder, by path from its root. */
function openIn(root: string, documents: TextDocuments<TextDocument>): ReadonlyMap<string, OpenText> {
  const open = new Map<string, OpenText>();
  for (const document of documents.all()) {
    const place = placeOfUri(document.uri);
    if (place?.root === root)
      open.set(place.file, { uri: document.uri, version: document.version, text: document.getText() });
  }
  return open;
}
