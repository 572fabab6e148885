import type { CheckPhrases } from '../../domain/phrases/check-phrases.js';
import type { PhraseSentences } from '../messages.js';

const severities = {
  error: 'Fehler',
  warning: 'Warnung',
  info: 'Hinweis',
  'by-status': 'je nach Stand der Vereinbarung',
  'by-place': 'je nach Ort der Wörter',
};

export const checkPhrases: PhraseSentences<CheckPhrases> = {
  'check.description': () => 'Findet in einem Durchgang alles, was unklar ist, fehlt oder nicht stimmt.',
  'check.paths': () => 'Vereinbarungen, Dateien oder Ordner, die geprüft werden; ohne Angabe: alle',
  'check.examples': () =>
    [
      '  collab check                                alles in diesem Ordner',
      '  collab check deichvereinbarung              eine Vereinbarung',
      '  collab check --format json=befunde.json     für ein anderes Programm',
      '  collab check --rule next-meeting-planned=off',
      '  collab check --since main                   was sich seither geändert hat',
      '  collab check --baseline bekannt.json --update-baseline',
      '  collab check --fix --dry-run',
    ].join('\n'),
  'check.format': () =>
    'pretty, compact, json, sarif, junit, github, gitlab oder markdown, auch mehrfach; mit =Datei in diese Datei',
  'check.fail-on': () => 'ab welchem Gewicht der Rückgabewert 1 ist',
  'check.rule': () => 'wie schwer eine Regel diesmal wiegt: <Regel>=off|info|warning|error',
  'check.only': () => 'nur diese Regel oder dieses Thema',
  'check.since': () => 'nur in dem, was sich seit diesem Stand, Zweig oder dieser Marke geändert hat',
  'check.baseline': () => 'Befunde auf dieser Liste zählen nicht',
  'check.update-baseline': () => 'was jetzt gefunden wird, auf diese Liste setzen, und Erledigtes streichen',
  'check.fix': () =>
    'beheben, was sich ohne Rückfrage beheben lässt, und schreiben; unterschriebene Vereinbarungen und Aufzeichnungen bleiben, wie sie sind',
  'check.dry-run': () => 'mit --fix: den Unterschied zeigen, nichts schreiben',
  'check.baseline-gone': ({ file, count }, format) =>
    `${file} nennt ${format.plural(count, { one: 'Befund, den es nicht mehr gibt', other: 'Befunde, die es nicht mehr gibt' })}: --update-baseline streicht ${count === 1 ? 'ihn' : 'sie'}.`,
  'check.baseline-updated': ({ file, known, added, gone }, format) =>
    `${file} nennt ${format.plural(known, { one: 'Befund', other: 'Befunde' })} (${added} hinzugefügt, ${gone} gestrichen).`,
  'check.stdin-path': () => 'für welche Datei des Ordners der Text der Standardeingabe steht (bei "-")',
  'check.for-amendment': ({ remedy }) => `Für die nächste Änderungsvereinbarung: ${remedy}`,
  'check.for-amendment-mark': () => '(für die nächste Änderungsvereinbarung)',
  'check.nothing': () => 'Keine Beanstandungen',
  'check.line': ({ line }) => `Zeile ${line}`,
  'check.and-more': ({ count }, format) =>
    `Und ${format.number(count)} weitere: „collab check“ zeigt sie alle.`,
  'explain.description': () =>
    'Was eine Regel verlangt und warum, mit einem guten und einem schlechten Beispiel.',
  'explain.rule': () => 'die Regel, so wie sie hinter einem Befund steht',
  'explain.list': () => 'alle Regeln auflisten',
  'explain.examples': () => '  collab explain commitment-has-deadline\n  collab explain --list',
  'explain.page-in-english': () => 'Diese Seite gibt es bisher nur auf Englisch.',
  'explain.category': ({ category }) => `Thema: ${category}`,
  'explain.severity': ({ severity }) => severities[severity],
};
