import type { ContactsPhrases } from '../../domain/phrases/contacts-phrases.js';
import type { PhraseSentences } from '../messages.js';

const columns = {
  id: 'Who',
  function: 'Function',
  party: 'Party',
  name: 'Name',
  email: 'E-mail',
  telephone: 'Telephone',
};

export const contactsPhrases: PhraseSentences<ContactsPhrases> = {
  'contacts.description': () =>
    'Keeps who the people are. The function and the party are shared; the name, e-mail address and telephone number stay on this computer.',
  'contacts.action': () => 'list (the usual), add, use or forget',
  'contacts.id': () => 'who it is about, as in the list, such as process-manager',
  'contacts.examples': () =>
    [
      '  collab contacts                                     who takes part',
      '  collab contacts add --function "Project leader" --party water-board-zuiderlek \\',
      '      --name "First and family name" --email name@example.org',
      '  collab contacts add project-leader --email new@example.org',
      '  collab contacts use project-leader                  who records on this computer',
      '  collab contacts forget project-leader               takes the name and addresses away',
    ].join('\n'),
  'contacts.option-function': () => 'what the person is, as reports show it; shared',
  'contacts.option-party': () => 'the party the person belongs to; shared',
  'contacts.option-name': () => 'first and family name; stays on this computer',
  'contacts.option-email': () => 'e-mail address; stays on this computer',
  'contacts.option-telephone': () => 'telephone number; stays on this computer',
  'contacts.ask-function': () => 'What is the function of this person? (shared, so no name)',
  'contacts.ask-party': () => 'Which party does this person belong to?',
  'contacts.ask-name': () => 'What is the name? (stays on this computer; leave empty to skip)',
  'contacts.ask-email': () => 'E-mail address? (stays on this computer; leave empty to skip)',
  'contacts.ask-telephone': () => 'Telephone number? (stays on this computer; leave empty to skip)',
  'contacts.say-form': ({ option }) =>
    option === 'email'
      ? 'Write it like name@example.org.'
      : option === 'telephone'
        ? 'Write it like +31 20 123 45 67.'
        : 'Write a few words.',
  'contacts.no-party': () => 'None of them',

  'contacts.title': () => 'People',
  'contacts.nobody': () => 'Nobody is on the list yet. Add somebody with: collab contacts add',
  'contacts.kept-here': () =>
    'Names, e-mail addresses and telephone numbers stand in contacts.yaml: that file stays on this computer.',
  'contacts.column': ({ column }) => columns[column],
  'contacts.left': ({ date }, format) => `left on ${format.date(date)}`,

  'contacts.subject-added': ({ function: role, party }, format) =>
    `${format.text(role)}${party === undefined ? '' : ` (${format.text(party)})`} takes part`,
  'contacts.subject-changed': ({ function: role }, format) => `People: ${format.text(role)} changed`,
  'contacts.subject-left': ({ function: role }, format) => `${format.text(role)} no longer takes part`,
  'contacts.subject-kept-out': () => 'Names and addresses stay out of what is shared',
  'contacts.used': ({ id, function: role }, format) =>
    `From now on, what is recorded on this computer is recorded as ${id} (${format.text(role)}).`,
  'contacts.added': ({ id, function: role }, format) => `Added: ${format.text(role)}, as ${id}`,
  'contacts.changed': ({ id, function: role }, format) => `Changed: ${format.text(role)} (${id})`,
  'contacts.unchanged': ({ id }) => `Nothing changed: ${id} was there like this already.`,
  'contacts.name-kept-here': () => 'The name and addresses stand in contacts.yaml, on this computer only.',
  'contacts.recorded': ({ commit }) => `Recorded in collab.yaml, version ${commit}`,

  'contacts.ask-forget': ({ who }) =>
    `Take the name and addresses of ${who} away? They cannot be brought back.`,
  'contacts.forget': () => 'Yes, forget them',
  'contacts.keep': () => 'No, keep them',
  'contacts.kept': () => 'Nothing was changed.',
  'contacts.forgotten': ({ id, function: role }, format) =>
    `Forgotten: who ${id} is. Reports go on saying "${format.text(role)}".`,
  'contacts.not-in-history': () => 'The name and addresses stand nowhere in what was recorded here.',
  'contacts.still-in-history': ({ places, count }, format) =>
    `Somebody wrote the name or an address into what was recorded: ${format.list(
      count > places.length
        ? [...places, format.plural(count - places.length, { one: 'other place', other: 'other places' })]
        : places,
    )}. What was recorded cannot be changed from here: ask whoever keeps the folder to take it out, and every party to fetch the folder anew.`,
  'contacts.still-in-file': ({ file, line }) =>
    `${file} still names this person, at line ${String(line)}: take it out by hand.`,
  'contacts.place-commit': ({ commit }) => `the record ${commit}`,
};
