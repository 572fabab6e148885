import type { RunningPhrases } from '../../domain/phrases/running-phrases.js';
import type { PhraseSentences } from '../messages.js';

const days: Readonly<Record<string, (day: string) => string>> = {
  by: (day) => `au plus tard le ${day}`,
  done: (day) => `fait le ${day}`,
  met: (day) => `le ${day}`,
  since: (day) => `depuis le ${day}`,
  'needed-by': (day) => `nécessaire avant le ${day}`,
  date: (day) => `le ${day}`,
  'target-date': (day) => `au plus tard le ${day}`,
};

const parts = {
  title: 'Nom',
  signed: 'Signature',
  parties: 'Parties',
  purpose: 'Pourquoi',
  me: 'Vous',
  'next-meeting': 'Prochaine réunion',
  agreed: 'Convenu',
  today: 'Aujourd’hui',
};

export const runningPhrases: PhraseSentences<RunningPhrases> = {
  'init.with-day': ({ question }, format) => `${question} (par exemple ${format.date('2026-01-12')})`,
  'init.ask-signatory': ({ party }) =>
    `${party} : fonction du signataire (Entrée : inconnue ; - : n’a pas signé)`,
  'init.ask-works-for': () => 'Pour quelle partie travaillez-vous ?',
  'init.no-party': () => 'aucune : je suis entre les parties',
  'init.ask-whether-done': () => 'Ce jour est passé. Est-ce fait ?',
  'init.whether-done': ({ answer }) =>
    ({
      done: 'Oui',
      no: 'Non, pas encore (c’est en retard)',
      unknown: 'Je ne sais pas',
    })[answer],
  'init.ask-serves': ({ what }) => `Pour quel objectif : ${what} ?`,
  'init.not-agreed': () => 'Cela n’a pas été convenu',
  'init.other-figure': () => 'Autre chose',
  'init.rhythm': ({ every }) =>
    ({
      month: 'chaque mois',
      quarter: 'chaque trimestre',
      'half-year': 'chaque semestre',
      year: 'chaque année',
      none: 'Cela n’a pas été convenu',
    })[every],
  'init.ask-is-function': ({ words }) =>
    `« ${words} » ressemble au nom d’une personne. Tout le monde peut le lire ici, et cela reste.`,
  'init.is-function': ({ answer }) =>
    ({ yes: 'C’est une fonction, sans nom', no: 'L’écrire de nouveau' })[answer],
  'init.name-is-shared': ({ words }) =>
    `« ${words} » ressemble au nom d’une personne. Tout le monde peut le lire, et cela reste. Recommencez avec une fonction : --me "Animateur du processus"`,

  'init.summary': () => 'Voici ce que vous avez indiqué :',
  'init.part-name': ({ part }) => parts[part],
  'init.wrong-part': ({ part }) => `Non : ${parts[part]}`,
  'init.ask-party-of': ({ what }) => `Quelle partie désormais : ${what}`,
  'init.summary-signed': ({ document, signed, starts, ends }, format) =>
    `${document}${signed === undefined ? '' : `, signé le ${format.date(signed)}`}${starts === undefined ? '' : `, à partir du ${format.date(starts)}`}${ends === undefined ? ', sans terme convenu' : ` jusqu’au ${format.date(ends)}`}`,
  'init.summary-party': ({ party, role }) =>
    role === undefined ? `${party} (n’a pas signé)` : `${party} (signataire : ${role})`,
  'init.part-label': ({ kind }) =>
    ({
      goal: 'Objectif',
      commitment: 'Engagement',
      measurement: 'Chiffre',
      bottleneck: 'Bloqué',
      milestone: 'Atteint',
    })[kind],
  'init.summary-day': ({ key, date }, format) =>
    date === undefined ? 'pas fait' : (days[key]?.(format.date(date)) ?? format.date(date)),
  'init.summary-unknown': ({ what }) =>
    ({ owner: 'pilote : non connu', done: 'réalisation : non connue' })[what],
  'init.summary-article': ({ article }) => `article ${article}`,
  'init.summary-value': ({ value, unit }, format) => format.quantity(value, unit),
  'init.summary-figure': ({ baseline, target, unit }, format) =>
    [
      ...(baseline === undefined ? [] : [`de ${format.number(baseline)}`]),
      ...(target === undefined ? [] : [`à ${format.quantity(target, unit)}`]),
    ].join(' '),
  'init.summary-measurer': ({ party }) => `mesuré par ${party}`,
  'init.summary-serves': ({ goal }) => `pour : ${goal}`,
  'init.ask-right': () => 'Est-ce exact ?',
  'init.right': ({ answer }) =>
    ({
      yes: 'Oui, l’enregistrer',
      'more-agreed': 'Ajouter un point convenu',
      'more-today': 'Ajouter un point sur aujourd’hui',
    })[answer],
  'init.ask-what-then': () => 'Que faut-il en faire ?',
  'init.what-then': ({ answer }) => ({ again: 'Le dire de nouveau', away: 'Le retirer' })[answer],
  'init.can-be-followed': ({ amendments }, format) =>
    amendments === 0
      ? 'Votre accord peut être suivi.'
      : `Votre accord peut être suivi.\n${format.plural(amendments, { one: 'point est', other: 'points sont' })} pour le prochain avenant : collab check`,
};
