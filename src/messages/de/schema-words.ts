/** German: the tables of words that the rules about reading choose from. */

/** What makes a text no YAML, and how to mend it. */
export const syntax: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  alias: [
    'Dies wiederholt einen Teil, der weiter oben keinen Namen hat.',
    'Schreiben Sie den Teil aus, oder geben Sie ihm oben mit "&" einen Namen.',
  ],
  'alias-of-itself': [
    'Dies wiederholt den Teil, in dem es selbst steht.',
    'Schreiben Sie aus, was gemeint ist.',
  ],
  'bracket-open': [
    'Eine Klammer ist geöffnet und nicht geschlossen.',
    'Schließen Sie sie mit "]" oder "}", oder setzen Sie den Text in Anführungszeichen.',
  ],
  'colon-in-text': [
    'In dieser Zeile steht ein zweiter Doppelpunkt, sodass sie sich wie ein Feld in einem Feld liest.',
    'Setzen Sie den Text nach dem ersten Doppelpunkt in Anführungszeichen.',
  ],
  'colon-missing': [
    'Nach einem Feldnamen stehen ein Doppelpunkt und ein Leerzeichen.',
    'Schreiben Sie "feld: wert", oder rücken Sie den Text unter seinem Feld ein.',
  ],
  'comma-missing': [
    'Zwischen Klammern trennen Kommas die einzelnen Angaben.',
    'Setzen Sie ein Komma dazwischen, oder den Text in Anführungszeichen.',
  ],
  'control-character': [
    'Hier steht ein unsichtbares Steuerzeichen.',
    'Entfernen Sie es: schreiben Sie die Zeile neu.',
  ],
  directive: [
    'Eine Zeile, die mit "%" beginnt, wird hier nicht verstanden.',
    'Entfernen Sie die Zeile, oder setzen Sie den Text in Anführungszeichen.',
  ],
  escape: [
    'Nach "\\" zwischen doppelten Anführungszeichen steht etwas ohne Bedeutung.',
    'Schreiben Sie "\\\\" für einen Rückstrich, oder nehmen Sie einfache Anführungszeichen.',
  ],
  indentation: [
    'Diese Zeile ist anders eingerückt als die Zeilen darüber.',
    'Geben Sie ihr so viele Leerzeichen wie den Zeilen, zu denen sie gehört.',
  ],
  'key-complex': [
    'Ein Feldname ist ein einfaches Wort, keine Liste und kein Block mit Feldern.',
    'Schreiben Sie ein Wort als Feldnamen.',
  ],
  'key-multiline': [
    'Ein Feldname steht in einer Zeile, mit einem Doppelpunkt dahinter.',
    'Schreiben Sie "feld: wert", oder rücken Sie den Text unter seinem Feld ein.',
  ],
  'key-too-long': [
    'Dieser Feldname ist zu lang, oder sein Doppelpunkt fehlt.',
    'Setzen Sie einen Doppelpunkt hinter den Feldnamen, oder den Text in Anführungszeichen.',
  ],
  other: [
    'Dies lässt sich nicht als YAML lesen.',
    'Prüfen Sie Anführungszeichen, Doppelpunkte und Leerzeichen dieser Zeile und der Zeile darüber.',
  ],
  property: [
    '"&", "*" und "!" am Anfang eines Textes haben eine eigene Bedeutung.',
    'Setzen Sie den Text in Anführungszeichen.',
  ],
  'quote-open': [
    'Ein Anführungszeichen ist geöffnet und nicht geschlossen.',
    'Setzen Sie dasselbe Zeichen ans Ende des Textes.',
  ],
  'scalar-start': [
    'Ein Text kann nicht mit diesem Zeichen beginnen.',
    'Setzen Sie den Text in Anführungszeichen.',
  ],
  tab: ['Hier steht ein Tabulator, wo Leerzeichen hingehören.', 'Rücken Sie mit Leerzeichen ein.'],
  tag: [
    'Ein Wort, das mit "!" beginnt, nennt eine Art von Wert, die hier nicht bekannt ist.',
    'Entfernen Sie es, oder setzen Sie den Text in Anführungszeichen.',
  ],
  unexpected: [
    'Hier steht etwas, das nicht zu dieser Zeile gehört.',
    'Setzen Sie den Text in Anführungszeichen, oder rücken Sie ihn unter seinem Feld ein.',
  ],
};

/** In the nominative: sentences say them after a colon. */
export const kinds: Readonly<Record<string, string>> = {
  string: 'ein Text',
  text: 'ein Text',
  number: 'eine Zahl',
  integer: 'eine ganze Zahl',
  boolean: 'true oder false',
  'yes-or-no': 'true oder false',
  array: 'eine Liste',
  list: 'eine Liste',
  object: 'ein Block mit Feldern',
  map: 'ein Block mit Feldern',
  nothing: 'kein Wert',
};

