/** German: what should not be recorded for ever. */
import { quoted, word } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';

const citizenNumbers: Readonly<Record<string, string>> = {
  'be-national': 'eine belgische Nationalregisternummer',
  'de-tax': 'eine deutsche Steuer-Identifikationsnummer',
  'fr-nir': 'eine französische Sozialversicherungsnummer (NIR)',
  'gb-nino': 'eine britische Sozialversicherungsnummer (NINO)',
  'nl-bsn': 'eine niederländische Bürgerservicenummer (BSN)',
};

export const privacyRules = {
  'contacts-stay-out': {
    title: 'Kontaktdaten gehören nicht in die Vereinbarung',
    say: (data) => ({
      message:
        data['kind'] === 'email'
          ? `Die E-Mail-Adresse ${quoted(data, 'found')} bliebe für immer im Verlauf stehen.`
          : `Die Telefonnummer ${quoted(data, 'found')} bliebe für immer im Verlauf stehen.`,
      remedy:
        'Nehmen Sie sie heraus; führen Sie sie mit `collab contacts add`, und nennen Sie hier nur die Kennung, die das ergibt.',
    }),
  },
  'names-stay-out': {
    title: 'Namen von Personen gehören nicht in die Vereinbarung',
    say: (data) => ({
      message:
        data['listed'] === true
          ? `${quoted(data, 'found')} ist eine der Personen in contacts.yaml; der Name bliebe für immer im Verlauf stehen.`
          : `${quoted(data, 'found')} scheint der Name einer Person zu sein und bliebe für immer im Verlauf stehen.`,
      remedy:
        'Schreiben Sie die Funktion oder die Kennung, die `collab contacts add` dieser Person gibt; der Name bleibt dann in contacts.yaml.',
    }),
  },
  'personal-numbers-stay-out': {
    title: 'Persönliche Nummern von Bürgern gehören nicht in die Vereinbarung',
    say: (data) => ({
      message: `Die Nummer mit dem Ende ${word(data, 'ending')} ${data['certain'] === true ? 'ist' : 'könnte'} ${citizenNumbers[word(data, 'kind')] ?? ''}${data['certain'] === true ? '' : ' sein'}; sie bliebe für immer im Verlauf stehen.`,
      remedy:
        data['certain'] === true
          ? 'Nehmen Sie sie heraus. Nennen Sie die Person mit der Kennung, die `collab contacts add` gibt; die Nummer gehört in das dafür vorgesehene System.'
          : 'Nehmen Sie sie heraus, wenn sie es ist. Wenn nicht, schreiben Sie davor, wovon es die Nummer ist.',
    }),
  },
} satisfies Record<string, RuleWords>;
