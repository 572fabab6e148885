import type { DoctorPhrases } from '../../domain/phrases/doctor-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const doctorPhrases: PhraseSentences<DoctorPhrases> = {
  'doctor.description': () =>
    'Sagt in einfachen Worten, ob rund um die Vereinbarungen alles in Ordnung ist, und was hilft, wo es das nicht ist.',
  'doctor.examples': () =>
    '  collab doctor\n  collab doctor --json                    für alle, die Ihnen helfen',
  'doctor.title': () => 'Ist alles in Ordnung?',
  'doctor.broken': ({ count }, format) =>
    `${format.plural(count, { one: 'Punkt braucht', other: 'Punkte brauchen' })} Aufmerksamkeit; darunter steht jeweils, was hilft.`,
  'doctor.all-fine': () => 'Alles ist in Ordnung.',
  'doctor.in-order': () => 'In Ordnung:',
  'doctor.failure': ({ message, remedy }) => `${message} ${remedy}`,

  'doctor.program': ({ version, node }) => `collab ${version} läuft, mit Node.js ${node}`,
  'doctor.program-old': ({ node, needed }) =>
    `Node.js ${node} ist zu alt: collab braucht ${needed} oder neuer, von nodejs.org.`,
  'doctor.git': ({ version }) => `git ${version} ist da und bewahrt den Verlauf auf`,
  'doctor.git-missing': () =>
    'git ist nicht installiert; deshalb lässt sich nichts festhalten. Holen Sie es von git-scm.com, oder bitten Sie Ihre IT-Abteilung um „git“.',
  'doctor.git-old': ({ version, needed }) =>
    `git ${version} ist zu alt: collab braucht ${needed} oder neuer, von git-scm.com.`,

  'doctor.workspace': ({ title, agreements }, format) =>
    `Der Ordner „${format.text(title)}“ ist lesbar: ${format.plural(agreements, { one: 'Vereinbarung', other: 'Vereinbarungen' })}`,
  'doctor.no-workspace': ({ directory }) =>
    `Weder in ${directory} noch darüber gibt es Vereinbarungen. Gehen Sie in ihren Ordner, oder beginnen Sie hier eine Zusammenarbeit:`,
  'doctor.errors': ({ count }, format) =>
    `Die Vereinbarungen enthalten ${format.plural(count, { one: 'Fehler', other: 'Fehler' })}. Welche, und was zu tun ist:`,
  'doctor.no-errors': () => 'Die Vereinbarungen enthalten keine Fehler',

  'doctor.history': ({ records }, format) =>
    `Der Verlauf ist vollständig: ${format.plural(records, { one: 'Änderung', other: 'Änderungen' })} festgehalten`,
  'doctor.no-history': () =>
    'Für diesen Ordner wird kein Verlauf geführt; deshalb lässt sich nichts festhalten oder berichten. So beginnen Sie damit:',
  'doctor.nothing-recorded': () => 'Noch ist nichts festgehalten. So halten Sie fest, was vorhanden ist:',
  'doctor.shallow': () =>
    'Auf diesem Computer ist nur der neueste Teil des Verlaufs; Berichte wären deshalb falsch. So holen Sie den Rest:',
  'doctor.bare': () =>
    'Dies ist eine Kopie zum Teilen, ohne Dateien: lesen Sie hier, und halten Sie in einer Kopie auf Ihrem eigenen Computer fest.',
  'doctor.no-branch': () =>
    'Ein älterer Stand des Ordners ist geöffnet: was jetzt festgehalten wird, ginge verloren. So kehren Sie zum neuesten zurück:',
  'doctor.clock-behind': ({ now, last }, format) =>
    `Nach diesem Computer ist heute der ${format.date(now)}; am ${format.date(last)} wurde aber schon etwas festgehalten. Stellen Sie seine Uhr richtig.`,

  'doctor.contact': ({ contact, function: role }, format) =>
    `Sie halten fest als ${contact} (${format.text(role)})`,
  'doctor.no-contact': ({ known }, format) =>
    known.length === 0
      ? 'Auf der Liste der Personen steht noch niemand; deshalb kann niemand etwas festhalten. So tragen Sie sich ein:'
      : `Wer auf diesem Computer festhält, ist nicht bekannt. Zur Wahl stehen: ${format.list(known)}. So wählen Sie:`,
  'doctor.contact-left': ({ contact, left }, format) =>
    `Sie halten fest als „${contact}“; diese Person ist am ${format.date(left)} ausgeschieden. Wählen Sie, wer Sie sind:`,
  'doctor.contact-unknown': ({ contact }) =>
    `Was Sie festhalten, läuft unter „${contact}“; auf der Liste der Personen steht das nicht. So wählen Sie, wer Sie sind:`,
  'doctor.private': () => 'Namen und Adressen bleiben auf diesem Computer',
  'doctor.contacts-shared': () =>
    'contacts.yaml mit Namen und Adressen wurde festgehalten und wird mit allen Parteien geteilt. So bleibt die Datei ab jetzt hier:',
  'doctor.contacts-not-kept-out': () =>
    'contacts.yaml mit Namen und Adressen würde geteilt, wenn jemand mit einem anderen Programm alles festhält. So bleibt die Datei hier:',

  'doctor.recorded': () => 'Alles im Ordner ist festgehalten',
  'doctor.not-recorded': ({ files, count }, format) => {
    const more = count - files.length;
    const named =
      more > 0 ? [...files, format.plural(more, { one: 'weitere Datei', other: 'weitere Dateien' })] : files;
    return `Geändert und noch nicht festgehalten, also in keinem Bericht: ${format.list(named)}. So halten Sie es fest:`;
  },
  'doctor.not-writable': ({ directory }) =>
    `In ${directory} dürfen Sie nicht schreiben. Bitten Sie die Person, die den Ordner betreut, um das Recht dazu.`,

  'doctor.shared': ({ place }) => `Was hier festgehalten ist, liegt auch bei ${place}`,
  'doctor.alone': () =>
    'Den Ordner gibt es nur auf diesem Computer: niemand sonst sieht ihn, und es gibt keine zweite Kopie. Bitten Sie Ihre IT-Abteilung um einen gemeinsamen Ort dafür.',
  'doctor.no-upstream': ({ place }) =>
    `Von dem, was hier festgehalten ist, wurde noch nichts an ${place} gesendet. So senden Sie es:`,
  'doctor.not-published': ({ count, place }, format) =>
    `Nur auf diesem Computer und noch nicht bei ${place}: ${format.plural(count, { one: 'festgehaltene Änderung', other: 'festgehaltene Änderungen' })}. So senden Sie ${count === 1 ? 'sie' : 'alle'}:`,
  'doctor.not-taken-over': ({ count, place }, format) =>
    `Von anderen über ${place} eingegangen und noch nicht in Ihrem Ordner: ${format.plural(count, { one: 'Änderung', other: 'Änderungen' })}. So übernehmen Sie ${count === 1 ? 'sie' : 'alle'}:`,
};