/** In the nominative: sentences say them after a colon. */
export const forms: Readonly<Record<string, readonly [form: string, example: string]>> = {
  authoritative: ['`this-file` oder ein Dokument', 'document:signed-text'],
  currency: ['die drei Buchstaben einer Währung', 'EUR'],
  date: ['ein Datum: Jahr, Monat, Tag', '2027-06-30'],
  duration: ['eine Dauer', 'P14D (14 Tage), P3M (drei Monate) oder P1Y (ein Jahr)'],
  email: ['eine E-Mail-Adresse', 'name@example.org'],
  'entry-id': ['die 26 Zeichen am Ende des Dateinamens eines Eintrags', '01JD3Q7V8XK2M4N6P8R0S2T4V6'],
  fraction: ['ein Bruch', '2/3'],
  id: [
    'eine Kennung: Kleinbuchstaben, Ziffern und Bindestriche, beginnend mit einem Buchstaben',
    'sicherer-deich',
  ],
  language: ['das Kürzel einer Sprache', 'de'],
  other: ['die Form, die hierher gehört', 'in der Beschreibung in Ihrem Schreibprogramm'],
  path: ['der Pfad eines Punktes', 'goals/sicherer-deich'],
  sha256: ['eine SHA-256-Prüfsumme: 64 Ziffern und Buchstaben a bis f', '9f86d081…'],
  time: ['eine Uhrzeit: Stunden und Minuten', '09:30'],
  uri: ['eine Webadresse', 'https://example.org/bericht'],
};

export const bounds: Readonly<Record<string, (limit: string) => readonly [message: string, remedy: string]>> =
  {
    minLength: () => ['ist leer', 'Schreiben Sie einen Text, oder entfernen Sie das Feld.'],
    maxLength: (limit) => [`ist länger als ${limit} Zeichen`, 'Kürzen Sie den Text.'],
    minItems: () => ['ist eine leere Liste', 'Fügen Sie etwas hinzu, oder entfernen Sie das Feld.'],
    minProperties: () => ['ist ohne Inhalt', 'Fügen Sie etwas hinzu, oder entfernen Sie das Feld.'],
    uniqueItems: () => ['nennt dasselbe zweimal', 'Entfernen Sie eines von beiden.'],
    minimum: (limit) => [`liegt unter ${limit}`, `Schreiben Sie ${limit} oder mehr.`],
    exclusiveMinimum: (limit) => [
      `liegt nicht über ${limit}`,
      `Schreiben Sie eine Zahl, die größer ist als ${limit}.`,
    ],
    maximum: (limit) => [`liegt über ${limit}`, `Schreiben Sie ${limit} oder weniger.`],
  };

/** Why a file stands badly: words in place of {name}, {suggestion}, {other}. */
export const placements: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  outside: [
    '"{name}" steht neben den Ordnern der Vereinbarungen.',
    'Verschieben Sie es in den Ordner einer Vereinbarung.',
  ],
  link: [
    '"{name}" ist eine Verknüpfung mit einem anderen Ort und wurde nicht gelesen.',
    'Legen Sie die Datei oder den Ordner selbst hierher.',
  ],
  unknown: [
    '"{name}" ist keine Datei, die hier gelesen wird.',
    'Legen Sie sie in `documents/`, oder entfernen Sie sie.',
  ],
  'entry-name': [
    '"{name}" heißt nicht wie ein Eintrag zum Fortschritt und zählt nicht mit.',
    'Halten Sie es mit "collab progress" fest; das gibt der Datei ihren Namen.',
  ],
  'entry-folder': [
    '"{name}" steht im Ordner eines anderen Monats.',
    'Verschieben Sie es nach `{suggestion}/`.',
  ],
  'meeting-name': [
    '"{name}" heißt nicht wie eine Sitzung: Datum, Bindestrich, kurzer Name.',
    'Benennen Sie es um, zum Beispiel in `2027-03-15-lenkungsgruppe.yaml`.',
  ],
  'signature-name': [
    '"{name}" heißt nicht wie eine Unterschrift: Partei, Bindestrich, Anfang der Prüfsumme.',
    'Benennen Sie es um in `{suggestion}`.',
  ],
  'folder-name': [
    '"{name}" kann nicht die Kennung einer Vereinbarung sein.',
    'Benennen Sie den Ordner um: Kleinbuchstaben, Ziffern und Bindestriche.',
  ],
  'id-twice': [
    '"{other}" hat dieselbe Kennung; deshalb zählt dieser Eintrag nicht mit.',
    'Entfernen Sie die Kopie, oder halten Sie es mit "collab progress" neu fest.',
  ],
  'name-differs': [
    'Nach ihrem Namen ist die Datei "{name}", nach ihrem Inhalt "{suggestion}".',
    'Gleichen Sie Datum und Art dem Dateinamen an.',
  ],
};
