import type { CheckPhrases } from '../../domain/phrases/check-phrases.js';
import type { PhraseSentences } from '../messages.js';

const severities = {
  error: 'fout',
  warning: 'waarschuwing',
  info: 'opmerking',
  'by-status': 'naar de status van de overeenkomst',
  'by-place': 'naar waar de woorden staan',
};

export const checkPhrases: PhraseSentences<CheckPhrases> = {
  'check.description': () => 'Vindt alles wat onduidelijk is, ontbreekt of niet klopt, in één keer.',
  'check.paths': () => 'overeenkomsten, bestanden of mappen om te bekijken; zonder: alles',
  'check.examples': () =>
    [
      '  collab check                                alles in deze map',
      '  collab check convenant-dijk                 één overeenkomst',
      '  collab check --format json=bevindingen.json voor een ander programma',
      '  collab check --rule next-meeting-planned=off',
      '  collab check --since main                   wat sindsdien veranderd is',
      '  collab check --baseline bekend.json --update-baseline',
      '  collab check --fix --dry-run',
    ].join('\n'),
  'check.format': () =>
    'pretty, compact, json, sarif, junit, github, gitlab of markdown, zo vaak als gewenst; met =bestand in dat bestand',
  'check.fail-on': () => 'vanaf welke ernst de uitkomst 1 is',
  'check.rule': () => 'hoe ernstig een regel deze keer is: <regel>=off|info|warning|error',
  'check.only': () => 'alleen deze regel of dit onderwerp',
  'check.since': () => 'alleen in wat veranderd is sinds deze vastlegging, tak of dit label',
  'check.baseline': () => 'bevindingen op deze lijst tellen niet mee',
  'check.update-baseline': () => 'zet op die lijst wat nu gevonden wordt, en haal eraf wat weg is',
  'check.fix': () =>
    'herstel wat zonder vragen te herstellen is, en schrijf het; getekende afspraken en vastgelegde voortgang blijven zoals ze zijn',
  'check.dry-run': () => 'bij --fix: toon het verschil, schrijf niets',
  'check.baseline-gone': ({ file, count }, format) =>
    `${file} noemt ${format.plural(count, { one: 'bevinding die weg is', other: 'bevindingen die weg zijn' })}: --update-baseline haalt die eraf.`,
  'check.baseline-updated': ({ file, known, added, gone }, format) =>
    `${file} noemt ${format.plural(known, { one: 'bevinding', other: 'bevindingen' })} (${added} erbij, ${gone} eraf).`,
  'check.stdin-path': () => 'voor welk bestand van de map de tekst op de invoer staat (bij "-")',
  'check.for-amendment': ({ remedy }) =>
    `Voor de volgende wijziging: ${remedy.charAt(0).toLowerCase()}${remedy.slice(1)}`,
  'check.for-amendment-mark': () => '(voor de volgende wijziging)',
  'check.nothing': () => 'Niets gevonden',
  'check.line': ({ line }) => `regel ${line}`,
  'check.and-more': ({ count }, format) => `En nog ${format.number(count)}: "collab check" toont ze alle.`,
  'explain.description': () => 'Wat een regel vraagt, waarom, en een goed en een slecht voorbeeld.',
  'explain.rule': () => 'de regel, zoals die achter een bevinding staat',
  'explain.list': () => 'toon alle regels',
  'explain.examples': () => '  collab explain commitment-has-deadline\n  collab explain --list',
  'explain.page-in-english': () => 'Deze pagina is er nog alleen in het Engels.',
  'explain.category': ({ category }) => `over ${category}`,
  'explain.severity': ({ severity }) => severities[severity],
};
