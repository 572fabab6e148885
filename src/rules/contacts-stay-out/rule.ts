/** E-mail addresses and telephone numbers do not enter the history: they belong in contacts.yaml. */
import { findContactDetails } from '../../domain/contact-details.js';
import type { AgreementFile } from '../../domain/folder.js';
import { jsonPointer } from '../../domain/json-pointer.js';
import type { AgreementRule, Problem } from '../rule.js';

export const rule: AgreementRule = {
  id: 'contacts-stay-out',
  category: 'privacy',
  severity: 'error',
  scope: 'agreement',
  check({ agreement }) {
    const problems: Problem[] = [];
    for (const [file, content] of contentsOf(agreement)) {
      visitTexts(content, [], (text, keys) => {
        for (const { kind, found } of findContactDetails(text)) {
          const problem = { file, pointer: jsonPointer(keys), data: { kind, found } };
          // A number that looks like a telephone number may be something else.
          problems.push(kind === 'telephone' ? { ...problem, severity: 'warning' } : problem);
        }
      });
    }
    return problems;
  },
};

function* contentsOf({
  file,
  terms,
  entries,
  meetings,
}: AgreementFile): Generator<readonly [string, unknown]> {
  yield [file, terms];
  for (const entry of entries) yield [entry.file, entry.entry];
  for (const meeting of meetings) yield [meeting.file, meeting.meeting];
}

/** Numbers of registers, fingerprints and addresses of files and pages are no one's telephone. */
const otherNumbers = new Set(['identifiers', 'sha256', 'file', 'url', 'reference']);

/** @param keys of the value; lent to `visit`, and changed afterwards: every text of every file comes by here */
function visitTexts(
  value: unknown,
  keys: string[],
  visit: (text: string, keys: readonly string[]) => void,
): void {
  if (typeof value === 'string') visit(value, keys);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (otherNumbers.has(key)) continue;
      keys.push(key);
      visitTexts(part, keys, visit);
      keys.pop();
    }
  }
}
