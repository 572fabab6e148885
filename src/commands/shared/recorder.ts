/** Who records: `--as`, else the setting `collab.contact`, else the person is asked. */
import { nearest } from '../../domain/nearest.js';
import type { Phrase } from '../../domain/phrases.js';
import type { Workspace } from '../../domain/schema-types.js';
import { Failure } from '../../errors/failure.js';
import type { Messages } from '../../messages/messages.js';
import { gitMoment } from '../../platform/clock.js';
import type { Signature } from '../../platform/git/commit-request.js';
import type { Repository } from '../../platform/git/repository.js';
import { readConfig, setConfig } from '../../platform/git/settings.js';
import type { App } from '../../platform/system-app.js';
import type { GlobalOptions } from './global-options.js';
import { askChoice } from './prompts.js';

export interface Recorder {
  readonly contact: string;
  /** The party of the person. */
  readonly party: string | undefined;
  /** Whether the person was asked and is not remembered yet. */
  readonly isNew: boolean;
}

export interface RecorderQuestion {
  readonly repository: Repository;
  readonly settings: Workspace;
  /** ISO date. */
  readonly today: string;
  readonly global: GlobalOptions;
  readonly messages: Messages;
}

type People = ReadonlyMap<string, NonNullable<Workspace['people']>[string]>;

/** More people than this are not listed in a message. */
const mostKnown = 12;

/** With `--yes` the only person there is. Throws `answer-needed`, `contact-unknown`, `contact-left`, `interrupted`. */
export async function findRecorder({
  repository,
  settings,
  today,
  global,
  messages,
}: RecorderQuestion): Promise<Recorder> {
  const people: People = new Map(Object.entries(settings.people ?? {}));
  const present: People = new Map([...people].filter(([, { left }]) => left === undefined || left > today));
  const told = global.as ?? (await readConfig(repository, 'collab.contact'));
  const isNew = told === null || told === '';
  const contact = isNew ? await askContact(present, global, messages) : told;
  const person = people.get(contact);
  if (person === undefined) {
    const suggestion = nearest(contact, people.keys());
    const data = {
      contact,
      known: [...people.keys()].slice(0, mostKnown),
      ...(suggestion === undefined ? {} : { suggestion }),
    };
    throw new Failure('usage', 'contact-unknown', data);
  }
  const { left } = person;
  if (left !== undefined && left <= today) {
    const known = [...present.keys()].slice(0, mostKnown);
    throw new Failure('usage', 'contact-left', { contact, left, known });
  }
  return { contact, party: person.party, isNew };
}

async function askContact(people: People, global: GlobalOptions, messages: Messages): Promise<string> {
  const question: Phrase = { code: 'record.ask-contact', data: {} };
  const [only, ...others] = people.keys();
  if (global.yes && only !== undefined && others.length === 0) return only;
  if (!global.mayAsk || global.yes || people.size === 0) {
    const known = [...people].map(([id, { function: role }]) => `${id}: ${messages.format.text(role)}`);
    throw new Failure('usage', 'answer-needed', {
      question: messages.phrase(question),
      flag: '--as',
      ...(known.length === 0 ? {} : { known: known.slice(0, mostKnown) }),
    });
  }
  const choices = [...people].map(([value, { function: role, party }]) => {
    const name = messages.format.text(role);
    return { value, name: party === undefined ? `${name} (${value})` : `${name}, ${party} (${value})` };
  });
  return askChoice({ message: messages.phrase(question), choices });
}

/** Remembers who answered, in this copy of the folder. */
export async function rememberRecorder(repository: Repository, { contact, isNew }: Recorder): Promise<void> {
  if (isNew) await setConfig(repository, 'collab.contact', contact);
}

/** What history says of who recorded it: the contact only, unless the workspace wants the names that git knows. */
export async function authorOf(
  repository: Repository,
  { contact }: Recorder,
  settings: Workspace,
  app: App,
): Promise<Signature> {
  const date = gitMoment(app.now(), settings['time-zone'] ?? app.timeZone());
  const byContact = { name: contact, email: `${contact}@contacts.invalid`, date };
  if (settings.authors !== 'git') return byContact;
  const [name, email] = await Promise.all([
    readConfig(repository, 'user.name'),
    readConfig(repository, 'user.email'),
  ]);
  return name === null || email === null ? byContact : { name, email, date };
}
