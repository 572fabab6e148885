/** Whether it is known who records here, and whether names stay here. */
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
  const contact = repository === null ? null : await readConfig(repository, 'collab.contact');
  const person = people.get(contact ?? '');
  const left = person?.left;
  if (contact !== null && left !== undefined && opened !== null && left <= opened.today)
    return {
      id: 'contact',
      state: 'broken',
      what: { code: 'doctor.contact-left', data: { contact, left } },
      command: 'collab contacts use <id>',
    };
  if (contact !== null && person !== undefined)
    return {
      id: 'contact',
      state: 'fine',
      what: { code: 'doctor.contact', data: { contact, function: person.function } },
    };
  const [first] = people.keys();
  if (first === undefined)
    return {
      id: 'contact',
      state: 'broken',
      what: { code: 'doctor.no-contact', data: { known: [] } },
      command: 'collab contacts add',
    };
  const command = `collab contacts use ${people.size === 1 ? first : '<id>'}`;
  if (contact !== null && contact !== '')
    return {
      id: 'contact',
      state: 'broken',
      what: { code: 'doctor.contact-unknown', data: { contact } },
      command,
    };
  const known = [...people.keys()].slice(0, mostNamed);
  return { id: 'contact', state: 'broken', what: { code: 'doctor.no-contact', data: { known } }, command };
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
