/** French: the form for progress, and what is said about it. */
import type { FormPhrases } from '../../domain/phrases/form-phrases.js';
import type { FormColumn, FormSheet } from '../../domain/sheet/form-columns.js';
import type { PhraseSentences } from '../messages.js';

const tabs: Readonly<Record<FormSheet, string>> = {
  measurements: 'Mesures',
  deeds: 'Engagements et jalons',
  bottlenecks: 'Points de blocage ouverts',
  'new-bottlenecks': 'Nouveaux points de blocage',
  successes: 'Réussites',
  improvements: 'Améliorations',
  actions: 'Actions',
  others: 'Aussi attendu',
};

const headings: Readonly<Record<FormSheet, string>> = {
  measurements: 'Qu’avez-vous mesuré ?',
  deeds: 'Où en sont vos engagements et vos jalons ?',
  bottlenecks: 'Que sont devenus les points de blocage ouverts ?',
  'new-bottlenecks': 'Qu’est-ce qui bloque ?',
  successes: 'Qu’est-ce qui a réussi ?',
  improvements: 'Qu’est-ce qui peut être amélioré ?',
  actions: 'Quelles actions sont terminées ?',
  others: 'Ce qui est encore attendu de vous (pour information ; rien à remplir ici)',
};

const columns: Readonly<Record<FormColumn, string>> = {
  id: 'id',
  agreement: 'Convention',
  goal: 'Objectif',
  indicator: 'Indicateur',
  unit: 'Unité',
  last: 'Dernière valeur (ou valeur de départ)',
  'last-date': 'Dernière mesure le',
  target: 'Cible',
  'target-date': 'À atteindre le',
  'expected-now': 'Attendu à ce jour',
  due: 'Échéance',
  value: 'Valeur actuelle',
  'measured-on': 'Mesuré le',
  what: 'Quoi',
  kind: 'Type',
  'state-now': 'État actuel',
  'share-now': 'Fait (%), selon le dernier point',
  'expected-before': 'Prévu, selon le dernier point',
  state: 'Nouvel état',
  share: 'Fait (%)',
  expected: 'Fin prévue le',
  on: 'Quel jour',
  bottleneck: 'Point de blocage',
  'asked-of-now': 'Demandé à',
  since: 'Ouvert depuis',
  'new-bottleneck': 'Ce qui bloque',
  about: 'À propos de',
  impact: 'Ce qui arrive si rien ne change',
  'asked-of': 'Qui peut le résoudre',
  'needed-by': 'À résoudre pour le',
  success: 'Ce qui a réussi',
  improvement: 'Ce qui peut être amélioré',
  action: 'Action',
  'new-due': 'Nouvelle date',
  note: 'Remarque',
};

const hints: Partial<Record<FormColumn, string>> = {
  value: 'Un nombre, sans l’unité.',
  'measured-on':
    'Le jour où la mesure a été faite. Un autre jour est une nouvelle mesure ; la précédente reste.',
  state: 'Choisissez dans la liste. Laissez vide si rien n’a changé.',
  share: 'Un nombre de 0 à 100.',
  expected: 'Votre prévision : le jour où ce sera terminé.',
  on: 'Le jour où cela s’est passé. Vide : le jour où ce formulaire est consigné.',
  about: 'Choisissez dans la liste ce dont il s’agit, ou laissez vide.',
  'asked-of': 'Choisissez dans la liste ; plusieurs noms séparés par un point-virgule.',
  'needed-by': 'Le jour pour lequel cela doit être résolu.',
  'new-due': 'Seulement si la date change.',
};

