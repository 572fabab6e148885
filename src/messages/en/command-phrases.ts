import type { CommandPhrases } from '../../domain/phrases/command-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const commandPhrases: PhraseSentences<CommandPhrases> = {
  'bug.message': ({ reason }) => `This should not have happened: ${reason}`,
  'bug.remedy': () =>
    'It is a mistake in collab, not yours. Run the command again with --debug and report what it prints.',

  'help.tagline': () => 'collab: clear agreements, kept and reported.',
  'help.start': () => 'Start here:',
  'help.start-examples': () =>
    [
      '  collab init dike-covenant          start a collaboration in a new folder',
      '  collab init dike --running         take over one that was signed before',
      '  collab check                       see whether everything is clear and complete',
      '  collab progress measurement        record what was measured',
      '  collab progress form --for <party> -o form.xlsx\n                                     a spreadsheet for a party to fill in',
      '  collab report -o report.html       the report for the steering group',
    ].join('\n'),
  'help.commands': () => 'Commands:',
  'help.more': () => 'Add --help to a command to see what it can do: collab check --help',
  'help.summary-init': () => 'start a collaboration',
  'help.summary-check': () => 'find what is unclear, missing or wrong',
  'help.summary-explain': () => 'what a rule asks, and why',
  'help.summary-save': () => 'check and record what you changed by hand',
  'help.summary-expectations': () => 'what the parties expect of each other, side by side',
  'help.summary-progress': () => 'record what happened: a measurement, bottleneck, decision, success …',
  'help.summary-status': () => 'where things stand, on one screen',
  'help.summary-report': () => 'the report for the steering group',
  'help.summary-document': () => 'the agreement as a document to read and sign',
  'help.summary-contacts': () => 'who the people are; names stay on your computer',
  'help.summary-doctor': () => 'whether everything around the agreements is in order',
  'help.summary-lsp': () => 'what editors use to show findings while you type',
  'help.usage': () => 'Usage:',
  'help.arguments': () => 'Arguments:',
  'help.options': () => 'Options:',
  'help.examples': () => 'Examples:',
  'help.default': ({ value }) => `usually ${value}`,

  'help.group-everywhere': () => 'With every command:',
  'help.directory': () => 'work in this folder',
  'help.json': () => 'give the result as JSON',
  'help.as': () => 'who records: the id of a person in collab.yaml',
  'help.as-of': () => 'as things stood on that day or in that version',
  'help.today': () => 'what "today" is, to repeat a result',
  'help.lang': () => 'the language to speak',
  'help.yes': () => 'take the usual answers, ask nothing',
  'help.no-input': () => 'never ask anything',
  'help.no-color': () => 'no colours',
  'help.quiet': () => 'say only what matters',
  'help.verbose': () => 'say more',
  'help.debug': () => 'show details for whoever looks into a mistake',
  'help.help': () => 'show this help',
};
