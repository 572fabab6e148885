/** What is wrong when words can be read two ways. */
import type { FindingData } from '../../../domain/finding.js';
import type { ClarityQuestion } from '../../../domain/clarity/clarity.js';
import { word, words } from '../../finding-words.js';
import type { Format } from '../../format.js';
import type { RuleWords, Sentence } from '../../messages.js';
import { clarityQuestions } from '../clarity-questions.js';

/** The words that it is about, and others of the same sentence. */
function named(data: FindingData, format: Format): string {
  return format.list([word(data, 'words'), ...words(data, 'also')].map((each) => `« ${each} »`));
}

function ask(data: FindingData): string {
  return `Demandez : ${clarityQuestions[word(data, 'question') as ClarityQuestion]}`;
}

const asks =
  (about: (named: string) => string, more = '') =>
  (data: FindingData, format: Format): Sentence => ({
    message: about(named(data, format)),
    remedy: ask(data) + more,
  });

export const clarityRules = {
  'words-precise': {
    title: 'Les mots disent combien',
    say: asks((words) => `${words} n’a pas de mesure : chaque partie peut le lire à sa façon.`),
  },
  'duty-without-escape': {
    title: 'Une obligation ne laisse pas d’échappatoire',
    say: asks((words) => `${words} laisse une échappatoire : nul ne peut dire quand l’obligation vaut.`),
  },
  'list-complete': {
    title: 'Une liste dit tout ce qui en fait partie',
    say: asks(
      (words) => `${words} laisse la liste ouverte : chaque partie doit deviner ce qui est encore dû.`,
    ),
  },
  'moment-definite': {
    title: 'Un moment se trouve sur un calendrier',
    say: asks((words) => `${words} n’est pas un moment : nul ne peut dire quand il est trop tard.`),
  },
  'superlative-measurable': {
    title: 'Ce qui est le meilleur dit selon quelle mesure',
    say: asks((words) => `${words} ne se mesure pas : rien ne dit par rapport à quoi.`),
  },
  'effort-called-effort': {
    title: 'Un effort s’appelle un effort',
    say: asks(
      (words) => `${words} promet un effort, et rien ne dit ce qui est fait au minimum.`,
      ' Dans un engagement, écrivez `force: effort`, avec `minimum-actions`.',
    ),
  },
  'nothing-left-to-agree': {
    title: 'Rien ne reste à convenir plus tard',
    say: asks(
      (words) => `${words} remet à plus tard ce qui est convenu ici : en cas de désaccord, rien ne vaut.`,
    ),
  },
  'and-or-chosen': {
    title: 'C’est « et » ou c’est « ou »',
    say: asks((words) => `${words} dit deux mots à la fois : l’un lit les deux, l’autre un seul des deux.`),
  },
  'slash-spelled-out': {
    title: 'Une barre oblique s’écrit en toutes lettres',
    say: asks((words) => `${words} ne dit pas si c’est l’un, l’autre ou les deux.`),
  },
  'range-has-both-ends': {
    title: 'Une fourchette a deux bornes',
    say: asks(
      (words) =>
        `${words} commence une fourchette qui ne finit pas : chaque partie complète la moitié à sa façon.`,
    ),
  },
  'number-has-unit': {
    title: 'Un nombre dit ce qu’il compte',
    say: asks(
      (words) => `${words} n’a pas d’unité : des euros, des jours ou des pour cent sont tous possibles.`,
    ),
  },
  'negation-single': {
    title: 'Une chose se nie une seule fois',
    say: asks((words) => `${words} nie deux fois : le lecteur doit calculer ce qui reste.`),
  },
  'counts-agree': {
    title: 'Un nombre est celui de ce qui est énuméré',
    say: asks(
      (words) =>
        `${words} est un autre nombre que ce qui est énuméré : il en manque, ou il y en a un de trop.`,
    ),
  },
  'actor-single': {
    title: 'Une obligation n’engage qu’une partie',
    say: asks((words) => `${words} : deux répondent d’une obligation, chacun peut donc attendre l’autre.`),
  },
  'terms-used': {
    title: 'Ce qui est défini est employé',
    say: (data) => ({
      message: `« ${word(data, 'words')} » est défini, et rien d’autre dans l’accord ne l’emploie.`,
      remedy: 'Employez-le là où il est visé, ou retirez la définition.',
    }),
  },
  'abbreviations-explained': {
    title: 'Une abréviation est expliquée',
    say: (data) => ({
      message: `« ${word(data, 'words')} » n’est expliqué nulle part dans l’accord.`,
      remedy:
        'Demandez : que signifie-t-elle ? Écrivez-la une fois en toutes lettres avec l’abréviation entre parenthèses, ou définissez-la sous `definitions`.',
    }),
  },
  'deadlines-agree': {
    title: 'Un engagement dit une seule échéance',
    say: (data, format) => ({
      message: `Le texte dit le ${format.date(word(data, 'said'))}, et \`due\` dit le ${format.date(word(data, 'due'))}.`,
      remedy: 'Demandez : laquelle des deux vaut ? Dites-la une fois, dans `due`.',
    }),
  },
} satisfies Record<string, RuleWords>;
