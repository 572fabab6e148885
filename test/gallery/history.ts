import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../src/errors/failure.js';
import { commitFiles } from '../../src/platform/git/commit-writer.js';
import { findRepository, type Repository } from '../../src/platform/git/repository.js';
import { gitFailure } from '../../src/platform/git/run-git.js';
import { withWriteLock } from '../../src/platform/git/write-lock.js';
import { agreement, agreementFile, settings } from '../commands/recording-workspace.js';
import { testEnvironment } from '../support/git-repo.js';
import type { Provocations, Scene } from './provocation.js';

const note = ['progress', 'note', '--note', 'Seen', '--as', 'anna'] as const;

/** Puts a copy of the repository, made with these options, in the place of the folder. */
function replaceByClone({ folder, scratch }: Scene, ...options: readonly string[]): void {
  const original = join(scratch, 'original');
  execFileSync('mv', [folder, original]);
  execFileSync('git', ['clone', '--quiet', ...options, `file://${original}`, folder], {
    env: testEnvironment(),
  });
}

async function repositoryIn(folder: string): Promise<Repository> {
  const repository = await findRepository(folder);
  if (repository === null) throw new Error('no repository');
  return repository;
}

async function commitSettings(folder: string, content: string, read?: Repository): Promise<unknown> {
  const repository = read ?? (await repositoryIn(folder));
  return commitFiles(repository, {
    changes: [{ path: 'collab.yaml', content }],
    message: 'The settings\n',
    author: { name: 'anna', email: 'anna@contacts.invalid' },
    expectUnchangedSince: repository.head.oid,
  });
}

const personal = (content: string): Pick<Provocations[string], 'env' | 'prepare'> => ({
  prepare: ({ write, scratch }) => {
    write('../hooks/commit-msg', '#!/bin/sh\necho "The message needs the number of a case." >&2\nexit 1\n');
    write('../gitconfig', content.replace('<hooks>', join(scratch, 'hooks')));
  },
  env: ({ scratch }) => ({ GIT_CONFIG_GLOBAL: join(scratch, 'gitconfig') }),
});

export const workspaces: Provocations = {
  'not-a-workspace': { at: 'empty', cause: 'The folder holds no agreements.', words: ['check'] },
  'newer-format-version': {
    cause: 'The folder was written by a newer collab.',
    prepare: ({ write }) => write('collab.yaml', settings.replace('collab: 1', 'collab: 2')),
    words: ['check'],
  },
  'agreement-unknown': { cause: 'An agreement is mistyped.', words: ['status', 'dijk'] },
  'agreement-needed': {
    cause: 'There are several agreements, and none is named.',
    prepare: ({ write, commit }) => {
      write('agreements/river/agreement.yaml', agreement);
      commit();
    },
    words: [...note],
  },
  'nothing-recorded-by-then': {
    cause: 'A day is asked for on which nothing was recorded yet.',
    words: ['status', '--as-of', '2020-01-01'],
  },
  'nothing-to-start-from': {
    cause: 'A report since the last report is asked for, and none was recorded.',
    words: ['report', '--since', 'last-report'],
  },
  'period-starts-later': {
    cause: 'A report is to begin on a day to come.',
    words: ['report', '--since', '2027-01-01'],
  },
  'item-not-recorded': {
    cause: 'A record is about something that was written by hand and is not recorded yet.',
    prepare: ({ write }) =>
      write(
        agreementFile,
        agreement.replace(
          'milestones:\n',
          'milestones:\n  start: { title: The work starts, due: 2027-01-11, owner: vallei }\n',
        ),
      ),
    words: ['progress', 'milestone', '--about', 'start', '--state', 'started', '--as', 'anna'],
  },
  'no-agreements': {
    cause: 'The folder has its settings, and no agreement yet.',
    prepare: ({ git, commit }) => {
      git('rm', '--quiet', agreementFile);
      commit();
    },
    words: ['status'],
  },
};

