import type { CheckPhrases } from '../../domain/phrases/check-phrases.js';
import type { PhraseSentences } from '../messages.js';

const severities = {
  error: 'error',
  warning: 'warning',
  info: 'remark',
  'by-status': 'by status of the agreement',
  'by-place': 'by where the words stand',
};

export const checkPhrases: PhraseSentences<CheckPhrases> = {
  'check.description': () => 'Finds everything that is unclear, missing or wrong, in one run.',
  'check.paths': () => 'agreements, files or folders to look at; all when left out',
  'check.examples': () =>
    [
      '  collab check                                everything in this folder',
      '  collab check dike-covenant                  one agreement',
      '  collab check --format json=findings.json    for another program',
      '  collab check --rule next-meeting-planned=off',
      '  collab check --since main                   what changed since then',
      '  collab check --baseline known.json --update-baseline',
      '  collab check --fix --dry-run',
    ].join('\n'),
  'check.format': () =>
    'pretty, compact, json, sarif, junit, github, gitlab or markdown, as often as wanted; with =file into that file',
  'check.fail-on': () => 'from which severity the exit code is 1',
  'check.rule': () => 'how serious a rule is in this run: <rule>=off|info|warning|error',
  'check.only': () => 'only this rule or category',
  'check.since': () => 'only in what changed since this commit, branch or tag',
  'check.baseline': () => 'findings on this list do not count',
  'check.update-baseline': () => 'put on that list what is found now, and take off what is gone',
  'check.fix': () =>
    'mend what can be mended without asking, and write it; signed terms and records stay as they are',
  'check.dry-run': () => 'with --fix: show the difference, write nothing',
  'check.baseline-gone': ({ file, count }, format) =>
    `${file} lists ${format.plural(count, { one: 'finding that is', other: 'findings that are' })} gone: --update-baseline takes ${count === 1 ? 'it' : 'them'} off.`,
  'check.baseline-updated': ({ file, known, added, gone }, format) =>
    `${file} lists ${format.plural(known, { one: 'finding', other: 'findings' })} (${added} added, ${gone} taken off).`,
  'check.stdin-path': () => 'which file of the folder the text on standard input stands for (with "-")',
  'check.for-amendment': ({ remedy }) =>
    `For the next amendment: ${remedy.charAt(0).toLowerCase()}${remedy.slice(1)}`,
  'check.for-amendment-mark': () => '(for the next amendment)',
  'check.nothing': () => 'Nothing found',
  'check.line': ({ line }) => `line ${line}`,
  'check.and-more': ({ count }, format) => `And ${format.number(count)} more: "collab check" shows them all.`,
  'explain.description': () => 'What a rule asks, why, and a good and a bad example.',
  'explain.rule': () => 'the rule, as it stands behind a finding',
  'explain.list': () => 'list all rules',
  'explain.examples': () => '  collab explain commitment-has-deadline\n  collab explain --list',
  'explain.page-in-english': () => 'This page is in English.',
  'explain.category': ({ category }) => `about ${category}`,
  'explain.severity': ({ severity }) => severities[severity],
};
