/** The form for expectations, and what is said about it. */
import type { ExpectationsFormPhrases } from '../../domain/phrases/expectations-form-phrases.js';
import type { WishColumn, WishSheet } from '../../domain/sheet/wish-columns.js';
import type { PhraseSentences } from '../messages.js';

const tabs: Readonly<Record<WishSheet, string>> = {
  expected: 'Was wir erwarten',
  offered: 'Was wir anbieten',
  answers: 'Was andere von uns erwarten',
};

const headings: Readonly<Record<WishSheet, string>> = {
  expected: 'Was erwarten wir von jeder anderen Partei?',
  offered: 'Was bieten wir an?',
  answers: 'Was antworten wir?',
};

const hows: Readonly<Record<WishSheet, string>> = {
  expected:
    'Füllen Sie für jede Erwartung eine Zeile aus: von wem, was, warum es uns wichtig ist und was wir befürchten, wenn es ausbleibt.',
  offered:
    'Füllen Sie für jedes Angebot eine Zeile aus: wem, was und bis wann. Wählen Sie, worauf es antwortet, falls das so ist.',
  answers:
    'Wählen Sie in jeder Zeile eine Antwort. Nennen Sie den Grund, wenn es abgelehnt oder zurückgestellt ist, und das Datum, wenn es angenommen ist. Was Sie leer lassen, ist noch nicht beantwortet.',
};

const columns: Readonly<Record<WishColumn, string>> = {
  id: 'id',
  of: 'Von wem',
  what: 'Was wir erwarten',
  interest: 'Warum es uns wichtig ist',
  concern: 'Was wir befürchten, wenn es ausbleibt',
  due: 'Bis wann',
  to: 'Wem',
  offer: 'Was wir anbieten',
  'possible-by': 'Möglich bis',
  meets: 'Antwortet auf die Erwartung',
  by: 'Erwartet von',
  wish: 'Was von uns erwartet wird',
  because: 'Warum es ihnen wichtig ist',
  worry: 'Was sie befürchten',
  'wished-by': 'Gewünscht bis',
  'state-now': 'Antwort bisher',
  answer: 'Unsere Antwort',
  reason: 'Grund',
  'met-by': 'Erfüllt bis',
};

const hints: Partial<Record<WishColumn, string>> = {
  of: 'Wählen Sie eine Partei aus der Liste.',
  what: 'So, dass alle sehen können, ob es erfüllt ist.',
  to: 'Wählen Sie eine Partei aus der Liste.',
  meets: 'Wählen Sie aus der Liste, oder lassen Sie es leer: Ein Angebot darf auch ungefragt kommen.',
  answer: 'Wählen Sie aus der Liste. Leer: noch nicht beantwortet.',
  reason: 'Nötig, wenn es abgelehnt oder zurückgestellt ist.',
  'met-by': 'Bis wann es erfüllt ist; bei Zurückgestelltem, wann es wieder auf den Tisch kommt.',
};

export const expectationsFormPhrases: PhraseSentences<ExpectationsFormPhrases> = {
  'expectations.form-description': () =>
    'Erstellt ein Formular für eine Partei, zum Versenden per E-Mail, bevor die Arbeit beginnt: was sie von jeder anderen Partei erwartet und warum, was sie anbietet, und ihre Antwort auf das, was andere von ihr erwarten. "collab expectations read" liest es wieder ein.',
  'expectations.form-examples': () =>
    [
      '  collab expectations form --for wasserverband -o erwartungen-wasserverband.xlsx',
      '  collab expectations form --for elderveen --lang nl -o verwachtingen-elderveen.csv',
      '  collab expectations read erwartungen-wasserverband.xlsx       wenn es zurück ist',
    ].join('\n'),
  'expectations.form-for': () => 'die Partei, die es ausfüllt: ihre Id oder ihr Name',
  'expectations.form-written': ({ file, party, asked }, format) =>
    `${file}: ein Formular für ${format.text(party)}, mit ${format.plural(asked, { one: 'Erwartung', other: 'Erwartungen' })} anderer zum Beantworten.\nSenden Sie es ab, und lesen Sie es ein, wenn es zurückkommt:\n  collab expectations read ${file}`,
  'expectations.form-file': ({ party }) => `erwartungen-${party}`,
  'expectations.form-title': ({ party, agreement }, format) =>
    `Erwartungen von ${format.text(party)}: ${format.text(agreement)}`,
  'expectations.form-tab': ({ sheet }) => tabs[sheet],
  'expectations.form-heading': ({ sheet }) => headings[sheet],
  'expectations.form-how': ({ sheet }) => hows[sheet],
  'expectations.form-return': ({ plain }) =>
    plain
      ? 'Schreiben Sie Daten mit dem Jahr: 31. März 2027. Senden Sie die Datei an den Absender zurück.'
      : 'Die gelben Zellen sind für Sie. Hat eine Zelle eine Liste, wählen Sie daraus. Schreiben Sie Daten mit dem Jahr: 31. März 2027. Senden Sie die Datei an den Absender zurück.',
  'expectations.form-said': ({ said }) =>
    `Sie haben schon gesagt: ${said.join('; ')}. Das brauchen Sie nicht noch einmal einzutragen.`,
  'expectations.form-column': ({ column }) => columns[column],
  'expectations.form-hint': ({ column }) => hints[column] ?? '',
  'expectations.read-description': () =>
    'Liest ein Formular, das eine Partei ausgefüllt hat: Neue Erwartungen und Angebote kommen in die Vereinbarung, Antworten werden festgehalten; alles auf einmal oder nichts. Noch einmal lesen ändert nichts.',
  'expectations.read-examples': () =>
    [
      '  collab expectations read erwartungen-wasserverband.xlsx --dry-run     was es festhalten würde',
      '  collab expectations read erwartungen-wasserverband.xlsx               hält es fest',
    ].join('\n'),
  'expectations.read-which': () => 'das Formular, das zurückkam: .xlsx, .ods oder .csv',
  'expectations.read-file': () => 'Datei',
  'expectations.dry-run': () => 'zeigen, was festgehalten würde, und nichts festhalten',
};
