/** What is wrong with dates, conditions and notice. */
import { byFault, word } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { quoted } from '../quoted.js';

const dateAgain = 'Corrigez la date, ou supprimez-la jusque-là.';

export const termRules = {
  'approval-on-time': {
    title: 'Les approbations et les conditions arrivent à temps',
    say: (data, format) => {
      const date = format.date(word(data, 'date'));
      return byFault(data, {
        'approval-late': {
          message: `L’approbation ${quoted(data)} était attendue pour le ${date} et n’a pas été donnée.`,
          remedy: 'Écrivez quand elle a été donnée (`granted`), ou convenez d’une nouvelle date.',
        },
        'condition-late': {
          message: `La condition ${quoted(data)} devait être remplie pour le ${date} et ne l’est pas.`,
          remedy: 'Écrivez quand elle a été remplie (`met`), ou convenez d’une nouvelle date.',
        },
        'approval-in-future': {
          message: `L’approbation ${quoted(data)} est indiquée comme donnée le ${date}, une date à venir.`,
          remedy: dateAgain,
        },
        'condition-in-future': {
          message: `La condition ${quoted(data)} est indiquée comme remplie le ${date}, une date à venir.`,
          remedy: dateAgain,
        },
      });
    },
  },
  'conditions-settled-when-in-force': {
    title: 'Ce dont dépend une convention en vigueur est arrivé',
    say: (data) =>
      byFault(data, {
        'approval-pending': {
          message: `La convention est en vigueur, mais l’approbation ${quoted(data)} n’a pas été donnée.`,
          remedy: 'Écrivez quand elle a été donnée (`granted`), ou revenez à l’état `proposed`.',
        },
        'condition-pending': {
          message: `La convention est en vigueur, mais la condition ${quoted(data)} n’est pas remplie.`,
          remedy: 'Écrivez quand elle a été remplie (`met`), ou revenez à l’état `proposed`.',
        },
        'ended-by-condition': {
          message: `La condition ${quoted(data)}, qui met fin à la convention, est remplie ; la convention est encore en vigueur.`,
          remedy: 'Changez l’état en `ended`, ou supprimez `met`.',
        },
      }),
  },
  'dates-within-term': {
    title: 'Ce qui est à faire tombe pendant la durée de la convention',
    say: (data, format) => {
      const date = format.date(word(data, 'date'));
      return byFault(data, {
        before: {
          message: `Cette date (${date}) est antérieure au début de la convention (${format.date(word(data, 'first'))}).`,
          remedy: 'Corrigez la date, ou la durée.',
        },
        after: {
          message: `Cette date (${date}) est postérieure à la fin de la convention (${format.date(word(data, 'last'))}).`,
          remedy: 'Choisissez une date antérieure, ou convenez d’une durée plus longue.',
        },
      });
    },
  },
  'notice-deadline-ahead': {
    title: 'Le dernier jour pour donner le préavis ne passe pas inaperçu',
    say: (data, format) => {
      const deadline = format.date(word(data, 'deadline'));
      const last = format.date(word(data, 'last'));
      return byFault(data, {
        'give-notice': {
          message: `La durée se termine le ${last} et se renouvelle d’elle-même, sauf préavis donné au plus tard le ${deadline}.`,
          remedy: 'Mettez à l’ordre du jour la question de continuer ou non.',
        },
        renew: {
          message: `La durée se termine le ${last}, sauf si les parties la renouvellent ; elles doivent agir au plus tard le ${deadline}.`,
          remedy: 'Mettez à l’ordre du jour la question de continuer ou non.',
        },
      });
    },
  },
  'term-fits-status': {
    title: 'L’état et les dates concordent',
    say: (data, format) => {
      const date = (name: string): string => format.date(word(data, name));
      return byFault(data, {
        'no-dates': {
          message: 'La convention est en vigueur, mais rien ne dit depuis quand.',
          remedy: 'Écrivez sous `term` quand elle a été signée (`signed`) ou commence (`starts`).',
        },
        'not-started': {
          message: `La convention ne commence que le ${date('starts')}.`,
          remedy: 'Utilisez l’état `proposed` jusque-là, ou corrigez la date.',
        },
        'not-signed': {
          message: `La convention n’est signée que le ${date('signed')}.`,
          remedy: 'Utilisez l’état `proposed` jusque-là, ou corrigez la date.',
        },
        over: {
          message: `Le dernier jour de la convention était le ${date('last')}.`,
          remedy: 'Changez l’état en `ended`, ou convenez d’une durée plus longue.',
        },
        'signed-already': {
          message: `La convention a été signée le ${date('signed')}, mais selon son état elle reste à convenir.`,
          remedy: 'Changez l’état en `in-force`, ou supprimez `signed`.',
        },
        'ended-unstarted': {
          message: `La convention est terminée, mais ne commence que le ${date('starts')}.`,
          remedy: 'Corrigez l’état ou la date.',
        },
        'ended-early': {
          message: `La convention est terminée, mais son dernier jour est le ${date('last')}.`,
          remedy: 'Écrivez sous `ends` le jour où elle s’est vraiment terminée.',
        },
      });
    },
  },
  'term-has-end-or-termination': {
    title: 'Il est convenu comment la convention prend fin',
    say: (data) =>
      byFault(data, {
        'no-end': {
          message: 'Rien ne dit combien de temps la convention s’applique.',
          remedy: 'Ajoutez sous `term` l’une des clés `ends`, `lasts` ou `ends-on`, ou `open-ended: true`.',
        },
        'no-termination': {
          message: 'La convention n’a pas de date de fin, et rien ne dit comment une partie s’en retire.',
          remedy: 'Ajoutez sous `exit` le préavis (`notice`) ou la forme (`form`) du retrait.',
        },
      }),
  },
  'term-in-order': {
    title: 'Les dates de la durée se suivent',
    say: (data, format) => {
      const date = (name: string): string => format.date(word(data, name));
      return byFault(data, {
        'starts-before-signed': {
          message: `La convention commence le ${date('starts')}, avant sa signature le ${date('signed')}.`,
          remedy: 'Corrigez l’une des dates ; si c’est voulu, dites-le dans une `note`.',
        },
        'ends-before-start': {
          message: `La convention se termine le ${date('ends')}, avant de commencer le ${date('starts')}.`,
          remedy: 'Corrigez l’une des dates.',
        },
        'ends-before-signed': {
          message: `La convention se termine le ${date('ends')}, avant sa signature le ${date('signed')}.`,
          remedy: 'Corrigez l’une des dates.',
        },
        'open-ended-but-ends': {
          message: 'La convention est à durée indéterminée et a pourtant une fin.',
          remedy: 'Supprimez `open-ended`, ou la fin.',
        },
        'lasts-differently': {
          message: `Une durée de ${format.period(word(data, 'lasts'))} à partir du début se termine le ${date('counted')} ; la fin indiquée est le ${date('ends')}.`,
          remedy: 'Gardez l’une des clés `lasts` et `ends`, ou mettez-les d’accord.',
        },
      });
    },
  },
  'renewal-notice-fits': {
    title: 'Le préavis tient dans la durée de la convention',
    say: (data, format) =>
      byFault(data, {
        term: {
          message: `Le préavis de ${format.period(word(data, 'notice'))} est aussi long que la convention : personne ne peut le donner à temps.`,
          remedy: 'Raccourcissez le préavis, ou allongez la durée.',
        },
        period: {
          message: `Le préavis de ${format.period(word(data, 'notice'))} est aussi long qu’un renouvellement de ${format.period(word(data, 'period'))} : il ne peut être donné qu’avant son début.`,
          remedy: 'Raccourcissez le préavis, ou allongez le renouvellement.',
        },
      }),
  },
  'nested-agreement-fits': {
    title: 'Une convention tient dans celle dont elle dépend',
    say: (data, format) =>
      byFault(data, {
        ended: {
          message: `Cette convention est en vigueur, mais ${quoted(data)}, dont elle dépend, a pris fin.`,
          remedy: 'Mettez-y fin aussi, ou convenez de ce sur quoi elle repose.',
        },
        starts: {
          message: `Elle commence le ${format.date(word(data, 'own'))}, avant ${quoted(data)}, dont elle dépend (${format.date(word(data, 'upper'))}).`,
          remedy: 'Corrigez l’une des dates.',
        },
        lasts: {
          message: `Elle vaut jusqu’au ${format.date(word(data, 'own'))} ; ${quoted(data)}, dont elle dépend, seulement jusqu’au ${format.date(word(data, 'upper'))}.`,
          remedy: 'Raccourcissez-la, ou renouvelez l’autre.',
        },
      }),
  },
} satisfies Record<string, RuleWords>;
