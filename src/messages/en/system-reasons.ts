/** What the names that a computer gives to its troubles mean. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'you do not have permission'],
  ['EPERM', 'you do not have permission'],
  ['EROFS', 'this disk can only be read'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'your share of the disk is full'],
  ['EIO', 'the disk reports an error'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'a part of its path is not a folder'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['EMFILE', 'too many files are open'],
  ['ENOENT', 'it is not there'],
]);

export function reasonInWords(reason: string): string {
  return reasons.get(reason) ?? reason;
}
