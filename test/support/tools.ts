/**
 * Tools from outside that some tests need. A test that misses one says `skipped: <why>`; with COLLAB_REQUIRE_TOOLS=1 it
 * fails instead, so that a machine that should have them cannot pass without.
 *
 *   const chromium = findTool('chromium');
 *   test.skipIf(absent(chromium))(titled('pages pass axe', chromium), …)
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type Tool =
  { readonly found: true; readonly path: string } | { readonly found: false; readonly why: string };

const places: Readonly<
  Record<'chromium' | 'java' | 'jing' | 'pdfinfo' | 'python3' | 'soffice', readonly string[]>
> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  java: ['/usr/bin/java'],
  jing: ['/usr/bin/jing'],
  pdfinfo: ['/usr/bin/pdfinfo'],
  python3: ['/usr/bin/python3'],
  soffice: ['/usr/bin/soffice'],
};

/** Looks where systems put it; `COLLAB_<NAME>` points elsewhere. */
export function findTool(name: keyof typeof places): Tool {
  const named = process.env[`COLLAB_${name.toUpperCase()}`];
  const path =
    (named === undefined ? places[name] : [named]).find((place) => existsSync(place)) ?? onPath(name);
  if (path !== undefined) return { found: true, path };
  if (process.env['COLLAB_REQUIRE_TOOLS'] === '1') throw new Error(`${name} is required and not installed`);
  return { found: false, why: `${name} is not installed` };
}

function onPath(name: string): string | undefined {
  try {
    return (
      execFileSync('sh', ['-c', `command -v ${name}`], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim() || undefined
    );
  } catch {
    return undefined;
  }
}

export const absent = (tool: Tool): boolean => !tool.found;

export const titled = (title: string, tool: Tool): string =>
  tool.found ? title : `${title} (skipped: ${tool.why})`;

/** Chromium without a screen, and without calls home. */
export const chromiumArguments: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
