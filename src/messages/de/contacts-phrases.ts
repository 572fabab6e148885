import type { ContactsPhrases } from '../../domain/phrases/contacts-phrases.js';
import type { PhraseSentences } from '../messages.js';

const columns = {
  id: 'Wer',
  function: 'Funktion',
  party: 'Partei',
  name: 'Name',
  email: 'E-Mail',
  telephone: 'Telefon',
};

export const contactsPhrases: PhraseSentences<ContactsPhrases> = {
  'contacts.description': () =>
    'Verwaltet, wer die Personen sind. Funktion und Partei werden geteilt; Name, E-Mail-Adresse und Telefonnummer bleiben auf diesem Computer.',
  'contacts.action': () => 'list (üblich), add, use oder forget',
  'contacts.id': () => 'um wen es geht, wie in der Liste, zum Beispiel prozessbegleitung',
  'contacts.examples': () =>
    [
      '  collab contacts                                     wer mitwirkt',
      '  collab contacts add --function "Projektleitung" --party wasserverband-suederleck \\',
      '      --name "Vor- und Nachname" --email name@example.org',
      '  collab contacts add projektleitung --email neu@example.org',
      '  collab contacts use projektleitung                  wer auf diesem Computer festhält',
      '  collab contacts forget projektleitung               entfernt Namen und Adressen',
    ].join('\n'),
  'contacts.option-function': () =>
    'welche Funktion die Person hat, so wie Berichte sie nennen; wird geteilt',
  'contacts.option-party': () => 'die Partei, zu der die Person gehört; wird geteilt',
  'contacts.option-name': () => 'Vor- und Nachname; bleibt auf diesem Computer',
  'contacts.option-email': () => 'E-Mail-Adresse; bleibt auf diesem Computer',
  'contacts.option-telephone': () => 'Telefonnummer; bleibt auf diesem Computer',
  'contacts.ask-function': () => 'Welche Funktion hat die Person? (wird geteilt, also kein Name)',
  'contacts.ask-party': () => 'Zu welcher Partei gehört die Person?',
  'contacts.ask-name': () => 'Wie heißt sie? (bleibt auf diesem Computer; kann leer bleiben)',
  'contacts.ask-email': () => 'E-Mail-Adresse? (bleibt auf diesem Computer; kann leer bleiben)',
  'contacts.ask-telephone': () => 'Telefonnummer? (bleibt auf diesem Computer; kann leer bleiben)',
  'contacts.say-form': ({ option }) =>
    option === 'email'
      ? 'Schreiben Sie sie so: name@example.org'
      : option === 'telephone'
        ? 'Schreiben Sie sie so: +49 30 123 45 67'
        : 'Schreiben Sie ein paar Worte.',
  'contacts.no-party': () => 'Zu keiner von ihnen',

  'contacts.title': () => 'Personen',
  'contacts.nobody': () => 'Auf der Liste steht noch niemand. Eine Person hinzufügen: collab contacts add',
  'contacts.kept-here': () =>
    'Namen, E-Mail-Adressen und Telefonnummern stehen in contacts.yaml: diese Datei bleibt auf diesem Computer.',
  'contacts.column': ({ column }) => columns[column],
  'contacts.left': ({ date }, format) => `ausgeschieden am ${format.date(date)}`,

  'contacts.subject-added': ({ function: role, party }, format) =>
    `Wirkt jetzt mit: ${format.text(role)}${party === undefined ? '' : ` (${format.text(party)})`}`,
  'contacts.subject-changed': ({ function: role }, format) => `Personen: ${format.text(role)} geändert`,
  'contacts.subject-left': ({ function: role }, format) => `Wirkt nicht mehr mit: ${format.text(role)}`,
  'contacts.subject-kept-out': () => 'Namen und Adressen bleiben aus dem Geteilten heraus',
  'contacts.used': ({ id, function: role }, format) =>
    `Was auf diesem Computer festgehalten wird, läuft ab jetzt unter ${id} (${format.text(role)}).`,
  'contacts.added': ({ id, function: role }, format) => `Hinzugefügt: ${format.text(role)}, als ${id}`,
  'contacts.changed': ({ id, function: role }, format) => `Geändert: ${format.text(role)} (${id})`,
  'contacts.unchanged': ({ id }) => `Nichts geändert: ${id} stand schon so da.`,
  'contacts.name-kept-here': () => 'Name und Adressen stehen in contacts.yaml, nur auf diesem Computer.',
  'contacts.recorded': ({ commit }) => `Festgehalten in collab.yaml, Version ${commit}`,

  'contacts.ask-forget': ({ who }) =>
    `Namen und Adressen entfernen (${who})? Sie lassen sich nicht zurückholen.`,
  'contacts.forget': () => 'Ja, entfernen',
  'contacts.keep': () => 'Nein, behalten',
  'contacts.kept': () => 'Es wurde nichts geändert.',
  'contacts.forgotten': ({ id, function: role }, format) =>
    `Vergessen ist, wer ${id} ist. In Berichten steht weiterhin „${format.text(role)}“.`,
  'contacts.not-in-history': () => 'In dem, was hier festgehalten ist, stehen Name und Adressen nirgends.',
  'contacts.still-in-history': ({ places, count }, format) =>
    `In etwas, das festgehalten ist, stehen Name oder Adresse noch: ${format.list(
      count > places.length
        ? [
            ...places,
            format.plural(count - places.length, { one: 'weitere Stelle', other: 'weitere Stellen' }),
          ]
        : places,
    )}. Von hier aus lässt sich das nicht ändern: bitten Sie die Person, die den Ordner betreut, es herauszunehmen, und dann alle Parteien, den Ordner neu zu holen.`,
  'contacts.still-in-file': ({ file, line }) =>
    `${file} nennt diese Person noch, in Zeile ${String(line)}: nehmen Sie das von Hand heraus.`,
  'contacts.place-commit': ({ commit }) => `Version ${commit}`,
};
