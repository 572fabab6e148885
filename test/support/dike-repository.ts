/** A small workspace without faults, recorded in one commit: an agreement "dike" with one note, and who records: "anna". */
import { dike, dikeFile, note, noteFile, settings } from '../workspace/temporary-workspace.js';
import { gitRepo, type RepoDescription, type TestRepo } from './git-repo.js';

const withAnna = `${settings}people:\n  anna: { function: Process manager, party: vallei }\n`;

/** By path, below `folder` when there is one. */
export function dikeFiles(folder = ''): Readonly<Record<string, string>> {
  const files = { 'collab.yaml': withAnna, [dikeFile]: dike, [noteFile]: note };
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}${path}`, text]));
}

export function dikeRepository(description: Omit<RepoDescription, 'commits'> = {}, folder = ''): TestRepo {
  return gitRepo({ ...description, commits: [{ files: dikeFiles(folder), message: 'Begin\n' }] });
}
