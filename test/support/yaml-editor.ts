/** The server behind the YAML support of editors (VS Code, Neovim and others), asked what it shows of a file. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node.js';

const program = join(import.meta.dirname, '../../node_modules/yaml-language-server/bin/yaml-language-server');

const settings = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };

export interface Problem {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

export interface YamlEditor {
  /** What is underlined in the file. */
  readonly open: (file: string) => Promise<readonly Problem[]>;
  /** What is told about the word at a place; lines and characters count from 0. */
  readonly hover: (file: string, line: number, character: number) => Promise<string>;
  /** What may be filled in at a place. */
  readonly complete: (file: string, line: number, character: number) => Promise<readonly string[]>;
  readonly close: () => void;
}

export async function startYamlEditor(): Promise<YamlEditor> {
  const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const problems = problemsOf(connection);
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section: string }[] }) =>
    items.map(({ section }) => (section === 'yaml' ? settings : {})),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { configuration: true } },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml: settings } });
  return {
    open: async (file) => {
      const found = problems(uriOf(file));
      const text = readFileSync(file, 'utf8');
      const textDocument = { uri: uriOf(file), languageId: 'yaml', version: 1, text };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
      return found;
    },
    hover: async (file, line, character) => {
      const told = await connection.sendRequest<{ contents: { value: string } } | null>(
        'textDocument/hover',
        placeIn(file, line, character),
      );
      return told?.contents.value ?? '';
    },
    complete: async (file, line, character) => {
      const { items } = await connection.sendRequest<{ items: readonly { label: string }[] }>(
        'textDocument/completion',
        placeIn(file, line, character),
      );
      return items.map(({ label }) => label);
    },
    close: () => {
      connection.dispose();
      server.kill();
    },
  };
}

/** The first list of problems that the server sends of a file. */
function problemsOf(connection: MessageConnection): (uri: string) => Promise<readonly Problem[]> {
  const waiting = new Map<string, (found: readonly Problem[]) => void>();
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: readonly Problem[] }) => {
      waiting.get(uri)?.(diagnostics);
    },
  );
  return (uri) => new Promise((resolve) => waiting.set(uri, resolve));
}

function uriOf(file: string): string {
  return pathToFileURL(file).href;
}

function placeIn(file: string, line: number, character: number): object {
  return { textDocument: { uri: uriOf(file) }, position: { line, character } };
}
