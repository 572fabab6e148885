/** The summary is one page, whatever the history; judged by LibreOffice, where it is installed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderDocx } from '../../src/renderers/docx.js';
import { renderMarkdown } from '../../src/renderers/markdown.js';
import { renderOdt } from '../../src/renderers/odt.js';
import { messagesFor } from '../../src/messages/messages.js';
import { buildSteeringReports } from '../../src/reports/steering-report.js';
import { fitPage } from '../../src/reports/summary/fit-page.js';
import type { ReportInput } from '../../src/reports/report-input.js';
import { officeOptions } from '../renderers/office.js';
import { entryFiles } from '../support/agreement-file.js';
import { reportInput } from '../support/report-input.js';
import { absent, findTool, titled } from '../support/tools.js';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

/** A history with so many of everything, all called so. */
function history(count: number, words: string): ReportInput {
  const parties = Object.fromEntries(numbers(12).map((at) => [`party-${String(at)}`, { name: `${words} ${String(at)}` }]));
  const goals = Object.fromEntries(
    numbers(count).map((at) => [`goal-${String(at)}`, {
      title: `${words} ${String(at)}`,
      owner: 'party-1',
      indicators: { one: { title: words, definition: words, unit: words.slice(0, 20) || 'km', baseline: { value: 0, date: '2026-12-31' }, target: { value: 100, date: '2028-12-31' }, every: 'P3M' } },
    }]),
  );
  const milestones = Object.fromEntries(numbers(count).map((at) => [`m-${String(at)}`, { title: words, due: '2027-06-01', owner: 'party-2' }]));
  const commitments = Object.fromEntries(numbers(count).map((at) => [`c-${String(at)}`, { what: words, due: '2027-06-01', accountable: 'party-3' }]));
  const all = Object.keys(parties);
  const each = numbers(count).flatMap((at) => [
    { kind: 'request', date: '2027-06-01', by: 'party-1', state: 'open', opens: `r-${String(at)}`, title: words, context: words, recommendation: words, 'needed-by': '2027-07-01', options: numbers(5).map(() => ({ title: words, consequence: words })) } as const,
    { kind: 'bottleneck', date: '2027-06-01', by: 'party-1', state: 'open', opens: `b-${String(at)}`, title: words, 'asked-of': all, 'needed-by': '2027-07-01' } as const,
    { kind: 'action', date: '2027-06-01', by: 'party-1', state: 'open', opens: `a-${String(at)}`, title: words, owner: 'party-1', due: '2027-07-01' } as const,
    { kind: 'success', date: '2027-06-01', by: 'party-1', title: words, thanks: all } as const,
  ]);
  const said = all.map((by) => ({ kind: 'assessment', date: '2027-06-01', by, overall: { status: 'at-risk' } }) as const);
  return reportInput({
    entries: entryFiles(...each, ...said),
    terms: { title: words, parties, goals, milestones, commitments },
    today: '2027-07-15',
  });
} // prettier-ignore

const long = 'The grid operator moves the cables and pipes in the street along the northern section. '.repeat(
  6,
);
const cases: Readonly<Record<string, ReportInput>> = {
  first: reportInput({ entries: [] }),
  none: history(0, 'Nothing yet'),
  few: history(2, 'A pump at the lock'),
  'few-long': history(2, long),
  'many-short': history(60, 'Pump'),
  'many-long': history(40, long),
  wide: history(9, 'WWWW MMMM '.repeat(60)),
  unbroken: history(9, 'Verantwoordelijkheid'.repeat(40)),
  halves: history(9, `${'m'.repeat(46)} `.repeat(20)),
  ideographs: history(9, '協力協定の進捗報告'.repeat(40)),
  stacked: history(5, 'Z\u0300\u0301\u0302\u0303\u0304\u0305a\u0306\u0307l\u0308\u0309g\u030ao '.repeat(60)),
  emoji: history(5, '\u{1f468}\u200d\u{1f469}\u200d\u{1f467} '.repeat(80)),
  controls: history(5, '\u202e\u0000'.repeat(80)),
}; // prettier-ignore

test('every part shows its least, then one more of each while there is room', () => {
  const part = (lines: readonly number[], least: number) => ({ lines, least, most: 4, frame: 2 });
  expect(fitPage([part([3, 3, 3], 1), part([1, 1, 1, 1, 1, 1], 2)], 15)).toEqual([2, 3]);
  expect(fitPage([part([9, 9], 1), part([], 1)], 5)).toEqual([1, 0]);
});