export const formPhrases: PhraseSentences<FormPhrases> = {
  'form.description': () =>
    'Fait un formulaire où une partie rend compte de l’avancement : une feuille de calcul avec ce qui est attendu d’elle, à envoyer par courriel. « collab progress --from » la relit.',
  'form.examples': () =>
    `  collab progress form --for water-board -o mars.xlsx     une feuille de calcul pour le syndicat de l’eau
  collab progress form --for elderveen --lang nl -o maart.csv
  collab progress --from mars.xlsx --dry-run              ce qui serait consigné
  collab progress --from mars.xlsx                        consigne ce qui a été rempli`,
  'form.for': () => 'la partie qui rend compte : son identifiant ou son nom',
  'form.output': () => 'le fichier à écrire : .xlsx ou .csv',
  'form.force': () => 'remplace le fichier qui existe déjà',
  'form.ask-party': () => 'Pour quelle partie ?',
  'form.only-part': ({ sheet }) =>
    `Ce fichier ne contient que la partie « ${tabs[sheet]} » ; les autres onglets n’ont pas été lus. Enregistrez tout le formulaire en .xlsx.`,
  'form.written': ({ file, party, rows }, format) =>
    rows === 0
      ? `${file} : rien n’est attendu de ${format.text(party)} ; le formulaire a de la place pour des points de blocage, des réussites et des améliorations.`
      : `${file} : ${format.plural(rows, { one: 'point', other: 'points' })} à remplir pour ${format.text(party)}.`,
  'form.not-read': ({ place, text, instead }) =>
    instead === undefined
      ? `${place} : « ${text} » se trouve hors des cellules à remplir et n’a pas été lu.`
      : `${place} : « ${text} » a été écrit à la place de « ${instead} », que le formulaire montre, et n’a pas été lu.`,
  'form.not-read-remedy': ({ more }, format) =>
    `${more === 0 ? '' : `De même dans ${format.plural(more, { one: 'autre cellule', other: 'autres cellules' })}. `}Ce qui compte : mettez-le dans une cellule à remplir ou une remarque et relisez le formulaire, ou consignez-le avec « collab progress note ».`,
  'form.stands-in': ({ folder }) =>
    `Il se trouve dans ${folder} et peut y rester : collab save n’en tient pas compte.`,
  'form.send': ({ file }) =>
    `Envoyez-le, et relisez-le quand il revient rempli :\n  collab progress --from ${file}`,
  'form.recorded-before': ({ count }, format) =>
    `${format.plural(count, { one: 'ligne était déjà consignée', other: 'lignes étaient déjà consignées' })} ; cela ne change pas.`,
  'form.would-record': ({ count, file }, format) =>
    `${format.plural(count, { one: 'entrée serait consignée', other: 'entrées seraient consignées' })} à partir de ${file} :`,
  'form.would-record-row': ({ place, subject, date, last }, format) =>
    `${place} : ${subject}, le ${format.date(date)}${last === undefined ? '' : ` (valeur précédente : ${last})`}`,
  'form.nothing-yet': ({ command }) =>
    command === undefined
      ? 'Rien n’est encore consigné. Pour consigner, retirez --dry-run.'
      : `Rien n’est encore consigné. Pour consigner : ${command}`,
  'form.recording': ({ done, total }, format) =>
    `Consignation : ${format.number(done)} sur ${format.number(total)}…`,
  'form.nothing-new': ({ file, count }, format) =>
    `Rien de nouveau dans ${file} : ${format.plural(count, { one: 'ligne était déjà consignée', other: 'lignes étaient déjà consignées' })}. Rien n’a été consigné cette fois.`,
  'form.nothing-filled-in': ({ file }) =>
    `Rien n’est rempli dans ${file} : les cellules à remplir sont vides. Rien n’a été consigné.`,
  'form.title': ({ party, date }, format) => `Avancement de ${format.text(party)}, ${format.date(date)}`,
  'form.file-name': ({ party, date }) => `avancement-${party}-${date}`,
  'form.lists': () => 'Listes',
  'form.tab': ({ sheet }) => tabs[sheet],
  'form.heading': ({ sheet }) => headings[sheet],
  'form.how-to-fill': ({ plain }) =>
    plain
      ? 'Remplissez les cellules vides. Ce que vous laissez vide n’est pas transmis. Chaque bloc demande autre chose.'
      : 'Remplissez les cellules jaunes. Ce que vous laissez vide n’est pas transmis. Chaque onglet demande autre chose.',
  'form.how-to-write': ({ plain }) =>
    plain
      ? 'Écrivez les nombres sans unité et les dates avec l’année : 31/03/2027.'
      : 'Si une cellule a une liste, choisissez-y. Écrivez les nombres sans unité et les dates avec l’année : 31/03/2027.',
  'form.how-to-return': () =>
    'Renvoyez le fichier à la personne qui vous l’a envoyé. Une erreur ? Modifiez la cellule et renvoyez-le : ce sera une correction.',
  'form.column': ({ column }) => columns[column],
  'form.hint': ({ column }) => hints[column] ?? '',
  'form.cell': ({ tab, cell }) => (tab === null ? `cellule ${cell}` : `${tab}, cellule ${cell}`),
  'form.row': ({ tab, row }) => (tab === null ? `ligne ${row}` : `${tab}, ligne ${row}`),
  'form.line': ({ line }) => `ligne ${line}`,
};
