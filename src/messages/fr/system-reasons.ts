/** What the names that a computer gives to its troubles mean. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'vous n’en avez pas le droit'],
  ['EPERM', 'vous n’en avez pas le droit'],
  ['EROFS', 'ce disque ne permet que la lecture'],
  ['ENOSPC', 'le disque est plein'],
  ['EDQUOT', 'votre part du disque est pleine'],
  ['EIO', 'le disque signale une erreur'],
  ['EISDIR', 'c’est un dossier'],
  ['ENOTDIR', 'une partie de son chemin n’est pas un dossier'],
  ['ENAMETOOLONG', 'son nom est trop long'],
  ['EMFILE', 'trop de fichiers sont ouverts'],
  ['ENOENT', 'il n’existe pas'],
]);

export function reasonInWords(reason: string): string {
  return reasons.get(reason) ?? reason;
}
