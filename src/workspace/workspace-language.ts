/** The language of the workspace that a person is in, for words that are needed before anything else is read. */
import { findFolderWith } from '../platform/find-upwards.js';
import { readFileInside } from '../platform/files.js';
import { readYamlFast } from './yaml/read-yaml.js';

const settingsFile = 'collab.yaml';

/** Its first language (`nl` for `nl-BE`). Undefined without a workspace, and on any trouble: whoever loads the workspace will tell. */
export function findWorkspaceLanguage(directory: string): string | undefined {
  const root = findFolderWith(directory, settingsFile);
  if (root === undefined) return undefined;
  try {
    const { value } = readYamlFast(readFileInside(root, settingsFile, { maxBytes: 1_000_000 }), {
      file: settingsFile,
    });
    const { languages } = value as { readonly languages?: unknown };
    const first: unknown = Array.isArray(languages) ? languages[0] : undefined;
    return typeof first === 'string' ? first.split('-', 1)[0] : undefined;
  } catch {
    return undefined;
  }
}
