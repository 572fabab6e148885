import { describe, expect, test } from 'vitest';
import { renderCompact } from '../../../src/renderers/findings/compact.js';
import { fingerprint } from '../../../src/domain/fingerprint.js';
import { renderGithub } from '../../../src/renderers/findings/github.js';
import { findingsJson } from '../../../src/renderers/findings/json.js';
import { renderPretty, type PrettyOptions } from '../../../src/renderers/findings/pretty.js';
import { renderJson } from '../../../src/renderers/json.js';
import { widthOf } from '../../../src/renderers/text-width.js';
import { hostileStrings, steering } from '../hostile.js';
import { sampleMessages } from '../sample-document.js';
import { languages } from '../../../src/messages/format.js';
import { finding, findingsSample, sampleFiles } from '../sample-findings.js';

const checked = { files: 12, agreements: 2, entries: 9 };
const messages = sampleMessages('en');
const options: PrettyOptions = {
  messages,
  textOf: (file) => sampleFiles.get(file),
  columns: 80,
  colour: false,
};
const hostileFindings = hostileStrings.map((string) =>
  finding({ rule: 'party-exists', severity: 'error', place: [1, 3, 1, 9], file: `a/${string}.yaml`, pointer: `/${string}`, message: string, remedy: string }),
); // prettier-ignore

describe.each(languages)('golden, in %s', (language) => {
  const messages = sampleMessages(language);
  const golden = (format: string): string => `../golden/findings-${language}.${format}`;

  test('pretty', async () => {
    const text = renderPretty(findingsSample, { ...options, messages, checkedFiles: 12 });
    await expect(text).toMatchFileSnapshot(golden('txt'));
  });
  test('compact', () =>
    expect(renderCompact(findingsSample, messages)).toMatchFileSnapshot(golden('compact.txt')));
  test('GitHub', () =>
    expect(renderGithub(findingsSample, { messages })).toMatchFileSnapshot(golden('github.txt')));
  test('JSON', () =>
    expect(renderJson(findingsJson(findingsSample, [], messages, checked))).toMatchFileSnapshot(
      golden('json'),
    ));
});

describe('pretty', () => {
  test('the mark stands under the value, also after wide characters and tabs', () => {
    const lines = renderPretty(findingsSample, options).split('\n');
    const markUnder = (text: string): [number, number] => {
      const at = lines.findIndex(
        (line, index) =>
          line.includes('│') && line.includes(text) && lines[index + 1]?.includes('^') === true,
      );
      const line = lines[at] ?? '';
      return [widthOf(line.slice(0, line.lastIndexOf(text))), lines[at + 1]?.indexOf('^') ?? -1];
    };
    for (const text of ['waterboard', '"値、値"', 'soon']) {
      const [place, mark] = markUnder(text);
      expect(mark).toBe(place);
    }
  });

  test.each([40, 60, 80, 120])('no line is wider than %d columns', (columns) => {
    const text = renderPretty([...findingsSample, ...hostileFindings], { ...options, columns, colour: true });
    expect(text.split('\n').filter((line) => widthOf(line) > columns)).toEqual([]);
  });

  test('without the text of the file there is no frame', () => {
    const text = renderPretty(findingsSample, { ...options, textOf: () => undefined });
    expect(text).not.toContain('│');
    expect(text).toContain('6:18 · party-exists');
  });

  test('a place past the end of its line or file does no harm', () => {
    const past = [finding({ rule: 'r', severity: 'error', place: [1, 900, 1, 905], message: 'm', remedy: 'r' }), finding({ rule: 'r', severity: 'error', place: [900, 1, 900, 2], message: 'm', remedy: 'r' })];
    expect(renderPretty(past, options)).toContain('2 errors in 1 file.');
  }); // prettier-ignore

  test('nothing found is said', () => {
    expect(renderPretty([], { ...options, checkedFiles: 3 })).toBe('✓ Nothing found in 3 files.\n');
    expect(renderPretty([], { ...options, messages: sampleMessages('nl') })).toBe('✓ Niets gevonden.\n');
  });
});

describe('hostile words', () => {
  const textOf = (): string => hostileStrings.join('\n');

  test('steer no terminal', () => {
    expect(renderPretty(hostileFindings, { ...options, textOf })).not.toMatch(steering);
    expect(renderCompact(hostileFindings, messages)).not.toMatch(steering);
    expect(renderGithub(hostileFindings, { messages })).not.toMatch(steering);
  });

  test('compact: one line each', () => {
    expect(renderCompact(hostileFindings, messages).trimEnd().split('\n')).toHaveLength(
      hostileFindings.length,
    );
  });

  test('GitHub: one command each, which begins the line', () => {
    const lines = renderGithub(hostileFindings, { messages }).trimEnd().split('\n');
    expect(lines).toHaveLength(hostileFindings.length);
    for (const line of lines)
      expect(line).toMatch(/^::error file=[^,:]*,line=1,endLine=1,col=3,endColumn=8,title=party-exists::/);
  });
});

test('GitHub: signs of its own are escaped, in properties more than in messages', () => {
  const strange = finding({
    rule: 'r',
    severity: 'info',
    place: [1, 1, 3, 2],
    file: 'a,b:c%d.yaml',
    message: '50%: a, b\r\nnext',
    remedy: 'mend',
  });
  expect(renderGithub([strange], { messages, folder: 'sub/' })).toBe(
    '::notice file=sub/a%2Cb%3Ac%25d.yaml,line=1,endLine=3,title=r::50%25: a, b%0Anext%0Amend\n',
  );
});

test('findings stand in order of file, line, column and rule', () => {
  const at = (file: string, line: number, rule: string) => finding({ rule, severity: 'error', file, place: [line, 1, line, 2], message: 'm', remedy: '' });
  const shuffled = [at('b', 1, 'x'), at('a', 10, 'y'), at('a', 2, 'z'), at('a', 2, 'a')];
  expect(renderCompact(shuffled, messages)).toBe('a:2:1: error: m [a]\na:2:1: error: m [z]\na:10:1: error: m [y]\nb:1:1: error: m [x]\n');
}); // prettier-ignore

describe('fingerprint', () => {
  const [one] = findingsSample;
  const base = { ...one!, data: { party: 'a', days: 3, today: '2026-01-01', names: ['x'] } };

  test('stays when lines, counts and the day change', () => {
    const moved = {
      ...base,
      line: 99,
      column: 1,
      data: { names: ['x'], today: '2026-02-01', days: 34, party: 'a' },
    };
    expect(fingerprint(moved)).toBe(fingerprint(base));
    expect(fingerprint(base)).toMatch(/^[0-9a-f]{16}$/);
  });

  test('differs by rule, file, item and words', () => {
    const others = [{ ...base, rule: 'other' as never }, { ...base, file: 'b' }, { ...base, pointer: '/b' }, { ...base, data: { ...base.data, party: 'b' } }, { ...base, data: { ...base.data, names: ['y'] } }];
    expect(new Set([base, ...others].map(fingerprint)).size).toBe(6);
  }); // prettier-ignore

  test('is FNV-1a of 64 bits', () => {
    // Worked out apart, with whole numbers of any size.
    const text = JSON.stringify([
      base.rule,
      base.file,
      base.pointer,
      [
        ['names', ['x']],
        ['party', 'a'],
      ],
    ]);
    let hash = 0xcbf29ce484222325n;
    for (const unit of text.split(''))
      hash = ((hash ^ BigInt(unit.charCodeAt(0))) * 0x100000001b3n) & 0xffffffffffffffffn;
    expect(fingerprint(base)).toBe(hash.toString(16).padStart(16, '0'));
  });
});
