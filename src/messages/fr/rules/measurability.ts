/** French: the words of the rules about measurability. */
import { word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { quoted } from '../quoted.js';

export const measurabilityRules = {
  'goal-has-indicator': {
    title: 'Chaque objectif est mesurable',
    say: (data) => ({
      message: `Rien ne montre où en est l’objectif ${quoted(data)}.`,
      remedy:
        'Ajoutez au moins un indicateur sous ses `indicators` : ce qui est compté, et dans quelle unité.',
    }),
  },
  'indicator-has-target': {
    title: 'Chaque indicateur a une valeur cible',
    say: (data) =>
      ({
        target: {
          message: `L’indicateur ${quoted(data)} n’a pas de valeur cible.`,
          remedy: 'Dites où il doit arriver et quand, par exemple `target: { value: 61, date: 2028-12-31 }`.',
        },
        value: {
          message: `La cible de l’indicateur ${quoted(data)} n’a pas de valeur à atteindre.`,
          remedy:
            'Ajoutez sa valeur (`value`) ; pour un chiffre qui doit rester entre des limites, choisissez `direction: maintain`.',
        },
        range: {
          message: `L’indicateur ${quoted(data)} doit rester entre des limites, mais elles ne sont pas indiquées.`,
          remedy: 'Donnez à sa cible un `minimum`, un `maximum` ou les deux.',
        },
      })[word(data, 'lacks') as 'target' | 'value' | 'range'],
  },
  'indicator-has-baseline': {
    title: 'Chaque indicateur a une valeur de référence',
    say: (data) => ({
      message: `L’indicateur ${quoted(data)} n’a pas de valeur de référence.`,
      remedy: 'Ajoutez sa valeur au départ, par exemple `baseline: { value: 12, date: 2026-01-01 }`.',
    }),
  },
  'indicator-has-measurer': {
    title: 'Pour chaque indicateur, il est convenu qui mesure et à quel rythme',
    say: (data) => {
      const lacks = words(data, 'lacks');
      if (lacks.length > 1) {
        return {
          message: `Personne n’est chargé de mesurer l’indicateur ${quoted(data)}, et le rythme n’est pas convenu.`,
          remedy: 'Ajoutez la partie sous `measured-by` et la périodicité sous `every`, par exemple `P3M`.',
        };
      }
      return lacks[0] === 'who'
        ? {
            message: `Personne n’est chargé de mesurer l’indicateur ${quoted(data)}.`,
            remedy: 'Ajoutez sous `measured-by` la partie qui mesure.',
          }
        : {
            message: `Il n’est pas convenu à quel rythme l’indicateur ${quoted(data)} est mesuré.`,
            remedy: 'Ajoutez la périodicité sous `every`, par exemple `P3M` pour tous les trois mois.',
          };
    },
  },
  'target-agrees-with-direction': {
    title: 'La valeur cible va dans le sens de l’indicateur',
    say: (data, format) => {
      const from = format.number(word(data, 'from'));
      const to = format.number(word(data, 'to'));
      if (data['direction'] === 'range') {
        return {
          message: `Le minimum de l’indicateur ${quoted(data)} (${from}) est supérieur à son maximum (${to}).`,
          remedy: 'Échangez-les, ou corrigez le chiffre qui est faux.',
        };
      }
      const [way, side] =
        data['direction'] === 'increase' ? ['augmenter', 'supérieure'] : ['diminuer', 'inférieure'];
      return {
        message: `L’indicateur ${quoted(data)} doit ${way}, mais sa valeur cible (${to}) n’est pas ${side} à sa valeur de référence (${from}).`,
        remedy: 'Corrigez la valeur de référence ou la valeur cible, ou inversez le sens.',
      };
    },
  },
  'interim-targets-on-the-way': {
    title: 'Les valeurs intermédiaires se situent entre la valeur de référence et la valeur cible',
    say: (data, format) => {
      const bounds = [
        ...(data['after'] === undefined ? [] : [`après le ${format.date(word(data, 'after'))}`]),
        ...(data['before'] === undefined ? [] : [`avant le ${format.date(word(data, 'before'))}`]),
      ];
      const values = ['after', 'before'].flatMap((name) =>
        data[name] === undefined ? [] : [format.number(word(data, name))],
      );
      return data['what'] === 'date'
        ? {
            message: `La valeur intermédiaire du ${format.date(word(data, 'is'))} pour ${quoted(data)} n’est pas à sa place : sa date doit se situer ${bounds.join(' et ')}.`,
            remedy:
              'Mettez les valeurs intermédiaires dans l’ordre des dates, entre la valeur de référence et la valeur cible.',
          }
        : {
            message: `La valeur intermédiaire de ${format.number(word(data, 'is'))} pour ${quoted(data)} s’écarte du chemin entre ${values.join(' et ')}.`,
            remedy: 'Corrigez la valeur, pour que chaque pas rapproche de la valeur cible sans la dépasser.',
          };
    },
  },
  'interim-path-has-interim-targets': {
    title: 'Une trajectoire par valeurs intermédiaires a des valeurs intermédiaires',
    say: (data) => ({
      message: `L’indicateur ${quoted(data)} suit ses valeurs intermédiaires, mais il n’y en a pas.`,
      remedy: 'Ajoutez des valeurs datées sous `interim`, ou choisissez `path: linear`.',
    }),
  },
  'growth-path-possible': {
    title: 'Une trajectoire de croissance commence et finit au-dessus de zéro',
    say: (data, format) => ({
      message: `L’indicateur ${quoted(data)} ne peut pas évoluer à taux constant à partir de ${format.number(word(data, 'figure'))} ni jusqu’à ce chiffre.`,
      remedy: 'Choisissez `path: linear` ou `path: interim`, ou corrigez le chiffre.',
    }),
  },
  'indicator-dates-in-order': {
    title: 'La valeur de référence, le départ et la valeur cible d’un indicateur se suivent',
    say: (data, format) => {
      const date = format.date(word(data, 'date'));
      const other = format.date(word(data, 'other'));
      return {
        'target-before-baseline': {
          message: `Pour ${quoted(data)}, la valeur cible est fixée au ${date}, qui n’est pas postérieur à la valeur de référence (${other}).`,
          remedy:
            'Donnez à la valeur cible une date ultérieure, ou corrigez la date de la valeur de référence.',
        },
        'counts-before-baseline': {
          message: `Pour ${quoted(data)}, l’avancement compte à partir du ${date}, avant la valeur de référence (${other}).`,
          remedy:
            'Faites-le compter à partir de la valeur de référence ou plus tard, ou supprimez `counts-from`.',
        },
        'counts-after-target': {
          message: `Pour ${quoted(data)}, l’avancement compte à partir du ${date}, qui n’est pas antérieur à la valeur cible (${other}).`,
          remedy:
            'Faites-le compter à partir d’un jour antérieur à la valeur cible, ou supprimez `counts-from`.',
        },
      }[word(data, 'problem') as 'target-before-baseline' | 'counts-before-baseline' | 'counts-after-target'];
    },
  },
  'thresholds-in-order': {
    title: 'Le seuil pour « en bonne voie » est supérieur au seuil pour « à risque »',
    say: (data, format) => ({
      message: `En bonne voie à partir de ${format.number(word(data, 'onTrack'))} et à risque à partir de ${format.number(word(data, 'atRisk'))} : rien ne pourrait jamais être à risque.`,
      remedy:
        'Mettez `on-track` au-dessus de `at-risk` ; ce que vous n’indiquez pas vient du niveau supérieur (d’habitude 0,95 et 0,60).',
    }),
  },
} satisfies Record<string, RuleWords>;
