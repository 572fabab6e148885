import type { ReadingPhrases } from '../../domain/phrases/reading-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const readingPhrases: PhraseSentences<ReadingPhrases> = {
  'reading.agreements': () => 'de overeenkomsten om te bekijken; zonder: alle',
  'status-command.description': () => 'Toont op één scherm hoe het ervoor staat: uit wat is vastgelegd.',
  'status-command.examples': () =>
    '  collab status\n  collab status convenant-dijk --as-of 2027-06-30\n  collab status convenant-dijk --actual budget/pools/works=1250000',
  'status-command.format': () => 'terminal, markdown of json; met =bestand in dat bestand',
  'report-command.description': () => 'Maakt het rapport voor de stuurgroep, uit wat is vastgelegd.',
  'report-command.examples': () =>
    [
      '  collab report                                op het scherm',
      '  collab report -o rapport.html                een pagina om te mailen of af te drukken',
      '  collab report --summary -o rapport.docx      één bladzijde, in Word',
      '  collab report --since last-meeting           wat er nieuw is sinds het vorige overleg',
      '  collab report --as-of 2027-06-30 -o juni.md  zoals het op die dag was',
    ].join('\n'),
  'report-command.format': () =>
    'terminal, markdown, html, docx, odt of json, zo vaak als gewenst; met =bestand in dat bestand',
  'report-command.output': () =>
    'in dit bestand; het achtervoegsel bepaalt de vorm (.html, .docx, .odt, .md, .json, .txt)',
  'report-command.since': () =>
    'vanaf wanneer de periode loopt: een datum, een versie, last-meeting of last-report',
  'report-command.summary': () =>
    'alleen één bladzijde: hoe het staat, wat te besluiten is, wat vastzit en bij wie',
  'report-command.sections': () => "alleen deze onderdelen, met komma's ertussen:",
  'report-command.written': ({ file }) => `Het rapport staat in ${file}`,
};
