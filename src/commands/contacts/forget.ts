/** `collab contacts forget`: takes the name and addresses of somebody away, and says where they are still written. */
import type { Phrase } from '../../domain/phrases.js';
import type { App } from '../../platform/system-app.js';
import { findInHistory, type HistoryPlace } from '../../platform/git/find-in-history.js';
import type { Oid } from '../../platform/git/repository.js';
import { readFileInside } from '../../platform/files.js';
import { removeVerdicts } from '../../platform/verdicts.js';
import { withoutContact, withPerson } from '../../workspace/people-edits.js';
import { jsonEnvelope } from '../shared/json-envelope.js';
import type { OpenedWorkspace } from '../shared/open-workspace.js';
import { askChoice } from '../shared/prompts.js';
import { openPeople } from './open-people.js';
import type { ContactInvocation } from './options.js';
import { knownPeople, personNamed, type KnownPerson } from './people.js';
import { privateFile, readPrivate, writePrivate } from './private-file.js';
import { recordPeople } from './record-people.js';
import { refuseOptions } from './refuse-options.js';

export async function forgetContact(invocation: ContactInvocation, app: App): Promise<number> {
  refuseOptions('forget', invocation.options);
  const opened = await openPeople(invocation, app);
  const person = personNamed(invocation.id, knownPeople(opened.workspace.folder));
  if (!(await isMeant(person, invocation))) {
    await app.stdout(`${invocation.messages.phrase({ code: 'contacts.kept', data: {} })}\n`);
    return 0;
  }
  const own = readPrivate(opened.root, privateFile);
  const rest = own === null ? null : withoutContact(own, person.id);
  const commit = await leave(person, opened, invocation, app);
  if (rest !== null && rest !== own) writePrivate(opened.root, rest);
  removeVerdicts(app.version, app.env);
  const words = [person.name, person.email, person.telephone].filter((word) => word !== undefined);
  const places =
    opened.repository === null ? [] : await findInHistory(opened.repository, words.filter(isTelling));
  await tell(
    { person, commit, places, line: lineWith(rest ?? '', words), searched: words.length > 0 },
    invocation,
    app,
  );
  return 0;
}

/** Shorter words stand everywhere. */
const isTelling = (word: string): boolean => word.length >= 4;

/** Throws `interrupted`. */
async function isMeant(person: KnownPerson, { global, messages }: ContactInvocation): Promise<boolean> {
  if (!global.mayAsk || global.yes) return true;
  const message = messages.phrase({ code: 'contacts.ask-forget', data: { who: person.name ?? person.id } });
  const answer = await askChoice({
    message,
    choices: [
      { value: 'keep', name: messages.phrase({ code: 'contacts.keep', data: {} }) },
      { value: 'forget', name: messages.phrase({ code: 'contacts.forget', data: {} }) },
    ],
  });
  return answer === 'forget';
}

/** The function stays, so that reports go on saying who did what; from today the person no longer takes part. */
async function leave(
  { id, function: role, left }: KnownPerson,
  opened: OpenedWorkspace,
  invocation: ContactInvocation,
  app: App,
): Promise<Oid | null> {
  if (role === undefined || left !== undefined) return null;
  const { settingsFile } = opened.workspace.folder;
  const text = new TextDecoder().decode(readFileInside(opened.root, settingsFile));
  const content = withPerson(text, id, { left: opened.today });
  const subject: Phrase = { code: 'contacts.subject-left', data: { function: role } };
  const changes = [{ path: settingsFile, content }];
  return recordPeople({ changes, subject, first: id }, opened, invocation, app);
}

/** The first line that still holds one of the words, from 1; null for none. */
function lineWith(text: string, words: readonly string[]): number | null {
  const at = text.split('\n').findIndex((line) => words.some((word) => line.includes(word)));
  return at === -1 ? null : at + 1;
}

interface Forgotten {
  readonly person: KnownPerson;
  readonly commit: string | null;
  readonly places: readonly HistoryPlace[];
  /** Of contacts.yaml. */
  readonly line: number | null;
  readonly searched: boolean;
}

/** More places than this are counted, not named. */
const mostNamed = 5;

async function tell(
  { person, commit, places, line, searched }: Forgotten,
  { global, messages }: ContactInvocation,
  app: App,
): Promise<void> {
  const { id, function: role = person.id } = person;
  if (global.json) {
    const found = [...places, ...(line === null ? [] : [{ path: privateFile, line }])];
    await app.stdout(jsonEnvelope(app, 'contacts', true, { id, commit, found }));
    return;
  }
  const done: Phrase[] = [{ code: 'contacts.forgotten', data: { id, function: role } }];
  if (commit !== null) done.push({ code: 'contacts.recorded', data: { commit: commit.slice(0, 7) } });
  if (searched && places.length === 0) done.push({ code: 'contacts.not-in-history', data: {} });
  const remarks: Phrase[] = [];
  if (line !== null) remarks.push({ code: 'contacts.still-in-file', data: { file: privateFile, line } });
  if (places.length > 0) {
    const named = places
      .slice(0, mostNamed)
      .map((place) =>
        'path' in place
          ? place.path
          : messages.phrase({ code: 'contacts.place-commit', data: { commit: place.commit.slice(0, 7) } }),
      );
    remarks.push({ code: 'contacts.still-in-history', data: { places: named, count: places.length } });
  }
  const say = (phrase: Phrase): string => `${messages.phrase(phrase)}\n`;
  await app.stdout(done.map(say).join(''));
  await app.stderr(remarks.map(say).join(''));
}
