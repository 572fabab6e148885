/**
 * The history of an example, built once and kept in the folder for temporary files under a name made from what it is
 * built of: several test files, and several runs, share one.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExample, examplesDirectory } from '../../scripts/example-history/build-example.js';

/** @returns a folder that is only to be read */
export async function exampleRepository(name: string): Promise<string> {
  const kept = join(tmpdir(), `collab-example-${name}-${fingerprint(name)}`);
  if (existsSync(kept)) return kept;
  const building = mkdtempSync(`${kept}-`);
  await buildExample(name, building);
  try {
    renameSync(building, kept);
  } catch (error) {
    // Somebody else was first: theirs is the same.
    rmSync(building, { recursive: true, force: true });
    if (!existsSync(kept)) throw error;
  }
  return kept;
}

function fingerprint(name: string): string {
  const hash = createHash('sha256');
  const house = join(examplesDirectory, '..');
  for (const folder of [
    join('examples', name),
    'scripts/example-history',
    'src/platform/git',
    'src/commands',
    'src/domain',
    'src/history',
    'src/messages',
    'src/workspace',
  ]) {
    const files = readdirSync(join(house, folder), { recursive: true, withFileTypes: true });
    const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
    for (const path of paths.toSorted()) hash.update(path.slice(house.length)).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}
