/**
 * `npm run check:architecture`: the layer table, by dependency-cruiser. Fails too when the cruiser saw fewer modules
 * than there are files: with a compiler it does not know it sees none, and finds nothing wrong.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface CruiseResult {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string; readonly severity: string };
    }[];
  };
}

/** One line per fault: a broken rule, or a source file that was not looked at. */
export function findFaults(result: CruiseResult, files: readonly string[]): readonly string[] {
  const seen = new Set(result.modules.map((module) => module.source));
  const unseen = files.filter((file) => !seen.has(file)).map((file) => `${file} was not looked at`);
  const broken = result.summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`);
  return files.length === 0 ? ['there are no source files'] : [...unseen, ...broken];
}

/** The TypeScript files of `src`, as paths from the root. */
export function readSourceFiles(root: string): readonly string[] {
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const sources = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
  return sources.map((name) => `src/${name.replaceAll('\\', '/')}`).toSorted();
}

/** Throws what the cruiser said when it could not work at all. */
export function cruise(root: string): CruiseResult {
  const program = join(import.meta.dirname, '../node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser failed: ${stderr}`);
  return JSON.parse(stdout) as CruiseResult;
}

if (process.argv[1] === import.meta.filename) {
  const root = join(import.meta.dirname, '..');
  const files = readSourceFiles(root);
  const faults = findFaults(cruise(root), files);
  for (const fault of faults) console.error(fault);
  if (faults.length === 0) console.log(`${files.length} files keep to the layers`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
