/** Wat niet voor altijd bewaard moet worden. */
import { quoted, word } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';

const citizenNumbers: Readonly<Record<string, string>> = {
  'be-national': 'een Belgisch rijksregisternummer',
  'de-tax': 'een Duits fiscaal identificatienummer',
  'fr-nir': 'een Frans socialezekerheidsnummer (NIR)',
  'gb-nino': 'een Brits National Insurance-nummer',
  'nl-bsn': 'een burgerservicenummer (BSN)',
};

export const privacyRules = {
  'contacts-stay-out': {
    title: 'Contactgegevens blijven buiten de overeenkomst',
    say: (data) => ({
      message:
        data['kind'] === 'email'
          ? `Het e-mailadres ${quoted(data, 'found')} zou voor altijd in de geschiedenis blijven.`
          : `Het telefoonnummer ${quoted(data, 'found')} zou voor altijd in de geschiedenis blijven.`,
      remedy:
        'Haal het weg; bewaar het met `collab contacts add`, en noem de persoon met het id dat dat geeft.',
    }),
  },
  'names-stay-out': {
    title: 'Namen van mensen blijven buiten de overeenkomst',
    say: (data) => ({
      message:
        data['listed'] === true
          ? `${quoted(data, 'found')} is een van de mensen in contacts.yaml; de naam zou voor altijd in de geschiedenis blijven.`
          : `${quoted(data, 'found')} lijkt de naam van een persoon, en zou voor altijd in de geschiedenis blijven.`,
      remedy:
        'Schrijf de functie, of het id dat `collab contacts add` deze persoon geeft; de naam blijft dan in contacts.yaml.',
    }),
  },
  'personal-numbers-stay-out': {
    title: 'Persoonsnummers van burgers blijven buiten de overeenkomst',
    say: (data) => ({
      message: `Het nummer dat eindigt op ${word(data, 'ending')} ${data['certain'] === true ? 'is' : 'kan'} ${citizenNumbers[word(data, 'kind')] ?? ''}${data['certain'] === true ? '' : ' zijn'}; het zou voor altijd in de geschiedenis blijven.`,
      remedy:
        data['certain'] === true
          ? 'Haal het weg. Noem de persoon met het id dat `collab contacts add` geeft; het nummer hoort in het systeem dat ervoor gemaakt is.'
          : 'Haal het weg als het dat is. Zo niet: schrijf ervoor waarvan het een nummer is.',
    }),
  },
} satisfies Record<string, RuleWords>;
