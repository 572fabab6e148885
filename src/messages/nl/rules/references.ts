/** Wat er mis is als iets dat genoemd wordt er niet is. */
import { quoted, word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';
import { listNames } from '../list-names.js';

export const referencesRules = {
  'body-known': {
    title: 'Een overleg dat genoemd wordt, bestaat',
    say: (data) => ({
      message: `${quoted(data)} is geen overleg van deze overeenkomst.`,
      remedy: didYouMean(data, 'Noem een overleg bij zijn id, of voeg het toe onder `bodies`.'),
    }),
  },
  'dependencies-without-cycle': {
    title: 'Niets wacht op zichzelf',
    say: (data) => ({
      message: `Deze wachten op elkaar: ${words(data, 'cycle').join(' → ')}.`,
      remedy: 'Haal de afhankelijkheid weg die er in werkelijkheid niet is.',
    }),
  },
  'document-file-present': {
    title: 'Een bestand waarnaar verwezen wordt, is er',
    say: (data) =>
      data['fault'] === 'changed'
        ? {
            message: `${quoted(data, 'file')} is niet het bestand dat bedoeld was: de vingerafdruk is nu ${word(data, 'sha256')}.`,
            remedy:
              'Zet het oorspronkelijke bestand terug, of noteer de nieuwe vingerafdruk als de wijziging is afgesproken.',
          }
        : {
            message: `Het bestand ${quoted(data, 'file')} staat niet in ${quoted(data, 'folder')}.`,
            remedy: didYouMean(data, 'Zet het bestand daar neer, of verbeter de naam.'),
          },
  },
  'document-known': {
    title: 'Een document dat genoemd wordt, staat in de lijst',
    say: (data) => ({
      message: `${quoted(data)} is geen document van deze overeenkomst.`,
      remedy: didYouMean(data, 'Noem een document bij zijn id, of voeg het toe onder `documents`.'),
    }),
  },
  'each-names-group': {
    title: 'Elk lid is van een groep',
    say: (data) => ({
      message: `${quoted(data)} ${data['isParty'] === true ? 'is één partij en geen groep' : 'is geen groep van deze overeenkomst'}.`,
      remedy: didYouMean(
        data,
        data['isParty'] === true && data['each'] === true
          ? 'Noem de partij zelf, zonder `each`.'
          : 'Noem een groep bij haar id, of voeg haar toe onder `groups`.',
      ),
    }),
  },
  'formerly-free': {
    title: 'Een vroegere naam is niet van een ander',
    say: (data) =>
      data['fault'] === 'in-use'
        ? {
            message: `${quoted(data, 'path')} is nog de naam van een onderdeel en kan dus geen vroegere naam zijn.`,
            remedy: 'Haal het hier weg, of geef het andere onderdeel een andere naam.',
          }
        : {
            message: `${quoted(data, 'path')} is ook een vroegere naam van ${quoted(data, 'other')}.`,
            remedy: 'Laat het staan bij het onderdeel dat werkelijk zo heette.',
          },
  },
  'participant-known': {
    title: 'Wie meedoet, is bekend',
    say: (data) => ({
      message: `${quoted(data)} is hier geen partij, groep of persoon.`,
      remedy: didYouMean(
        data,
        'Noem een partij van de overeenkomst, of een persoon onder `people` in collab.yaml.',
      ),
    }),
  },
  'party-known': {
    title: 'Wie genoemd wordt, is een partij of een groep',
    say: (data) => ({
      message:
        data['isGroup'] === true
          ? `${quoted(data)} is een groep; hier hoort één partij.`
          : `${quoted(data)} is geen partij of groep van deze overeenkomst.`,
      remedy: didYouMean(data, 'Noem een partij bij haar id, of voeg haar toe onder `parties`.'),
    }),
  },
  'rule-setting-known': {
    title: 'Instellingen in collab.yaml noemen regels die er zijn',
    say: (data) => ({
      message: `Er is geen regel ${quoted(data)}.`,
      remedy: didYouMean(data, 'Noem de regel die achter de bevinding staat, of haal dit weg.'),
    }),
  },
  'person-known': {
    title: 'Een contactpersoon is een van de mensen',
    say: (data) => ({
      message: `${quoted(data)} staat niet bij de mensen in collab.yaml.`,
      remedy: didYouMean(data, 'Voeg de persoon met een functie toe onder `people` in collab.yaml.'),
    }),
  },
  'reference-not-withdrawn': {
    title: 'Niets leunt op wat is ingetrokken',
    say: (data) => ({
      message: `${quoted(data, 'path')} is ingetrokken.`,
      remedy: 'Verwijs naar wat ervoor in de plaats kwam, of trek dit onderdeel ook in.',
    }),
  },
  'reference-of-right-kind': {
    title: 'Een verwijzing leidt naar het juiste soort onderdeel',
    say: (data, format) => ({
      message: `${quoted(data, 'path')} staat bij ${listNames(word(data, 'list'))}; \`${word(data, 'field')}\` vraagt een onderdeel van ${format.choice(words(data, 'lists').map(listNames))}.`,
      remedy: 'Verwijs naar een onderdeel van dat soort.',
    }),
  },
  'reference-resolves': {
    title: 'Een verwijzing leidt naar één onderdeel',
    say: (data, format) => {
      if (data['fault'] === 'ambiguous') {
        return {
          message: `${quoted(data, 'path')} kan meer dan één onderdeel betekenen.`,
          remedy: `Schrijf het voluit: ${format.choice(words(data, 'paths'))}.`,
        };
      }
      if (data['fault'] === 'no-agreement') {
        return {
          message: `Er is geen overeenkomst ${quoted(data, 'agreement')} in deze werkruimte.`,
          remedy: didYouMean(data, 'Noem een overeenkomst bij haar map.'),
        };
      }
      return {
        message: `Er is geen onderdeel ${quoted(data, 'path')}.`,
        remedy: didYouMean(data, 'Verwijs naar een onderdeel dat er is, of voeg het toe.'),
      };
    },
  },
  'related-agreement-known': {
    title: 'Een verwante overeenkomst staat in de werkruimte',
    say: (data) => ({
      message:
        data['isItself'] === true
          ? `${quoted(data)} is deze overeenkomst zelf.`
          : `Er is geen overeenkomst ${quoted(data)} in deze werkruimte.`,
      remedy: didYouMean(data, 'Noem een overeenkomst bij haar map; een die elders staat bij haar `title`.'),
    }),
  },
  'pool-known': {
    title: 'Gedeelde kosten die worden genoemd zijn bekend',
    say: (data) => ({
      message: `${quoted(data)} staat niet bij de gedeelde kosten.`,
      remedy: didYouMean(data, 'Noem er een uit `budget.pools`, of voeg haar daar toe.'),
    }),
  },
} satisfies Record<string, RuleWords>;
