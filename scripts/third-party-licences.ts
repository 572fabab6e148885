/** The licences of the packages whose code went into the bundles: their terms ask that they travel along. */
import type { Metafile } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One text: name, version, licence and its full wording per package, sorted by name. */
export function buildLicenceText(root: string, metafile: Metafile): string {
  const folders = new Set(Object.keys(metafile.inputs).flatMap(packageFolders));
  const parts = [...folders].toSorted().map((folder) => describePackage(join(root, folder)));
  return `The following packages are part of this program.\n\n${parts.join('\n')}`;
}

/** `node_modules/a/node_modules/@b/c/x.js` -> `node_modules/a/node_modules/@b/c`. */
function packageFolders(path: string): readonly string[] {
  // The validators hold run-time parts of the packages that made them.
  if (path.endsWith('/validators.generated.js')) return ['node_modules/ajv', 'node_modules/ajv-formats'];
  const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  return folder === undefined ? [] : [folder];
}

function describePackage(folder: string): string {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const title = `${String(about['name'])} ${String(about['version'])} (${String(about['license'])})`;
  const file = readdirSync(folder).find((name) => /^(un)?licen[cs]e(\.|$)/i.test(name));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `${'-'.repeat(78)}\n${title}\n\n${text}\n`;
}
