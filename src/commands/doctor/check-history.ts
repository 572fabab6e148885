/** Whether the history is there, whole, and open at its newest. */
import { dateInZone } from '../../platform/clock.js';
import { commitInstant } from '../../platform/git/commit-instant.js';
import type { Repository } from '../../platform/git/repository.js';
import { countCommits } from '../../platform/git/upstream.js';
import { branchToReturnTo } from '../../platform/git/branches.js';
import type { App } from '../../platform/system-app.js';
import type { Checkup } from '../../reports/doctor-report.js';
import type { Patient } from './check-place.js';

export async function checkHistory({ repository, opened }: Patient, app: App): Promise<readonly Checkup[]> {
  if (repository === null)
    return [
      {
        id: 'history',
        state: 'broken',
        what: { code: 'doctor.no-history', data: {} },
        command: 'collab save',
      },
    ];
  const { oid } = repository.head;
  if (oid === null)
    return [
      {
        id: 'history',
        state: 'broken',
        what: { code: 'doctor.nothing-recorded', data: {} },
        command: 'collab save',
      },
    ];
  const zone = opened?.workspace.folder.settings['time-zone'] ?? app.timeZone();
  return [
    await wholeness(repository, oid),
    ...(repository.bare
      ? [{ id: 'copy', state: 'watch', what: { code: 'doctor.bare', data: {} } } as const]
      : []),
    ...(await openAtNewest(repository)),
    ...clock(app.now(), await commitInstant(repository, oid), zone),
  ];
}

async function wholeness(repository: Repository, head: string): Promise<Checkup> {
  if (repository.shallow)
    return {
      id: 'history',
      state: 'broken',
      what: { code: 'doctor.shallow', data: {} },
      command: 'git fetch --unshallow',
    };
  const records = await countCommits(repository, head);
  return { id: 'history', state: 'fine', what: { code: 'doctor.history', data: { records } } };
}

async function openAtNewest(repository: Repository): Promise<readonly Checkup[]> {
  if (repository.bare || repository.head.branch !== null) return [];
  const branch = await branchToReturnTo(repository);
  return [
    {
      id: 'newest',
      state: 'broken',
      what: { code: 'doctor.no-branch', data: {} },
      command: `git switch ${branch}`,
    },
  ];
}

const day = 86_400_000;

/** A day of doubt for time zones and clocks of others. */
function clock(now: number, last: number, zone: string): readonly Checkup[] {
  if (last <= now + day) return [];
  const data = { now: dateInZone(now, zone), last: dateInZone(last, zone) };
  return [{ id: 'clock', state: 'broken', what: { code: 'doctor.clock-behind', data } }];
}
