/** Wat er mis is als woorden op twee manieren te lezen zijn. */
import type { FindingData } from '../../../domain/finding.js';
import type { ClarityQuestion } from '../../../domain/clarity/clarity.js';
import { word, words } from '../../finding-words.js';
import type { Format } from '../../format.js';
import type { RuleWords, Sentence } from '../../messages.js';
import { clarityQuestions } from '../clarity-questions.js';

/** The words that it is about, and others of the same sentence. */
function named(data: FindingData, format: Format): string {
  return format.list([word(data, 'words'), ...words(data, 'also')].map((each) => `"${each}"`));
}

function ask(data: FindingData): string {
  return `Vraag: ${clarityQuestions[word(data, 'question') as ClarityQuestion]}`;
}

const asks =
  (about: (named: string) => string, more = '') =>
  (data: FindingData, format: Format): Sentence => ({
    message: about(named(data, format)),
    remedy: ask(data) + more,
  });

export const clarityRules = {
  'words-precise': {
    title: 'Woorden zeggen hoeveel',
    say: asks((words) => `${words} heeft geen maat: elke partij kan het anders lezen.`),
  },
  'duty-without-escape': {
    title: 'Een plicht laat geen uitweg',
    say: asks((words) => `${words} laat een uitweg: niemand kan zeggen wanneer de plicht geldt.`),
  },
  'list-complete': {
    title: 'Een opsomming zegt alles wat erbij hoort',
    say: asks((words) => `${words} laat de opsomming open: wat er nog meer moet, mag elke partij raden.`),
  },
  'moment-definite': {
    title: 'Een moment is op een kalender aan te wijzen',
    say: asks((words) => `${words} is geen moment: niemand kan zeggen wanneer het te laat is.`),
  },
  'superlative-measurable': {
    title: 'Wat het beste is, zegt volgens welke maat',
    say: asks((words) => `${words} is niet te meten: nergens staat waarmee te vergelijken.`),
  },
  'effort-called-effort': {
    title: 'Een inspanning heet een inspanning',
    say: asks(
      (words) => `${words} belooft een inspanning, en nergens staat wat er minstens gebeurt.`,
      ' Schrijf in een afspraak `force: effort`, met `minimum-actions`.',
    ),
  },
  'nothing-left-to-agree': {
    title: 'Er blijft niets later af te spreken',
    say: asks(
      (words) =>
        `${words} stelt uit wat hier wordt afgesproken: zijn partijen het dan oneens, dan geldt er niets.`,
    ),
  },
  'and-or-chosen': {
    title: 'Het is "en" of het is "of"',
    say: asks(
      (words) => `${words} is twee woorden tegelijk: de een leest alle twee, de ander één van de twee.`,
    ),
  },
  'slash-spelled-out': {
    title: 'Een schuine streep wordt uitgeschreven',
    say: asks((words) => `${words} zegt niet of het het een is, het ander of allebei.`),
  },
  'range-has-both-ends': {
    title: 'Een bereik heeft twee einden',
    say: asks(
      (words) => `${words} begint een bereik dat niet eindigt: de helft kan elke partij zelf invullen.`,
    ),
  },
  'number-has-unit': {
    title: 'Een getal zegt wat het telt',
    say: asks((words) => `${words} heeft geen eenheid: euro’s, dagen en procenten zijn allemaal mogelijk.`),
  },
  'negation-single': {
    title: 'Iets wordt één keer ontkend',
    say: asks((words) => `${words} ontkent twee keer: een lezer moet uitrekenen wat er overblijft.`),
  },
  'counts-agree': {
    title: 'Een aantal is het aantal dat er staat',
    say: asks(
      (words) =>
        `${words} is een ander aantal dan er wordt genoemd: er ontbreekt iets, of er is er een te veel.`,
    ),
  },
  'actor-single': {
    title: 'Eén plicht heeft één die erop aanspreekbaar is',
    say: asks((words) => `${words}: twee staan voor één plicht, dus elk kan op de ander wachten.`),
  },
  'terms-used': {
    title: 'Wat wordt omschreven, wordt gebruikt',
    say: (data) => ({
      message: `"${word(data, 'words')}" is omschreven, en nergens anders in de overeenkomst komt het voor.`,
      remedy: 'Gebruik het waar het wordt bedoeld, of haal de omschrijving weg.',
    }),
  },
  'abbreviations-explained': {
    title: 'Een afkorting wordt uitgelegd',
    say: (data) => ({
      message: `"${word(data, 'words')}" wordt nergens in de overeenkomst uitgelegd.`,
      remedy:
        'Vraag: Waar staat het voor? Schrijf het één keer uit met de afkorting tussen haakjes, of omschrijf het onder `definitions`.',
    }),
  },
  'deadlines-agree': {
    title: 'Een afspraak noemt één uiterste datum',
    say: (data, format) => ({
      message: `De woorden zeggen ${format.date(word(data, 'said'))}, en \`due\` zegt ${format.date(word(data, 'due'))}.`,
      remedy: 'Vraag: Welke van de twee geldt? Zeg het één keer, in `due`.',
    }),
  },
} satisfies Record<string, RuleWords>;
