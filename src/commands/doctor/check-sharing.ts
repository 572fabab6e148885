/** Whether others have what is recorded here, and the other way round; as far as was last seen. */
import { listRemotes } from '../../platform/git/settings.js';
import { readUpstream } from '../../platform/git/upstream.js';
import type { Checkup } from '../../reports/doctor-report.js';
import type { Patient } from './check-place.js';

export async function checkSharing({ repository }: Patient): Promise<readonly Checkup[]> {
  if (repository === null || repository.bare || repository.head.oid === null) return [];
  const [remote] = await listRemotes(repository);
  if (remote === undefined)
    return [{ id: 'shared', state: 'watch', what: { code: 'doctor.alone', data: {} } }];
  const place = withoutPassword(remote.url);
  const upstream = await readUpstream(repository);
  if (upstream === null) {
    const { branch } = repository.head;
    if (branch === null) return [];
    const command = `git push --set-upstream ${remote.name} ${branch}`;
    return [{ id: 'shared', state: 'watch', what: { code: 'doctor.no-upstream', data: { place } }, command }];
  }
  const { ahead, behind } = upstream;
  const found: Checkup[] = [];
  if (behind > 0)
    found.push({
      id: 'taken-over',
      state: 'watch',
      what: { code: 'doctor.not-taken-over', data: { count: behind, place } },
      command: 'git pull --rebase',
    });
  if (ahead > 0)
    found.push({
      id: 'shared',
      state: 'watch',
      what: { code: 'doctor.not-published', data: { count: ahead, place } },
      command: 'git push',
    });
  return found.length > 0
    ? found
    : [{ id: 'shared', state: 'fine', what: { code: 'doctor.shared', data: { place } } }];
}

/** `https://name:secret@forge.example/x.git` -> `https://forge.example/x.git`. */
function withoutPassword(url: string): string {
  return url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1');
}
