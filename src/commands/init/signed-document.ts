/** The file that was signed, as it is taken into the folder: read, not too large, under a name that every computer can hold. */
import { slug } from '../../domain/slug.js';
import type { FailureData } from '../../errors/failure-data.js';
import { Failure, isFailure } from '../../errors/failure.js';
import { readFileInside } from '../../platform/files.js';
import { pathParts, resolvePath } from '../../platform/paths.js';
import type { SignedDocument } from '../../workspace/new-collaboration/running/running-collaboration.js';

/** Larger files make every copy of the history slow, and some forges refuse them. */
const mostMegabytes = 40;

type Refused = FailureData['document-refused'];

/** @param path as given, from `directory`. Throws `document-refused`. */
export function readSignedDocument(path: string, directory: string): SignedDocument {
  const { folder, name } = pathParts(resolvePath(directory, path));
  const refuse = (reason: Refused['reason']): Failure =>
    new Failure('usage', 'document-refused', { path, reason, megabytes: mostMegabytes });
  let bytes: Uint8Array;
  try {
    bytes = readFileInside(folder, name, { maxBytes: mostMegabytes * 1_000_000 });
  } catch (error) {
    throw isFailure(error) ? refuse(reasonOf(error)) : error;
  }
  if (bytes.length === 0) throw refuse('empty');
  return { name: safeName(name), bytes };
}

/** What is wrong with the file, if anything. */
export function documentProblem(path: string, directory: string): Refused | undefined {
  try {
    readSignedDocument(path, directory);
    return undefined;
  } catch (error) {
    if (isFailure(error) && error.code === 'document-refused') return error.data as Refused;
    throw error;
  }
}

function reasonOf(error: Failure): Refused['reason'] {
  if (error.code === 'file-not-found') return 'absent';
  if (error.code === 'path-is-link') return 'link';
  const { reason } = error.data as { readonly reason?: string };
  if (reason === 'EFBIG') return 'too-large';
  return reason === 'EISDIR' ? 'folder' : 'unreadable';
}

/** Plain letters and its ending: a name from elsewhere can hold anything. */
function safeName(name: string): string {
  const [, stem = name, ending = ''] = /^(.*?)(?:\.([A-Za-z0-9]{1,8}))?$/su.exec(name) ?? [];
  const words = slug(stem);
  const start = words === '' || /^(con|prn|aux|nul|com\d|lpt\d)$/.test(words) ? 'signed-text' : words;
  return ending === '' ? start : `${start}.${ending.toLowerCase()}`;
}
