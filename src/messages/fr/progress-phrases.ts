import type { ProgressPhrases } from '../../domain/phrases/progress-phrases.js';
import type { PhraseSentences } from '../messages.js';
import {
  fieldWords,
  kindNames,
  kindSummaries,
  kindWithArticle,
  progressExamples,
  stateNames,
} from './progress-words.js';

export const progressPhrases: PhraseSentences<ProgressPhrases> = {
  'progress.description': () =>
    'Consigne ce qui s’est passé : un fichier à chaque fois, au nom de la personne qui consigne.',
  'progress.kind-description': ({ kind }) => `Consigne ${kindWithArticle(kind)} : ${kindSummaries[kind]}.`,
  'progress.argument-kind': () => 'le type d’événement ; demandé si rien n’est indiqué',
  'progress.argument-agreement': () => 'la convention ; nécessaire s’il y en a plusieurs',
  'progress.examples': ({ kind }) => progressExamples[kind],
  'progress.group-kind': () => 'Ce que dit l’entrée :',
  'progress.form-summary': () => 'pas un type : un tableur dans lequel une partie rend compte',
  'progress.kinds': () => 'Types (collab progress <type> --help montre ce que chacun peut dire) :',
  'progress.kind-summary': ({ kind }) => kindSummaries[kind],
  'progress.kind-name': ({ kind }) => kindNames[kind],
  'progress.kind': ({ kind }) => `${kindNames[kind]} : ${kindSummaries[kind]}`,
  'progress.from': () =>
    'plusieurs entrées d’un formulaire rempli (.xlsx, .ods, .csv), d’un fichier JSON ou CSV ; - pour l’entrée standard',
  'progress.dry-run': () => 'montrer ce qui serait consigné, sans rien écrire',
  'progress.field': ({ kind, field }) => fieldWords(kind, field),
  'progress.state': ({ state }) => stateNames.get(state) ?? state,

  'progress.ask-agreement': () => 'Quelle convention ?',
  'progress.ask-kind': () => 'Que s’est-il passé ?',
  'progress.ask-item': () => 'Quelque chose de nouveau, ou une suite à ce qui est en cours ?',
  'progress.ask-about': () => 'De quoi s’agit-il ?',
  'progress.ask-when': () => 'Quand ? Aujourd’hui, ou écrivez la date :',
  'progress.ask-by': () => 'De qui cela vient-il ?',
  'progress.ask-value': ({ unit, last }, format) => {
    const known = last === undefined ? '' : ` (dernière : ${last.value}, le ${format.date(last.date)})`;
    return `La valeur mesurée${unit === undefined ? '' : `, en ${unit}`}${known} :`;
  },
  'progress.ask-replace': ({ value, date }, format) =>
    `Remplacer la valeur ${value} du ${format.date(date)} ?`,
  'progress.replace': () => 'Remplacer : la valeur précédente était fausse',
  'progress.add': () => 'Ajouter : les deux restent',
  'progress.same-moment': ({ value, date, id }, format) =>
    `Pour le ${format.date(date)}, la valeur ${value} est déjà consignée, sous ${id}. Si la nouvelle valeur est la bonne :`,
  'progress.say-future': ({ today }, format) =>
    `Cette date est à venir : nous sommes le ${format.date(today)}.`,
  'progress.new-item': () => 'Quelque chose de nouveau',
  'progress.optional': ({ words }) => `${words.charAt(0).toUpperCase()}${words.slice(1)} (Entrée : passer) :`,
  'progress.ask-score': ({ statement }) => `${statement} : de 1 (pas du tout) à 5 (tout à fait) ?`,
  'progress.ask-why-retracted': () => 'Pourquoi annuler cette entrée ?',
  'progress.nothing': () => 'laisser vide',
  'progress.say-text': () => 'Écrivez quelques mots.',
  'progress.say-some': () => 'Choisissez au moins une réponse.',
  'progress.say-form': ({ example }) => `Écrivez par exemple : ${example}`,
  'progress.say-meant': ({ suggestion }) => `Vouliez-vous dire ${suggestion} ?`,
  'progress.say-doubt': ({ meant: [large, small], written }, format) =>
    `Voulez-vous dire ${large} ou ${small} ? Écrivez ${format.choice(written)}.`,
  'progress.suggestion': ({ what, name, late, due }, format) => {
    const when =
      due === undefined ? 'en cours' : `${late ? 'en retard depuis le' : 'échéance le'} ${format.date(due)}`;
    return `${what} : ${name}, ${when}`;
  },

  'progress.recorded': ({ subject }) => `Consigné : ${subject}`,
  'progress.names': ({ id, commit, contact, by }, format) =>
    `entrée ${id}, version ${commit}, par ${contact}${by === undefined ? '' : ` pour ${format.text(by)}`}`,
  'progress.next': () => 'Ensuite :',
  'progress.would-record': ({ subject }) => `Serait consigné : ${subject}`,
  'progress.nothing-written': () => 'Rien n’a été écrit.',
  'progress.remark': ({ message, remedy }) => `À regarder : ${message} ${remedy}`,
  'record.ask-contact': () => 'Qui êtes-vous ?',
};
