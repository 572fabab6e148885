/** French: the words of the rules about progress. */
import type { FindingData } from '../../../domain/finding.js';
import { count, word, words } from '../../finding-words.js';
import type { Format } from '../../format.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';
import { quoted } from '../quoted.js';
import { progressReferenceRules } from './progress-references.js';

const outcomes: ReadonlyMap<string, string> = new Map([
  ['rejected', 'rejetée'],
  ['deferred', 'reportée'],
]);

const waysToDecide: ReadonlyMap<string, string> = new Map([
  ['unanimity', 'unanimité'],
  ['majority', 'majorité'],
  ['qualified-majority', 'majorité qualifiée'],
  ['each-bloc', 'accord de chaque groupe'],
  ['chair', 'voix de la présidence'],
]);

export const progressRules = {
  ...progressReferenceRules,
  'entry-within-term': {
    title: 'Le travail est consigné pendant la durée de la convention',
    say: (data, format) => ({
      message:
        data['side'] === 'before'
          ? `Cette entrée du ${format.date(word(data, 'date'))} est antérieure au début de la convention (${format.date(word(data, 'bound'))}).`
          : `Cette entrée du ${format.date(word(data, 'date'))} est postérieure à la fin de la convention (${format.date(word(data, 'bound'))}).`,
      remedy: 'Corrigez la date, ou la durée de la convention.',
    }),
  },
  'entry-not-in-future': {
    title: 'La date d’une entrée n’est pas à venir',
    say: (data, format) => ({
      message: `Cette entrée est datée du ${format.date(word(data, 'date'))} ; or, nous sommes le ${format.date(word(data, 'today'))}.`,
      remedy: 'Corrigez la date ; ce que vous prévoyez s’écrit sous `expected`.',
    }),
  },
  'measurement-in-range': {
    title: 'Un pourcentage mesuré se situe entre 0 et 100',
    say: (data, format) => ({
      message: `${format.quantity(word(data, 'value'), '%')} pour ${quoted(data)} semble faux : ce qui est convenu se situe entre 0 et 100.`,
      remedy: 'Consignez une correction avec une valeur entre 0 et 100, ou corrigez l’unité de l’indicateur.',
    }),
  },
  'measurement-period-in-order': {
    title: 'La période d’une mesure est cohérente',
    say: (data, format) =>
      data['problem'] === 'upside-down'
        ? {
            message: `La période commence le ${format.date(word(data, 'from'))} et se termine avant, le ${format.date(word(data, 'to'))}.`,
            remedy: 'Échangez les deux dates, ou corrigez celle qui est fausse.',
          }
        : {
            message: `La période se termine le ${format.date(word(data, 'to'))}, après la mesure du ${format.date(word(data, 'date'))}.`,
            remedy: 'Corrigez la période, ou datez l’entrée du jour où le chiffre était connu.',
          },
  },
  'measurement-once': {
    title: 'Un indicateur a une seule valeur par moment',
    say: (data, format) => ({
      message: `${quoted(data)} a déjà la valeur ${format.number(word(data, 'before'))} à ce moment ; cette entrée du ${format.date(word(data, 'date'))} dit ${format.number(word(data, 'value'))}.`,
      remedy:
        'Consignez la bonne valeur comme correction de l’autre (`corrects`), ou annulez l’une des deux.',
    }),
  },
  'transition-legal': {
    title: 'Chaque étape fait suite à la précédente',
    say: (data, format) => {
      const allowed = words(data, 'allowed');
      return {
        message: `${quoted(data, 'path')} est à l’état ${quoted(data, 'from')}, d’où l’on ne peut pas passer à ${quoted(data, 'to')}.`,
        remedy:
          allowed.length === 0
            ? 'Rien ne peut suivre ici : annulez cette entrée, ou ouvrez un nouvel élément.'
            : `États possibles ensuite : ${format.choice(allowed)}. Corrigez cette entrée, ou annulez-la.`,
      };
    },
  },
  'entry-complete': {
    title: 'Une entrée est complète',
    say: (data, format) => {
      const fields = words(data, 'fields').map((field) => `\`${field}\``);
      return {
        message: `Cette entrée met ${quoted(data, 'path')} à l’état ${quoted(data, 'word')}, mais il y manque ${format.choice(fields)}.`,
        remedy: `Consignez une correction qui contient ${format.choice(fields)}.`,
      };
    },
  },
  'rescheduled-by-decision': {
    title: 'Une nouvelle date repose sur une décision',
    say: (data) =>
      data['problem'] === 'no-decision'
        ? {
            message: `${quoted(data, 'path')} a reçu une nouvelle date sans décision.`,
            remedy:
              'Consignez la décision, et indiquez-la sous `decision` dans une correction de cette entrée.',
          }
        : {
            message: `La modification de ${quoted(data, 'path')} repose sur une décision qui n’a pas été adoptée, mais ${outcomes.get(word(data, 'outcome')) ?? word(data, 'outcome')}.`,
            remedy: 'Indiquez la décision qui a été adoptée, ou annulez cette entrée.',
          },
  },
  'votes-by-members': {
    title: 'Seuls les membres d’une instance y votent',
    say: (data, format) => ({
      message: `${quoted(data)} n’a pas de voix dans l’instance ${quoted(data, 'body')}.`,
      remedy: didYouMean(data, `Indiquez un membre : ${format.list(words(data, 'members'))}.`),
    }),
  },
  'decision-has-quorum': {
    title: 'Une décision a son quorum',
    say: (data, format) => ({
      message: `${format.plural(count(data, 'votes'), { one: 'membre a voté', other: 'membres ont voté' })} dans l’instance ${quoted(data, 'body')} ; il en faut ${count(data, 'quorum')} pour décider.`,
      remedy: 'Ajoutez les voix qui manquent, ou reprenez la décision avec assez de membres.',
    }),
  },
  'decision-follows-rule': {
    title: 'Une décision adoptée a réuni les voix nécessaires',
    say: (data) => ({
      message: `Règle de décision de l’instance ${quoted(data, 'body')} : ${waysToDecide.get(word(data, 'decidesBy')) ?? word(data, 'decidesBy')}. Or, cette décision a été adoptée avec ${count(data, 'inFavour')} pour et ${count(data, 'against')} contre.`,
      remedy: 'Corrigez les voix ou le résultat, ou reprenez la décision.',
    }),
  },
  'contribution-within-agreed': {
    title: 'Ce qui est versé reste dans les limites convenues',
    say: (data, format) =>
      data['problem'] === 'currency'
        ? {
            message: `Ce montant est en ${word(data, 'is')}, alors que ${quoted(data)} est convenu en ${word(data, 'currency')}.`,
            remedy: `Consignez une correction avec le montant en ${word(data, 'currency')}.`,
          }
        : {
            message: `Avec ce versement, le total reçu pour ${quoted(data)} est de ${money(data, 'total', format)} ; le montant convenu est de ${money(data, 'agreed', format)}.`,
            remedy: 'Corrigez le montant, ou faites décider une modification par les parties.',
          },
  },
  'health-statement-known': {
    title: 'Les notes portent sur des affirmations convenues',
    say: (data, format) => ({
      message: `${quoted(data)} n’est pas une affirmation à noter.`,
      remedy: didYouMean(data, `Les affirmations sont ${format.list(words(data, 'known'))}.`),
    }),
  },
  'work-starts-after-expectations-answered': {
    title: 'Les attentes reçoivent une réponse avant le début du travail',
    say: (data, format) => ({
      message:
        data['fault'] === 'late'
          ? `Le travail a commencé le ${format.date(word(data, 'date'))}, et ces attentes n’ont reçu une réponse que plus tard : ${format.list(words(data, 'expectations'))}.`
          : `Le travail a commencé le ${format.date(word(data, 'date'))}, et ces attentes n’ont pas encore de réponse : ${format.list(words(data, 'expectations'))}.`,
      remedy:
        data['fault'] === 'late'
          ? 'Il n’y a rien à faire ; la prochaine fois, répondez-y avant le début du travail.'
          : 'Discutez-les et consignez pour chacune si elle est acceptée, refusée ou mise en suspens (collab progress expectation).',
    }),
  },
  'escalation-level-known': {
    title: 'Un point de blocage remonte à un niveau convenu',
    say: (data, format) => ({
      message: `Le niveau ${count(data, 'level')} n’est pas convenu ; la convention compte ${format.plural(count(data, 'levels'), { one: 'niveau', other: 'niveaux' })}.`,
      remedy: `Choisissez un niveau de 1 à ${count(data, 'levels')}, ou convenez d’un niveau de plus sous \`escalation\`.`,
    }),
  },
  'entry-names-member': {
    title: 'Une entrée dit quel membre elle concerne',
    say: (data, format) => {
      if (data['problem'] === 'not-each') {
        return {
          message: `${quoted(data)} est l’engagement d’une seule partie : aucun membre n’est à indiquer.`,
          remedy: 'Supprimez `party`.',
        };
      }
      return {
        message:
          data['problem'] === 'missing'
            ? `Chaque membre a l’engagement ${quoted(data)} ; cette entrée ne dit pas quel membre elle concerne.`
            : `${quoted(data, 'party')} n’est pas de ceux qui ont chacun l’engagement ${quoted(data)}.`,
        remedy: `Indiquez le membre sous \`party\` : ${format.choice(words(data, 'members'))}.`,
      };
    },
  },
} satisfies Record<string, RuleWords>;

function money(data: FindingData, name: string, format: Format): string {
  return format.money({ amount: count(data, name), currency: word(data, 'currency') });
}
