/** Speaks the Language Server Protocol over standard input and output, until the editor is done. */
import {
  createConnection,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type Hover,
  type InitializeParams,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { pathOfUri } from '../../platform/file-uris.js';
import { standardStreams } from '../../platform/streams.js';
import { readRulePage } from '../shared/rule-page.js';
import { meets, rangeOf } from './as-diagnostics.js';
import { answerNames, answerRenames } from './answer-names.js';
import { rootOf, type CheckedFolder, type Surroundings } from './checked-folders.js';
import { codeActions } from './code-actions.js';
import { placeOfUri, watchFolders, type WatchedFolders } from './watched-folders.js';

/** @returns the exit code: 1 when the editor went away without saying so */
export async function serveEditor(around: Surroundings): Promise<number> {
  const { input, output } = standardStreams();
  const connection = createConnection(input, output);
  const documents = new TextDocuments(TextDocument);
  const folders = watchFolders(connection, documents, around);
  begin(connection, folders, around);
  answer(connection, folders, around);
  answerNames(connection, folders);
  answerRenames(connection, folders, around.messages);
  const ended = new Promise<number>((resolve) => {
    let isAsked = false;
    connection.onShutdown(() => {
      isAsked = true;
    });
    connection.onExit(() => resolve(isAsked ? 0 : 1));
    input.once('end', () => resolve(isAsked ? 0 : 1));
  });
  documents.listen(connection);
  connection.listen();
  return ended;
}

function begin(connection: Connection, folders: WatchedFolders, { app }: Surroundings): void {
  let client: InitializeParams | undefined;
  const touch = (uri: string): void => {
    const path = pathOfUri(uri);
    const root = path === undefined ? undefined : rootOf(path);
    if (root !== undefined) folders.touch(root);
  };
  connection.onInitialize((params) => {
    client = params;
    return {
      serverInfo: { name: 'collab', version: app.version },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        codeActionProvider: { codeActionKinds: ['quickfix'] },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        renameProvider:
          params.capabilities.textDocument?.rename?.prepareSupport === true
            ? { prepareProvider: true }
            : true,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });
  connection.onInitialized(() => {
    for (const { uri } of client?.workspaceFolders ?? []) touch(uri);
    const { workspace } = client?.capabilities ?? {};
    if (workspace?.workspaceFolders === true)
      connection.workspace.onDidChangeWorkspaceFolders(({ added }) => added.forEach(({ uri }) => touch(uri)));
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
    const watchers = ['**/{collab,contacts}.yaml', '**/agreements/**'].map((globPattern) => ({
      globPattern,
    }));
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => connection.console.error(String(error)));
  });
  connection.onDidChangeWatchedFiles(() => folders.touchAll());
}

function answer(connection: Connection, folders: WatchedFolders, { messages }: Surroundings): void {
  const at = async (uri: string): Promise<(CheckedFolder & { readonly file: string }) | undefined> => {
    const place = placeOfUri(uri);
    return place && { ...(await folders.check(place.root)), file: place.file };
  };
  connection.onCodeAction(async ({ textDocument: { uri }, range }) => {
    const found = await at(uri);
    if (found?.opened === undefined) return [];
    const { opened, findings, file } = found;
    return [...codeActions({ opened, findings, file, uri, range }, messages)];
  });
  connection.onHover(async ({ textDocument: { uri }, position }): Promise<Hover | null> => {
    const found = await at(uri);
    const place = { start: position, end: position };
    const here = (found?.findings ?? []).filter(
      (finding) => finding.file === found?.file && meets(rangeOf(finding), place),
    );
    const names = [...new Set(here.map(({ rule }) => rule))];
    if (names.length === 0) return null;
    const pages = names.map((rule) => readRulePage(rule, messages));
    return { contents: { kind: 'markdown', value: pages.join('\n\n---\n\n') } };
  });
}
