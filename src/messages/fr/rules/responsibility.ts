/** What is wrong when it is not clear who does what. */
import { byFault, word } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { quoted } from '../quoted.js';
import { sayContradiction } from './contradictions.js';

export const responsibilityRules = {
  'commitment-has-one-accountable': {
    title: 'Une seule partie répond d’un engagement',
    say: (data) => ({
      message: `${quoted(data, 'group')} est un groupe : aucune partie précise ne répond donc de l’engagement ${quoted(data)}.`,
      remedy: `Indiquez une seule partie ; ou écrivez \`{ each: ${word(data, 'group')} }\` si chaque membre a cet engagement.`,
    }),
  },
  'effort-names-minimum-actions': {
    title: 'Un engagement de moyens dit ce qui sera fait au minimum',
    say: (data) => ({
      message: `${quoted(data)} est un engagement de moyens, et rien ne dit ce qui sera fait au minimum.`,
      remedy: 'Ajoutez `minimum-actions`, ou faites-en un engagement de résultat.',
    }),
  },
  'expectation-answered': {
    title: 'Une attente reçoit une réponse',
    say: (data) =>
      byFault(data, {
        'no-commitment': {
          message: `L’attente ${quoted(data)} est acceptée, mais aucun engagement n’y répond.`,
          remedy: 'Indiquez les engagements sous `answered-by`.',
        },
        declined: {
          message: `L’attente ${quoted(data)} n’est pas acceptée, et aucune raison n’est donnée.`,
          remedy: 'Dites pourquoi sous `reason`.',
        },
        parked: {
          message: `L’attente ${quoted(data)} est mise en suspens, et aucune raison n’est donnée.`,
          remedy: 'Dites pourquoi, et jusqu’à quand, sous `reason`.',
        },
        open: {
          message: `La convention est en vigueur, et l’attente ${quoted(data)} n’a pas encore de réponse.`,
          remedy: 'Acceptez-la, refusez-la ou mettez-la en suspens.',
        },
      }),
  },
  'expectation-of-another': {
    title: 'Ce qui est attendu ou offert concerne une autre partie',
    say: (data) =>
      byFault(data, {
        expectation: {
          message: `Attente ${quoted(data)} : ${quoted(data, 'party')} l’attend d’elle-même.`,
          remedy:
            'Indiquez une autre partie sous `of` ; ce qu’une partie prend sur elle est une offre ou un engagement.',
        },
        offer: {
          message: `Offre ${quoted(data)} : ${quoted(data, 'party')} se la fait à elle-même.`,
          remedy: 'Indiquez sous `to` la partie à laquelle elle est destinée.',
        },
      }),
  },
  'expectation-once': {
    title: 'Une attente n’est écrite qu’une fois',
    say: (data) => ({
      message: `L’attente ${quoted(data)} dit la même chose que ${quoted(data, 'first')}, de la même partie envers la même partie.`,
      remedy:
        'Gardez l’une des deux ; marquez l’autre `withdrawn` si quelque chose est déjà consigné à son sujet.',
    }),
  },
  'expectations-fit-together': {
    title: 'Les attentes et les réponses ne se contredisent pas',
    say: (data, format) => sayContradiction(data, format),
  },
  'facilitator-named': {
    title: 'Quelqu’un fait vivre la coopération',
    say: () => ({
      message: 'Aucun facilitateur n’est désigné.',
      remedy:
        'Indiquez sous `facilitator` quelle partie (`party`) le fournit, ou quelle organisation (`external`).',
    }),
  },
  'goal-has-one-owner': {
    title: 'Une seule partie répond d’un objectif',
    say: (data) =>
      data['group'] === undefined
        ? {
            message: `Personne ne répond de l’objectif ${quoted(data)}.`,
            remedy:
              'Indiquez une partie sous `owner` ; ou posez la question sous `open` si cela n’a jamais été convenu.',
          }
        : {
            message: `${quoted(data, 'group')} est un groupe : aucune partie précise ne répond donc de l’objectif ${quoted(data)}.`,
            remedy: `Indiquez une seule partie ; ou écrivez \`{ each: ${word(data, 'group')} }\` si chaque membre a sa propre part.`,
          },
  },
  'goal-owner-takes-part': {
    title: 'Qui répond d’un objectif y contribue',
    say: (data) => ({
      message: `${quoted(data, 'owner')} répond de l’objectif ${quoted(data)}, mais n’a aucun rôle dans les engagements qui le servent.`,
      remedy: 'Donnez au pilote un engagement ou un rôle d’appui, ou désignez un autre pilote.',
    }),
  },
  'party-has-commitment': {
    title: 'Chaque partie prend quelque chose en charge',
    say: (data) => ({
      message: `${quoted(data)} ne prend rien en charge : ni engagement, ni contribution.`,
      remedy:
        'Ajoutez ce que fait cette partie, ou écrivez `signatory: false` si elle apporte seulement son soutien.',
    }),
  },
  'roles-not-contradictory': {
    title: 'Qui exécute n’est pas seulement informé',
    say: (data) => ({
      message: `${quoted(data, 'party')} exécute ${quoted(data)} et figure aussi sous \`${word(data, 'role')}\`.`,
      remedy: 'Gardez le seul rôle voulu.',
    }),
  },
} satisfies Record<string, RuleWords>;
