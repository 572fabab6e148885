/** German: what the names that a computer gives to its troubles mean. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'Ihnen fehlt die Berechtigung'],
  ['EPERM', 'Ihnen fehlt die Berechtigung'],
  ['EROFS', 'dieser Datenträger lässt sich nur lesen'],
  ['ENOSPC', 'der Datenträger ist voll'],
  ['EDQUOT', 'Ihr Anteil am Speicherplatz ist voll'],
  ['EIO', 'der Datenträger meldet einen Fehler'],
  ['EISDIR', 'es ist ein Ordner'],
  ['ENOTDIR', 'ein Teil des Pfades ist kein Ordner'],
  ['ENAMETOOLONG', 'der Name ist zu lang'],
  ['EMFILE', 'es sind zu viele Dateien geöffnet'],
  ['ENOENT', 'es ist nicht da'],
]);

export function reasonInWords(reason: string): string {
  return reasons.get(reason) ?? reason;
}
