/** Edits put their lines in and leave every other byte; whatever the file looks like, the values are those that were meant. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withItem, withLink } from '../../src/workspace/agreement-edits.js';

const text = `# our dike
collab: 1
goals: { dike: { title: Safe } }   # one for now

commitments:
    buy-land:   # the owner waits
        what: >-
            Buys the land

        accountable: oosterwold
    # still to write: the pump

# money
budget: {}
`;

describe('an item', () => {
  test('comes after the last one, with its indentation, and before what stands below', () => {
    expect(withItem(text, 'commitments', 'pump', { what: 'Lends a pump: one', due: '2027-03-01' })).toBe(
      text.replace(
        'accountable: oosterwold\n',
        "accountable: oosterwold\n    pump:\n      what: 'Lends a pump: one'\n      due: 2027-03-01\n".replaceAll(
          "'",
          '"',
        ),
      ),
    );
  });

  test('of a list that is not there yet begins the list after the goals', () => {
    expect(withItem(text, 'expectations', 'word', { by: 'a', of: 'b', what: 'Early' })).toBe(
      text.replace(
        '# one for now\n',
        '# one for now\n\nexpectations:\n  word:\n    by: a\n    of: b\n    what: Early\n',
      ),
    );
  });

  test.each([
    'expectations:\n',
    'expectations: # none yet\n',
    'expectations: {}\n',
    'expectations: ~\n',
    'expectations: { a: { what: x } }\n',
  ])('fits into %j', (list) => {
    const result = withItem(`collab: 1\n${list}commitments: {}\n`, 'expectations', 'word', { what: 'Early' });
    const before = (parse(list) as { readonly expectations: object | null }).expectations;
    expect(parse(result)).toEqual({
      collab: 1,
      expectations: { ...before, word: { what: 'Early' } },
      commitments: {},
    });
  });

  test('keeps the ends of lines and the sign at the beginning', () => {
    const windows = `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const result = withItem(windows, 'commitments', 'pump', { what: 'Lends a pump' });
    expect(result.startsWith('\ufeff# our dike\r\n')).toBe(true);
    expect(result).not.toMatch(/[^\r]\n/);
    expect(result).toContain('\r\n    pump:\r\n      what: Lends a pump\r\n');
  });

  test('is read back as it was said, whatever it says', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(words, fc.array(words, { minLength: 1, maxLength: 3 }), (what, serves) => {
        const result = withItem(text, 'commitments', 'new-one', { what, serves });
        const read = parse(result) as { readonly commitments: Readonly<Record<string, unknown>> };
        expect(read.commitments['new-one']).toEqual({ what, serves });
        expect(read.commitments['buy-land']).toEqual({ what: 'Buys the land', accountable: 'oosterwold' });
      }),
    );
  });
});

describe('a link', () => {
  const item = { list: 'expectations', id: 'word' };
  const linked = (value: string): string =>
    withLink(`expectations:\n  word:${value}\n# end\n`, item, 'answered-by', 'commitments/b');

  test.each([
    [' { what: x } # hint', ' { what: x, answered-by: [commitments/b] } # hint'],
    ['\n    what: x # hint', '\n    what: x # hint\n    answered-by: [commitments/b]'],
    [
      '\n    answered-by: [commitments/a]\n    what: x',
      '\n    answered-by: [commitments/a, commitments/b]\n    what: x',
    ],
    [
      '\n    answered-by:\n      - commitments/a # old\n    what: x',
      '\n    answered-by:\n      - commitments/a # old\n      - commitments/b\n    what: x',
    ],
    [' { answered-by: [ a ] }', ' { answered-by: [ a, commitments/b ] }'],
  ])('in %j', (before, after) => expect(linked(before)).toBe(`expectations:\n  word:${after}\n# end\n`));
});
