/** Records what is shared of the people: one commit where there is a history, else only the files. */
import type { Phrase } from '../../domain/phrases.js';
import type { FileChange } from '../../platform/git/commit-request.js';
import { commitFiles, finishInterruptedWrite } from '../../platform/git/commit-writer.js';
import type { Oid } from '../../platform/git/repository.js';
import { writeFileInside } from '../../platform/files.js';
import type { App } from '../../platform/system-app.js';
import type { OpenedWorkspace } from '../shared/open-workspace.js';
import { authorOf, findRecorder, rememberRecorder } from '../shared/recorder.js';
import { wordsOfRecord } from '../shared/words-of-record.js';
import type { ContactInvocation } from './options.js';

export interface PeopleChange {
  readonly changes: readonly FileChange[];
  readonly subject: Phrase;
  /** Who records when nobody was known before. */
  readonly first: string;
}

/** Null where no history is kept. Throws what choosing who records and what writing throws. */
export async function recordPeople(
  { changes, subject, first }: PeopleChange,
  { workspace, repository, root, folder, today }: OpenedWorkspace,
  { global, messages }: ContactInvocation,
  app: App,
): Promise<Oid | null> {
  if (repository === null) {
    for (const { path, content } of changes) writeFileInside(root, path, content ?? '');
    return null;
  }
  const { settings } = workspace.folder;
  // Also the first after everybody left.
  const isFirst = Object.values(settings.people ?? {}).every(
    ({ left }) => left !== undefined && left <= today,
  );
  const recorder = isFirst
    ? { contact: first, party: undefined, isNew: true }
    : await findRecorder({ repository, settings, today, global, messages });
  const prefix = folder === '' ? '' : `${folder}/`;
  const { oid, unfinished } = await commitFiles(repository, {
    changes: changes.map(({ path, content }) => ({ path: `${prefix}${path}`, content })),
    message: `${wordsOfRecord(settings, messages).phrase(subject)}\n`,
    author: await authorOf(repository, recorder, settings, app),
    expectUnchangedSince: repository.head.oid,
  });
  if (unfinished !== null) await finishInterruptedWrite(repository).catch(() => false);
  await rememberRecorder(repository, recorder);
  return oid;
}
