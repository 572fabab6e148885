/** Opens the workspace for `check`, with what was named on the command line. */
import { nearest } from '../../domain/nearest.js';
import { Failure } from '../../errors/failure.js';
import { pathInside, pathParts, realPath, resolvePath } from '../../platform/paths.js';
import type { App } from '../../platform/system-app.js';
import { loadWorkspace } from '../../workspace/load-workspace.js';
import { overlaySource } from '../../workspace/overlay-source.js';
import type { GlobalOptions } from './global-options.js';
import { openFiles, type OpenedWorkspace } from './open-workspace.js';

export interface CheckRequest {
  /** Agreements, files, folders, or `-` for one file on standard input. */
  readonly args: readonly string[];
  readonly global: GlobalOptions;
  /** Which file of the workspace the standard input stands for, as seen from where the person is. */
  readonly stdinPath?: string;
}

export interface OpenedForCheck extends OpenedWorkspace {
  /** Paths from the workspace of what was asked for; empty for all. */
  readonly selection: readonly string[];
}

export async function openForCheck(
  { args, global, stdinPath }: CheckRequest,
  app: App,
): Promise<OpenedForCheck> {
  if (stdinPath !== undefined && !args.includes('-'))
    throw new Failure('usage', 'option-only-with', { option: '--stdin-path', needed: '-' });
  const opened = await openFiles(global, app, { hashDocuments: true });
  if (!args.includes('-')) return { ...opened, selection: await selectPaths(args, opened, global) };
  if (stdinPath === undefined) throw new Failure('usage', 'missing-argument', { argument: '--stdin-path' });
  const path = insideWorkspace(stdinPath, opened, global);
  const source = overlaySource(opened.source, new Map([[path, await app.readStdin()]]));
  return {
    ...opened,
    source,
    workspace: await loadWorkspace(source, { hashDocuments: true }),
    selection: [path],
  };
}

async function selectPaths(
  args: readonly string[],
  opened: OpenedWorkspace,
  global: GlobalOptions,
): Promise<readonly string[]> {
  if (args.length === 0) return [];
  const files = await opened.source.list();
  return args.map((word) => {
    if (opened.workspace.folder.agreements.has(word)) return `agreements/${word}`;
    const path = insideWorkspace(word, opened, global);
    const known = path === '' || files.some((file) => file === path || file.startsWith(`${path}/`));
    if (!known) throw notThere(word, path, [...opened.workspace.folder.agreements.keys(), ...files]);
    return path;
  });
}

function notThere(word: string, path: string, known: readonly string[]): Failure {
  const suggestion = nearest(path.includes('/') ? path : word, known);
  return new Failure(
    'usage',
    'file-not-found',
    suggestion === undefined ? { path: word } : { path: word, suggestion },
  );
}

function insideWorkspace(word: string, { root }: OpenedWorkspace, { directory }: GlobalOptions): string {
  const named = resolvePath(directory, word);
  const { folder, name } = pathParts(named);
  // Whoever comes by way of a link names files by way of it; what is not there has no real path, its folder may.
  const path = pathInside(root, realPath(named)) ?? pathInside(root, resolvePath(realPath(folder), name));
  if (path === null) throw new Failure('usage', 'path-outside-folder', { path: word });
  return path;
}
