import { word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';
import { quoted } from '../quoted.js';
import { bounds, forms, placements, syntax } from '../schema-words.js';
import { sayValueType } from '../value-type-words.js';

export const schemaRules = {
  'agreement-file-present': {
    title: 'Le dossier d’une convention contient agreement.yaml',
    say: (data) => ({
      message: `Le dossier ${quoted(data, 'agreement')} n’a pas de fichier agreement.yaml.`,
      remedy: 'Mettez-y agreement.yaml, ou supprimez le dossier.',
    }),
  },
  'encoding-utf8': {
    title: 'Les fichiers sont écrits en UTF-8',
    say: (data) => ({
      message: `À partir d’ici, le fichier n’est pas en UTF-8 (octet ${word(data, 'byte')}).`,
      remedy: 'Ouvrez-le dans un éditeur et enregistrez-le en UTF-8.',
    }),
  },
  'file-names-distinct': {
    title: 'Les noms de fichiers diffèrent par plus que des majuscules et des accents',
    say: (data) => ({
      message: `${quoted(data, 'name')} et ${quoted(data, 'other')} sont un seul et même nom sur certains ordinateurs.`,
      remedy: 'Renommez l’un des deux.',
    }),
  },
  'file-placed-well': {
    title: 'Chaque fichier est à sa place, sous son nom',
    say: (data) => {
      const [message, remedy] = placements[word(data, 'reason')] ?? placements['unknown'] ?? ['', ''];
      return { message: filled(message, data), remedy: filled(renaming(data, remedy), data) };
    },
  },
  'file-small-enough': {
    title: 'Un fichier fait au plus un mégaoctet',
    say: (data, format) =>
      data['reason'] === 'repeats'
        ? {
            message: `Une fois ses répétitions ("*") écrites en entier, ce fichier contient plus de ${format.number(word(data, 'limit'))} valeurs supplémentaires.`,
            remedy: 'Écrivez ce que vous voulez dire, une seule fois.',
          }
        : {
            message: `Le fichier dépasse ${format.number(word(data, 'limit'))} octets, et n’a pas été lu.`,
            remedy: 'Divisez-le, ou mettez les longs textes dans `documents/`.',
          },
  },
  'format-version': {
    title: 'Un fichier indique sa version de format',
    say: (data) => ({
      message:
        data['reason'] === 'absent'
          ? 'Le fichier n’indique pas sa version de format.'
          : `${quoted(data, 'value')} n’est pas une version du format.`,
      remedy: `Écrivez "collab: ${word(data, 'known')}" sur la première ligne.`,
    }),
  },
  'id-well-formed': {
    title: 'Un identifiant se compose de minuscules, de chiffres et de traits d’union',
    say: (data) => ({
      message:
        data['form'] === 'language'
          ? `${quoted(data, 'key')} n’est pas le code d’une langue.`
          : `${quoted(data, 'key')} ne peut pas être un identifiant.`,
      remedy: didYouMean(
        data,
        data['form'] === 'language'
          ? 'Écrivez le code d’une langue, par exemple fr ou nl.'
          : 'Utilisez des minuscules, des chiffres et des traits d’union, et commencez par une lettre.',
      ),
    }),
  },
  'key-known': {
    title: 'Chaque clé a un sens là où elle se trouve',
    say: (data, format) => ({
      message:
        word(data, 'parent') === ''
          ? `${quoted(data, 'key')} n’est pas une clé de ce fichier.`
          : `${quoted(data, 'key')} n’est pas une clé possible sous ${quoted(data, 'parent')}.`,
      remedy: didYouMean(
        data,
        words(data, 'allowed').length > 12 || words(data, 'allowed').length === 0
          ? 'Supprimez-la, ou faites-la commencer par "x-" pour votre propre usage.'
          : `Clés possibles ici : ${format.list(words(data, 'allowed'))}. Une clé à vous commence par "x-".`,
      ),
    }),
  },
  'key-once': {
    title: 'Une clé ne figure qu’une fois dans son bloc',
    say: (data) => ({
      message: `La clé ${quoted(data, 'key')} figure ici une seconde fois ; seule la première est lue.`,
      remedy: 'Supprimez ou renommez l’une des deux.',
    }),
  },
  'key-present': {
    title: 'Ce qui est indispensable est présent',
    say: (data, format) => ({
      message:
        word(data, 'parent') === ''
          ? `Il manque dans ce fichier : ${format.choice(words(data, 'keys').map((key) => `"${key}"`))}.`
          : `Il manque sous ${quoted(data, 'parent')} : ${format.choice(words(data, 'keys').map((key) => `"${key}"`))}.`,
      remedy: `Ajoutez ${format.choice(words(data, 'keys').map((key) => `"${key}:"`))}.`,
    }),
  },
  'key-safe': {
    title: 'Les clés sont courtes et sans danger',
    say: (data) =>
      data['reason'] === 'long'
        ? {
            message: `La clé ${quoted(data, 'key')} dépasse ${word(data, 'limit')} caractères.`,
            remedy: 'Écrivez une clé courte, suivie d’un deux-points.',
          }
        : {
            message: `${quoted(data, 'key')} ne peut pas être une clé : des programmes s’y trompent.`,
            remedy: 'Choisissez un autre mot.',
          },
  },
  'nesting-shallow': {
    title: 'Les blocs et les listes ont au plus 64 niveaux',
    say: (data) => ({
      message: `Plus de ${word(data, 'limit')} blocs et listes sont emboîtés ici ; la suite du fichier n’a pas été lue.`,
      remedy: 'Fermez les crochets restés ouverts, ou réduisez le nombre de niveaux.',
    }),
  },
  'number-exact': {
    title: 'Les nombres ont au plus 15 chiffres',
    say: (data) => ({
      message: `${word(data, 'value')} a plus de chiffres que ce qui peut être conservé exactement (${word(data, 'limit')}).`,
      remedy:
        'Écrivez-le plus court ; ou entre guillemets droits ("…"), si c’est un code et non une quantité.',
    }),
  },
  'one-document': {
    title: 'Un fichier contient un seul document',
    say: () => ({
      message: 'Un second document commence ici ("---"), et n’est pas lu.',
      remedy: 'Mettez-le dans un fichier à part, ou supprimez la ligne.',
    }),
  },
  'value-allowed': {
    title: 'Un choix est l’un des choix possibles',
    say: (data, format) => ({
      message: `La valeur ${quoted(data, 'value')} n’est pas possible pour ${quoted(data, 'key')}.`,
      remedy: didYouMean(data, `Choisissez ${format.choice(words(data, 'allowed'))}.`),
    }),
  },
  'value-format': {
    title: 'Dates, durées, identifiants et adresses ont la forme voulue',
    say: (data) => {
      const [form, example] = forms[word(data, 'form')] ?? forms['other'] ?? ['', ''];
      return {
        message: `La valeur ${quoted(data, 'value')} n’a pas la bonne forme. Il faut ici ${form}.`,
        remedy: didYouMean(data, `Écrivez par exemple ${example}.`),
      };
    },
  },
  'value-in-range': {
    title: 'Nombres, textes et listes ne sont ni trop petits ni trop grands',
    say: (data, format) => {
      const limit = format.number(word(data, 'limit') || 0);
      const [message, remedy] = bounds[word(data, 'bound')]?.(limit) ?? [
        'cette valeur ne convient pas',
        'Modifiez-la.',
      ];
      return { message: `${quoted(data, 'key')} : ${message}.`, remedy };
    },
  },
  'value-type': {
    title: 'Une valeur est du type voulu',
    say: sayValueType,
  },
  'yaml-syntax': {
    title: 'Le fichier peut être lu comme du YAML',
    say: (data) => {
      const [message, remedy] = syntax[word(data, 'reason')] ?? syntax['other'] ?? ['', ''];
      return { message, remedy };
    },
  },
} satisfies Record<string, RuleWords>;

type Data = Parameters<RuleWords['say']>[0];

function filled(text: string, data: Data): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => word(data, name));
}

function renaming(data: Data, remedy: string): string {
  return data['reason'] === 'unknown' && word(data, 'suggestion') !== ''
    ? 'Renommez-le en `{suggestion}`.'
    : remedy;
}
