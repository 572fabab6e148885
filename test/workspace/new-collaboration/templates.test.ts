/** The templates themselves: what they make passes the check, and no language lags behind. */
import { describe, expect, test } from 'vitest';
import { foldEntries } from '../../../src/history/fold-entries.js';
import { listTemplates } from '../../../src/workspace/new-collaboration/templates.js';
import { checkFolder } from '../../../src/rules/check-folder.js';
import { loadFiles } from '../temporary-workspace.js';
import { combinations, freshCollaboration, languages, templateNames, today } from './fresh-collaboration.js';
import { shapeOfTemplate } from './shape-of-template.js';

test('six, the most used first, each described in every language', () => {
  const templates = listTemplates();
  expect(templates.map(({ name }) => name)).toEqual(templateNames);
  for (const { title, description, function: role, facilitatorQuestion, goal } of templates) {
    for (const words of [title, description, role, facilitatorQuestion, goal]) {
      expect(Object.keys(words)).toEqual(languages);
    }
    for (const language of languages) expect(description[language]?.length).toBeLessThan(125);
  }
});

describe.each(combinations)('%s in %s', (name, language) => {
  test.each([2, 3, 6])('with %i parties only what is open is left to settle', async (parties) => {
    const { folder, findings } = await loadFiles(freshCollaboration(name, language, parties));
    const states = new Map([...folder.agreements].map(([id, agreement]) => [id, foldEntries(agreement)]));
    const found = checkFolder({ folder, states, today, severities: new Map() });
    expect(findings).toEqual([]);
    expect(found.filter(({ rule }) => rule !== 'open-questions-settled')).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(5);
    expect(found.length).toBeLessThanOrEqual(10);
  });

  test('is small, explained, and has nothing left of the template', () => {
    const { 'agreements/fresh/agreement.yaml': agreement = '', ...others } = freshCollaboration(
      name,
      language,
      2,
    );
    expect(agreement).toContain(`kind: ${name}\n`);
    expect(agreement.match(/^ *# /gm)?.length).toBeGreaterThan(15);
    expect(agreement.split('\n').length).toBeLessThan(260);
    for (const text of [agreement, ...Object.values(others)]) {
      expect(text).not.toMatch(/(?:first|second)-(?:party|contact)|2026-01-12/);
      if (language !== 'en') expect(text).not.toContain('first-goal');
    }
  });

  test('says the same as in English, in the same order', () => {
    expect(shapeOfTemplate(name, language)).toEqual(shapeOfTemplate(name, 'en'));
  });
});
