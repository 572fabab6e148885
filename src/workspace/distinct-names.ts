/** Finds names that are one and the same on some computers: those that differ only in capitals or in how accents are written. */
import type { Finding } from '../domain/finding.js';
import { fileFinding } from './file-layout.js';

/** Lower case, and the names of entries, which are told apart by their ids: such paths never clash among themselves. */
const plain = /^[a-z0-9/._-]*(?:-[0-9A-HJKMNP-TV-Z]{26}\.yaml)?$/;

/** @param paths sorted */
export function checkDistinctNames(paths: readonly string[]): Finding[] {
  if (paths.every((path) => plain.test(path))) return [];
  const seen = new Map<string, string>();
  const findings: Finding[] = [];
  for (const path of paths) {
    for (let end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
      const part = end === -1 ? path : path.slice(0, end);
      const folded = fold(part);
      const other = seen.get(folded);
      if (other === undefined) seen.set(folded, part);
      else if (other !== part) {
        findings.push(fileFinding('file-names-distinct', path, { name: part, other }));
        break;
      }
      if (end === -1) break;
    }
  }
  return findings;
}

/** Composed, without case. Upper case first: `ß` and `SS` are the same name to some computers. */
function fold(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
