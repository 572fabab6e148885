import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/messages.js';
import { renderHtml } from '../../src/renderers/html.js';
import { renderMarkdown } from '../../src/renderers/markdown.js';
import { buildSteeringReports, sections } from '../../src/reports/steering-report.js';
import { entryFiles } from '../support/agreement-file.js';
import { partOf, reportInput } from '../support/report-input.js';

const messages = messagesFor('en');
const entries = entryFiles(
  { kind: 'success', date: '2027-06-01', title: 'Dry feet' },
  { kind: 'risk', date: '2027-06-01', state: 'open', opens: 'soil', title: 'Soil' },
);
const input = reportInput({
  entries,
  terms: { budget: { total: { amount: 1, currency: 'EUR' } } },
});

describe('the steering report', () => {
  test('its parts, in the order in which a steering group reads', () => {
    const headings = partOf(input, [...sections.keys()])
      .split('\n')
      .filter((line) => line.startsWith('## '));
    expect(headings).toEqual([
      '## Decisions wanted',
      '## What is stuck, and of whom',
      '## Are we on course?',
      '## Milestones',
      '## Commitments per party',
      '## Money and other contributions',
      '## The next three months',
      '## Successes and improvements',
      '## Risks',
      '## What is missing',
      '## Appendix',
    ]);
  });
  test('only the parts that are asked for, in the same order', () => {
    const part = partOf(input, ['risks', 'stuck']);
    expect(part.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '## What is stuck, and of whom',
      '## Risks',
    ]);
  });
  test('several agreements stand under their own headings, and no id is there twice', () => {
    const other = { ...input, agreement: { ...input.agreement, id: 'other' } };
    const document = buildSteeringReports('Workspace', [input, other]);
    const text = renderMarkdown(document, { messages });
    expect(text).toContain('# Report for the steering group: Workspace\n');
    expect(text.match(/^## Dike$/gm)).toHaveLength(2);
    const ids = renderHtml(document, { messages }).match(/ id="[^"]+"/g) ?? [];
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
  });
  test('a person that nobody knows any more, and a party without a name, are no obstacle', () => {
    const odd = reportInput({
      entries: entryFiles({ kind: 'success', date: '2027-06-01', title: 'Well done', thanks: ['ghost'] }),
      terms: { parties: { ...input.agreement.terms.parties, nameless: {} } } as never,
      settings: { people: {} },
    });
    expect(partOf(odd, 'learning')).toContain('Thanks to ghost.');
    expect(partOf(odd, 'summary')).toContain('nameless');
  });
});
