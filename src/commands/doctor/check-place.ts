/** Whether there is a folder of agreements here, and whether it reads well. */
import { requireWritable } from '../../platform/folders.js';
import { isFailure } from '../../errors/failure.js';
import { finishInterruptedWrite } from '../../platform/git/commit-writer.js';
import type { App } from '../../platform/system-app.js';
import type { Checkup } from '../../reports/doctor-report.js';
import { checkWorkspace } from '../shared/check-workspace.js';
import type { GlobalOptions } from '../shared/global-options.js';
import {
  findWorkspace,
  openWorkTree,
  type OpenedWorkspace,
  type WorkspacePlace,
} from '../shared/open-workspace.js';

/** What the other parts look at. `workspace` is null where there are no files to read. */
export interface Patient extends WorkspacePlace {
  readonly opened: OpenedWorkspace | null;
}

export interface Examined {
  readonly checkups: readonly Checkup[];
  readonly patient?: Patient | undefined;
}

/** Throws what finding and reading throw. */
export async function checkPlace(global: GlobalOptions, app: App): Promise<Examined> {
  const place = await placeOrNone(global);
  if (place === null) return { checkups: [noWorkspace(global)] };
  if (place.repository?.bare === true) return { checkups: [], patient: { ...place, opened: null } };
  if (place.repository !== null) await finishInterruptedWrite(place.repository);
  const opened = await openWorkTree(place, global, app);
  const { settings, agreements } = opened.workspace.folder;
  const data = { title: settings.title, agreements: agreements.size };
  const found: Checkup[] = [{ id: 'workspace', state: 'fine', what: { code: 'doctor.workspace', data } }];
  found.push(errorsIn(opened), ...writability(place));
  return { checkups: found, patient: { ...place, opened } };
}

async function placeOrNone(global: GlobalOptions): Promise<WorkspacePlace | null> {
  try {
    return await findWorkspace(global.directory);
  } catch (error) {
    if (isFailure(error) && error.code === 'not-a-workspace') return null;
    throw error;
  }
}

function noWorkspace({ directory }: GlobalOptions): Checkup {
  return {
    id: 'workspace',
    state: 'broken',
    what: { code: 'doctor.no-workspace', data: { directory } },
    command: 'collab init',
  };
}

function errorsIn(opened: OpenedWorkspace): Checkup {
  const count = checkWorkspace(opened).filter(({ severity }) => severity === 'error').length;
  if (count === 0) return { id: 'errors', state: 'fine', what: { code: 'doctor.no-errors', data: {} } };
  return {
    id: 'errors',
    state: 'broken',
    what: { code: 'doctor.errors', data: { count } },
    command: 'collab check --quiet',
  };
}

function writability({ root }: WorkspacePlace): readonly Checkup[] {
  try {
    requireWritable(root, ['collab.yaml']);
    return [];
  } catch (error) {
    if (!isFailure(error)) throw error;
    return [
      { id: 'writable', state: 'broken', what: { code: 'doctor.not-writable', data: { directory: root } } },
    ];
  }
}
