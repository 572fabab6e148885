/** Names of people do not enter the history: an id stands for a person, and contacts.yaml says who that is. */
import type { AgreementFile, Folder } from '../../domain/folder.js';
import { jsonPointer } from '../../domain/json-pointer.js';
import { findKnownNames, knownNames } from '../../domain/known-names.js';
import { oncePer } from '../../domain/once-per.js';
import type { Contacts, Text } from '../../domain/schema-types.js';
import { findTitledNames } from '../../domain/titled-names.js';
import { writtenTexts } from '../../domain/written-texts.js';
import type { AgreementRule, Problem } from '../rule.js';

export const rule: AgreementRule = {
  id: 'names-stay-out',
  category: 'privacy',
  severity: 'error',
  scope: 'agreement',
  check({ agreement, folder }) {
    const problems: Problem[] = [];
    const known = folder.contacts === null ? new Map() : namesIn(folder.contacts);
    const options = { french: isInFrench(agreement, folder) };
    for (const { text, keys, file } of writtenTexts(agreement)) {
      // What a party is called is no one's secret, also when it bears somebody's name.
      if (keys[0] === 'parties' && keys[2] === 'name') continue;
      const listed = findKnownNames(text, known).filter((name) => !isInPartyName(text, name, agreement));
      for (const { found } of listed)
        problems.push({ file, pointer: jsonPointer(keys), data: { found, listed: true } });
      for (const found of findTitledNames(text, options)) {
        if (listed.some((name) => found.includes(name.found))) continue;
        // Somebody addressed like this may be a figure of history, or a street.
        const data = { found, listed: false };
        problems.push({ file, pointer: jsonPointer(keys), data, severity: 'warning' });
      }
    }
    return problems;
  },
};

const namesIn = oncePer(({ people }: Contacts) => knownNames(Object.values(people).map(({ name }) => name)));

function isInFrench({ terms }: AgreementFile, { settings }: Folder): boolean {
  return (terms.languages ?? settings.languages).includes('fr');
}

function isInPartyName(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  { terms }: AgreementFile,
): boolean {
  return Object.values(terms.parties)
    .flatMap(({ name }) => inEachLanguage(name))
    .some((name) => {
      const at = text.lastIndexOf(name, from);
      return at !== -1 && name !== '' && at + name.length >= to;
    });
}

const inEachLanguage = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);
