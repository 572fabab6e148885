/** The corpora of real texts, that some tests read: `COLLAB_CORPORA` says where they are. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Tool } from './tools.js';

export function findCorpora(): Tool {
  const path = process.env['COLLAB_CORPORA'];
  if (path !== undefined && existsSync(join(path, 'agreements'))) return { found: true, path };
  const why = path === undefined ? 'COLLAB_CORPORA is not set' : `${path} has no agreements`;
  if (process.env['COLLAB_REQUIRE_TOOLS'] === '1' && path !== undefined) throw new Error(why);
  return { found: false, why };
}
