/** `tsx scripts/build-example.ts <example> <directory>` builds the workspace of an example with its history. */
import { buildExample } from './example-history/build-example.js';

const [name, directory] = process.argv.slice(2);
if (name === undefined || directory === undefined) {
  console.error('Usage: tsx scripts/build-example.ts <example> <directory>');
  process.exitCode = 2;
} else {
  const { head, commits } = await buildExample(name, directory);
  console.log(`${head} after ${commits} commits in ${directory}`);
}
