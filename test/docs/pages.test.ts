/** What the pages of the house say about it holds: the paths, the commands, the scripts and the words they name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandNames } from '../../src/domain/command-names.js';
import { languages, type Language } from '../../src/messages/format.js';
import { messagesFor } from '../../src/messages/messages.js';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const decisions = readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`);

/** Paths within back quotes that begin with a folder of this repository, and the targets of links and pictures. */
function pathsIn(markdown: string): readonly string[] {
  const rooms = readdirSync(root).filter((name) => !name.startsWith('.') && !name.includes('.'));
  const named = [...markdown.matchAll(/`([A-Za-z][\w.-]*\/[\w./*-]*)`/g)].map(([, path = '']) => path);
  const linked = [...markdown.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path);
  return [...named.filter((path) => rooms.includes(path.split('/')[0] ?? '')), ...linked];
}

/** `*` stands for any one folder. */
function exists(path: string): boolean {
  const [before = '', ...after] = path.split('/*/');
  if (after.length === 0) return existsSync(join(root, path));
  return readdirSync(join(root, before)).some((name) => exists([`${before}/${name}`, ...after].join('/')));
}

test.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'])(
  'every path that %s names is there',
  (page) => {
    const paths = pathsIn(read(page)).filter((path) => !path.startsWith('dist/'));
    expect(paths.length).toBeGreaterThan(2);
    expect(paths.filter((path) => !exists(path))).toEqual([]);
  },
);

test('every import path of the layer table is a folder, and every room is in it', () => {
  const table = [...read('ARCHITECTURE.md').matchAll(/^\| `src\/([a-z]+)` \|/gm)].map(([, room]) => room);
  const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(new Set(table)).toEqual(new Set(rooms.map(({ name }) => name)));
});

describe('the README', () => {
  const readme = read('README.md');

  test('names every command, in order, with the words of the help', () => {
    const rows = [...readme.matchAll(/^\| `collab (\w+)` \| (.*) \|$/gm)].map(([, name, words]) => [
      name,
      words,
    ]);
    const help = messagesFor('en');
    expect(rows).toEqual(
      commandNames.map((name) => [name, help.phrase({ code: `help.summary-${name}`, data: {} })]),
    );
  });

  test('runs only scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const used = [...readme.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, script = '']) => script);
    const ownOfNpm = ['ci', 'install'];
    expect(used).toEqual(expect.arrayContaining(['demo', 'test', 'build']));
    expect(used.filter((script) => !ownOfNpm.includes(script) && scripts[script] === undefined)).toEqual([]);
  });

  test('stays short, and free of words from inside the program', () => {
    expect(readme.split('\n').length).toBeLessThan(290);
    expect(readme).not.toMatch(insideWords);
  });
});

const insideWords = /\b(?:ULIDs?|trailers?|plumbing|HEAD|blobs?|digests?)\b/;

/** The words of the glossary that are not used, of the languages they are of. */
const notUsed = {
  english: /\b(?:stakeholder|objective|KPI|steering committee|blocker|lesson learned|data point)s?\b/i,
  dutch:
    /\b(?:verplichting(?:en)?|commitments?|accountable|facilitator|selectiecriteri(?:um|a)|registraties?)\b/i,
  german:
    /(?<!\p{L})(?:Verpflichtung(?:en)?|Kennzahl(?:en)?|Baseline|Nullmessung(?:en)?|Sollwerte?|Auswahlkriteri(?:um|en)|Moderation|Steuerungsgruppe|Engp(?:ass|ässe)|Registrierung|Commitments?|Meetings?|Beschlussvorlagen?)(?!\p{L})/u,
  french:
    /(?<!\p{L})(?:parties? prenantes?|responsables?(?! (?:conjoint )?du traitement)|lignes? de base|points? zéro|ICP|amendements?|groupes? de pilotage|comités? directeurs?|goulots?|requêtes?|changements?|leçons? apprises?|rétrospectives?|soumissions?|appels? d’offres|escalade|évidences?|répertoires?|commits?)(?!\p{L})/u,
};

/** The sentences in the sources of a language: what stands between quotation marks on one line, without what is filled in. */
function sentencesOf(language: Language): readonly string[] {
  const folder = join(root, 'src/messages', language);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return files.flatMap((name) => {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n');
    const code = lines.filter((line) => !/^\s*(?:import|\/?\*|\/\/)/.test(line));
    const texts = code.flatMap((line) => line.match(/'[^']* [^']*'|`[^`]* [^`]*`/g) ?? []);
    // What stands within back quotes or is filled in is the name of a field or of an item.
    return texts.map((text) => text.slice(1, -1).replaceAll(/\$\{[^}]*\}|\\?`[^`]*`/g, '…'));
  });
}

describe('the words of the glossary', () => {
  test.each([
    ['en', notUsed.english],
    ['nl', notUsed.dutch],
    ['de', notUsed.german],
    ['fr', notUsed.french],
  ] as const)(
    '%s: no sentence has a word that is not used, or one from inside the program',
    (language, unused) => {
      // A word alone is a name in a file, and so are the words of a command. Titles that people give the columns of
      // their own lists (`Indicator|KPI`) are read, never said.
      const sentences = sentencesOf(language).filter(
        (sentence) =>
          /^[^,].* /.test(sentence) && !sentence.includes(' --') && !/\p{L}\|\p{L}/u.test(sentence),
      );
      expect(sentences.length).toBeGreaterThan(500);
      expect(sentences.filter((sentence) => unused.test(sentence) || insideWords.test(sentence))).toEqual([]);
    },
  );

  test.each(['on-track', 'at-risk', 'off-track', 'stale', 'unknown', 'not-yet-due'] as const)(
    '%s is called as the glossary has it, in every language',
    (status) => {
      const code = `status.${status}` as const;
      const words = languages.map((language) => messagesFor(language).phrase({ code, data: {} }));
      expect(read('docs/glossary.md')).toContain(`| ${words.join(' | ')} |`);
    },
  );
});

test('decisions are dated, titled, and short', () => {
  for (const path of decisions) {
    const [, date = ''] = /(\d{4}-\d{2}-\d{2})-[a-z-]+\.md$/.exec(path) ?? [];
    const text = read(path);
    expect(text, path).toMatch(new RegExp(`^# .+\\n\\n${date}\\n`));
    expect(text.split('\n').length, path).toBeLessThan(60);
  }
});
