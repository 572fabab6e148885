import type { CommandPhrases } from '../../domain/phrases/command-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const commandPhrases: PhraseSentences<CommandPhrases> = {
  'bug.message': ({ reason }) => `Das hätte nicht geschehen dürfen: ${reason}`,
  'bug.remedy': () =>
    'Der Fehler liegt bei collab, nicht bei Ihnen. Wiederholen Sie den Befehl mit --debug und melden Sie, was dann erscheint.',

  'help.tagline': () => 'collab: klare Vereinbarungen, eingehalten und nachvollziehbar.',
  'help.start': () => 'So beginnen Sie:',
  'help.start-examples': () =>
    [
      '  collab init deichvereinbarung      eine Zusammenarbeit in einem neuen Ordner beginnen',
      '  collab init deich --running        übernehmen, was schon unterzeichnet ist',
      '  collab check                       prüfen, ob alles klar und vollständig ist',
      '  collab progress measurement        festhalten, was gemessen wurde',
      '  collab progress form --for <Partei> -o formular.xlsx\n                                     eine Tabelle, die eine Partei ausfüllt',
      '  collab report -o bericht.html      der Bericht für die Lenkungsgruppe',
    ].join('\n'),
  'help.commands': () => 'Befehle:',
  'help.more': () => 'Mit --help hinter einem Befehl sehen Sie, was er kann: collab check --help',
  'help.summary-init': () => 'eine Zusammenarbeit beginnen',
  'help.summary-check': () => 'finden, was unklar ist, fehlt oder nicht stimmt',
  'help.summary-explain': () => 'was eine Regel verlangt, und warum',
  'help.summary-save': () => 'prüfen und festhalten, was Sie von Hand geändert haben',
  'help.summary-expectations': () => 'was die Parteien voneinander erwarten, nebeneinander',
  'help.summary-progress': () =>
    'festhalten, was geschehen ist: eine Messung, ein Hindernis, ein Beschluss, ein Erfolg …',
  'help.summary-status': () => 'wie es steht, auf einem Bildschirm',
  'help.summary-report': () => 'der Bericht für die Lenkungsgruppe',
  'help.summary-document': () => 'die Vereinbarung als Dokument zum Lesen und Unterzeichnen',
  'help.summary-contacts': () => 'wer die Personen sind; Namen bleiben auf Ihrem Computer',
  'help.summary-doctor': () => 'ob rund um die Vereinbarungen alles in Ordnung ist',
  'help.summary-lsp': () => 'womit Editoren beim Schreiben zeigen, was gefunden wird',
  'help.usage': () => 'Aufruf:',
  'help.arguments': () => 'Angaben:',
  'help.options': () => 'Optionen:',
  'help.examples': () => 'Beispiele:',
  'help.default': ({ value }) => `sonst ${value}`,

  'help.group-everywhere': () => 'Bei jedem Befehl:',
  'help.directory': () => 'in diesem Ordner arbeiten',
  'help.json': () => 'das Ergebnis als JSON ausgeben',
  'help.as': () => 'wer festhält: die Kennung einer Person in collab.yaml',
  'help.as-of': () => 'so, wie es an diesem Tag oder in dieser Version stand',
  'help.today': () => 'welcher Tag als „heute“ gilt, um ein Ergebnis zu wiederholen',
  'help.lang': () => 'die Sprache der Ausgabe',
  'help.yes': () => 'die üblichen Antworten nehmen, nichts fragen',
  'help.no-input': () => 'nie etwas fragen',
  'help.no-color': () => 'keine Farben',
  'help.quiet': () => 'nur das Nötige sagen',
  'help.verbose': () => 'mehr sagen',
  'help.debug': () => 'Einzelheiten für die Fehlersuche zeigen',
  'help.help': () => 'diese Hilfe zeigen',
};
