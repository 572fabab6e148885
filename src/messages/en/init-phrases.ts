import type { InitPhrases } from '../../domain/phrases/init-phrases.js';
import type { PhraseSentences } from '../messages.js';

const placeOf = (directory: string): string => (directory === '.' ? 'in this folder' : `in ${directory}`);

export const initPhrases: PhraseSentences<InitPhrases> = {
  'init.description': () =>
    'Starts a collaboration: asks at most eight questions, writes the first draft of the agreement, and records it. In a folder of agreements it adds one.',
  'init.directory': () => 'the folder to start it in (default: this one)',
  'init.examples': () =>
    [
      '  collab init dike-covenant',
      '  collab init bridge --template public-private-partnership --yes',
      '  collab init --template covenant --title "A safe dike" --party "Municipality of Oosterwold" \\',
      '    --party "Water board Zuiderlek" --purpose "…" --goal "…" --me "Process manager" --next-meeting 2027-01-18',
      '  collab init dike-covenant --answers answers.yaml',
    ].join('\n'),
  'init.option-template': () =>
    'what kind of collaboration: covenant, public-private-partnership, joint-procurement, shared-service, data-sharing, memorandum',
  'init.option-list-templates': () => 'show the kinds there are, and write nothing',
  'init.option-answers': () => 'take the answers from a YAML file; - reads them from standard input',
  'init.option-title': () => 'what the collaboration is called',
  'init.option-id': () => 'the short name of the agreement (default: made from the title)',
  'init.option-party': () => 'a party by its official name, your own first (repeat for each)',
  'init.option-purpose': () => 'why the parties do this together',
  'init.option-goal': () => 'the first goal',
  'init.option-facilitator': () => 'who keeps it going: a party, or somebody from outside (default: you)',
  'init.option-me': () => 'your function, not your name',
  'init.option-next-meeting': () => 'the day of the next meeting',
  'init.option-agreement-only': () => 'only add a collaboration to a folder of agreements that is there',
  'init.option-no-git': () => 'keep no history',
  'init.option-no-commit': () => 'write the files, record nothing yet',
  'init.option-dry-run': () => 'show which files would be written, and write nothing',
  'init.option-force': () => 'replace files that are there',

  'init.welcome': () =>
    'At most eight questions. Everything can be changed later.\nCtrl-C stops, and leaves nothing behind.',
  'init.ask-title': () => 'What is the collaboration called?',
  'init.ask-language': () => 'In which language is the agreement written?',
  'init.ask-template': () => 'What kind of collaboration is it?',
  'init.ask-parties': () => 'The parties, your own first, with commas between:',
  'init.ask-purpose': () => 'Why do they do this together? One sentence:',
  'init.ask-goal': () => 'The first goal: what is better when it has worked?',
  'init.ask-me': () => 'Your function, not your name (for now you are the facilitator):',
  'init.ask-next-meeting': () => 'When is the next meeting?',
  'init.language-name': ({ language }) =>
    ({
      en: 'English',
      nl: 'Nederlands (Dutch)',
      de: 'Deutsch (German)',
      fr: 'Français (French)',
    })[language],
  'init.say-text': () => 'A few words are needed here.',
  'init.say-parties': ({ needed }) =>
    needed === 1 ? 'Name at least one party.' : 'Name at least two parties, with a comma between.',
  'init.say-date': () => 'Write the date as year-month-day, like 2027-06-30.',
  'init.say-date-passed': () => 'That day has passed. Name one that is still to come.',
  'init.say-party-twice': ({ party }) => `"${party}" stands there twice. Name every party once.`,
  'init.say-title': () => 'There is already an agreement of that name here. Choose another.',

  'init.started': ({ title, directory }) => `"${title}" has been started ${placeOf(directory)}`,
  'init.would-start': ({ title, directory }) =>
    `"${title}" would be started ${placeOf(directory)} (nothing has been written)`,
  'init.file': ({ file }) =>
    ({
      agreement: 'the agreement, as a first draft',
      meeting: 'the next meeting, with an agenda',
      settings: 'what holds for the whole folder',
      contacts: 'names and addresses; stays on this computer',
      readme: 'what this folder is, for all parties',
    })[file],
  'init.other-files': ({ count }, format) =>
    `and ${format.plural(count, { one: 'file', other: 'files' })} for editors and the history`,
  'init.kept': ({ files }, format) => `Already there, and left as it was: ${format.list(files)}`,
  'init.recorded': ({ commit, contact }) => `Recorded as ${commit}, by ${contact}.`,
  'init.not-recorded': () => 'Not recorded in the history.',
  'init.unfinished': () =>
    'It is recorded, but not every file could be written; the next command finishes that.',
  'init.again': () => 'The same without questions:',
  'init.next': () => 'Next:',
  'init.subject': ({ title }) => `Start: ${title}`,
};
