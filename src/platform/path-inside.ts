/** Which relative paths may name a file of a folder: none that leaves it, and none of git's own. */
import { Failure } from '../errors/failure.js';

/** Code points that some file systems ignore in names, by which `.g\u200cit` would be `.git`. */
const IGNORED_IN_NAMES = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/** True for every spelling of `.git` that a file system may take for it: case, trailing dots, streams, short names. */
function namesGitFolder(segment: string): boolean {
  const [beforeStream = ''] = segment.split(':');
  const plain = beforeStream
    .replace(IGNORED_IN_NAMES, '')
    .replace(/[. ]+$/, '')
    .toLowerCase();
  return plain === '.git' || /^git~\d+$/.test(plain);
}

function isPlainSegment(segment: string): boolean {
  return segment !== '' && segment !== '.' && segment !== '..' && !namesGitFolder(segment);
}

/** True when `path` is relative, uses `/`, and has no segment that leaves the folder or enters git's own. */
export function isPathInside(path: string): boolean {
  if (path.includes('\0') || path.includes('\\') || /^[A-Za-z]:/.test(path)) return false;
  return path.split('/').every(isPlainSegment);
}

/** Returns the segments of `path`; throws `path-outside-folder` for a path that `isPathInside` refuses. */
export function segmentsInside(path: string): readonly string[] {
  if (!isPathInside(path)) throw new Failure('usage', 'path-outside-folder', { path });
  return path.split('/');
}
