/** `collab contacts list`: who takes part, with what is known of them here. */
import type { App } from '../../platform/system-app.js';
import { renderTerminal } from '../../renderers/terminal.js';
import { buildContactsReport } from '../../reports/contacts-report.js';
import { jsonEnvelope } from '../shared/json-envelope.js';
import { openFiles } from '../shared/open-workspace.js';
import type { ContactInvocation } from './options.js';
import { refuseOptions } from './refuse-options.js';
import { knownPeople, partyNames, personNamed } from './people.js';

export async function listContacts(
  { id, options, global, messages }: ContactInvocation,
  app: App,
): Promise<number> {
  refuseOptions('list', options);
  const { folder } = (await openFiles(global, app)).workspace;
  const all = knownPeople(folder);
  const people = id === undefined ? all : [personNamed(id, all)];
  if (global.json) {
    await app.stdout(jsonEnvelope(app, 'contacts', true, { people }));
    return 0;
  }
  const parties = partyNames(folder);
  const listed = people.map((person) => {
    return {
      ...person,
      party: person.party === undefined ? undefined : (parties.get(person.party) ?? person.party),
    };
  });
  const { columns } = app.terminal;
  await app.stdout(
    renderTerminal(buildContactsReport(folder.settings.title, listed), {
      messages,
      columns,
      colour: global.colour.stdout,
    }),
  );
  return 0;
}
