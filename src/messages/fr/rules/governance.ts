/** What is wrong with deciding, meeting and escalating. */
import { byFault, count, word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';
import { quoted } from '../quoted.js';

export const governanceRules = {
  'body-meets-in-time': {
    title: 'Une instance se réunit aussi souvent que convenu',
    say: (data, format) => ({
      message:
        word(data, 'last') === ''
          ? `L’instance ${quoted(data)} ne s’est jamais réunie ; elle aurait dû le faire au plus tard le ${format.date(word(data, 'due'))}.`
          : `L’instance ${quoted(data)} s’est réunie pour la dernière fois le ${format.date(word(data, 'last'))} ; elle aurait dû se réunir à nouveau au plus tard le ${format.date(word(data, 'due'))}.`,
      remedy: 'Planifiez la prochaine réunion, ou convenez d’un autre rythme sous `every`.',
    }),
  },
  'chair-is-member': {
    title: 'La présidence fait partie de l’instance',
    say: (data) => ({
      message: `${quoted(data)} assure la présidence sans être membre de l’instance ${quoted(data, 'body')}.`,
      remedy: didYouMean(data, 'Indiquez l’un de ses membres, ou ajoutez ce membre.'),
    }),
  },
  'decision-rule-complete': {
    title: 'Il est convenu comment une instance décide',
    say: (data, format) =>
      byFault(data, {
        'no-rule': {
          message: `Rien ne dit comment l’instance ${quoted(data)} décide.`,
          remedy: 'Ajoutez `decides-by` : par consensus, à la majorité, ou autrement.',
        },
        'no-percentage': {
          message: `L’instance ${quoted(data)} décide à la majorité qualifiée, mais rien ne dit laquelle.`,
          remedy: 'Ajoutez `majority: { percent: 75 }`, avec votre propre pourcentage.',
        },
        'no-blocs': {
          message: `Dans l’instance ${quoted(data)}, chaque collège doit être d’accord, mais aucun collège n’est indiqué.`,
          remedy: 'Indiquez les groupes sous `blocs`.',
        },
        half: {
          message: `Dans l’instance ${quoted(data)}, ${format.quantity(count(data, 'percent'), '%')} n’est pas une majorité qualifiée.`,
          remedy: 'Demandez plus de la moitié, ou choisissez `decides-by: majority`.',
        },
        'needless-percentage': {
          message: `L’instance ${quoted(data)} décide d’un commun accord : un pourcentage des voix n’a pas de sens.`,
          remedy: 'Supprimez `majority`, ou choisissez `decides-by: qualified-majority`.',
        },
      }),
  },
  'escalation-ends': {
    title: 'La remontée des points de blocage a un dernier niveau',
    say: (data) =>
      byFault(data, {
        'no-end': {
          message: `Rien ne dit que le niveau ${word(data, 'level')}, le dernier indiqué, tranche définitivement.`,
          remedy: 'Ajoutez-y `final: true`, ou ajoutez le niveau qui a le dernier mot.',
        },
        'goes-on': {
          message: `Le niveau ${word(data, 'level')} est le dernier, mais d’autres niveaux suivent.`,
          remedy: 'Gardez `final: true` pour le dernier niveau seulement.',
        },
      }),
  },
  'escalation-has-periods': {
    title: 'Chaque niveau répond dans un délai limité',
    say: (data) => ({
      message: `Le niveau ${word(data, 'level')} n’a pas de délai pour répondre à un point de blocage.`,
      remedy: 'Ajoutez `respond-within`, par exemple `P14D` pour 14 jours.',
    }),
  },
  'escalation-names-who': {
    title: 'À chaque niveau, quelqu’un traite les points de blocage',
    say: (data) => ({
      message: `Personne ne traite les points de blocage au niveau ${word(data, 'level')}.`,
      remedy: 'Indiquez l’instance (`body`), ou les parties ou personnes sous `who`.',
    }),
  },
  'legal-force-stated': {
    title: 'Il est convenu si la convention lie les parties',
    say: (data) =>
      byFault(data, {
        unstated: {
          message: 'Rien ne dit si la convention est juridiquement contraignante.',
          remedy: 'Ajoutez `binding` sous `legal` : `yes` (oui), `no` (non) ou `partly` (en partie).',
        },
        'which-parts': {
          message: 'La convention est contraignante en partie, mais rien ne dit quelle partie.',
          remedy: 'Ajoutez une explication (`explanation`) sous `legal`.',
        },
      }),
  },
  'precedence-stated': {
    title: 'Il est convenu quel document prévaut',
    say: (data, format) => {
      const documents = format.list(words(data, 'documents').map((id) => `« ${id} »`));
      return byFault(data, {
        unstated: {
          message: `Plusieurs textes lient ensemble (la convention et ${documents}), et rien ne dit lequel prévaut en cas de différence.`,
          remedy: 'Ajoutez `precedence` sous `legal` : le plus fort en premier, `agreement` pour ce fichier.',
        },
        'left-out': {
          message: `Il manque dans l’ordre de préséance : ${documents}.`,
          remedy: 'Donnez à chaque document sa place dans l’ordre.',
        },
      });
    },
  },
  'quorum-reachable': {
    title: 'Le quorum peut être atteint',
    say: (data, format) => ({
      message: `L’instance ${quoted(data)} a un quorum de ${word(data, 'quorum')}, mais compte ${format.plural(count(data, 'members'), { one: 'membre', other: 'membres' })}.`,
      remedy: 'Abaissez le quorum, ou ajoutez les membres qui manquent.',
    }),
  },
  'steering-body-meets': {
    title: 'Il est convenu à quel rythme se réunit le comité de pilotage',
    say: (data) => ({
      message: `Rien ne dit à quel rythme se réunit l’instance ${quoted(data)}.`,
      remedy: 'Ajoutez `every`, par exemple `P3M` pour tous les trois mois.',
    }),
  },
  'bloc-has-seats': {
    title: 'Chaque bloc a un siège',
    say: (data) => ({
      message: `Le bloc ${quoted(data, 'group')} doit approuver dans ${quoted(data)}, mais aucune de ses parties n’y siège.`,
      remedy: `Donnez un siège à l’une d’elles, ou retirez le bloc.`,
    }),
  },
  'proxies-limited': {
    title: 'Les procurations ne font pas d’un membre une réunion',
    say: (data) =>
      byFault(data, {
        majority: {
          message: `Avec des procurations, un membre peut donner ${count(data, 'votes')} des ${count(data, 'seats')} voix dans ${quoted(data)} : une majorité à lui seul.`,
          remedy: 'Abaissez `at-most`.',
        },
        quorum: {
          message: `Avec des procurations, un membre compte dans ${quoted(data)} pour ${count(data, 'votes')} présents, assez pour le quorum de ${count(data, 'quorum')}.`,
          remedy: 'Abaissez `at-most`, ou ne comptez pas les procurations pour le quorum.',
        },
      }),
  },
} satisfies Record<string, RuleWords>;
