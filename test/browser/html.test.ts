/** The HTML report in a browser: WCAG 2.2 AA by axe, reflow at 320 px, nothing run or fetched; and valid by the Nu checker. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/renderers/html.js';
import { hostileDocument, hostileStrings } from '../renderers/hostile.js';
import { sampleDocument, sampleMessages } from '../renderers/sample-document.js';
import { absent, chromiumArguments, findTool, titled } from '../support/tools.js';

const browserTool = findTool('chromium');
const java = findTool('java');
const resolve = createRequire(import.meta.url).resolve;
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const pages = (['en', 'nl'] as const).map((language) => ({
  name: `sample in ${language}`,
  html: renderHtml(sampleDocument, { messages: sampleMessages(language), generator: 'collab 0.0.0' }),
}));
const hostile = {
  name: 'hostile words',
  html: renderHtml(hostileDocument(hostileStrings), { messages: sampleMessages('en') }),
};

describe.skipIf(absent(browserTool))(titled('in a browser', browserTool), () => {
  let browser: Browser;
  beforeAll(async () => {
    if (browserTool.found)
      browser = await chromium.launch({ executablePath: browserTool.path, args: [...chromiumArguments] });
  });
  afterAll(() => browser.close());

  const open = async (html: string, options: BrowserContextOptions): Promise<Page> => {
    const page = await browser.newPage(options);
    await page.setContent(html);
    return page;
  };

  // The policy of the page forbids scripts: it is lifted for axe alone.
  test.each(
    pages
      .concat(hostile)
      .flatMap((page) => (['light', 'dark'] as const).map((scheme) => ({ ...page, scheme }))),
  )('axe finds nothing: $name, $scheme', async ({ html, scheme }) => {
    const page = await open(html, {
      colorScheme: scheme,
      bypassCSP: true,
      viewport: { width: 1280, height: 900 },
    });
    await page.addScriptTag({ content: readFileSync(resolve('axe-core/axe.min.js'), 'utf8') });
    const violations: unknown = await page.evaluate(
      `axe.run({ runOnly: ${JSON.stringify(levels)} }).then((result) => result.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))`,
    );
    await page.close();
    expect(violations).toEqual([]);
  });

  test.each(pages.concat(hostile))('no sideways scrolling at 320 px: $name', async ({ html }) => {
    const page = await open(html, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    await page.close();
  });

  test('the policy lets the styles in, and nothing else runs or is fetched', async () => {
    const requests: string[] = [];
    const complaints: string[] = [];
    const page = await browser.newPage();
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    await page.setContent(hostile.html, { waitUntil: 'networkidle' });
    expect(
      await page.evaluate('getComputedStyle(document.querySelector(".page-header")).borderTopWidth'),
    ).toBe('6px');
    expect({
      requests,
      complaints,
      title: await page.evaluate('document.querySelectorAll("script,img,iframe,object,form,base").length'),
    }).toEqual({
      requests: [],
      complaints: [],
      title: 0,
    });
    await page.close();
  });

  test('on paper the tables of figures are open and the navigation is gone', async () => {
    const page = await open(pages[0]!.html, {});
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.figures td').first().isVisible()).toBe(true);
    expect(await page.locator('nav').isVisible()).toBe(false);
    expect(await page.locator('.drawing.wide').isVisible()).toBe(true);
    await page.close();
  });
});

test.skipIf(absent(java))(titled('the Nu checker finds no error', java), () => {
  const folder = mkdtempSync(join(tmpdir(), 'collab-html-'));
  const files = pages.concat(hostile).map(({ html }, at) => {
    const file = join(folder, `${at}.html`);
    writeFileSync(file, html);
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
