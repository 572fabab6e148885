/** The folder of the workspace that a person is in. */
import { Failure } from '../errors/failure.js';
import { findFolderWith } from '../platform/find-upwards.js';

/** The nearest folder with collab.yaml, here or above, never above the repository. Throws `not-a-workspace`. */
export function findWorkspaceRoot(directory: string): string {
  const root = findFolderWith(directory, 'collab.yaml');
  if (root === undefined) throw new Failure('usage', 'not-a-workspace', { directory });
  return root;
}
