/** French: the words of the rules about completeness. */
import { textIn, word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { quoted } from '../quoted.js';

export const completenessRules = {
  'commitment-has-deadline': {
    title: 'Chaque engagement a une échéance',
    say: (data) => ({
      message: `Rien ne dit pour quand l’engagement ${quoted(data)} doit être réalisé.`,
      remedy: 'Ajoutez une date (`due`), un événement (`trigger`) ou une périodicité (`every`).',
    }),
  },
  'commitment-verifiable': {
    title: 'Pour chaque engagement, on peut voir s’il a été réalisé',
    say: (data) => ({
      message: `Rien ne dit à quoi l’on voit que l’engagement ${quoted(data)} est réalisé.`,
      remedy: 'Indiquez ce qui est remis (`deliverable`) ou comment on le constate (`verified`).',
    }),
  },
  'commitment-serves-goal': {
    title: 'Chaque engagement sert un objectif',
    say: (data, format) => ({
      message: `L’engagement ${quoted(data)} ne dit pas quel objectif il sert.`,
      remedy: `Indiquez-le sous \`serves\` : ${format.choice(words(data, 'goals'))}.`,
    }),
  },
  'goal-served-by-commitment': {
    title: 'Chaque objectif est servi par un engagement',
    say: (data) => ({
      message: `Aucun engagement ne contribue à l’objectif ${quoted(data)}.`,
      remedy:
        'Indiquez l’objectif sous `serves` dans un engagement, ou convenez d’un engagement à cette fin.',
    }),
  },
  'milestone-has-owner': {
    title: 'Chaque jalon a un pilote',
    say: (data) => ({
      message: `Personne ne répond du jalon ${quoted(data)}.`,
      remedy: 'Ajoutez la partie sous `owner`.',
    }),
  },
  'risk-has-owner-and-review': {
    title: 'Chaque risque a un pilote et une date de réexamen',
    say: (data) => {
      const lacks = words(data, 'lacks');
      if (lacks.length > 1) {
        return {
          message: `Personne ne surveille le risque ${quoted(data)}, et il n’a pas de date de réexamen.`,
          remedy: 'Ajoutez qui le surveille (`owner`) et quand il est réexaminé (`review`).',
        };
      }
      return lacks[0] === 'owner'
        ? {
            message: `Personne ne surveille le risque ${quoted(data)}.`,
            remedy: 'Ajoutez sous `owner` qui le surveille.',
          }
        : {
            message: `Le risque ${quoted(data)} n’a pas de date de réexamen.`,
            remedy: 'Ajoutez la date sous `review`.',
          };
    },
  },
  'open-questions-settled': {
    title: 'Les questions ouvertes sont réglées avant l’entrée en vigueur',
    say: (data, format) => {
      const who = word(data, 'who') === '' ? [] : [textIn(data, 'who', format.language)];
      const by = word(data, 'by') === '' ? [] : [`au plus tard le ${format.date(word(data, 'by'))}`];
      const answer = [...who, ...by].join(', ');
      return {
        message: `Encore à régler pour ${quoted(data, 'path')} : « ${textIn(data, 'question', format.language)} »${answer === '' ? '' : ` (réponse : ${answer})`}.`,
        remedy: 'Réglez la question ensemble, écrivez ce qui est convenu et supprimez `open`.',
      };
    },
  },
  'open-question-has-owner': {
    title: 'Pour chaque question ouverte, quelqu’un apporte la réponse',
    say: (data) => {
      const lacks = words(data, 'lacks');
      const question = `la question ouverte sur ${quoted(data, 'path')}`;
      if (lacks.length > 1) {
        return {
          message: `On ne sait ni qui répond à ${question}, ni pour quand.`,
          remedy: 'Ajoutez la partie sous `who` et la date sous `by`.',
        };
      }
      return lacks[0] === 'who'
        ? { message: `On ne sait pas qui répond à ${question}.`, remedy: 'Ajoutez la partie sous `who`.' }
        : {
            message: `On ne sait pas pour quand est attendue la réponse à ${question}.`,
            remedy: 'Ajoutez la date sous `by`.',
          };
    },
  },
  'next-meeting-planned': {
    title: 'La prochaine réunion est planifiée',
    say: () => ({
      message: 'Aucune prochaine réunion n’est planifiée.',
      remedy: 'Fixez une date avec les parties et mettez la réunion dans le dossier `meetings`.',
    }),
  },
  'reporting-agreed': {
    title: 'Il est convenu qui rend compte à qui',
    say: () => ({
      message: 'Il n’est pas convenu qui rend compte à qui.',
      remedy: 'Ajoutez un rapport sous `reporting` : quoi, par qui, à qui et à quelle fréquence.',
    }),
  },
  'evaluation-agreed': {
    title: 'Il est convenu quand les parties font une évaluation',
    say: () => ({
      message: 'Il n’est pas convenu quand les parties font ensemble une évaluation.',
      remedy: 'Ajoutez une évaluation sous `evaluation`, avec une date ou une périodicité.',
    }),
  },
  'escalation-agreed': {
    title: 'Il est convenu à qui remonte ce qui est bloqué',
    say: () => ({
      message: 'Il n’est pas convenu à qui remonte ce qui ne peut pas être résolu sur place.',
      remedy: 'Ajoutez les niveaux sous `escalation`, dans l’ordre, chacun avec son délai de réponse.',
    }),
  },
  'exit-agreed': {
    title: 'Il est convenu comment une partie se retire',
    say: () => ({
      message:
        'Il n’est pas convenu comment une partie se retire, ni comment la convention prend fin avant l’heure.',
      remedy: 'Ajoutez `exit` : le préavis, la forme et ce qui est réglé.',
    }),
  },
  'change-agreed': {
    title: 'Il est convenu comment la convention est modifiée',
    say: () => ({
      message: 'Il n’est pas convenu comment la convention est modifiée.',
      remedy: 'Ajoutez `change` : qui peut proposer une modification, et qui l’approuve.',
    }),
  },
  'supplier-items-marked': {
    title: 'Ce qui doit lier le titulaire du marché est signalé',
    say: (data) => ({
      message: `${quoted(data)} fera l’objet d’un marché public, mais rien de ce qui doit lier son titulaire n’est signalé.`,
      remedy:
        'Mettez `binds-supplier: required` à chaque engagement, indicateur ou autre élément que le marché doit reprendre.',
    }),
  },
} satisfies Record<string, RuleWords>;
