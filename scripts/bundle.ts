/** Bundles the program: a tiny entry and one CommonJS file per command, which the entry loads on demand. */
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  const { metafile } = await build({ ...bundleOptions(root, version), outdir, entryPoints, metafile: true });
  for (const file of Object.keys(metafile.outputs)) if (file.endsWith('.cjs')) writeInAscii(join(root, file));
  return metafile;
}

/**
 * One letter outside ASCII makes the engine read the whole file letter by letter and keep it in twice the memory. The
 * bundler writes texts without them; what is left stands in regular expressions, where an escape means the same.
 */
function writeInAscii(file: string): void {
  const text = readFileSync(file, 'utf8');
  const plain = text.replace(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (plain !== text) writeFileSync(file, plain);
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
    supported: { 'dynamic-import': false },
    mainFields: ['module', 'main'],
    define: { COLLAB_VERSION: JSON.stringify(version), 'import.meta.url': 'bundleUrl' },
    plugins: [bundleParts, leanPackages],
    inject: [join(import.meta.dirname, 'bundle-url.ts')],
    loader: { '.css': 'text', '.md': 'text' },
  };
}