export const history: Provocations = {
  'git-missing': {
    cause: 'The program that keeps the history is not installed.',
    env: ({ scratch }) => ({ PATH: join(scratch, 'nothing') }),
    words: ['status'],
  },
  'git-failed': {
    cause: 'The program that keeps the history refuses, for a reason of its own.',
    prepare: ({ write }) => write('.git/config', '[core\n'),
    words: ['status'],
  },
  'not-a-repository': {
    cause: 'No history is kept of the folder.',
    prepare: ({ folder }) => rmSync(join(folder, '.git'), { recursive: true }),
    words: ['status'],
  },
  'no-commits-yet': {
    cause: 'A history was begun, and nothing is recorded in it.',
    prepare: ({ folder, git }) => {
      rmSync(join(folder, '.git'), { recursive: true });
      git('init', '--quiet');
    },
    words: ['status'],
  },
  'shallow-history': {
    cause: 'Only the newest part of the history was copied to this computer.',
    prepare: (scene) => {
      scene.write('second.txt', 'Second\n');
      scene.commit();
      replaceByClone(scene, '--depth=1');
    },
    words: ['report'],
  },
  'unknown-revision': {
    cause: 'A version is asked for that is not there.',
    words: ['status', '--as-of', 'first-draft'],
  },
  'write-contended': {
    cause: 'Another program keeps the branch locked, again and again.',
    prepare: ({ write }) => write('.git/refs/heads/main.lock', ''),
    call: ({ folder }) => commitSettings(folder, `${settings}# A hint\n`),
  },
  'write-locked': {
    cause: 'Another program is recording in the same folder, for longer than we wait.',
    call: async ({ folder }) => {
      const repository = await repositoryIn(folder);
      return withWriteLock(repository, () => withWriteLock(repository, () => Promise.resolve(), 10));
    },
  },
  'repository-not-trusted': {
    cause: 'The folder belongs to another user of the computer.',
    call: ({ folder }) =>
      Promise.reject(
        gitFailure(
          { gitDir: join(folder, '.git'), workTree: folder },
          'rev-parse',
          `fatal: detected dubious ownership in repository at '${folder}'`,
        ),
      ),
  },
  'repository-is-bare': {
    cause: 'Something is to be recorded in a copy that holds no files.',
    prepare: (scene) => replaceByClone(scene, '--bare'),
    words: [...note],
  },
  'history-incomplete': {
    cause: 'A part of the history is missing from this copy.',
    prepare: ({ folder, git }) => {
      const oid = git('rev-parse', `HEAD:${agreementFile}`).trim();
      rmSync(join(folder, '.git/objects', oid.slice(0, 2), oid.slice(2)));
    },
    words: ['status'],
  },
  'changed-meanwhile': {
    cause: 'Somebody else recorded a change to the same file in the meantime.',
    call: async ({ folder, write, commit }) => {
      const before = await repositoryIn(folder);
      write('collab.yaml', `${settings}  clara: { function: Engineer }\n`);
      commit();
      return commitSettings(folder, settings, before);
    },
  },
  'uncommitted-changes': {
    cause: 'A file that is about to be written was changed by hand and not recorded.',
    prepare: ({ write }) => write('collab.yaml', `${settings}# A hint\n`),
    words: ['contacts', 'add', '--function', 'Engineer', '--as', 'anna'],
  },
  'signing-failed': {
    cause: 'This computer signs what is recorded, and the signing failed.',
    ...personal('[commit]\n\tgpgSign = true\n[gpg]\n\tprogram = false\n'),
    words: [...note],
  },
  'message-refused': {
    cause: 'A check of your organisation on messages refuses what would be recorded.',
    ...personal('[core]\n\thooksPath = <hooks>\n'),
    words: [...note],
  },
  'no-common-history': {
    cause: 'A revision was named that has nothing to do with what is here.',
    prepare: ({ git }) => {
      git('checkout', '--quiet', '--orphan', 'other');
      git('commit', '--quiet', '--allow-empty', '--message', 'Begin elsewhere');
      git('checkout', '--quiet', 'main');
    },
    words: ['check', '--since', 'other'],
  },
  interrupted: {
    cause: 'Somebody presses Ctrl-C while collab asks or works.',
    at: 'empty',
    call: () => Promise.reject(new Failure('interrupted', 'interrupted', {})),
  },
};
