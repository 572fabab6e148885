/** Whether everything that belongs to the agreements is recorded. */
import { isWorkspaceFile } from '../../domain/workspace-file.js';
import { listUncommitted } from '../../platform/git/uncommitted.js';
import type { Checkup } from '../../reports/doctor-report.js';
import type { Patient } from './check-place.js';

/** More files than this are counted. */
const mostNamed = 4;

export async function checkFiles({ repository, folder }: Patient): Promise<readonly Checkup[]> {
  if (repository === null || repository.bare || repository.head.oid === null) return [];
  const prefix = folder === '' ? '' : `${folder}/`;
  const changed = await listUncommitted(repository, folder === '' ? {} : { under: folder });
  const files = changed.map(({ path }) => path.slice(prefix.length)).filter(isWorkspaceFile);
  if (files.length === 0)
    return [{ id: 'recorded', state: 'fine', what: { code: 'doctor.recorded', data: {} } }];
  const data = { files: files.slice(0, mostNamed), count: files.length };
  return [
    { id: 'recorded', state: 'watch', what: { code: 'doctor.not-recorded', data }, command: 'collab save' },
  ];
}