test('what is shown never takes more room than there is, beyond the least', () => {
  const part = fc.record({
    lines: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 }),
    least: fc.integer({ min: 0, max: 2 }),
    most: fc.integer({ min: 2, max: 8 }),
    frame: fc.integer({ min: 0, max: 4 }),
  });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), fc.integer({ min: 0, max: 60 }), (parts, room) => {
      const counts = fitPage(parts, room);
      const taken = (of: readonly number[]): number =>
        parts.reduce((sum, { lines, frame }, at) => {
          const shown = lines.slice(0, of[at]).reduce((so, one) => so + one, 0);
          return sum + (frame === 0 && (of[at] ?? 0) === 0 ? 0 : lines.length === 0 ? 3 : frame + shown + ((of[at] ?? 0) < lines.length ? 1 : 0));
        }, 0); // prettier-ignore
      const least = parts.map(({ lines, least: own }) => Math.min(own, lines.length));
      expect(counts.every((count, at) => count >= (least[at] ?? 0))).toBe(true);
      expect(taken(counts)).toBeLessThanOrEqual(Math.max(room, taken(least)));
    }),
  );
});

test('what does not fit is counted, and long words end with an ellipsis', () => {
  const input = cases['many-long'];
  const document = buildSteeringReports('Test', input === undefined ? [] : [input], undefined, 'summary');
  const page = renderMarkdown(document, { messages: messagesFor('en') });
  expect(page).toContain('And 39 more: see the full report.');
  expect(page).toContain('…');
  expect(page.match(/^## .*$/gm)).toEqual(['## Decisions wanted', '## What is stuck, and of whom', '## Are we on course?']); // prettier-ignore
});

test('a first report is not red', () => {
  const input = reportInput({ entries: [], today: '2027-01-02', since: '2027-01-01' });
  const document = buildSteeringReports('Test', [input], undefined, 'summary');
  const page = renderMarkdown(document, { messages: messagesFor('en') });
  expect(page).toContain('No decision is asked for at this moment.');
  expect(page).toContain('Nothing is stuck.');
  expect(page).toContain('○ not yet due');
  expect(page).not.toContain('■');
});

const office = findTool('soffice');
const pdfinfo = findTool('pdfinfo');
const missing = absent(office) ? office : pdfinfo;

describe.skipIf(absent(missing))(titled('LibreOffice', missing), () => {
  let folder: string;
  const files: string[] = [];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'collab-page-'));
    const write = (name: string, inputs: readonly ReportInput[], form: 'summary' | 'paged'): void => {
      const document = buildSteeringReports('Test', inputs, undefined, form);
      const about = inputs[0]?.agreement.terms.title;
      const options = { ...officeOptions(), about: typeof about === 'string' ? about : 'Test' };
      for (const [ending, render] of [['docx', renderDocx], ['odt', renderOdt]] as const) {
        const file = join(folder, `${name}-${ending}.${ending}`);
        writeFileSync(file, render(document, options));
        files.push(file);
      }
    }; // prettier-ignore
    for (const [name, input] of Object.entries(cases)) write(name, [input], 'summary');
    write(
      'three',
      [cases['few'], cases['many-long'], cases['wide']].flatMap((one) => one ?? []),
      'summary',
    );
    write('whole', [cases['few'] ?? reportInput()], 'paged');
    // One start for all: it takes seconds.
    execFileSync(office.found ? office.path : '', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], { stdio: 'pipe', timeout: 280_000 }); // prettier-ignore
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const pages = (name: string): number => {
    const told = execFileSync(pdfinfo.found ? pdfinfo.path : '', [join(folder, `${name}.pdf`)], { encoding: 'utf8' }); // prettier-ignore
    return Number(/^Pages:\s+(\d+)$/m.exec(told)?.[1]);
  };

  describe.each(['docx', 'odt'])('%s', (ending) => {
    test.each(Object.keys(cases))('%s is one page', (name) => {
      expect(pages(`${name}-${ending}`)).toBe(1);
    });

    test('of several agreements each has its page', () => {
      expect(pages(`three-${ending}`)).toBe(3);
    });

    test('the whole report goes on after its first page', () => {
      expect(pages(`whole-${ending}`)).toBeGreaterThan(2);
    });
  });
});
