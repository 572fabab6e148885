import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { halves, tuningSentences } from '../../../bench/clarity/halves.js';
import { labelFiles, loadLabels } from '../../../bench/clarity/load-labels.js';
import { readableText } from '../../../bench/clarity/readable-text.js';
import { findCorpora } from '../../support/corpora.js';
import { absent, titled } from '../../support/tools.js';

const corpora = findCorpora();
const folder = mkdtempSync(join(tmpdir(), 'collab-labels-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the labels, without the texts', () => {
  test('both halves have each language, prose and sentences worth a question', () => {
    for (const half of halves) {
      const lines = labelFiles()
        .filter((file) => file.half === half)
        .flatMap((file) => file.lines);
      for (const language of ['en', 'nl', 'de', 'fr']) {
        const own = lines.filter((line) => line.language === language);
        expect(own.length, `${half} ${language}`).toBeGreaterThan(60);
        expect(own.filter((line) => line.marks.length > 0).length, `${half} ${language}`).toBeGreaterThan(8);
      }
    }
  });

  test('each sentence is in the half that the rule gives it, once', () => {
    for (const number of new Set(labelFiles().map((file) => file.number))) {
      const own = labelFiles().filter((file) => file.number === number);
      const sentences = own.flatMap((file) => file.lines.map((line) => line.sentence)).sort((a, b) => a - b);
      expect(sentences, number).toEqual(sentences.map((_, index) => index + 1));
      const tuning = tuningSentences(number, sentences.length);
      for (const { half, lines } of own)
        for (const { sentence } of lines)
          expect(tuning.has(sentence) ? 'tuning' : 'set-aside', `${number}#${sentence}`).toBe(half);
    }
  });

  test('a category that does not exist is named with its place', () => {
    const labels = join(folder, 'unknown-category');
    mkdirSync(labels);
    const line = { sentence: 1, line: 1, at: [0, 4], sha: '', language: 'en', kind: 'duty' };
    writeFileSync(
      join(labels, '08.tuning.jsonl'),
      `${JSON.stringify({ ...line, marks: [['unclear', 0, 2]] })}\n`,
    );
    expect(() => labelFiles(labels)).toThrow('08.tuning.jsonl:1: unknown category unclear');
  });
});

describe('with the texts', () => {
  const texts = corpora.found ? corpora.path : '';

  test.skipIf(absent(corpora))(titled('every sentence has its text, and marks stand in it', corpora), () => {
    const sentences = loadLabels(texts);
    expect(sentences.length).toBeGreaterThan(300);
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
    for (const { id, text, marks, worthQuestion } of sentences) {
      expect(text, id).not.toMatch(/\*\*|\]\(|^\s|\s$/);
      expect(worthQuestion, id).toBe(marks.length > 0);
      for (const { from, to } of marks) {
        expect(text.slice(from, to).trim(), id).toBe(text.slice(from, to));
        // Whole words.
        expect(text.slice(Math.max(0, from - 1), from), id).not.toMatch(/\w/);
        expect(text.slice(to, to + 1), id).not.toMatch(/\w/);
      }
    }
  });

  test.skipIf(absent(corpora))(titled('a text that changed is refused with its place', corpora), () => {
    const agreements = join(folder, 'agreements');
    cpSync(join(texts, 'agreements'), agreements, { recursive: true });
    const [name = ''] = readdirSync(agreements).filter((file) => file.startsWith('03-'));
    const text = readFileSync(join(agreements, name), 'utf8');
    writeFileSync(join(agreements, name), text.replace('in rechte', 'in rechts'));
    expect(() => loadLabels(folder)).toThrow(
      /^03-.*\.txt:40: sentence 03#16 is not the one that was labelled/,
    );
    rmSync(join(agreements, name));
    expect(() => loadLabels(folder)).toThrow('has no text 03');
  });
});

describe('readableText', () => {
  test('leaves out emphasis and the targets of links, and keeps places', () => {
    const original = 'De **[regels](../../wet/(het/README.md) van** toen';
    const { text, place } = readableText(original);
    expect(text).toBe('De regels van toen');
    for (const word of ['De', 'regels', 'van', 'toen'])
      expect(text.slice(place(original.indexOf(word)))).toMatch(new RegExp(`^${word}`));
  });
});
