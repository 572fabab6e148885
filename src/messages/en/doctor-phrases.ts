import type { DoctorPhrases } from '../../domain/phrases/doctor-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const doctorPhrases: PhraseSentences<DoctorPhrases> = {
  'doctor.description': () =>
    'Says in plain words whether everything around the agreements is in order, and what mends what is not.',
  'doctor.examples': () => '  collab doctor\n  collab doctor --json                    for whoever helps you',
  'doctor.title': () => 'Is everything in order?',
  'doctor.broken': ({ count }, format) =>
    `${format.plural(count, { one: 'thing asks', other: 'things ask' })} for attention; below each stands what mends it.`,
  'doctor.all-fine': () => 'Everything is in order.',
  'doctor.in-order': () => 'In order:',
  'doctor.failure': ({ message, remedy }) => `${message} ${remedy}`,

  'doctor.program': ({ version, node }) => `collab ${version} runs, on Node.js ${node}`,
  'doctor.program-old': ({ node, needed }) =>
    `Node.js ${node} is too old: collab needs ${needed} or later, from nodejs.org.`,
  'doctor.git': ({ version }) => `git ${version} is there to keep the history`,
  'doctor.git-missing': () =>
    'git is not installed, so nothing can be recorded. Get it from git-scm.com, or ask your computer department for "git".',
  'doctor.git-old': ({ version, needed }) =>
    `git ${version} is too old: collab needs ${needed} or later, from git-scm.com.`,

  'doctor.workspace': ({ title, agreements }, format) =>
    `The folder "${format.text(title)}" can be read: ${format.plural(agreements, { one: 'agreement', other: 'agreements' })}`,
  'doctor.no-workspace': ({ directory }) =>
    `There are no agreements in ${directory} or above it. Go to their folder, or start a collaboration here:`,
  'doctor.errors': ({ count }, format) =>
    `The agreements hold ${format.plural(count, { one: 'error', other: 'errors' })}. See which, and what to do:`,
  'doctor.no-errors': () => 'The agreements hold no errors',

  'doctor.history': ({ records }, format) =>
    `Its history is whole: ${format.plural(records, { one: 'change', other: 'changes' })} recorded`,
  'doctor.no-history': () =>
    'No history is kept of this folder, so nothing can be recorded or reported. Start it:',
  'doctor.nothing-recorded': () => 'Nothing is recorded yet. Record what is there:',
  'doctor.shallow': () =>
    'Only the newest part of the history was copied to this computer, so reports would be wrong. Get the rest:',
  'doctor.bare': () =>
    'This is a copy for sharing, without files: read it here, and record in a copy of it on your own computer.',
  'doctor.no-branch': () =>
    'An older state of the folder is open: what is recorded now would get lost. Go back to the newest:',
  'doctor.clock-behind': ({ now, last }, format) =>
    `This computer says it is ${format.date(now)}, but something was recorded on ${format.date(last)}. Set its clock right.`,

  'doctor.contact': ({ contact, function: role }, format) =>
    `You record as ${contact} (${format.text(role)})`,
  'doctor.no-contact': ({ known }, format) =>
    known.length === 0
      ? 'Nobody is on the list of people yet, so nobody can record. Add yourself:'
      : `It is not known who records on this computer. You are one of ${format.list(known)}; choose:`,
  'doctor.contact-left': ({ contact, left }, format) =>
    `You record as "${contact}", who left on ${format.date(left)}. Choose who you are:`,
  'doctor.contact-unknown': ({ contact }) =>
    `What you record is kept under "${contact}", who is not on the list of people. Choose who you are:`,
  'doctor.private': () => 'Names and addresses stay on this computer',
  'doctor.contacts-shared': () =>
    'contacts.yaml, with names and addresses, was recorded and is shared with every party. From now on, keep it here:',
  'doctor.contacts-not-kept-out': () =>
    'contacts.yaml, with names and addresses, would be shared by whoever records everything with another program. Keep it here:',

  'doctor.recorded': () => 'Everything in the folder is recorded',
  'doctor.not-recorded': ({ files, count }, format) => {
    const more = count - files.length;
    const named = more > 0 ? [...files, format.plural(more, { one: 'other', other: 'others' })] : files;
    return `Changed and not recorded yet, so not in any report: ${format.list(named)}. Record it:`;
  },
  'doctor.not-writable': ({ directory }) =>
    `You may not write in ${directory}. Ask whoever keeps the folder for the right to change it.`,

  'doctor.shared': ({ place }) => `What is recorded here is also at ${place}`,
  'doctor.alone': () =>
    'The folder is on this computer only: nobody else sees it, and nothing keeps a second copy. Ask your computer department for a shared place for it.',
  'doctor.no-upstream': ({ place }) => `Nothing of what is recorded here was sent to ${place} yet. Send it:`,
  'doctor.not-published': ({ count, place }, format) =>
    `${format.plural(count, { one: 'recorded change is', other: 'recorded changes are' })} on this computer only, and not at ${place} yet. Send ${count === 1 ? 'it' : 'them'}:`,
  'doctor.not-taken-over': ({ count, place }, format) =>
    `${format.plural(count, { one: 'change', other: 'changes' })} of others came in from ${place} and ${count === 1 ? 'is' : 'are'} not in your folder yet. Take ${count === 1 ? 'it' : 'them'} over:`,
};
