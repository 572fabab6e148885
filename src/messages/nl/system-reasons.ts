/** Wat de namen betekenen die een computer aan zijn problemen geeft. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'u hebt geen toestemming'],
  ['EPERM', 'u hebt geen toestemming'],
  ['EROFS', 'deze schijf kan alleen gelezen worden'],
  ['ENOSPC', 'de schijf is vol'],
  ['EDQUOT', 'uw deel van de schijf is vol'],
  ['EIO', 'de schijf meldt een fout'],
  ['EISDIR', 'het is een map'],
  ['ENOTDIR', 'een deel van het pad is geen map'],
  ['ENAMETOOLONG', 'de naam is te lang'],
  ['EMFILE', 'er zijn te veel bestanden open'],
  ['ENOENT', 'het is er niet'],
]);

export function reasonInWords(reason: string): string {
  return reasons.get(reason) ?? reason;
}
