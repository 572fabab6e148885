/** Keeps the workspaces of an editor checked, one check of a folder at a time, and tells it what each found. */
import type { Connection, TextDocuments } from 'vscode-languageserver/node';
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

export interface WatchedFolders {
  /** Checks it soon. */
  readonly touch: (root: string) => void;
  readonly touchAll: () => void;
  /** Checks it as it is now. */
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
  const running = new Map<string, Promise<unknown>>();
  /** What the editor shows of each folder. */
  const shown = new Map<string, ReadonlySet<string>>();

  const checkOnce = async (root: string): Promise<CheckedFolder> => {
    const open = openIn(root, documents);
    const texts = new Map([...open].map(([file, { text }]) => [file, text]));
    const checked = await checkFolder(root, texts, around);
    const found = asDiagnostics(checked, around.messages);
    const files = new Set([...found.keys(), ...open.keys(), ...(shown.get(root) ?? [])]);
    shown.set(root, new Set(found.keys()));
    for (const file of files) {
      const uri = open.get(file)?.uri ?? uriOfPath(`${root}/${file}`);
      await connection.sendDiagnostics({ uri, diagnostics: [...(found.get(file) ?? [])] });
    }
    return checked;
  };
  const check = (root: string): Promise<CheckedFolder> => {
    clearTimeout(timers.get(root));
    const next = (running.get(root) ?? Promise.resolve()).then(() => checkOnce(root));
    running.set(
      root,
      next.catch(() => undefined),
    );
    return next;
  };
  const touch = (root: string): void => {
    clearTimeout(timers.get(root));
    const soon = (): void => {
      check(root).catch((error: unknown) => connection.console.error(String(error)));
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

/** The texts that are open in a folder, by path from its root. */
function openIn(
  root: string,
  documents: TextDocuments<TextDocument>,
): ReadonlyMap<string, { readonly uri: string; readonly text: string }> {
  const open = new Map<string, { readonly uri: string; readonly text: string }>();
  for (const document of documents.all()) {
    const place = placeOfUri(document.uri);
    if (place?.root === root) open.set(place.file, { uri: document.uri, text: document.getText() });
  }
  return open;
}
