import { join } from 'node:path';
import { agreement, agreementFile } from '../commands/recording-workspace.js';
import type { Provocations, Scene } from './provocation.js';

const note = ['progress', 'note', '--note'] as const;

/** A workspace in which what was just recorded is named by a word of the command. */
const withEntry =
  (name: string, ...words: readonly string[]) =>
  async (scene: Scene): Promise<void> => {
    const id = await scene.record(...words);
    scene.write(`../${name}`, id);
  };

export const recording: Provocations = {
  'kind-unknown': {
    cause: 'The kind of record is mistyped.',
    words: ['progress', 'mesurement', '--as', 'anna'],
  },
  'contact-unknown': {
    cause: 'Whoever records is not on the list of people.',
    words: [...note, 'Seen', '--as', 'ana'],
  },
  'contact-left': {
    cause: 'Whoever records took part until an earlier day.',
    prepare: async ({ collab }) => {
      await collab('contacts', 'forget', 'bram', '--as', 'anna');
    },
    words: [...note, 'Seen', '--as', 'bram'],
  },
  'person-unknown': {
    cause: 'Somebody is named who is not on the list of people.',
    words: ['contacts', 'forget', 'bran'],
  },
  'person-named': {
    cause: 'What is shared of a person would tell who it is.',
    words: ['contacts', 'add', '--function', 'Clara Winter, engineer', '--name', 'Clara Winter'],
  },
  'contacts-recorded': {
    cause: 'The file with names and addresses was recorded, so that everybody has it.',
    prepare: ({ write, commit }) => {
      write('.gitignore', '');
      write('contacts.yaml', 'collab: 1\npeople: {}\n');
      commit();
    },
    words: ['contacts', 'add', 'bram', '--name', 'Bram Bos'],
  },
  'item-unknown': {
    cause: 'What a record is about is mistyped.',
    words: ['progress', 'measurement', '--about', 'kilometers', '--value', '5', '--as', 'anna'],
  },
  'item-ambiguous': {
    cause: 'What a record is about could be two things.',
    prepare: ({ write, commit }) => {
      write(agreementFile, agreement.replace('  buy-land:', '  permit:'));
      commit();
    },
    words: ['progress', 'bottleneck', '--title', 'No permit', '--about', 'permit', '--as', 'anna'],
  },
  'participant-unknown': {
    cause: 'A party, group, person or body is mistyped.',
    words: [
      'progress',
      'bottleneck',
      '--title',
      'No permit',
      '--about',
      'permit',
      '--impact',
      'A delay',
      '--asked-of',
      'valei',
      '--needed-by',
      '2026-12-15',
      '--as',
      'anna',
    ],
  },
  'entry-unknown': {
    cause: 'A record is named that is not there.',
    words: [...note, 'Wrong', '--retracts', 'ABCD1234', '--as', 'anna'],
  },
  'entry-ambiguous': {
    cause: 'A record is named by too little of its id.',
    prepare: ({ write, commit }) => {
      for (const end of ['1', '2'])
        write(
          `agreements/dike/progress/2026/11/2026-11-20-note-01KA0000000000000000000AB${end}.yaml`,
          'collab: 1\nkind: note\ndate: 2026-11-20\nby: anna\nnote: Seen\n',
        );
      commit();
    },
    words: [...note, 'Wrong', '--retracts', '01KA', '--as', 'anna'],
  },
  'entry-of-other-kind': {
    cause: 'A record is corrected by one of another kind.',
    prepare: withEntry('id', 'note', '--note', 'Seen'),
    words: ['progress', 'success', '--title', 'It went well', '--corrects', '<id>', '--as', 'anna'],
  },
  'entry-superseded': {
    cause: 'A record is taken back that does not count any more.',
    prepare: async (scene) => {
      await withEntry('id', 'note', '--note', 'Seen')(scene);
      await scene.record('note', '--note', 'A mistake', '--retracts', scene.read('../id'));
    },
    words: [...note, 'Again', '--retracts', '<id>', '--as', 'anna'],
  },
  'step-impossible': {
    cause: 'Something is brought into a state that does not follow from where it is.',
    prepare: async ({ record }) => {
      await record(
        'bottleneck',
        '--title',
        'No permit',
        '--about',
        'permit',
        '--impact',
        'A delay',
        '--asked-of',
        'vallei',
        '--needed-by',
        '2026-12-15',
      );
      await record('bottleneck', '--about', 'bottlenecks/no-permit', '--state', 'resolved');
    },
    words: [
      'progress',
      'bottleneck',
      '--about',
      'bottlenecks/no-permit',
      '--state',
      'escalated',
      '--as',
      'anna',
    ],
  },
  'record-rewritten': {
    cause: 'A file of something recorded was changed by hand.',
    prepare: ({ write, commit }) => {
      const path = 'agreements/dike/progress/2026/11/2026-11-20-note-01KA0000000000000000000AB1.yaml';
      write(path, 'collab: 1\nkind: note\ndate: 2026-11-20\nby: anna\nnote: Seen\n');
      commit();
      write(path, 'collab: 1\nkind: note\ndate: 2026-11-20\nby: anna\nnote: Never seen\n');
    },
    words: ['save', '--message', 'Better words', '--as', 'anna'],
  },
  'decision-needed': {
    cause: 'A milestone moves, and no decision stands behind it.',
    words: [
      'progress',
      'milestone',
      '--about',
      'permit',
      '--state',
      'rescheduled',
      '--due',
      '2027-05-01',
      '--as',
      'anna',
    ],
  },
  'measurement-in-future': {
    cause: 'A measurement is dated on a day to come.',
    words: [
      'progress',
      'measurement',
      '--about',
      'kilometres',
      '--value',
      '5',
      '--date',
      '2027-01-01',
      '--as',
      'anna',
    ],
  },
  'due-unchanged': {
    cause: 'Something is moved to the day it is due already.',
    prepare: withEntry(
      'id',
      'decision',
      '--title',
      'Later',
      '--about',
      'permit',
      '--body',
      'steering',
      '--outcome',
      'adopted',
    ),
    words: [
      'progress',
      'milestone',
      '--about',
      'permit',
      '--state',
      'rescheduled',
      '--due',
      '2027-03-01',
      '--decision',
      '<id>',
      '--as',
      'anna',
    ],
  },
  'evidence-not-here': {
    cause: 'What is named as evidence is not in the folder of the agreement.',
    words: [...note, 'Seen', '--evidence', 'photo.jpg', '--as', 'anna'],
  },
  'entry-refused': {
    cause: 'With the record, the agreement would no longer hold together.',
    words: [...note, 'Mail clara@winter.example', '--as', 'anna'],
  },
  'recorded-in-part': {
    cause: 'Many records are read from one file, and something stops the work half-way.',
    prepare: ({ write, scratch }) => {
      write('notes.csv', `kind,note\n${'note,First\n'.repeat(50)}note,Second\n`);
      write(
        '../hooks/commit-msg',
        '#!/bin/sh\ngrep -q Second "$1" && { echo "not this one" >&2; exit 1; }\nexit 0\n',
      );
      write('../gitconfig', `[core]\n\thooksPath = ${join(scratch, 'hooks')}\n`);
    },
    env: ({ scratch }) => ({ GIT_CONFIG_GLOBAL: join(scratch, 'gitconfig') }),
    words: ['progress', '--from', 'notes.csv', '--as', 'anna'],
  },
  'rows-unreadable': {
    cause: 'A file with many records is not well-formed.',
    prepare: ({ write }) => write('notes.json', '[{"kind": "note", "note": "Seen"\n'),
    words: ['progress', '--from', 'notes.json', '--as', 'anna'],
  },
  'row-field-unknown': {
    cause: 'A column of the file is not among what such a record holds.',
    prepare: ({ write }) => write('values.csv', 'kind,about,valeu\nmeasurement,kilometres,5\n'),
    words: ['progress', '--from', 'values.csv', '--as', 'anna'],
  },
  'row-field-missing': {
    cause: 'A row of the file does not say what kind of record it is.',
    prepare: ({ write }) => write('values.csv', 'about,value\nkilometres,5\n'),
    words: ['progress', '--from', 'values.csv', '--as', 'anna'],
  },
  'row-value-malformed': {
    cause: 'A cell of the file is not in the form it needs.',
    prepare: ({ write }) => write('values.csv', 'kind,about,value\nmeasurement,kilometres,five\n'),
    words: ['progress', '--from', 'values.csv', '--as', 'anna'],
  },
  'number-doubtful': {
    cause: 'A number could be read in two ways.',
    words: ['progress', 'measurement', '--about', 'kilometres', '--value', '1.234', '--as', 'anna'],
  },
};
