/**
 * The workspaces that an editor looks at: checked as `collab check` does it, by the same functions, with the texts that are
 * open in place of those on disk.
 */
import { isFailure } from '../../errors/failure.js';
import type { LocatedFinding } from '../../domain/finding.js';
import type { Messages } from '../../messages/messages.js';
import { pathInside, pathParts, realPath, resolvePath } from '../../platform/paths.js';
import type { App } from '../../platform/system-app.js';
import { findWorkspaceRoot } from '../../workspace/workspace-root.js';
import { findAll } from '../shared/check-workspace.js';
import type { GlobalOptions } from '../shared/global-options.js';
import { openChanged, type OpenedWorkspace } from '../shared/open-workspace.js';

export interface Surroundings {
  readonly global: GlobalOptions;
  readonly messages: Messages;
  readonly app: App;
}

export interface CheckedFolder {
  /** Undefined when the folder cannot be checked at all. */
  readonly opened?: OpenedWorkspace;
  readonly findings: readonly LocatedFinding[];
  /** Why it cannot be checked, in words. */
  readonly failure?: { readonly file: string; readonly message: string };
}

/** A file of a workspace: `file` from its root, with `/`. */
export interface PlacedFile {
  readonly root: string;
  readonly file: string;
}

/** Undefined for a file outside every workspace. */
export function placeFile(path: string): PlacedFile | undefined {
  return unlessFailing(() => {
    const { folder, name } = pathParts(path);
    const root = realPath(findWorkspaceRoot(folder));
    const file = pathInside(root, resolvePath(realPath(folder), name));
    return file === null || file === '' ? undefined : { root, file };
  });
}

/** The workspace that a folder is in. */
export function rootOf(folder: string): string | undefined {
  return unlessFailing(() => realPath(findWorkspaceRoot(folder)));
}

function unlessFailing<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (isFailure(error)) return undefined;
    throw error;
  }
}

/** @param texts of open files, by path from the root */
export async function checkFolder(
  root: string,
  texts: ReadonlyMap<string, string>,
  { global, messages, app }: Surroundings,
): Promise<CheckedFolder> {
  const encoder = new TextEncoder();
  const changes = new Map([...texts].map(([file, text]) => [file, encoder.encode(text)]));
  try {
    const opened = await openChanged({ root, repository: null, folder: '' }, changes, global, app);
    return { opened, findings: findAll(opened).findings.map(opened.workspace.locate) };
  } catch (error) {
    if (!isFailure(error)) throw error;
    const { message, remedy } = messages.failure(error.code, error.data);
    const file = error.place.file ?? 'collab.yaml';
    return { findings: [], failure: { file, message: `${message}\n${remedy}` } };
  }
}
