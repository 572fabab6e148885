import type { ReadingPhrases } from '../../domain/phrases/reading-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const readingPhrases: PhraseSentences<ReadingPhrases> = {
  'reading.agreements': () => 'the agreements to look at; all when left out',
  'status-command.description': () => 'Shows where things stand, on one screen: from what is recorded.',
  'status-command.examples': () =>
    '  collab status\n  collab status dike-covenant --as-of 2027-06-30\n  collab status dike-covenant --actual budget/pools/works=1250000',
  'status-command.format': () => 'terminal, markdown or json; with =file into that file',
  'report-command.description': () => 'Makes the report for the steering group, from what is recorded.',
  'report-command.examples': () =>
    [
      '  collab report                                on the screen',
      '  collab report -o report.html                 a page to mail or print',
      '  collab report --summary -o report.docx       one page, in Word',
      '  collab report --since last-meeting           what is new since the last meeting',
      '  collab report --as-of 2027-06-30 -o june.md  as things stood on that day',
    ].join('\n'),
  'report-command.format': () =>
    'terminal, markdown, html, docx, odt or json, as often as wanted; with =file into that file',
  'report-command.output': () =>
    'into this file; its ending tells the format (.html, .docx, .odt, .md, .json, .txt)',
  'report-command.since': () => 'from when the period runs: a date, a version, last-meeting or last-report',
  'report-command.summary': () => 'only one page: how it stands, what to decide, what is stuck and of whom',
  'report-command.sections': () => 'only these parts, with commas between them:',
  'report-command.written': ({ file }) => `The report is in ${file}`,
};
