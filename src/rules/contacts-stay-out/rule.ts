/** E-mail addresses and telephone numbers do not enter the history: they belong in contacts.yaml. */
import { findContactDetails } from '../../domain/contact-details.js';
import { jsonPointer } from '../../domain/json-pointer.js';
import type { AgreementFile } from '../../domain/folder.js';
import type { AgreementRule } from '../rule.js';

export const rule: AgreementRule = {
  id: 'contacts-stay-out',
  category: 'privacy',
  severity: 'error',
  scope: 'agreement',
  *check({ agreement }) {
    for (const [file, content] of contentsOf(agreement)) {
      for (const [text, keys] of textsIn(content, [])) {
        for (const { kind, found } of findContactDetails(text)) {
          const place = { file, pointer: jsonPointer(keys), data: { kind, found } };
          // A number that looks like a telephone number may be something else.
          yield kind === 'telephone' ? { ...place, severity: 'warning' } : place;
        }
      }
    }
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

type Keys = readonly (string | number)[];

function* textsIn(value: unknown, keys: Keys): Generator<readonly [text: string, keys: Keys]> {
  if (typeof value === 'string') yield [value, keys];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (!otherNumbers.has(key)) yield* textsIn(part, [...keys, key]);
    }
  }
}
