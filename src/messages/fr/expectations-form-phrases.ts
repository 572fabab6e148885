/** The form for expectations, and what is said about it. */
import type { ExpectationsFormPhrases } from '../../domain/phrases/expectations-form-phrases.js';
import type { WishColumn, WishSheet } from '../../domain/sheet/wish-columns.js';
import type { PhraseSentences } from '../messages.js';

const tabs: Readonly<Record<WishSheet, string>> = {
  expected: 'Ce que nous attendons',
  offered: 'Ce que nous offrons',
  answers: 'Ce qu’on attend de nous',
};

const headings: Readonly<Record<WishSheet, string>> = {
  expected: 'Qu’attendons-nous de chaque autre partie ?',
  offered: 'Qu’offrons-nous ?',
  answers: 'Que répondons-nous ?',
};

const hows: Readonly<Record<WishSheet, string>> = {
  expected:
    'Remplissez une ligne par attente : de qui, quoi, pourquoi cela compte pour nous et ce que nous craignons si cela n’a pas lieu.',
  offered:
    'Remplissez une ligne par offre : à qui, quoi et pour quand. Choisissez à quoi elle répond, le cas échéant.',
  answers:
    'Choisissez une réponse à chaque ligne. Dites pourquoi si c’est refusé ou en suspens ; dites pour quand si c’est accepté. Ce que vous laissez vide n’a pas encore de réponse.',
};

const columns: Readonly<Record<WishColumn, string>> = {
  id: 'id',
  of: 'De qui',
  what: 'Ce que nous attendons',
  interest: 'Pourquoi cela compte pour nous',
  concern: 'Ce que nous craignons sinon',
  due: 'Pour quand',
  to: 'À qui',
  offer: 'Ce que nous offrons',
  'possible-by': 'Possible pour le',
  meets: 'Répond à l’attente',
  by: 'Attendu par',
  wish: 'Ce qu’on attend de nous',
  because: 'Pourquoi cela compte pour eux',
  worry: 'Ce qu’ils craignent',
  'wished-by': 'Souhaité pour le',
  'state-now': 'Réponse jusqu’ici',
  answer: 'Notre réponse',
  reason: 'Raison',
  'met-by': 'Satisfait pour le',
};

const hints: Partial<Record<WishColumn, string>> = {
  of: 'Choisissez une partie dans la liste.',
  what: 'De sorte que chacun voie si c’est satisfait.',
  to: 'Choisissez une partie dans la liste.',
  meets: 'Choisissez dans la liste, ou laissez vide : une offre peut aussi venir sans demande.',
  answer: 'Choisissez dans la liste. Vide : pas encore de réponse.',
  reason: 'Nécessaire si c’est refusé ou en suspens.',
  'met-by': 'Pour quand c’est satisfait ; si c’est en suspens, quand on en reparle.',
};

export const expectationsFormPhrases: PhraseSentences<ExpectationsFormPhrases> = {
  'expectations.form-description': () =>
    'Prépare un formulaire pour une partie, à envoyer par courriel avant le début du travail : ce qu’elle attend de chaque autre partie et pourquoi, ce qu’elle offre, et ses réponses à ce que les autres attendent d’elle. « collab expectations read » le relit.',
  'expectations.form-examples': () =>
    [
      '  collab expectations form --for syndicat-des-eaux -o attentes-syndicat.xlsx',
      '  collab expectations form --for elderveen --lang nl -o verwachtingen-elderveen.csv',
      '  collab expectations read attentes-syndicat.xlsx       à son retour',
    ].join('\n'),
  'expectations.form-for': () => 'la partie qui le remplit : son identifiant ou son nom',
  'expectations.form-written': ({ file, party, asked }, format) =>
    `${file} : un formulaire pour ${format.text(party)} ; attentes des autres auxquelles répondre : ${format.number(asked)}.\nEnvoyez-le, puis relisez-le à son retour :\n  collab expectations read ${file}`,
  'expectations.form-file': ({ party }) => `attentes-${party}`,
  'expectations.form-title': ({ party, agreement }, format) =>
    `Attentes de ${format.text(party)} : ${format.text(agreement)}`,
  'expectations.form-tab': ({ sheet }) => tabs[sheet],
  'expectations.form-heading': ({ sheet }) => headings[sheet],
  'expectations.form-how': ({ sheet }) => hows[sheet],
  'expectations.form-return': ({ plain }) =>
    plain
      ? 'Écrivez les dates avec l’année : 31 mars 2027. Renvoyez le fichier à la personne qui l’a envoyé.'
      : 'Les cellules jaunes sont pour vous. Si une cellule a une liste, choisissez-y. Écrivez les dates avec l’année : 31 mars 2027. Renvoyez le fichier à la personne qui l’a envoyé.',
  'expectations.form-said': ({ said }) =>
    `Vous avez déjà dit : ${said.join(' ; ')}. Inutile de le remplir à nouveau.`,
  'expectations.form-column': ({ column }) => columns[column],
  'expectations.form-hint': ({ column }) => hints[column] ?? '',
  'expectations.read-description': () =>
    'Lit un formulaire rempli par une partie : les nouvelles attentes et offres entrent dans la convention, les réponses sont consignées ; tout à la fois, ou rien. Le relire ne change rien.',
  'expectations.read-examples': () =>
    [
      '  collab expectations read attentes-syndicat.xlsx --dry-run     ce qui serait consigné',
      '  collab expectations read attentes-syndicat.xlsx               le consigne',
    ].join('\n'),
  'expectations.read-which': () => 'le formulaire qui est revenu : .xlsx, .ods ou .csv',
  'expectations.read-file': () => 'fichier',
  'expectations.dry-run': () => 'montrer ce qui serait consigné, sans rien consigner',
};
