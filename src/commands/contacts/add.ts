/** `collab contacts add`: somebody new, or something new about somebody. */
import type { Phrase } from '../../domain/phrases.js';
import { newId, slug } from '../../domain/slug.js';
import { Failure } from '../../errors/failure.js';
import type { App } from '../../platform/system-app.js';
import { readFileInside } from '../../platform/files.js';
import { idForm } from '../../workspace/new-collaboration/read-answers.js';
import { withContact, withPerson, type ContactEdit, type PersonEdit } from '../../workspace/people-edits.js';
import { jsonEnvelope } from '../shared/json-envelope.js';
import type { OpenedWorkspace } from '../shared/open-workspace.js';
import { wordsOfRecord } from '../shared/words-of-record.js';
import { completeContact, type Completed } from './complete-contact.js';
import { openPeople } from './open-people.js';
import type { ContactInvocation } from './options.js';
import { knownPeople, partyNames, type KnownPerson } from './people.js';
import { keepOut, privateFile, privateText, readPrivate, writePrivate } from './private-file.js';
import { recordPeople } from './record-people.js';
import { requireNameless } from './require-nameless.js';

export async function addContact(invocation: ContactInvocation, app: App): Promise<number> {
  const opened = await openPeople(invocation, app);
  const people = knownPeople(opened.workspace.folder);
  const known = people.find(({ id }) => id === invocation.id);
  const complete = await completeContact(invocation, known, opened.workspace.folder);
  const id = chooseId(invocation.id, complete, people);
  requireNameless({ ...complete, name: known?.name, newId: known === undefined ? id : undefined });
  const files = writtenFiles(id, complete, known, opened, invocation);
  const commit =
    files.changes.length === 0
      ? null
      : await recordPeople(
          { changes: files.changes, subject: subjectOf(complete, known, opened), first: id },
          opened,
          invocation,
          app,
        );
  // Last: what is refused above has written nothing.
  if (files.contacts !== null) writePrivate(opened.root, files.contacts);
  await tell({ id, complete, known, commit, files }, invocation, app);
  return 0;
}

/** Throws `option-value-malformed`. */
function chooseId(named: string | undefined, { shared }: Completed, people: readonly KnownPerson[]): string {
  if (named === undefined)
    return newId(shared.function ?? '', 'contact', new Set(people.map(({ id }) => id)));
  if (idForm.test(named) && named.length <= 80) return named;
  const example = `collab contacts add ${slug(named) || 'project-leader'}`;
  throw new Failure('usage', 'option-value-malformed', { option: 'contact', value: named, example });
}

interface WrittenFiles {
  /** Of what is shared; none when nothing of it changes. */
  readonly changes: readonly { readonly path: string; readonly content: string }[];
  /** The new text of contacts.yaml; null when it stays as it is. */
  readonly contacts: string | null;
}

function writtenFiles(
  id: string,
  { shared, own }: Completed,
  known: KnownPerson | undefined,
  { root, workspace }: OpenedWorkspace,
  { messages }: ContactInvocation,
): WrittenFiles {
  const { settings, settingsFile } = workspace.folder;
  // Whoever is added again takes part again.
  const edit: PersonEdit = known?.left === undefined ? shared : { ...shared, left: null };
  const text = new TextDecoder().decode(readFileInside(root, settingsFile));
  const isShared = known?.function === undefined || changes(known, edit);
  const content = isShared ? withPerson(text, id, edit) : text;
  const { language } = wordsOfRecord(settings, messages);
  const isOwn = changes(known, own);
  const contacts = isOwn ? withContact(privateText(root, templateLanguage(language), id), id, own) : null;
  const ignoring = contacts === null ? null : keepOut(root);
  return {
    changes: [
      ...(content === text ? [] : [{ path: settingsFile, content }]),
      ...(ignoring === null ? [] : [{ path: ignoring.path, content: String(ignoring.content) }]),
    ],
    contacts: contacts === readPrivate(root, privateFile) ? null : contacts,
  };
}

/** The hints in a new contacts.yaml. */
const templateLanguage = (language: string): 'en' | 'nl' => (language === 'nl' ? 'nl' : 'en');

function changes(known: KnownPerson | undefined, edit: PersonEdit | ContactEdit): boolean {
  return Object.entries(edit).some(
    ([field, value]) => (value ?? undefined) !== known?.[field as keyof KnownPerson],
  );
}

function subjectOf({ shared }: Completed, known: KnownPerson | undefined, opened: OpenedWorkspace): Phrase {
  const role = shared.function ?? known?.function ?? '';
  if (known?.function !== undefined && known.left === undefined)
    return { code: 'contacts.subject-changed', data: { function: role } };
  const party = partyNames(opened.workspace.folder).get(shared.party ?? known?.party ?? '');
  return {
    code: 'contacts.subject-added',
    data: party === undefined ? { function: role } : { function: role, party },
  };
}

interface Added {
  readonly id: string;
  readonly complete: Completed;
  readonly known: KnownPerson | undefined;
  readonly commit: string | null;
  readonly files: WrittenFiles;
}

async function tell(
  { id, complete, known, commit, files }: Added,
  { global, messages }: ContactInvocation,
  app: App,
): Promise<void> {
  const written = [
    ...files.changes.map(({ path }) => path),
    ...(files.contacts === null ? [] : [privateFile]),
  ];
  if (global.json) {
    await app.stdout(jsonEnvelope(app, 'contacts', true, { id, files: written, commit }));
    return;
  }
  const role = complete.shared.function ?? known?.function ?? '';
  const what: Phrase =
    written.length === 0
      ? { code: 'contacts.unchanged', data: { id } }
      : { code: known === undefined ? 'contacts.added' : 'contacts.changed', data: { id, function: role } };
  const lines: readonly Phrase[] = [
    what,
    ...(files.contacts === null ? [] : [{ code: 'contacts.name-kept-here' as const, data: {} }]),
    ...(commit === null
      ? []
      : [{ code: 'contacts.recorded' as const, data: { commit: commit.slice(0, 7) } }]),
  ];
  await app.stdout(lines.map((phrase) => `${messages.phrase(phrase)}\n`).join(''));
}
