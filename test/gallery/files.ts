import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { listFilesInside, writeFileInside } from '../../src/platform/files.js';
import { readSheets } from '../../src/workspace/read-sheets.js';
import type { Provocations } from './provocation.js';

export const files: Provocations = {
  'sheet-unreadable': {
    cause: 'A file that should be a spreadsheet is none, or is damaged.',
    call: () =>
      Promise.resolve().then(() =>
        readSheets(new TextEncoder().encode('PK\u0003\u0004 broken'), 'march.xlsx'),
      ),
  },
  'file-not-found': {
    cause: 'A file or folder is named that is not there.',
    words: ['check', 'agreements/dijk'],
  },
  'file-unreadable': {
    cause: 'What is named is not a file that can be read.',
    words: ['progress', '--from', 'agreements', '--as', 'anna'],
  },
  'file-unwritable': {
    cause: 'The report would go into a folder that is not there.',
    words: ['report', '-o', 'reports/november.html'],
  },
  'path-outside-folder': {
    cause: 'A file outside the folder of the agreements is named.',
    prepare: ({ write }) => write('../other.yaml', 'collab: 1\n'),
    words: ['check', '../other.yaml'],
  },
  'path-is-link': {
    cause: 'What is named is a shortcut to another place.',
    prepare: ({ folder, write }) => {
      write('values.csv', 'kind,note\nnote,Seen\n');
      symlinkSync('values.csv', join(folder, 'link.csv'));
    },
    words: ['progress', '--from', 'link.csv', '--as', 'anna'],
  },
  'file-exists': {
    cause: 'While a new file was being written, somebody else made one of the same name.',
    call: ({ folder }) =>
      Promise.resolve().then(() =>
        writeFileInside(folder, 'collab.yaml', 'collab: 1\n', { exclusive: true }),
      ),
  },
  'too-many-files': {
    cause: 'The folder holds more files than anybody would keep by hand: it is probably another folder.',
    call: ({ folder }) => Promise.resolve().then(() => listFilesInside(folder, { maxFiles: 1 })),
  },
  'input-too-large': {
    cause: 'More is sent to standard input than any agreement holds.',
    words: ['progress', '--from', '-', '--as', 'anna'],
    input: '#'.repeat(68_000_000),
  },
};
