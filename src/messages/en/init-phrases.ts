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
      '  collab init dike-covenant --running         one that is already under way: asks what was signed',
      '  collab init agreements --from list.xlsx     what was kept in a spreadsheet until now',
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
  'init.option-works-for': () =>
    'with --running: the party you work for, or none when you stand between the parties (default: none)',
  'init.option-next-meeting': () => 'the day of the next meeting',
  'init.option-agreement-only': () => 'only add a collaboration to a folder of agreements that is there',
  'init.option-no-git': () => 'keep no history',
  'init.option-no-commit': () => 'write the files, record nothing yet',
  'init.option-dry-run': () => 'show which files would be written, and write nothing',
  'init.option-force': () => 'replace files that are there',

  'init.welcome': () =>
    'At most eight questions. Everything can be changed later.\nCtrl-C stops, and leaves nothing behind.',
  'init.option-running': () =>
    'take over a collaboration that is already under way: signed document, what was agreed, where it stands',
  'init.option-document': () => 'with --running: the file that was signed; it is copied',
  'init.option-signed': () => 'with --running: the day on which the last party signed',
  'init.option-starts': () => 'with --running: from when it holds (default: the day of signing)',
  'init.option-ends': () => 'with --running: the last day, or open-ended',
  'init.option-signatory': () =>
    'with --running: who signed for a party, by function: "Party=Mayor" (repeat for each party)',
  'init.welcome-running': () =>
    'About ten questions on what was signed, then what was agreed\nand where it stands.\nCtrl-C stops, and leaves nothing behind.',
  'init.ask-document': () => 'The signed document (a file: PDF, Word, …):',
  'init.ask-signed': () => 'When did the last party sign?',
  'init.ask-starts': () => 'From when does it hold?',
  'init.ask-ends': () => 'Until when? (Enter: no end was agreed)',
  'init.ask-agreed': ({ count }) => (count === 0 ? 'What was agreed?' : 'What else was agreed?'),
  'init.ask-standing': ({ count }) =>
    count === 0 ? 'Where do things stand today?' : 'What else is there to say about today?',
  'init.part-choice': ({ kind }) =>
    ({
      goal: 'A goal',
      commitment: 'Something a party does',
      measurement: 'A figure that is measured',
      bottleneck: 'Something that is stuck',
      milestone: 'Something that was reached',
      nothing: 'Nothing more for now',
    })[kind],
  'init.ask-part': ({ key }) =>
    ({
      goal: 'Which goal? In the words of the document:',
      commitment: 'What does it do? In the words of the document:',
      who: 'Which party?',
      owner: 'Which party is responsible for it?',
      by: 'By when? (Enter: no date was agreed)',
      article: 'Which article? (Enter: skip)',
      measurement: 'What is measured?',
      value: 'The latest value:',
      unit: 'In which unit?',
      target: 'What must it become? (Enter: not agreed)',
      'target-date': 'By when?',
      date: 'Of which day is the value?',
      bottleneck: 'What is stuck?',
      impact: 'What goes wrong because of it? (Enter: skip)',
      of: 'Who can solve it?',
      'needed-by': 'By when is that needed? (Enter: skip)',
      since: 'Since when is it stuck?',
      milestone: 'What was reached?',
      met: 'When was it reached?',
      done: 'When was it done?',
      measure: 'How is it measured? (Enter: it is not measured)',
      baseline: 'Where did it start? (Enter: not known)',
      'baseline-date': 'On which day was that?',
      every: 'How often is it measured?',
      'measured-by': 'Who measures it?',
      'figure-goal': 'Which goal does it belong to?',
    })[key],
  'init.say-number': (_, format) => `Write a number, like ${format.number(12.5)}.`,
  'init.adopted': ({ title, directory }) => `"${title}" is taken over ${placeOf(directory)}`,
  'init.would-adopt': ({ title, directory }) =>
    `"${title}" would be taken over ${placeOf(directory)} (nothing was written)`,
  'init.adopt-subject': ({ title }) => `Take over: ${title}`,
  'init.adopted-file': ({ file, count }, format) =>
    ({
      document: 'the signed document; its words decide',
      signatures: format.plural(count, { one: 'signature', other: 'signatures' }),
      entries: `${format.plural(count, { one: 'record', other: 'records' })} of what happened before, written down today`,
    })[file],
  'init.keep-answers': () => 'Your answers, to do it again (save them as answers.yaml):',
  'init.running-word': ({ word }) =>
    ({
      'signed-document': 'Signed agreement',
      meeting: 'Progress meeting',
      'as-signed': 'Does what the signed agreement asks of it.',
      'as-signed-question': 'Which of its commitments are followed here, and by when are they due?',
      'who-facilitates': 'Who of this party keeps the collaboration going?',
      'who-owns-goal': 'Who is responsible for this goal?',
      'agenda-stuck': 'What is stuck, and who solves it',
      'agenda-figures': 'How far we are',
      'agenda-questions': 'What we change in the agreement at the next amendment',
      'unknown-function': 'Function not known',
    })[word],
  'init.option-from': () =>
    'take agreements, parties and commitments from a list: a spreadsheet (.xlsx, .ods) or CSV; --running takes them over as signed',
  'init.option-list-form': () => 'write an empty list to fill in (.xlsx), and nothing else',
  'init.list-column': ({ column }) =>
    ({
      agreement: 'Agreement|Covenant|Contract|Collaboration',
      parties: 'Parties|Partners',
      purpose: 'Purpose|Shared purpose|Why',
      signed: 'Signed|Signed on|Date signed|Date of signing',
      starts: 'Starts|Start|Start date|From',
      ends: 'Ends|End|End date|Until',
      document: 'Document|Signed document|File',
      goal: 'Goal|Objective|Aim',
      what: 'Commitment|What|Agreed|Action|Task|Commitments',
      who: 'Party|Who|Accountable|Responsible|Owner|Organisation|Partner',
      by: 'By when|By|Due|Deadline|Due date|When',
      article: 'Article|Clause|Section',
      state: 'State|Status',
      done: 'Done on|Done|Completed|Finished',
      measure: 'Indicator|What is measured|Measure|KPI',
      unit: 'Unit',
      baseline: 'Baseline|Start value|At the start',
      target: 'Target|Target value',
      value: 'Latest value|Value|Current value|Now',
      date: 'Measured on|Date of the value|Date',
      bottleneck: 'Bottleneck|What is stuck|Issue|Problem',
      impact: 'Impact|Consequence|Effect',
      of: 'Asked of|Who can solve it',
      'needed-by': 'Needed by|Solution needed by',
      since: 'Since|Open since',
      milestone: 'Milestone',
      met: 'Met on|Reached on',
    })[column],
  'init.list-state': ({ state }) =>
    ({
      done: 'Done|Yes|Completed|Finished|Ready',
      'not-done': 'Not done|No|Not yet|Open|Started|In progress|Under way|Ongoing|Late|Overdue|To do|Planned',
      unknown: 'Not known|Unknown|?|-',
    })[state],
  'init.list-tab': ({ tab }) => ({ agreements: 'Agreements', agreed: 'Agreed', today: 'Today' })[tab],
  'init.list-introduction': ({ tab }) =>
    ({
      agreements:
        'One row for each agreement. Parties with semicolons between them, your own first. The document is a file beside this one.',
      agreed:
        'One row for each thing that was agreed: a goal, or what a party does. The agreement may be left out where there is one. Say in “State” whether what was due is done; empty means that nobody knows.',
      today: 'One row for each figure, each thing that is stuck, or each milestone that was reached.',
    })[tab],
  'init.list-written': ({ file }) => `A list to fill in was written to ${file}.`,
  'init.left-out': ({ columns }, format) =>
    `Not taken over, because collab does not know these columns: ${format.list(columns)}.`,
  'init.lists-tab': () => 'Lists',
  'init.ask-title': () => 'What is the collaboration called?',
  'init.ask-language': () => 'In which language is the agreement written?',
  'init.ask-template': () => 'What kind of collaboration is it?',
  'init.ask-parties': ({ ownFirst }) =>
    `The parties, ${ownFirst ? 'your own first, ' : ''}with semicolons (;) between them:`,
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
    needed === 1
      ? 'Name at least one party.'
      : 'Name at least two parties, with a semicolon (;) between them.',
  'init.say-date': (_, format) =>
    `Write the day with its year, like ${format.date('2027-06-30')} or 30-06-2027.`,
  'init.say-date-to-come': () => 'That day is still to come. Give the day on which it was so.',
  'init.say-date-passed': () => 'That day has passed. Name one that is still to come.',
  'init.say-party-twice': ({ party }) => `"${party}" stands there twice. Name every party once.`,
  'init.say-title': () => 'There is already an agreement of that name here. Choose another.',

  'init.started': ({ title, directory }) => `"${title}" has been started ${placeOf(directory)}`,
  'init.would-start': ({ title, directory }) =>
    `"${title}" would be started ${placeOf(directory)} (nothing has been written)`,
  'init.file': ({ file }) =>
    ({
      agreement: 'the agreement, as a first draft',
      'agreement-adopted': 'what was agreed, to follow it',
      meeting: 'the next meeting, with an agenda',
      settings: 'what holds for the whole folder',
      contacts: 'names and addresses; stays on this computer',
      readme: 'what this folder is, for all parties',
    })[file],
  'init.other-files': ({ count }, format) =>
    `and ${format.plural(count, { one: 'file', other: 'files' })} you need not look at`,
  'init.kept': ({ files }, format) => `Already there, and left as it was: ${format.list(files)}`,
  'init.recorded': ({ name }) => `Recorded, under the name of ${name}.`,
  'init.not-recorded': () => 'Not recorded in the history.',
  'init.unfinished': () =>
    'It is recorded, but not every file could be written; the next command finishes that.',
  'init.again': () => 'The same without questions:',
  'init.next': () => 'Next:',
  'init.subject': ({ title }) => `Start: ${title}`,
};
