import type { ReadingPhrases } from '../../domain/phrases/reading-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const readingPhrases: PhraseSentences<ReadingPhrases> = {
  'reading.agreements': () => 'die Vereinbarungen, um die es geht; ohne Angabe: alle',
  'status-command.description': () =>
    'Zeigt auf einem Bildschirm, wie es steht: nach dem, was festgehalten ist.',
  'status-command.examples': () =>
    '  collab status\n  collab status deichvereinbarung --as-of 2027-06-30\n  collab status deichvereinbarung --actual budget/pools/works=1250000',
  'status-command.format': () => 'terminal, markdown oder json; mit =Datei in diese Datei',
  'report-command.description': () =>
    'Erstellt den Bericht für die Lenkungsgruppe, nach dem, was festgehalten ist.',
  'report-command.examples': () =>
    [
      '  collab report                                auf dem Bildschirm',
      '  collab report -o bericht.html                eine Seite zum Verschicken oder Drucken',
      '  collab report --summary -o bericht.docx      eine Seite, in Word',
      '  collab report --since last-meeting           was seit der letzten Sitzung neu ist',
      '  collab report --as-of 2027-06-30 -o juni.md  wie es an diesem Tag stand',
    ].join('\n'),
  'report-command.format': () =>
    'terminal, markdown, html, docx, odt oder json, auch mehrfach; mit =Datei in diese Datei',
  'report-command.output': () =>
    'in diese Datei; ihre Endung bestimmt das Format (.html, .docx, .odt, .md, .json, .txt)',
  'report-command.since': () =>
    'ab wann der Zeitraum läuft: ein Datum, eine Version, last-meeting oder last-report',
  'report-command.summary': () =>
    'nur eine Seite: wie es steht, was zu entscheiden ist, was stockt und bei wem',
  'report-command.sections': () => 'nur diese Teile, mit Kommas dazwischen:',
  'report-command.written': ({ file }) => `Der Bericht steht in ${file}`,
};
