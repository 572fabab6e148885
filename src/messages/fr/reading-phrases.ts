import type { ReadingPhrases } from '../../domain/phrases/reading-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const readingPhrases: PhraseSentences<ReadingPhrases> = {
  'reading.agreements': () => 'les conventions à considérer ; toutes si rien n’est indiqué',
  'status-command.description': () =>
    'Montre où en sont les choses, sur un seul écran, à partir de ce qui est consigné.',
  'status-command.examples': () =>
    '  collab status\n  collab status digue --as-of 2027-06-30\n  collab status digue --actual budget/pools/works=1250000',
  'status-command.format': () => 'terminal, markdown ou json ; avec =fichier, dans ce fichier',
  'report-command.description': () =>
    'Établit le rapport pour le comité de pilotage, à partir de ce qui est consigné.',
  'report-command.examples': () =>
    [
      '  collab report                                à l’écran',
      '  collab report -o rapport.html                une page à envoyer ou à imprimer',
      '  collab report --summary -o rapport.docx      une page, dans Word',
      '  collab report --since last-meeting           les nouveautés depuis la dernière réunion',
      '  collab report --as-of 2027-06-30 -o juin.md  la situation à cette date',
    ].join('\n'),
  'report-command.format': () =>
    'terminal, markdown, html, docx, odt ou json, autant de fois que voulu ; avec =fichier, dans ce fichier',
  'report-command.output': () =>
    'dans ce fichier ; son extension donne le format (.html, .docx, .odt, .md, .json, .txt)',
  'report-command.since': () => 'début de la période : une date, une version, last-meeting ou last-report',
  'report-command.summary': () =>
    'seulement une page : où on en est, que décider, ce qui est bloqué et qui peut agir',
  'report-command.sections': () => 'seulement ces parties, séparées par des virgules :',
  'report-command.written': ({ file }) => `Le rapport se trouve dans ${file}`,
};
