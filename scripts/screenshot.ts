/** `npx tsx scripts/screenshot.ts`: the picture of the report in the README, of the first screen of the demo's HTML report. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { buildExample } from './example-history/build-example.js';

const root = join(import.meta.dirname, '..');
const picture = join(root, 'docs/images/report.png');
/** Readers wait for it on every visit. */
const largest = 200_000;
const browserPath = process.env['COLLAB_CHROMIUM'] ?? '/usr/bin/chromium';

const folder = mkdtempSync(join(tmpdir(), 'collab-screenshot-'));
try {
  await buildExample('elder-valley', folder);
  const page = join(folder, 'report.html');
  const args = ['report', '--today', '2026-11-23', '--lang', 'en', '--format', `html=${page}`];
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/collab.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  mkdirSync(join(picture, '..'), { recursive: true });
  await photograph(page);
  const { size } = statSync(picture);
  console.log(`${picture}: ${Math.round(size / 1000)} kB`);
  if (size > largest) throw new Error(`the picture is larger than ${largest / 1000} kB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function photograph(page: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const tab = await browser.newPage({
      viewport: { width: 1200, height: 900 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    await tab.goto(pathToFileURL(page).href);
    await tab.screenshot({ path: picture, animations: 'disabled' });
  } finally {
    await browser.close();
  }
}
