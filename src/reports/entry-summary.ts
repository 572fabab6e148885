/** An entry in one line: the words its record got. */
import type { AgreementFile } from '../domain/folder.js';
import { indexItems } from '../domain/item-index.js';
import { recordPhrase } from '../domain/record-phrase.js';
import type { ProgressEntry } from '../domain/schema-types.js';
import { say, type Content } from './document.js';

export function entrySummary({ terms }: Pick<AgreementFile, 'terms'>, entry: ProgressEntry): Content {
  const items = indexItems(terms);
  return [say(recordPhrase(entry, (path) => items.get(path)?.value))];
}
