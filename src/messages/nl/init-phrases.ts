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
      '  collab init dijkconvenant --running         een die al loopt: vraagt wat er getekend is',
      '  collab init afspraken --from lijst.xlsx     wat tot nu toe in een rekenblad stond',
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
  'init.option-works-for': () =>
    'met --running: de partij waar u voor werkt, of none als u tussen de partijen staat (standaard: none)',
  'init.option-next-meeting': () => 'de dag van de volgende bijeenkomst',
  'init.option-agreement-only': () =>
    'voeg alleen een samenwerking toe aan een map met overeenkomsten die er al is',
  'init.option-no-git': () => 'houd geen geschiedenis bij',
  'init.option-no-commit': () => 'schrijf de bestanden, leg nog niets vast',
  'init.option-dry-run': () => 'toon welke bestanden er zouden komen, en schrijf niets',
  'init.option-force': () => 'vervang bestanden die er al zijn',

  'init.welcome': () => 'Hooguit acht vragen. Alles kan later anders.\nCtrl-C stopt, en laat niets achter.',
  'init.option-running': () =>
    'neem een samenwerking over die al loopt: het getekende document, wat er is afgesproken, hoe het ervoor staat',
  'init.option-document': () => 'met --running: het bestand dat getekend is; het wordt gekopieerd',
  'init.option-signed': () => 'met --running: de dag waarop de laatste partij tekende',
  'init.option-starts': () => 'met --running: vanaf wanneer het geldt (standaard: de dag van tekenen)',
  'init.option-ends': () => 'met --running: de laatste dag, of open-ended',
  'init.option-signatory': () =>
    'met --running: wie voor een partij tekende, met functie: "Partij=Burgemeester" (herhaal per partij)',
  'init.welcome-running': () =>
    'Een tiental vragen over wat getekend is,\ndaarna wat er is afgesproken en hoe het ervoor staat.\nCtrl-C stopt, en laat niets achter.',
  'init.ask-document': () => 'Het getekende document (een bestand: pdf, Word, …):',
  'init.ask-signed': () => 'Wanneer tekende de laatste partij?',
  'init.ask-starts': () => 'Vanaf wanneer geldt het?',
  'init.ask-ends': () => 'Tot wanneer? (Enter: er is geen einde afgesproken)',
  'init.ask-agreed': ({ count }) =>
    count === 0 ? 'Wat is er afgesproken?' : 'Wat is er nog meer afgesproken?',
  'init.ask-standing': ({ count }) =>
    count === 0 ? 'Hoe staat het er vandaag voor?' : 'Wat is er nog meer te zeggen over vandaag?',
  'init.part-choice': ({ kind }) =>
    ({
      goal: 'Een doel',
      commitment: 'Iets wat een partij doet',
      measurement: 'Een cijfer dat gemeten wordt',
      bottleneck: 'Iets wat vastzit',
      milestone: 'Iets wat bereikt is',
      nothing: 'Voorlopig niets meer',
    })[kind],
  'init.ask-part': ({ key }) =>
    ({
      goal: 'Welk doel? In de woorden van het document:',
      commitment: 'Wat doet die partij? In de woorden van het document:',
      who: 'Welke partij?',
      owner: 'Welke partij is er trekker van?',
      by: 'Wanneer moet het klaar zijn? (Enter: geen datum afgesproken)',
      article: 'Welk artikel? (Enter: overslaan)',
      measurement: 'Wat wordt er gemeten?',
      value: 'De laatste waarde:',
      unit: 'In welke eenheid?',
      target: 'Wat moet het worden? (Enter: niet afgesproken)',
      'target-date': 'Wanneer?',
      date: 'Van welke dag is de waarde?',
      bottleneck: 'Wat zit vast?',
      impact: 'Wat gaat daardoor mis? (Enter: overslaan)',
      of: 'Wie kan het oplossen?',
      'needed-by': 'Wanneer is dat nodig? (Enter: overslaan)',
      since: 'Sinds wanneer zit het vast?',
      milestone: 'Wat is er bereikt?',
      met: 'Wanneer werd het bereikt?',
      done: 'Wanneer is het gedaan?',
      measure: 'Hoe wordt het gemeten? (Enter: het wordt niet gemeten)',
      baseline: 'Waar begon het? (Enter: niet bekend)',
      'baseline-date': 'Op welke dag was dat?',
      every: 'Hoe vaak wordt het gemeten?',
      'measured-by': 'Wie meet het?',
      'figure-goal': 'Bij welk doel hoort het?',
    })[key],
  'init.say-number': (_, format) => `Schrijf een getal, zoals ${format.number(12.5)}.`,
  'init.adopted': ({ title, directory }) => `"${title}" is overgenomen ${placeOf(directory)}`,
  'init.would-adopt': ({ title, directory }) =>
    `"${title}" zou worden overgenomen ${placeOf(directory)} (er is niets geschreven)`,
  'init.adopt-subject': ({ title }) => `Overgenomen: ${title}`,
  'init.adopted-file': ({ file, count }, format) =>
    ({
      document: 'het getekende document; de woorden daarvan beslissen',
      signatures: format.plural(count, { one: 'handtekening', other: 'handtekeningen' }),
      entries: `${format.plural(count, { one: 'vastlegging', other: 'vastleggingen' })} van wat eerder gebeurde, vandaag opgeschreven`,
    })[file],
  'init.keep-answers': () => 'Uw antwoorden, om het nog eens te doen (bewaar ze als answers.yaml):',
  'init.running-word': ({ word }) =>
    ({
      'signed-document': 'Getekende overeenkomst',
      meeting: 'Voortgangsoverleg',
      'as-signed': 'Doet wat de getekende overeenkomst van deze partij vraagt.',
      'as-signed-question': 'Welke van haar afspraken volgen we hier, en wanneer moeten ze klaar zijn?',
      'who-facilitates': 'Wie van deze partij houdt de samenwerking gaande?',
      'who-owns-goal': 'Wie is trekker van dit doel?',
      'agenda-stuck': 'Wat vastzit, en wie het oplost',
      'agenda-figures': 'Hoe ver we zijn',
      'agenda-questions': 'Wat we bij de volgende wijziging in de overeenkomst veranderen',
      'unknown-function': 'Functie niet bekend',
    })[word],
  'init.option-from': () =>
    'neem overeenkomsten, partijen en afspraken uit een lijst: een rekenblad (.xlsx, .ods) of csv; met --running als getekend',
  'init.option-list-form': () => 'schrijf een lege lijst om in te vullen (.xlsx), en verder niets',
  'init.list-column': ({ column }) =>
    ({
      agreement: 'Overeenkomst|Convenant|Samenwerking|Contract',
      parties: 'Partijen|Partners',
      purpose: 'Waarom|Gezamenlijk doel|Bedoeling',
      signed: 'Getekend op|Getekend|Datum ondertekening|Ondertekend',
      starts: 'Begint|Begin|Begindatum|Start|Startdatum|Ingangsdatum',
      ends: 'Eindigt|Einde|Einddatum|Tot',
      document: 'Document|Getekend document|Bestand',
      goal: 'Doel|Doelstelling',
      what: 'Afspraak|Wat|Afspraken|Actie|Taak|Inspanning',
      who: 'Partij|Wie|Trekker|Verantwoordelijke|Verantwoordelijk|Organisatie|Partner',
      by: 'Wanneer|Uiterlijk|Termijn|Deadline|Gereed|Datum gereed|Voor',
      article: 'Artikel|Bepaling',
      state: 'Stand van zaken|Status',
      done: 'Gedaan op|Gedaan|Afgerond|Klaar',
      measure: 'Indicator|Wat wordt gemeten|Maat|KPI',
      unit: 'Eenheid',
      baseline: 'Beginwaarde|Nulmeting|Uitgangswaarde',
      target: 'Streefwaarde|Doelwaarde',
      value: 'Laatste waarde|Waarde|Huidige waarde|Stand|Nu',
      date: 'Gemeten op|Datum van de waarde|Datum|Peildatum',
      bottleneck: 'Knelpunt|Wat zit vast|Probleem',
      impact: 'Gevolg|Gevolgen',
      of: 'Gevraagd van|Wie kan het oplossen',
      'needed-by': 'Nodig voor|Oplossing nodig op',
      since: 'Sinds|Open sinds',
      milestone: 'Mijlpaal',
      met: 'Bereikt op|Behaald op',
    })[column],
  'init.list-state': ({ state }) =>
    ({
      done: 'Gedaan|Ja|Afgerond|Klaar|Gereed',
      'not-done':
        'Niet gedaan|Nee|Nog niet|Gestart|Begonnen|Loopt|Bezig|In uitvoering|Te laat|Te doen|Gepland',
      unknown: 'Niet bekend|Onbekend',
    })[state],
  'init.list-tab': ({ tab }) =>
    ({ agreements: 'Overeenkomsten', agreed: 'Afgesproken', today: 'Vandaag' })[tab],
  'init.list-introduction': ({ tab }) =>
    ({
      agreements:
        'Eén regel per overeenkomst. De partijen met puntkomma’s ertussen, uw eigen partij eerst. Het document is een bestand naast dit bestand.',
      agreed:
        'Eén regel voor alles wat is afgesproken: een doel, of wat een partij doet. Is er één overeenkomst, dan mag die weggelaten worden. Zeg bij “Stand van zaken” of gedaan is wat gedaan moest zijn; leeg betekent dat niemand het weet.',
      today: 'Eén regel per cijfer, per knelpunt, of per mijlpaal die bereikt is.',
    })[tab],
  'init.list-written': ({ file }) => `Een lijst om in te vullen staat in ${file}.`,
  'init.left-out': ({ columns }, format) =>
    `Niet overgenomen, omdat collab deze kolommen niet kent: ${format.list(columns)}.`,
  'init.lists-tab': () => 'Lijsten',
  'init.ask-title': () => 'Hoe heet de samenwerking?',
  'init.ask-language': () => 'In welke taal is de overeenkomst?',
  'init.ask-template': () => 'Wat voor samenwerking is het?',
  'init.ask-parties': ({ ownFirst }) =>
    `De partijen, ${ownFirst ? 'uw eigen eerst, ' : ''}met puntkomma’s (;) ertussen:`,
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
    needed === 1
      ? 'Noem minstens één partij.'
      : 'Noem minstens twee partijen, met een puntkomma (;) ertussen.',
  'init.say-date': (_, format) =>
    `Schrijf de dag met het jaar, zoals ${format.date('2027-06-30')} of 30-06-2027.`,
  'init.say-date-to-come': () => 'Die dag moet nog komen. Geef de dag waarop het zo was.',
  'init.say-date-passed': () => 'Die dag is geweest. Noem er een die nog komt.',
  'init.say-party-twice': ({ party }) => `"${party}" staat er twee keer. Noem elke partij één keer.`,
  'init.say-title': () => 'Er is hier al een overeenkomst met die naam. Kies een andere.',

  'init.started': ({ title, directory }) => `"${title}" is gestart ${placeOf(directory)}`,
  'init.would-start': ({ title, directory }) =>
    `"${title}" zou starten ${placeOf(directory)} (er is niets geschreven)`,
  'init.file': ({ file }) =>
    ({
      agreement: 'de overeenkomst, als eerste concept',
      'agreement-adopted': 'wat er is afgesproken, om het te volgen',
      meeting: 'de volgende bijeenkomst, met agenda',
      settings: 'wat voor de hele map geldt',
      contacts: 'namen en adressen; blijft op deze computer',
      readme: 'wat deze map is, voor alle partijen',
    })[file],
  'init.other-files': ({ count }, format) =>
    `en ${format.plural(count, { one: 'bestand', other: 'bestanden' })} waar u niet naar hoeft te kijken`,
  'init.kept': ({ files }, format) => `Stond er al en is niet gewijzigd: ${format.list(files)}`,
  'init.recorded': ({ name }) => `Vastgelegd, op naam van ${name}.`,
  'init.not-recorded': () => 'Niet vastgelegd in de geschiedenis.',
  'init.unfinished': () =>
    'Het is vastgelegd, maar niet elk bestand kon worden geschreven; de volgende opdracht maakt dat af.',
  'init.again': () => 'Hetzelfde zonder vragen:',
  'init.next': () => 'Hierna:',
  'init.subject': ({ title }) => `Start: ${title}`,
};
