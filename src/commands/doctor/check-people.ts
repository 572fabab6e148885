/** Whether it is known who records here, and whether names stay here. */
import type { Phrase } from '../../domain/phrases.js';
import { readConfig } from '../../platform/git/settings.js';
import { listTree } from '../../platform/git/tree.js';
import { listUncommitted } from '../../platform/git/uncommitted.js';
import type { Checkup } from '../../reports/doctor-report.js';
import type { Patient } from './check-place.js';

/** More people than this are not listed. */
const mostNamed = 8;

export async function checkPeople(patient: Patient): Promise<readonly Checkup[]> {
  const { repository, opened } = patient;
  if (repository === null || opened === null) return [];
  return [await recorder(patient), await privacy(patient)];
}

async function recorder({ repository, opened }: Patient): Promise<Checkup> {
  const people = new Map(Object.entries(opened?.workspace.folder.settings.people ?? {}));
  const contact = repository === null ? '' : ((await readConfig(repository, 'collab.contact')) ?? '');
  const person = people.get(contact);
  if (contact === '' || people.size === 0) return nobodyYet([...people.keys()]);
  if (person === undefined)
    return asksToChoose([...people.keys()], { code: 'doctor.contact-unknown', data: { contact } });
  const { left } = person;
  if (left !== undefined && opened !== null && left <= opened.today)
    return asksToChoose([...people.keys()], { code: 'doctor.contact-left', data: { contact, left } });
  const what: Phrase = { code: 'doctor.contact', data: { contact, function: person.function } };
  return { id: 'contact', state: 'fine', what };
}

function nobodyYet(known: readonly string[]): Checkup {
  const what: Phrase = { code: 'doctor.no-contact', data: { known: known.slice(0, mostNamed) } };
  if (known.length > 0) return asksToChoose(known, what);
  return { id: 'contact', state: 'broken', what, command: 'collab contacts add' };
}

function asksToChoose(known: readonly string[], what: Phrase): Checkup {
  const [first = ''] = known;
  const id = known.length === 1 ? first : '<id>';
  return { id: 'contact', state: 'broken', what, command: `collab contacts use ${id}` };
}

async function privacy({ repository, folder }: Patient): Promise<Checkup> {
  const path = folder === '' ? 'contacts.yaml' : `${folder}/contacts.yaml`;
  const head = repository?.head.oid ?? null;
  if (repository !== null && head !== null && (await listTree(repository, head, { under: path })).length > 0)
    return {
      id: 'private',
      state: 'broken',
      what: { code: 'doctor.contacts-shared', data: {} },
      command: `git rm --cached ${path}`,
    };
  const wouldGo = repository === null ? [] : await listUncommitted(repository, { under: path });
  if (wouldGo.length > 0)
    return {
      id: 'private',
      state: 'broken',
      what: { code: 'doctor.contacts-not-kept-out', data: {} },
      command: 'collab contacts use <id>',
    };
  return { id: 'private', state: 'fine', what: { code: 'doctor.private', data: {} } };
}
