/** `collab lsp` with a client, as an editor has it. */
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js';
import type {
  CodeAction,
  Diagnostic,
  Hover,
  Location,
  Position,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { program, surroundings } from './run-collab.js';

export interface CollabEditor {
  readonly open: (file: string, text: string) => Promise<void>;
  readonly change: (file: string, version: number, text: string) => Promise<void>;
  readonly close: (file: string) => Promise<void>;
  readonly changedOnDisk: () => Promise<void>;
  /** What is shown of a file, once it meets what is waited for. */
  readonly shown: (
    file: string,
    until: (diagnostics: readonly Diagnostic[]) => boolean,
  ) => Promise<readonly Diagnostic[]>;
  /** All that is shown now, by URI. */
  readonly all: () => ReadonlyMap<string, readonly Diagnostic[]>;
  readonly actions: (file: string, range: Range) => Promise<readonly CodeAction[]>;
  readonly hover: (file: string, position: Position) => Promise<Hover | null>;
  readonly definition: (file: string, position: Position) => Promise<readonly Location[] | null>;
  readonly references: (
    file: string,
    position: Position,
    includeDeclaration?: boolean,
  ) => Promise<readonly Location[] | null>;
  readonly prepareRename: (
    file: string,
    position: Position,
  ) => Promise<{ readonly range: Range; readonly placeholder: string } | null>;
  readonly rename: (file: string, position: Position, newName: string) => Promise<WorkspaceEdit | null>;
  /** The exit code. */
  readonly end: () => Promise<number | null>;
}

export const uriOf = (file: string): string => pathToFileURL(file).href;

export async function startCollabEditor(folders: readonly string[]): Promise<CollabEditor> {
  const server = spawn(process.execPath, [program, 'lsp', '--stdio'], {
    cwd: folders[0],
    env: surroundings,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => server.once('close', resolve));
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const shown = new Map<string, readonly Diagnostic[]>();
  const waiting = new Set<() => void>();
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: readonly Diagnostic[] }) => {
      shown.set(uri, diagnostics);
      for (const look of waiting) look();
    },
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: folders.map((folder) => ({ uri: uriOf(folder), name: folder })),
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
  });
  await connection.sendNotification('initialized', {});
  const document = (file: string): { uri: string } => ({ uri: uriOf(file) });
  return {
    open: (file, text) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { ...document(file), languageId: 'yaml', version: 1, text },
      }),
    change: (file, version, text) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { ...document(file), version },
        contentChanges: [{ text }],
      }),
    close: (file) => connection.sendNotification('textDocument/didClose', { textDocument: document(file) }),
    changedOnDisk: () => connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] }),
    shown: (file, until) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = shown.get(uriOf(file));
          if (found === undefined || !until(found)) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    all: () => shown,
    actions: (file, range) =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument: document(file),
        range,
        context: { diagnostics: [] },
      }),
    hover: (file, position) =>
      connection.sendRequest('textDocument/hover', { textDocument: document(file), position }),
    definition: (file, position) =>
      connection.sendRequest('textDocument/definition', { textDocument: document(file), position }),
    references: (file, position, includeDeclaration = false) =>
      connection.sendRequest('textDocument/references', {
        textDocument: document(file),
        position,
        context: { includeDeclaration },
      }),
    prepareRename: (file, position) =>
      connection.sendRequest('textDocument/prepareRename', { textDocument: document(file), position }),
    rename: (file, position, newName) =>
      connection.sendRequest('textDocument/rename', { textDocument: document(file), position, newName }),
    end: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
      return ended;
    },
  };
}
