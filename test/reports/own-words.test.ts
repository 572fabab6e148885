/** What is said in a language is in that language: none of our English words stand in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/messages/format.js';
import { exampleRepository } from '../support/example-repository.js';
import { runReport } from '../support/run-report.js';

/** Words that every English sentence has and none in the other languages. */
const english =
  /(?<![\p{L}-])(?:the|and|are|was due|is due|due on|due by|not yet|with|from|which|this|by|been|has)(?![\p{L}-])/iu;

/** Everything in the example programme has Dutch words, so whatever is English here is ours. */
describe('the example programme in Dutch', () => {
  test.each(['report', 'status'] as const)('%s', async (command) => {
    const place = await exampleRepository('elder-valley');
    const args = ['--today', '2026-11-23', '--lang', 'nl', '--format', 'markdown'];
    const { stdout } = await runReport(place, args, command);
    const lines = stdout.replaceAll('\u00a0', ' ').split('\n');
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => english.test(line))).toEqual([]);
  });
});

const others = languages.filter((language) => language !== 'en');
const root = join(import.meta.dirname, '../../src/messages');
const filesOf = (language: string): readonly string[] =>
  readdirSync(join(root, language), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );

/** What stands between quotes; of templates what is not filled in. */
function literals(source: string): readonly string[] {
  const code = source
    .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$/gm, '')
    .replaceAll(/^} from .*$/gm, '');
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(
    ([, single = '', double = '', template = '']) =>
      single + double + template.replaceAll(/\$\{[^}]*(?:\}|$)/g, ' … '),
  );
}

test('the sentences in quotes are found', () => {
  expect(literals("const a = 'One'; // the\nconst b = `two ${three} four`;")).toEqual([
    'One',
    'two  …  four',
  ]);
});

describe.each(others)('the sentences in %s', (language) => {
  test.each(filesOf(language))('%s', (file) => {
    const words = literals(readFileSync(join(root, language, file), 'utf8'));
    // Codes and commands are typed as they are.
    const sentences = words.filter((one) => one.includes(' ') && !/^ *collab |--/m.test(one));
    expect(sentences.filter((one) => english.test(one.replaceAll(/`[^`]*`/g, '…')))).toEqual([]);
  });
});
