import type { SavePhrases } from '../../domain/phrases/save-phrases.js';
import type { PhraseSentences } from '../messages.js';

const states = { added: 'nouveau', modified: 'modifié', deleted: 'supprimé' };
const itemChanges = { added: 'ajout', removed: 'suppression' };

export const savePhrases: PhraseSentences<SavePhrases> = {
  'save.description': () =>
    'Vérifie ce que vous avez modifié à la main, le montre en clair, demande pourquoi, et le consigne.',
  'save.paths': () =>
    'conventions, fichiers ou dossiers à consigner ; si rien n’est indiqué : ce qui a changé dans les conventions et ce qui les accompagne',
  'save.examples': () =>
    [
      '  collab save                                         demande pourquoi',
      '  collab save --message "La province nous rejoint"',
      '  collab save digue --dry-run                         montre seulement ce qui a changé',
      '  collab save rapport.html                            aussi ce qui ne fait pas partie des conventions',
    ].join('\n'),
  'save.message': () => 'la raison de la modification',
  'save.dry-run': () => 'vérifier et montrer ce qui a changé, sans rien consigner',
  'save.nothing': () => 'Rien n’a changé depuis ce qui a été consigné en dernier.',
  'save.file': ({ file, change }) => `${file} (${states[change]})`,
  'save.entry': ({ subject }) => subject,
  'save.item': ({ path, change }) => `${path} : ${itemChanges[change]}`,
  'save.item-renamed': ({ path, from }) => `${path} : ancien nom ${from}`,
  'save.field': ({ path, field, before, after }) => {
    const where = path === '' ? field : `${path}, ${field}`;
    if (before === null) return `${where} : ${after ?? ''} (ajout)`;
    return after === null ? `${where} : ${before} (suppression)` : `${where} : ${before} → ${after}`;
  },
  'save.more': ({ count }, format) =>
    `et encore ${format.plural(count, { one: 'modification', other: 'modifications' })}`,
  'save.ask-why': () => 'Pourquoi cette modification ?',
  'save.say-why': () => 'Écrivez quelques mots : ils restent attachés à la modification.',
  'save.recorded': ({ count, commit, contact }, format) =>
    `Consigné : ${format.plural(count, { one: 'fichier', other: 'fichiers' })}, version ${commit}, par ${contact}`,
  'save.refused': ({ count }, format) =>
    `Rien n’a été consigné : ${format.plural(count, { one: 'erreur est', other: 'erreurs sont' })} à corriger d’abord.`,
  'save.contacts-left-out': () =>
    'contacts.yaml est laissé de côté : l’identité des personnes n’a pas sa place dans l’historique. Ajoutez-le à .gitignore.',
  'save.left-out': ({ files, count }, format) => {
    const more = count - files.length;
    const shown = more === 0 ? files : [...files, format.plural(more, { one: 'autre', other: 'autres' })];
    const [first = ''] = files;
    return `Laissé de côté, hors des conventions : ${format.list(shown)}. Cela peut rester ainsi. Pour le consigner tout de même : collab save ${first.includes(' ') ? `"${first}"` : first}`;
  },
  'save.start-history': () =>
    'Ce dossier n’a pas encore d’historique. Commencer maintenant et consigner ce qui s’y trouve ?',
  'save.start-now': () => 'Oui, commencer maintenant',
  'save.start-not': () => 'Non, laisser tel quel',
  'save.started': () => 'Début de l’historique',
  'save.next': () => 'Ensuite :',
};
