/** contacts.yaml on this computer: read, written, and kept out of what is shared. */
import { isFailure, Failure } from '../../errors/failure.js';
import { readFileInside, writeFileInside } from '../../platform/files.js';
import type { FileChange } from '../../platform/git/commit-request.js';
import { listTree } from '../../platform/git/tree.js';
import { contactsFile } from '../../workspace/new-collaboration/workspace-settings.js';
import { ignored } from '../../workspace/new-collaboration/surroundings.js';
import { missingLines } from '../../workspace/missing-lines.js';
import type { TemplateLanguage } from '../../workspace/new-collaboration/collaboration.js';
import type { WorkspacePlace } from '../shared/open-workspace.js';

export const privateFile = 'contacts.yaml';

/** Null when it is not there. */
export function readPrivate(root: string, path: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileInside(root, path));
  } catch (error) {
    if (isFailure(error) && error.code === 'file-not-found') return null;
    throw error;
  }
}

/** The text of contacts.yaml; a new one when it is not there. */
export function privateText(root: string, language: TemplateLanguage, contact: string): string {
  return readPrivate(root, privateFile) ?? contactsFile(language, contact).content;
}

export function writePrivate(root: string, text: string): void {
  writeFileInside(root, privateFile, text);
}

/** Throws `contacts-recorded` when the file is shared already. */
export async function requirePrivate({ repository, folder }: WorkspacePlace): Promise<void> {
  if (repository === null || repository.head.oid === null) return;
  const path = folder === '' ? privateFile : `${folder}/${privateFile}`;
  const files = await listTree(repository, repository.head.oid, { under: path });
  if (files.length > 0) throw new Failure('workspace', 'contacts-recorded', { file: path });
}

/** What has to change so that the file stays out; null when it does already. */
export function keepOut(root: string): FileChange | null {
  const text = readPrivate(root, '.gitignore') ?? '';
  const content = missingLines(text, ignored);
  return content === text ? null : { path: '.gitignore', content };
}
