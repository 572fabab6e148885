/** Bundles the program: a tiny entry and one CommonJS file per command, which the entry requires on demand. */
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Files beside the commands that are not commands themselves. */
const notCommands = new Set(['command.ts', 'app.ts']);

/** Names of the commands: the files directly in `src/commands`. */
export function readCommandNames(root: string): readonly string[] {
  const folder = join(root, 'src/commands');
  const files = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const commands = files.filter(
    (file) => file.isFile() && file.name.endsWith('.ts') && !notCommands.has(file.name),
  );
  return commands.map((file) => basename(file.name, '.ts')).toSorted();
}

/** Writes `dist/main.cjs` and `dist/commands/<name>.cjs`. Answers what went into them. */
export async function bundle(root: string, version: string): Promise<Metafile> {
  const entryPoints: Record<string, string> = {};
  if (existsSync(join(root, 'src/main.ts'))) entryPoints['main'] = join(root, 'src/main.ts');
  for (const name of readCommandNames(root))
    entryPoints[`commands/${name}`] = join(root, `src/commands/${name}.ts`);
  if (Object.keys(entryPoints).length === 0) return { inputs: {}, outputs: {} };
  const result = await build({ ...bundleOptions(root, version), entryPoints, metafile: true });
  return result.metafile;
}

function bundleOptions(root: string, version: string): BuildOptions {
  return {
    absWorkingDir: root,
    outdir: join(root, 'dist'),
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
    inject: [join(import.meta.dirname, 'bundle-url.ts')],
    loader: { '.css': 'text', '.md': 'text' },
    plugins: [commandsOnDemand(root)],
  };
}

/** `import('./commands/<name>.js')` in the entry stays a `require('./commands/<name>.cjs')`. */
function commandsOnDemand(root: string): Plugin {
  const folder = join(root, 'src/commands');
  return {
    name: 'commands-on-demand',
    setup(esbuild) {
      esbuild.onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import' || dirname(resolve(resolveDir, path)) !== folder) return undefined;
        return { path: `./commands/${basename(path, '.js')}.cjs`, external: true };
      });
    },
  };
}
