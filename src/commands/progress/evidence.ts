/** What shows it: a web address, or a file in the folder of the agreement with its fingerprint. */
import type { AgreementFile } from '../../domain/folder.js';
import type { Evidence } from '../../domain/schema-types.js';
import { Failure } from '../../errors/failure.js';
import { readFileInside } from '../../platform/files.js';
import { pathInside, realPath, resolvePath } from '../../platform/paths.js';
import { sha256 } from '../../platform/sha256.js';
import type { Desk } from './desk.js';

/** Files are named from where the person is, or from the folder of the agreement. Throws `evidence-not-here`, and what reading throws. */
export function evidenceOf(
  words: readonly unknown[],
  agreement: AgreementFile,
  desk: Desk,
): readonly Evidence[] {
  return words.map((word) =>
    typeof word === 'string' ? oneEvidence(word, agreement, desk) : (word as Evidence),
  );
}

function oneEvidence(word: string, { id }: AgreementFile, { opened, directory }: Desk): Evidence {
  if (/^https?:\/\//i.test(word)) return { url: word };
  const folder = `agreements/${id}`;
  const home = resolvePath(opened.root, folder);
  const candidates = [resolvePath(realPath(directory), word), resolvePath(home, word)];
  for (const candidate of candidates) {
    const file = pathInside(home, candidate);
    const bytes = file === null || file === '' ? undefined : readIfThere(opened.root, `${folder}/${file}`);
    if (file !== null && bytes !== undefined) return { file, sha256: sha256(bytes) };
  }
  throw new Failure('usage', 'evidence-not-here', { path: word, folder: `${folder}/documents` });
}

function readIfThere(root: string, path: string): Uint8Array | undefined {
  try {
    return readFileInside(root, path);
  } catch (error) {
    if ((error as Partial<Failure>).code === 'file-not-found') return undefined;
    throw error;
  }
}
