/** Bundles the program: a tiny entry and one CommonJS file per command, which the entry loads on demand. */
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundleParts, partEntryPoints } from './bundle-parts.js';
import { leanPackages } from './lean-packages.js';

/** Names of the commands: the files directly in `src/commands`. */
export function readCommandNames(root: string): readonly string[] {
  const folder = join(root, 'src/commands');
  const files = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const commands = files.filter((file) => file.isFile() && file.name.endsWith('.ts'));
  return commands.map((file) => basename(file.name, '.ts')).toSorted();
}

/** Writes `main.cjs`, `commands/<name>.cjs` and `parts/<name>.cjs` into `outdir`. Answers what went into them. */
export async function bundle(root: string, outdir: string, version: string): Promise<Metafile> {
  const entryPoints: Record<string, string> = {};
  if (existsSync(join(root, 'src/main.ts'))) entryPoints['main'] = join(root, 'src/main.ts');
  for (const name of readCommandNames(root))
    entryPoints[`commands/${name}`] = join(root, `src/commands/${name}.ts`);
  if (Object.keys(entryPoints).length === 0) return { inputs: {}, outputs: {} };
  if (existsSync(join(root, 'src/messages'))) Object.assign(entryPoints, partEntryPoints(root));
  const result = await build({ ...bundleOptions(root, version), outdir, entryPoints, metafile: true });
  return result.metafile;
}

function bundleOptions(root: string, version: string): BuildOptions {
  return {
    absWorkingDir: root,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
    legalComments: 'external',
    // An `import()` in CommonJS would start Node's loader of ES modules; `require` does not.
    // Object spread, written out, makes the YAML reader more than twice as fast (V8 handles assignments better).
    supported: { 'dynamic-import': false, 'object-rest-spread': false },
    mainFields: ['module', 'main'],
    define: { COLLAB_VERSION: JSON.stringify(version), 'import.meta.url': 'bundleUrl' },
    plugins: [bundleParts, leanPackages],
    inject: [join(import.meta.dirname, 'bundle-url.ts')],
    loader: { '.css': 'text', '.md': 'text' },
  };
}
