import type { SavePhrases } from '../../domain/phrases/save-phrases.js';
import type { PhraseSentences } from '../messages.js';

const states = { added: 'neu', modified: 'geändert', deleted: 'entfernt' };
const itemChanges = { added: 'hinzugefügt', removed: 'entfernt' };

export const savePhrases: PhraseSentences<SavePhrases> = {
  'save.description': () =>
    'Prüft, was Sie von Hand geändert haben, zeigt es in Worten, fragt nach dem Grund und hält es fest.',
  'save.paths': () =>
    'Vereinbarungen, Dateien oder Ordner, die festgehalten werden; ohne Angabe: was sich in den Vereinbarungen geändert hat und was dazugehört',
  'save.examples': () =>
    [
      '  collab save                                         fragt nach dem Grund',
      '  collab save --message "Der Landkreis tritt bei"',
      '  collab save deichvereinbarung --dry-run             zeigt nur, was sich geändert hat',
      '  collab save bericht.html                            auch, was nicht zu den Vereinbarungen gehört',
    ].join('\n'),
  'save.message': () => 'warum es sich geändert hat',
  'save.dry-run': () => 'prüfen und zeigen, was sich geändert hat, nichts festhalten',
  'save.nothing': () => 'Seit dem letzten Festhalten hat sich nichts geändert.',
  'save.file': ({ file, change }) => `${file} (${states[change]})`,
  'save.entry': ({ subject }) => subject,
  'save.item': ({ path, change }) => `${path}: ${itemChanges[change]}`,
  'save.item-renamed': ({ path, from }) => `${path}: hieß bisher ${from}`,
  'save.field': ({ path, field, before, after }) => {
    const where = path === '' ? field : `${path}, ${field}`;
    if (before === null) return `${where}: ${after ?? ''} (hinzugefügt)`;
    return after === null ? `${where}: ${before} (entfernt)` : `${where}: ${before} → ${after}`;
  },
  'save.more': ({ count }, format) =>
    `und ${format.plural(count, { one: 'weitere Änderung', other: 'weitere Änderungen' })}`,
  'save.ask-why': () => 'Warum hat es sich geändert?',
  'save.say-why': () => 'Schreiben Sie ein paar Worte: sie bleiben bei der Änderung stehen.',
  'save.recorded': ({ count, commit, contact }, format) =>
    `Festgehalten: ${format.plural(count, { one: 'Datei', other: 'Dateien' })}, Version ${commit}, von ${contact}`,
  'save.refused': ({ count }, format) =>
    `Es wurde nichts festgehalten. Vorher zu beheben: ${format.plural(count, { one: 'Fehler', other: 'Fehler' })}.`,
  'save.contacts-left-out': () =>
    'contacts.yaml bleibt außen vor: Personen gehören nicht in den Verlauf. Nehmen Sie die Datei in .gitignore auf.',
  'save.left-out': ({ files, count }, format) => {
    const more = count - files.length;
    const shown =
      more === 0
        ? files
        : [...files, format.plural(more, { one: 'weitere Datei', other: 'weitere Dateien' })];
    const [first = ''] = files;
    return `Bleibt außen vor, gehört nicht zu den Vereinbarungen: ${format.list(shown)}. Das kann so bleiben. Trotzdem festhalten: collab save ${first.includes(' ') ? `"${first}"` : first}`;
  },
  'save.start-history': () =>
    'Für diesen Ordner wird noch kein Verlauf geführt. Jetzt damit beginnen und festhalten, was vorhanden ist?',
  'save.start-now': () => 'Ja, jetzt beginnen',
  'save.start-not': () => 'Nein, so lassen',
  'save.started': () => 'Beginn des Verlaufs',
  'save.next': () => 'Wie es weitergeht:',
};
