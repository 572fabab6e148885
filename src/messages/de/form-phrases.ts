/** German: the form for progress, and what is said about it. */
import type { FormPhrases } from '../../domain/phrases/form-phrases.js';
import type { FormColumn, FormSheet } from '../../domain/sheet/form-columns.js';
import type { PhraseSentences } from '../messages.js';

const tabs: Readonly<Record<FormSheet, string>> = {
  measurements: 'Messwerte',
  deeds: 'Zusagen und Meilensteine',
  bottlenecks: 'Offene Hindernisse',
  'new-bottlenecks': 'Neue Hindernisse',
  successes: 'Erfolge',
  improvements: 'Verbesserungen',
  actions: 'Aufgaben',
  others: 'Steht auch an',
};

const headings: Readonly<Record<FormSheet, string>> = {
  measurements: 'Was haben Sie gemessen?',
  deeds: 'Wie steht es um Ihre Zusagen und Meilensteine?',
  bottlenecks: 'Was ist aus den offenen Hindernissen geworden?',
  'new-bottlenecks': 'Was geht nicht voran?',
  successes: 'Was ist gut gelungen?',
  improvements: 'Was kann besser werden?',
  actions: 'Welche Aufgaben sind erledigt?',
  others: 'Was von Ihnen sonst noch ansteht (zur Kenntnis; hier ist nichts auszufüllen)',
};

const columns: Readonly<Record<FormColumn, string>> = {
  id: 'id',
  agreement: 'Vereinbarung',
  goal: 'Ziel',
  indicator: 'Indikator',
  unit: 'Einheit',
  last: 'Letzter Wert (oder Startwert)',
  'last-date': 'Zuletzt gemessen am',
  target: 'Zielwert',
  'target-date': 'Zu erreichen bis',
  'expected-now': 'Jetzt erwartet',
  due: 'Fällig',
  value: 'Wert jetzt',
  'measured-on': 'Gemessen am',
  what: 'Was',
  kind: 'Art',
  'state-now': 'Stand jetzt',
  'share-now': 'Erledigt (%), zuletzt gemeldet',
  'expected-before': 'Erwartet, zuletzt gemeldet',
  state: 'Neuer Stand',
  share: 'Erledigt (%)',
  expected: 'Erwartet fertig am',
  on: 'An welchem Tag',
  bottleneck: 'Hindernis',
  'asked-of-now': 'Gefragt ist',
  since: 'Offen seit',
  'new-bottleneck': 'Was geht nicht voran',
  about: 'Worum es geht',
  impact: 'Was geschieht, wenn sich nichts ändert',
  'asked-of': 'Wer kann es lösen',
  'needed-by': 'Nötig bis',
  success: 'Was ist gut gelungen',
  improvement: 'Was kann besser werden',
  action: 'Aufgabe',
  'new-due': 'Neues Datum',
  note: 'Bemerkung',
};

const hints: Partial<Record<FormColumn, string>> = {
  value: 'Eine Zahl, ohne die Einheit.',
  'measured-on': 'Der Tag, an dem gemessen wurde. Ein anderer Tag ist eine neue Messung; die vorige bleibt.',
  state: 'Wählen Sie aus der Liste. Lassen Sie die Zelle leer, wenn sich nichts geändert hat.',
  share: 'Eine Zahl von 0 bis 100.',
  expected: 'Ihre Vorhersage: der Tag, an dem es fertig sein wird.',
  on: 'Der Tag, an dem es geschah. Leer: der Tag, an dem dieses Formular festgehalten wird.',
  about: 'Wählen Sie aus der Liste, worum es geht, oder lassen Sie die Zelle leer.',
  'asked-of': 'Wählen Sie aus der Liste; mehrere mit einem Semikolon dazwischen.',
  'needed-by': 'Der Tag, bis zu dem es gelöst sein muss.',
  'new-due': 'Nur wenn es auf einen anderen Tag rückt.',
};

