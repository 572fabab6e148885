import type { Provocations } from './provocation.js';

const start = ['init', 'covenant', '--yes'] as const;

/** One that is under way, told whole. */
const running = [
  'init',
  'covenant',
  '--running',
  '--no-input',
  '--template',
  'covenant',
  '--title',
  'A safe dike',
  '--party',
  'Municipality of Oosterwold',
  '--party',
  'Water board Zuiderlek',
  '--purpose',
  'Dry feet',
  '--document',
  'signed.pdf',
  '--signed',
  '2024-03-01',
  '--starts',
  '2024-03-01',
  '--ends',
  'open-ended',
  '--me',
  'Process manager',
  '--next-meeting',
  '2027-01-18',
] as const;

export const starting: Provocations = {
  'template-unknown': {
    at: 'empty',
    cause: 'There is no template of that name.',
    words: [...start, '--template', 'covenent'],
  },
  'answers-unreadable': {
    at: 'empty',
    cause: 'The file with answers is not well-formed.',
    prepare: ({ write }) => write('answers.yaml', 'title: "A safe dike\n'),
    words: ['init', 'covenant', '--answers', 'answers.yaml'],
  },
  'answer-unknown': {
    at: 'empty',
    cause: 'The file with answers answers a question that nobody asks.',
    prepare: ({ write }) => write('answers.yaml', 'titel: A safe dike\n'),
    words: ['init', 'covenant', '--answers', 'answers.yaml'],
  },
  'answer-malformed': {
    at: 'empty',
    cause: 'An answer in the file is not in the form it needs.',
    prepare: ({ write }) => write('answers.yaml', 'title: A safe dike\nnext-meeting: soon\n'),
    words: ['init', 'covenant', '--answers', 'answers.yaml'],
  },
  'answer-incomplete': {
    at: 'empty',
    cause: 'Something that was agreed, in the file with answers, does not say whose it is.',
    prepare: ({ write }) => write('answers.yaml', 'agreed:\n  - commitment: Buys the land\n'),
    words: [...running, '--answers', 'answers.yaml'],
  },
  'day-still-to-come': {
    at: 'empty',
    cause: 'What is said to have happened before is dated after today.',
    prepare: ({ write }) => {
      write('signed.pdf', 'signed');
      write('answers.yaml', 'today:\n  - { milestone: Opened, met: 2027-05-01 }\n');
    },
    words: [...running, '--answers', 'answers.yaml'],
  },
  'figure-without-goal': {
    at: 'empty',
    cause:
      'There are several goals, and a figure that was measured does not say to which of them it belongs.',
    prepare: ({ write }) => {
      write('signed.pdf', 'signed');
      write(
        'answers.yaml',
        'agreed: [{ goal: The dike is safe }, { goal: The dike is green }]\ntoday: [{ measurement: Length, unit: km, value: 3 }]\n',
      );
    },
    words: [...running, '--answers', 'answers.yaml'],
  },
  'list-without-columns': {
    at: 'empty',
    cause: 'The list has no line with titles of columns.',
    prepare: ({ write }) => write('list.csv', 'Municipality of Oosterwold;Buys the land\n'),
    words: ['init', 'covenant', '--from', 'list.csv', '--no-input'],
  },
  'column-unknown': {
    at: 'empty',
    cause: 'The title of a column of the list is nearly one that is known.',
    prepare: ({ write }) =>
      write(
        'list.csv',
        'Commitment;Party;Artcle\nBuys the land;Municipality of Oosterwold;4\nBuilds;Water board Zuiderlek;5\n',
      ),
    words: ['init', 'covenant', '--from', 'list.csv', '--no-input'],
  },
  'cell-contradicts': {
    at: 'empty',
    cause: 'A list says that something is not done, and on which day it was done.',
    prepare: ({ write }) =>
      write(
        'list.csv',
        'Commitment;Party;State;Done on\nBuys the land;Municipality of Oosterwold;Not done;2026-05-01\nBuilds;Water board Zuiderlek;;\n',
      ),
    words: ['init', 'covenant', '--from', 'list.csv', '--no-input'],
  },
  'listed-too-little': {
    at: 'empty',
    cause: 'An agreement of the list has one party.',
    prepare: ({ write }) => write('list.csv', 'Commitment;Party\nBuys the land;Municipality of Oosterwold\n'),
    words: ['init', 'covenant', '--from', 'list.csv', '--no-input'],
  },
  'document-refused': {
    at: 'empty',
    cause: 'The signed document cannot be taken: it is absent, empty, a folder, a link, or too large.',
    words: running,
  },
  'name-unknown': {
    at: 'empty',
    cause: 'What was agreed names a party that is not one of those that were named.',
    prepare: ({ write }) => {
      write('signed.pdf', 'signed');
      write('answers.yaml', 'agreed:\n  - { commitment: Buys the land, who: Municipality of Osterwold }\n');
    },
    words: [...running, '--answers', 'answers.yaml'],
  },
  'too-few-parties': {
    at: 'empty',
    cause: 'A collaboration is started with one party.',
    words: [...start, '--party', 'Municipality of Oosterwold'],
  },
  'party-named-twice': {
    at: 'empty',
    cause: 'The same party is named twice.',
    words: [...start, '--party', 'Municipality of Oosterwold', '--party', 'municipality of Oosterwold'],
  },
  'meeting-in-the-past': {
    at: 'empty',
    cause: 'The next meeting is on a day that has passed.',
    words: [...start, '--next-meeting', '2026-11-02'],
  },
  'agreement-exists': {
    cause: 'A new collaboration would get the name of one that is there.',
    words: ['init', '--yes', '--title', 'Dike', '--as', 'anna'],
  },
  'workspace-inside-workspace': {
    cause: 'A new folder of agreements would stand inside another one.',
    words: ['init', 'another', '--yes'],
  },
  'new-files-refused': {
    cause: 'A file that would be changed cannot be read as it stands.',
    prepare: ({ write }) => write('contacts.yaml', 'collab: 1\npeople: {bram: [\n'),
    words: ['contacts', 'add', 'bram', '--name', 'Bram Bos'],
  },
};
