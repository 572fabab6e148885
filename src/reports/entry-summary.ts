/** An entry in one line: the words its record got. */
import type { AgreementFile } from '../domain/folder.js';
import { itemFinder } from '../domain/find-item.js';
import { recordPhrase } from '../domain/record-phrase.js';
import type { ProgressEntry } from '../domain/schema-types.js';
import { say, text, type Content } from './document.js';

export function entrySummary(
  agreement: Pick<AgreementFile, 'terms' | 'entries'>,
  entry: ProgressEntry,
): Content {
  const on = entry['taken-over'];
  return [
    say(recordPhrase(entry, itemFinder(agreement))),
    ...(on === undefined ? [] : [text(' '), say({ code: 'report.afterwards-on', data: { on } })]),
  ];
}
