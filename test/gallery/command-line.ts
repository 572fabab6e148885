import { main as report } from '../../src/commands/report.js';
import { testApp } from '../support/test-app.js';
import type { Provocations } from './provocation.js';

export const commandLine: Provocations = {
  'unknown-command': { cause: 'A command is mistyped, or is none of ours.', words: ['chekc'] },
  'unknown-option': {
    cause: 'An option is mistyped, or belongs to another command.',
    words: ['check', '--formt', 'json'],
  },
  'option-needs-value': {
    cause: 'An option stands at the end without what belongs behind it.',
    words: ['report', '--since'],
  },
  'option-value-not-allowed': {
    cause: 'An option is given a word that it does not know.',
    words: ['check', '--format', 'xml'],
  },
  'option-value-malformed': {
    cause: 'What stands behind an option is not in the form it needs.',
    words: ['status', '--today', '30-06-2027'],
  },
  'options-conflict': {
    cause: 'Two options ask for opposite things.',
    words: ['explain', 'key-known', '--list'],
  },
  'format-needs-file': {
    cause: 'A document for a word processor was asked for without a file, at a terminal.',
    call: ({ folder }) => {
      const { app } = testApp({ cwd: folder });
      return report(['--format', 'docx'], { ...app, terminal: { ...app.terminal, stdoutIsTerminal: true } });
    },
  },
  'ending-not-written': {
    cause: 'A report was asked for in a form that other programs make.',
    words: ['report', '-o', 'report.pdf'],
  },
  'option-only-with': {
    cause: 'An option belongs to another one that is not there.',
    words: ['check', '--stdin-path', 'agreements/dike/agreement.yaml'],
  },
  'action-unknown': {
    cause: 'The word after a command that has several is mistyped.',
    words: ['contacts', 'ad'],
  },
  'baseline-missing': {
    cause: 'The list of known findings is mistyped, or was never made.',
    words: ['check', '--baseline', 'known.json'],
  },
  'baseline-malformed': {
    cause: 'Another file is named than a list of known findings, or the list is damaged.',
    prepare: ({ write }) => write('known.json', '{"findings": '),
    words: ['check', '--baseline', 'known.json'],
  },
  'rule-unknown': { cause: 'The name of a rule is mistyped.', words: ['explain', 'key-know'] },
  'missing-argument': { cause: 'A command is not told what it is about.', words: ['explain'] },
  'too-many-arguments': {
    cause: 'Words that belong together stand without quotation marks.',
    words: ['explain', 'key', 'known'],
  },
  'answer-needed': {
    cause: 'Something has to be known that nobody gave, and nobody is at the keyboard to ask.',
    words: ['progress', 'success', '--as', 'anna'],
  },
};
