/** The programs themselves: Node.js and git. */
import { gitVersion } from '../../platform/git/git-version.js';
import { nodeVersion } from '../../platform/node-version.js';
import type { App } from '../../platform/system-app.js';
import type { Checkup } from '../../reports/doctor-report.js';

const neededNode = '20.19';
/** The first with everything that reading and recording asks of it (`git hook run`, `--config-env`, `core.fsync`). */
const neededGit = '2.36';

export async function checkProgram(app: App): Promise<readonly Checkup[]> {
  const node = nodeVersion();
  const git = await gitVersion();
  return [
    isAtLeast(node, neededNode)
      ? {
          id: 'program',
          state: 'fine',
          what: { code: 'doctor.program', data: { version: app.version, node } },
        }
      : {
          id: 'program',
          state: 'broken',
          what: { code: 'doctor.program-old', data: { node, needed: neededNode } },
        },
    checkGit(git),
  ];
}

function checkGit(version: string | null): Checkup {
  if (version === null) return { id: 'git', state: 'broken', what: { code: 'doctor.git-missing', data: {} } };
  if (isAtLeast(version, neededGit))
    return { id: 'git', state: 'fine', what: { code: 'doctor.git', data: { version } } };
  return {
    id: 'git',
    state: 'broken',
    what: { code: 'doctor.git-old', data: { version, needed: neededGit } },
  };
}

function isAtLeast(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