export const formPhrases: PhraseSentences<FormPhrases> = {
  'form.description': () =>
    'Erstellt ein Formular, in dem eine Partei ihren Stand meldet: eine Tabelle mit dem, was von ihr ansteht, zum Verschicken per E-Mail. "collab progress --from" liest sie wieder ein.',
  'form.examples': () =>
    `  collab progress form --for water-board -o maerz.xlsx    eine Tabelle für den Wasserverband
  collab progress form --for elderveen --lang nl -o maart.csv
  collab progress --from maerz.xlsx --dry-run             was festgehalten würde
  collab progress --from maerz.xlsx                       hält fest, was ausgefüllt wurde`,
  'form.for': () => 'die Partei, die meldet: ihre Kennung oder ihr Name',
  'form.output': () => 'die Datei, die geschrieben wird: .xlsx oder .csv',
  'form.force': () => 'ersetzt die vorhandene Datei',
  'form.ask-party': () => 'Für welche Partei?',
  'form.only-part': ({ sheet }) =>
    `In dieser Datei steht nur der Teil „${tabs[sheet]}“; die anderen Blätter wurden nicht gelesen. Speichern Sie das ganze Formular als .xlsx.`,
  'form.written': ({ file, party, rows }, format) =>
    rows === 0
      ? `${file}: Von ${format.text(party)} steht nichts an; das Formular hat Platz für Hindernisse, Erfolge und Verbesserungen.`
      : `${file}: ${format.plural(rows, { one: 'Punkt', other: 'Punkte' })} zu melden für ${format.text(party)}.`,
  'form.not-read': ({ place, text, instead }) =>
    instead === undefined
      ? `${place}: „${text}“ steht außerhalb der auszufüllenden Zellen und wurde nicht gelesen.`
      : `${place}: „${text}“ steht anstelle von „${instead}“, das das Formular zeigt, und wurde nicht gelesen.`,
  'form.not-read-remedy': ({ more }, format) =>
    `${more === 0 ? '' : `Ebenso in ${format.plural(more, { one: 'weiteren Zelle', other: 'weiteren Zellen' })}. `}Was davon zählt: Schreiben Sie es in eine auszufüllende Zelle oder eine Bemerkung und lesen Sie das Formular noch einmal ein, oder halten Sie es mit "collab progress note" fest.`,
  'form.stands-in': ({ folder }) => `Es steht in ${folder} und kann dort bleiben: collab save lässt es aus.`,
  'form.send': ({ file }) =>
    `Verschicken Sie die Datei, und lesen Sie sie ein, wenn sie ausgefüllt ist:\n  collab progress --from ${file}`,
  'form.recorded-before': ({ count }, format) =>
    `${format.plural(count, { one: 'Zeile war', other: 'Zeilen waren' })} schon festgehalten; dabei bleibt es.`,
  'form.would-record': ({ count, file }, format) =>
    `${format.plural(count, { one: 'Eintrag würde', other: 'Einträge würden' })} aus ${file} festgehalten:`,
  'form.would-record-row': ({ place, subject, date, last }, format) =>
    `${place}: ${subject}, am ${format.date(date)}${last === undefined ? '' : ` (zuletzt: ${last})`}`,
  'form.nothing-yet': ({ command }) =>
    command === undefined
      ? 'Noch ist nichts festgehalten. Dafür lassen Sie --dry-run weg.'
      : `Noch ist nichts festgehalten. So halten Sie es fest: ${command}`,
  'form.recording': ({ done, total }, format) =>
    `Wird festgehalten: ${format.number(done)} von ${format.number(total)}…`,
  'form.nothing-new': ({ file, count }, format) =>
    `Nichts Neues in ${file}: ${format.plural(count, { one: 'Zeile war', other: 'Zeilen waren' })} schon festgehalten. Jetzt wurde nichts festgehalten.`,
  'form.nothing-filled-in': ({ file }) =>
    `In ${file} ist nichts ausgefüllt: Die Zellen zum Ausfüllen sind leer. Es wurde nichts festgehalten.`,
  'form.title': ({ party, date }, format) => `Stand bei ${format.text(party)}, ${format.date(date)}`,
  'form.file-name': ({ party, date }) => `stand-${party}-${date}`,
  'form.lists': () => 'Listen',
  'form.tab': ({ sheet }) => tabs[sheet],
  'form.heading': ({ sheet }) => headings[sheet],
  'form.how-to-fill': ({ plain }) =>
    plain
      ? 'Füllen Sie die leeren Zellen aus. Was Sie leer lassen, wird nicht gemeldet. Jeder Block fragt nach etwas anderem.'
      : 'Füllen Sie die gelben Zellen aus. Was Sie leer lassen, wird nicht gemeldet. Jedes Blatt fragt nach etwas anderem.',
  'form.how-to-write': ({ plain }) =>
    plain
      ? 'Schreiben Sie Zahlen ohne Einheit und Daten mit der Jahreszahl: 31.3.2027.'
      : 'Hat eine Zelle eine Liste, wählen Sie daraus. Schreiben Sie Zahlen ohne Einheit und Daten mit der Jahreszahl: 31.3.2027.',
  'form.how-to-return': () =>
    'Schicken Sie die Datei an den Absender zurück. Ein Fehler? Ändern Sie die Zelle und schicken Sie die Datei erneut: Das wird eine Korrektur.',
  'form.column': ({ column }) => columns[column],
  'form.hint': ({ column }) => hints[column] ?? '',
  'form.cell': ({ tab, cell }) => (tab === null ? `Zelle ${cell}` : `${tab}, Zelle ${cell}`),
  'form.row': ({ tab, row }) => (tab === null ? `Zeile ${row}` : `${tab}, Zeile ${row}`),
  'form.line': ({ line }) => `Zeile ${line}`,
};
