/** Opens what is recorded of the agreements that are named; of all without names. */
import type { App } from '../../platform/system-app.js';
import type { GlobalOptions } from './global-options.js';
import { chooseAgreement, openRecorded, type OpenedWorkspace } from './open-workspace.js';

/** Throws `agreement-unknown`, `no-agreements`, and what `openRecorded` throws. */
export async function openAgreements(
  named: readonly string[],
  global: GlobalOptions,
  app: App,
): Promise<OpenedWorkspace> {
  return openRecorded(global, app, (ids) => {
    if (named.length === 0) return ids.length === 0 ? [chooseAgreement(ids, undefined)] : ids;
    return named.map((name) => chooseAgreement(ids, name));
  });
}
