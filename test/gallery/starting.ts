import type { Provocations } from './provocation.js';

const start = ['init', 'covenant', '--yes'] as const;

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
