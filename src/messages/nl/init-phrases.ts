import type { InitPhrases } from '../../domain/phrases/init-phrases.js';
import type { PhraseSentences } from '../messages.js';

const placeOf = (directory: string): string => (directory === '.' ? 'in deze map' : `in ${directory}`);

export const initPhrases: PhraseSentences<InitPhrases> = {
  'init.description': () =>
    'Start een samenwerking: stelt hooguit acht vragen, schrijft het eerste concept van de overeenkomst en legt het vast. In een map met overeenkomsten komt er een bij.',
  'init.directory': () => 'de map om te beginnen (standaard: deze)',
  'init.examples': () =>
    [
      '  collab init dijkconvenant',
      '  collab init brug --template public-private-partnership --yes',
      '  collab init --template covenant --title "Een veilige dijk" --party "Gemeente Oosterwold" \\',
      '    --party "Waterschap Zuiderlek" --purpose "…" --goal "…" --me "Procesmanager" --next-meeting 2027-01-18',
      '  collab init dijkconvenant --answers antwoorden.yaml',
    ].join('\n'),
  'init.option-template': () =>
    'wat voor samenwerking: covenant, public-private-partnership, joint-procurement, shared-service, data-sharing, memorandum',
  'init.option-list-templates': () => 'toon welke soorten er zijn, en schrijf niets',
  'init.option-answers': () => 'neem de antwoorden uit een YAML-bestand; - leest ze van de standaardinvoer',
  'init.option-title': () => 'hoe de samenwerking heet',
  'init.option-id': () => 'de korte naam van de overeenkomst (standaard: uit de titel)',
  'init.option-party': () =>
    'een partij met haar officiële naam, uw eigen partij eerst (herhaal voor elke partij)',
  'init.option-purpose': () => 'waarom de partijen dit samen doen',
  'init.option-goal': () => 'het eerste doel',
  'init.option-facilitator': () =>
    'wie de samenwerking gaande houdt: een partij, of iemand van buiten (standaard: u)',
  'init.option-me': () => 'uw functie, niet uw naam',
  'init.option-next-meeting': () => 'de dag van de volgende bijeenkomst',
  'init.option-agreement-only': () =>
    'voeg alleen een samenwerking toe aan een map met overeenkomsten die er al is',
  'init.option-no-git': () => 'houd geen geschiedenis bij',
  'init.option-no-commit': () => 'schrijf de bestanden, leg nog niets vast',
  'init.option-dry-run': () => 'toon welke bestanden er zouden komen, en schrijf niets',
  'init.option-force': () => 'vervang bestanden die er al zijn',

  'init.welcome': () => 'Hooguit acht vragen. Alles kan later anders.\nCtrl-C stopt, en laat niets achter.',
  'init.ask-title': () => 'Hoe heet de samenwerking?',
  'init.ask-language': () => 'In welke taal is de overeenkomst?',
  'init.ask-template': () => 'Wat voor samenwerking is het?',
  'init.ask-parties': () => 'De partijen, uw eigen partij eerst, met komma’s ertussen:',
  'init.ask-purpose': () => 'Waarom doen zij dit samen? Eén zin:',
  'init.ask-goal': () => 'Het eerste doel: wat is er beter als het is gelukt?',
  'init.ask-me': () => 'Uw functie, niet uw naam (u staat voorlopig als procesbegeleider):',
  'init.ask-next-meeting': () => 'Wanneer is de volgende bijeenkomst?',
  'init.language-name': ({ language }) =>
    ({
      en: 'English (Engels)',
      nl: 'Nederlands',
      de: 'Deutsch (Duits)',
      fr: 'Français (Frans)',
    })[language],
  'init.say-text': () => 'Hier zijn een paar woorden nodig.',
  'init.say-parties': ({ needed }) =>
    needed === 1 ? 'Noem minstens één partij.' : 'Noem minstens twee partijen, met een komma ertussen.',
  'init.say-date': () => 'Schrijf de datum als jaar-maand-dag, zoals 2027-06-30.',
  'init.say-date-passed': () => 'Die dag is geweest. Noem er een die nog komt.',
  'init.say-party-twice': ({ party }) => `"${party}" staat er twee keer. Noem elke partij één keer.`,
  'init.say-title': () => 'Er is hier al een overeenkomst met die naam. Kies een andere.',

  'init.started': ({ title, directory }) => `"${title}" is gestart ${placeOf(directory)}`,
  'init.would-start': ({ title, directory }) =>
    `"${title}" zou starten ${placeOf(directory)} (er is niets geschreven)`,
  'init.file': ({ file }) =>
    ({
      agreement: 'de overeenkomst, als eerste concept',
      meeting: 'de volgende bijeenkomst, met agenda',
      settings: 'wat voor de hele map geldt',
      contacts: 'namen en adressen; blijft op deze computer',
      readme: 'wat deze map is, voor alle partijen',
    })[file],
  'init.other-files': ({ count }, format) =>
    `en ${format.plural(count, { one: 'bestand', other: 'bestanden' })} voor editors en de geschiedenis`,
  'init.kept': ({ files }, format) => `Stond er al en is niet gewijzigd: ${format.list(files)}`,
  'init.recorded': ({ commit, contact }) => `Vastgelegd als ${commit}, door ${contact}.`,
  'init.not-recorded': () => 'Niet vastgelegd in de geschiedenis.',
  'init.unfinished': () =>
    'Het is vastgelegd, maar niet elk bestand kon worden geschreven; de volgende opdracht maakt dat af.',
  'init.again': () => 'Hetzelfde zonder vragen:',
  'init.next': () => 'Hierna:',
  'init.subject': ({ title }) => `Start: ${title}`,
};
