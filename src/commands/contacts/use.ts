/** `collab contacts use`: who records on this computer; and names stay on it. */
import { setConfig } from '../../platform/git/settings.js';
import type { App } from '../../platform/system-app.js';
import { Failure } from '../../errors/failure.js';
import { jsonEnvelope } from '../shared/json-envelope.js';
import { openPeople } from './open-people.js';
import type { ContactInvocation } from './options.js';
import { knownPeople, personNamed } from './people.js';
import { keepOut } from './private-file.js';
import { recordPeople } from './record-people.js';
import { refuseOptions } from './refuse-options.js';

/** Throws `not-a-repository` where no history is kept: there nobody records. */
export async function useContact(invocation: ContactInvocation, app: App): Promise<number> {
  const { options, global, messages } = invocation;
  refuseOptions('use', options);
  const opened = await openPeople(invocation, app);
  const { repository, root } = opened;
  if (repository === null) throw new Failure('workspace', 'not-a-repository', { directory: root });
  const shared = knownPeople(opened.workspace.folder).filter((person) => person.function !== undefined);
  const { id, function: role = id } = personNamed(invocation.id, shared);
  await setConfig(repository, 'collab.contact', id);
  const ignoring = keepOut(root);
  const commit =
    ignoring === null
      ? null
      : await recordPeople(
          { changes: [ignoring], subject: { code: 'contacts.subject-kept-out', data: {} }, first: id },
          opened,
          { ...invocation, global: { ...global, as: id } },
          app,
        );
  await app.stdout(
    global.json
      ? jsonEnvelope(app, 'contacts', true, { id, commit })
      : `${messages.phrase({ code: 'contacts.used', data: { id, function: role } })}\n`,
  );
  return 0;
}
