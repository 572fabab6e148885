/** One writer of the test with many: commits one file, as its own process. */
import { commitFiles } from '../../../src/platform/git/commit-writer.js';
import { findRepository } from '../../../src/platform/git/repository.js';

const [directory = '', name = ''] = process.argv.slice(2);

async function write(): Promise<void> {
  const repository = await findRepository(directory);
  if (repository === null) throw new Error('no repository');
  const { oid, unfinished } = await commitFiles(repository, {
    changes: [{ path: `entries/${name}.yaml`, content: `name: ${name}\n` }],
    message: `Record ${name}\n`,
    author: { name, email: `${name}@contacts.invalid` },
  });
  if (unfinished !== null) throw unfinished;
  process.stdout.write(oid);
}

void write();
