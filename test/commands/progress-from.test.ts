/** Many records at once: all of them or none, with the line of the mistake. */
import { describe, expect, test } from 'vitest';
import { recordingWorkspace } from './recording-workspace.js';

const good: Readonly<Record<string, string>> = {
  'rows.json': `[
  {"kind": "measurement", "about": "kilometres", "value": 5, "date": "2026-11-01"},
  {"kind": "bottleneck", "title": {"en": "Sand"}, "asked-of": ["vallei"]},
  {"kind": "bottleneck", "about": "sand", "state": "resolved"}
]`,
  'lines.json':
    '{"kind":"note","note":"one"}\n\n{"kind":"note","note":"two"}\n{"kind":"health","scores":"openness=3"}\n',
  'comma.csv':
    '\uFEFFkind,about,value,note\r\nmeasurement,kilometres,5.5,"a, ""b""\nc"\r\nnote,,,x\r\nnote,,,y\r\n',
  'semicolon.csv':
    'kind;title;thanks;amount\nsuccess;One;vallei,bram;\nsuccess;Two;;\n\nsuccess;"Three; four";;',
};

test.each(Object.entries(good))('%s is recorded, one commit each', (_, text) => {
  const { repo, run } = recordingWorkspace();
  const { status, stderr, stdout } = run(['progress', '--from', '-', '--json'], { input: text });
  expect([status, stderr]).toEqual([0, '']);
  expect((JSON.parse(stdout) as { entries: unknown[] }).entries).toHaveLength(3);
  expect(repo.git('rev-list', '--count', 'HEAD')).toBe('4');
  expect(repo.git('status', '--short')).toBe('');
});

describe('one mistake and nothing is recorded', () => {
  const bad: readonly (readonly [name: string, text: string, line: number, words: string])[] = [
    ['a field that is missing', 'kind,note\nnote,x\nmeasurement,y\n', 3, 'Give the answer with about.'],
    [
      'an unknown field',
      '[\n{"kind":"note","note":"x"},\n{"kind":"note","nota":"x"}]',
      3,
      'Did you mean "note"?',
    ],
    ['an unknown kind', '{"kind":"note","note":"x"}\n{"kind":"nota","note":"x"}', 2, 'Did you mean "note"?'],
    [
      'a malformed value',
      'kind,about,value\nmeasurement,kilometres,1\nmeasurement,kilometres,many\n',
      3,
      '"many"',
    ],
    [
      'a value that the schema refuses',
      '[{"kind":"note","note":"x"},\n\n{"kind":"health","scores":{"openness":9}}]',
      3,
      'above 5',
    ],
    ['an unknown party', 'kind,note,by\nnote,x,vallei\nnote,y,province\n', 3, '"province"'],
    ['broken JSON', '[{"kind":"note"},\n{"kind" "note"}]', 2, 'This is not JSON.'],
    ['no records in JSON', '[1]', 1, 'block of names'],
    ['an open quotation mark', 'kind,note\nnote,"x\n', 2, 'not closed'],
    ['too many cells', 'kind,note\nnote,x,y\n', 2, 'more cells'],
    ['a column without a name', 'kind,,note\nnote,,x\n', 1, 'name of its own'],
    ['nothing', 'kind,note\n', 1, 'no records'],
    [
      'a key that reaches for the prototype',
      '[{"kind":"note","note":"x"},{"__proto__":{"a":1},"kind":"note","note":"x"}]',
      1,
      '__proto__',
    ],
  ];
  test.each(bad)('%s', (_, text, line, words) => {
    const { repo, run } = recordingWorkspace();
    const { status, stdout } = run(['progress', '--from', '-', '--json'], { input: text });
    expect(status).toBe(2);
    const { error } = JSON.parse(stdout) as { error: { message: string; remedy: string; line: number } };
    expect(error.line).toBe(line);
    expect(`${error.message} ${error.remedy}`).toContain(words);
    expect(repo.git('rev-list', '--count', 'HEAD')).toBe('1');
    expect(repo.git('status', '--short')).toBe('');
  });

  test('a file that is something else altogether is no form', () => {
    const { run } = recordingWorkspace();
    const { status, stdout } = run(['progress', '--from', '-', '--json'], {
      input: 'Name;City\nAnna;Oosterwold\n',
    });
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'form-unfit' } });
  });

  test('a file that is not there, and options beside it', () => {
    const { run } = recordingWorkspace();
    expect(run(['progress', '--from', 'gone.csv']).stderr).toContain('"gone.csv" is not there');
    expect(run(['progress', '--from', 'x.csv', '--note', 'x']).stderr).toContain('--from');
  });
});
