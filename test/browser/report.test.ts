/** The report of the example programme in a browser: WCAG 2.2 AA by axe, reflow at 320 px, nothing cut off on paper; valid by the Nu checker. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleRepository } from '../support/example-repository.js';
import { runReport } from '../support/run-report.js';
import { absent, chromiumArguments, findTool, titled } from '../support/tools.js';

const browserTool = findTool('chromium');
const java = findTool('java');
const resolve = createRequire(import.meta.url).resolve;
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const languages = ['en', 'nl'] as const;
const pages = new Map<string, string>();

beforeAll(async () => {
  const root = await exampleRepository('elder-valley');
  for (const language of languages) {
    const args = ['--today', '2026-11-23', '--lang', language, '--format', 'html'];
    pages.set(language, (await runReport(root, args)).stdout);
  }
}, 120_000);

const pageIn = (language: string): string => pages.get(language) ?? '';

describe.skipIf(absent(browserTool))(titled('in a browser', browserTool), () => {
  let browser: Browser;
  beforeAll(async () => {
    if (browserTool.found)
      browser = await chromium.launch({ executablePath: browserTool.path, args: [...chromiumArguments] });
  });
  afterAll(() => browser.close());

  const open = async (language: string, options: BrowserContextOptions): Promise<Page> => {
    const page = await browser.newPage(options);
    await page.setContent(pageIn(language));
    return page;
  };
  const schemes = languages.flatMap((language) =>
    (['light', 'dark'] as const).map((scheme) => ({ language, scheme })),
  );

  // The policy of the page forbids scripts: it is lifted for axe alone.
  test.each(schemes)('axe finds nothing: $language, $scheme', async ({ language, scheme }) => {
    const viewport = { width: 1280, height: 900 };
    const page = await open(language, { colorScheme: scheme, bypassCSP: true, viewport });
    await page.addScriptTag({ content: readFileSync(resolve('axe-core/axe.min.js'), 'utf8') });
    const violations: unknown = await page.evaluate(
      `axe.run({ runOnly: ${JSON.stringify(levels)} }).then((result) => result.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))`,
    );
    await page.close();
    expect(violations).toEqual([]);
  });

  test.each(languages)('no sideways scrolling of the page at 320 px: %s', async (language) => {
    const page = await open(language, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page.close();
  });

  test.each(languages)('at 1280 px every table fits its column: %s', async (language) => {
    const page = await open(language, { viewport: { width: 1280, height: 900 } });
    const tooWide = await page.evaluate(
      `[...document.querySelectorAll('.table-region')].filter((region) => region.scrollWidth > region.clientWidth).map((region) => region.getAttribute('aria-label'))`,
    );
    await page.close();
    expect(tooWide).toEqual([]);
  });

  test.each(languages)(
    'the first screen says how it stands, what is stuck and what to decide: %s',
    async (language) => {
      const page = await open(language, { viewport: { width: 1280, height: 900 } });
      const note = await page.locator('.page-header .note').boundingBox();
      await page.close();
      expect((note?.y ?? 900) + (note?.height ?? 0)).toBeLessThan(900);
    },
  );

  test.each(languages)('on A4 nothing is wider than the paper: %s', async (language) => {
    // 176 mm between the margins, at 96 pixels an inch.
    const page = await open(language, { viewport: { width: 665, height: 900 } });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(665);
    await page.close();
  });
});

test.skipIf(absent(java))(titled('the Nu checker finds no error', java), () => {
  const folder = mkdtempSync(join(tmpdir(), 'collab-report-'));
  const files = languages.map((language) => {
    const file = join(folder, `${language}.html`);
    writeFileSync(file, pageIn(language));
    return file;
  });
  const jar = resolve('vnu-jar/build/dist/vnu.jar');
  const run = (): string =>
    execFileSync(java.found ? java.path : '', ['-jar', jar, '--errors-only', ...files], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  try {
    expect(run()).toBe('');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
