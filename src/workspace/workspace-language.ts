/** The language of the workspace that a person is in, for words that are needed before anything else is read. */
import { findFolderWith } from '../platform/find-upwards.js';
import { readFileInside } from '../platform/files.js';
import { readYamlFast } from './yaml/read-yaml.js';

const settingsFile = 'collab.yaml';

/** The list of languages as nearly everyone writes it; what looks otherwise is read as YAML. */
const plainLanguages =
  /^languages:[ \t]*(?:\[[ \t]*(?<flow>[A-Za-z]{2,3}(?:-[A-Z]{2})?)[ \t]*[,\]][^\r\n]*$|\r?\n[ \t]*-[ \t]+(?<block>[A-Za-z]{2,3}(?:-[A-Z]{2})?)[ \t]*$)/m;

/** Its first language (`nl` for `nl-BE`). Undefined without a workspace, and on any trouble: whoever loads the workspace will tell. */
export function findWorkspaceLanguage(directory: string): string | undefined {
  const root = findFolderWith(directory, settingsFile);
  if (root === undefined) return undefined;
  try {
    const bytes = readFileInside(root, settingsFile, { maxBytes: 1_000_000 });
    const { flow, block } = plainLanguages.exec(bytes.toString('utf8'))?.groups ?? {};
    return (flow ?? block ?? readLanguage(bytes))?.split('-', 1)[0];
  } catch {
    return undefined;
  }
}

function readLanguage(bytes: Uint8Array): string | undefined {
  const { value } = readYamlFast(bytes, { file: settingsFile });
  const { languages } = value as { readonly languages?: unknown };
  const first: unknown = Array.isArray(languages) ? languages[0] : undefined;
  return typeof first === 'string' ? first : undefined;
}
