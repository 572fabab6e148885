/** Wat er mis is met besluiten, vergaderen en escaleren. */
import { byFault, count, quoted, word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';

export const governanceRules = {
  'body-meets-in-time': {
    title: 'Een overleg komt zo vaak bijeen als afgesproken',
    say: (data, format) => ({
      message:
        word(data, 'last') === ''
          ? `${quoted(data)} is nog nooit bijeengekomen; dat had uiterlijk op ${format.date(word(data, 'due'))} gemoeten.`
          : `${quoted(data)} kwam voor het laatst bijeen op ${format.date(word(data, 'last'))}; uiterlijk op ${format.date(word(data, 'due'))} had dat weer gemoeten.`,
      remedy: 'Plan de volgende vergadering, of spreek een ander ritme af onder `every`.',
    }),
  },
  'chair-is-member': {
    title: 'De voorzitter zit in het overleg',
    say: (data) => ({
      message: `Voorzitter ${quoted(data)} is geen lid van ${quoted(data, 'body')}.`,
      remedy: didYouMean(data, 'Noem een van de leden, of voeg dit lid toe.'),
    }),
  },
  'decision-rule-complete': {
    title: 'Er is afgesproken hoe een overleg besluit',
    say: (data, format) =>
      byFault(data, {
        'no-rule': {
          message: `Nergens staat hoe ${quoted(data)} besluit.`,
          remedy: 'Voeg `decides-by` toe: bij consensus, bij meerderheid of anders.',
        },
        'no-percentage': {
          message: `${quoted(data)} besluit met gekwalificeerde meerderheid, maar nergens staat hoe groot die is.`,
          remedy: 'Voeg `majority: { percent: 75 }` toe, met uw eigen percentage.',
        },
        'no-blocs': {
          message: `In ${quoted(data)} moet elk blok instemmen, maar er zijn geen blokken genoemd.`,
          remedy: 'Noem de groepen onder `blocs`.',
        },
        half: {
          message: `${format.number(count(data, 'percent'))} % is in ${quoted(data)} geen gekwalificeerde meerderheid.`,
          remedy: 'Vraag meer dan de helft, of kies `decides-by: majority`.',
        },
        'needless-percentage': {
          message: `${quoted(data)} besluit gezamenlijk, dus een percentage van de stemmen zegt niets.`,
          remedy: 'Haal `majority` weg, of kies `decides-by: qualified-majority`.',
        },
      }),
  },
  'escalation-ends': {
    title: 'Escalatie houdt ergens op',
    say: (data) =>
      byFault(data, {
        'no-end': {
          message: `Nergens staat dat escalatie eindigt bij niveau ${word(data, 'level')}, het laatste.`,
          remedy: 'Zet er `final: true` bij, of voeg het niveau toe dat het laatste woord heeft.',
        },
        'goes-on': {
          message: `Niveau ${word(data, 'level')} is het laatste, maar er volgen er meer.`,
          remedy: 'Zet `final: true` alleen bij het laatste niveau.',
        },
      }),
  },
  'escalation-has-periods': {
    title: 'Elk niveau van escalatie heeft een termijn',
    say: (data) => ({
      message: `Niveau ${word(data, 'level')} van de escalatie heeft geen termijn.`,
      remedy: 'Voeg `respond-within` toe, bijvoorbeeld `P14D` voor 14 dagen.',
    }),
  },
  'escalation-names-who': {
    title: 'Elk niveau van escalatie heeft iemand die het behandelt',
    say: (data) => ({
      message: `Niemand behandelt niveau ${word(data, 'level')} van de escalatie.`,
      remedy: 'Noem het overleg (`body`), of de partijen of mensen onder `who`.',
    }),
  },
  'legal-force-stated': {
    title: 'Er is afgesproken of de overeenkomst bindt',
    say: (data) =>
      byFault(data, {
        unstated: {
          message: 'Nergens staat of de overeenkomst juridisch bindt.',
          remedy: 'Voeg onder `legal` toe: `binding`, met `yes`, `no` of `partly`.',
        },
        'which-parts': {
          message: 'De overeenkomst bindt voor een deel, maar nergens staat welk deel.',
          remedy: 'Voeg onder `legal` een uitleg toe (`explanation`).',
        },
      }),
  },
  'precedence-stated': {
    title: 'Er is afgesproken welk document beslist',
    say: (data, format) => {
      const documents = format.list(words(data, 'documents').map((id) => `"${id}"`));
      return byFault(data, {
        unstated: {
          message: `De overeenkomst en ${documents} binden samen, en nergens staat wat beslist als ze verschillen.`,
          remedy:
            'Voeg onder `legal` een rangorde toe (`precedence`): het sterkste eerst, `agreement` voor dit bestand.',
        },
        'left-out': {
          message: `In de rangorde ontbreekt ${documents}.`,
          remedy: 'Geef het een plaats in de rangorde.',
        },
      });
    },
  },
  'quorum-reachable': {
    title: 'Een quorum is haalbaar',
    say: (data, format) => ({
      message: `${quoted(data)} heeft ${word(data, 'quorum')} leden nodig om te besluiten, maar heeft ${format.plural(count(data, 'members'), { one: 'lid', other: 'leden' })}.`,
      remedy: 'Verlaag het quorum, of voeg de leden toe die ontbreken.',
    }),
  },
  'steering-body-meets': {
    title: 'Er is afgesproken hoe vaak de stuurgroep bijeenkomt',
    say: (data) => ({
      message: `Nergens staat hoe vaak ${quoted(data)} bijeenkomt.`,
      remedy: 'Voeg `every` toe, bijvoorbeeld `P3M` voor elke drie maanden.',
    }),
  },
  'bloc-has-seats': {
    title: 'Elk blok heeft een zetel',
    say: (data) => ({
      message: `Blok ${quoted(data, 'group')} moet in ${quoted(data)} instemmen, maar geen van zijn partijen heeft er een zetel.`,
      remedy: `Geef een van hen een zetel, of haal het blok weg.`,
    }),
  },
  'proxies-limited': {
    title: 'Volmachten maken één lid niet tot een vergadering',
    say: (data) =>
      byFault(data, {
        majority: {
          message: `Met volmachten kan één lid ${count(data, 'votes')} van de ${count(data, 'seats')} stemmen in ${quoted(data)} uitbrengen: een meerderheid in zijn eentje.`,
          remedy: 'Verlaag `at-most`.',
        },
        quorum: {
          message: `Met volmachten telt één lid in ${quoted(data)} als ${count(data, 'votes')} aanwezigen, genoeg voor het quorum van ${count(data, 'quorum')}.`,
          remedy: 'Verlaag `at-most`, of laat volmachten niet meetellen voor het quorum.',
        },
      }),
  },
} satisfies Record<string, RuleWords>;
