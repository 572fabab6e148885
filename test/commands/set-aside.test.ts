/** Findings that comments set aside: what they are about, what is wrong with them, and what counts no more. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAll } from '../../src/commands/shared/check-workspace.js';
import type { StandingFindings } from '../../src/rules/set-aside.js';
import { rules } from '../../src/rules/index.js';
import { mayBeSetAside } from '../../src/rules/weigh-ignore.js';
import { dikeFile, loadFiles, type Files } from '../workspace/temporary-workspace.js';

const today = '2026-11-23';

async function findIn(files: Files, others = new Map<string, 'off'>()): Promise<StandingFindings> {
  return findAll({ workspace: await loadFiles(files), today, until: null }, others);
}

async function namesIn(
  files: Files,
  others?: Map<string, 'off'>,
): Promise<{ standing: string[]; aside: string[] }> {
  const { findings, setAside } = await findIn(files, others);
  return { standing: findings.map(({ rule }) => rule), aside: setAside.map(({ finding }) => finding.rule) };
}

const agreement = (commitments: string, head = ''): string => `${head}collab: 1
title: Safe dike
purpose: Keep the polder dry.
parties:
  oosterwold: { name: Municipality of Oosterwold }
  vallei: { name: Vallei Water Board }
goals:
  safe-dike: { title: The dike is safe, owner: vallei }
commitments:
${commitments}`;

describe.each(['ignore-well-formed', 'ignore-still-needed'] as const)('%s', (rule) => {
  const folder = join(import.meta.dirname, '../../src/rules', rule, 'fixtures');
  const fixtures = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

  test.each(fixtures)('%s', async (name) => {
    const workspace = await loadFiles({ [dikeFile]: readFileSync(join(folder, name)) });
    const { findings } = findAll({ workspace, today, until: null });
    const found = findings
      .filter((finding) => finding.rule === rule)
      .map((finding) => {
        const { pointer, line, column, data } = workspace.locate(finding);
        return { rule, pointer, line, column, data };
      });
    const file = join(folder, name.replace(/\.yaml$/, '.expected.json'));
    if (process.env['COLLAB_UPDATE_FIXTURES'] === '1' && name.startsWith('bad-'))
      writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    const expected: unknown = name.startsWith('ok-') ? [] : JSON.parse(readFileSync(file, 'utf8'));
    expect(found).toEqual(expected);
  });
});

describe('what a comment is about', () => {
  const land = '  buy-land: { what: Buys the land., accountable: oosterwold }\n';
  const dike = '  raise-dike: { what: Raises the dike., accountable: vallei }\n';

  test('above an item: the item with all in it, and no other', async () => {
    const comment = '  # collab-ignore commitment-has-deadline, party-known -- Agreed with the council.\n';
    const buy = '  buy-land:\n    what: Buys the land.\n    accountable: oosterwoold\n';
    const { standing, aside } = await namesIn({ [dikeFile]: agreement(`${comment}${buy}${dike}`) });
    expect(aside.toSorted()).toEqual(['commitment-has-deadline', 'party-known']);
    expect(standing.filter((rule) => rule === 'commitment-has-deadline')).toHaveLength(1);
  });

  test('behind something: that line', async () => {
    const text = agreement(`${land.trimEnd()} # collab-ignore commitment-has-deadline -- Agreed.\n${dike}`);
    const { standing, aside } = await namesIn({ [dikeFile]: text });
    expect(aside).toEqual(['commitment-has-deadline']);
    expect(standing.filter((rule) => rule === 'commitment-has-deadline')).toHaveLength(1);
  });

  test('above the first line: the file as a whole, and not what is in it', async () => {
    const head = '# collab-ignore facilitator-named, commitment-has-deadline -- Agreed.\n';
    const { standing, aside } = await namesIn({ [dikeFile]: agreement(land, head) });
    expect(aside).toEqual(['facilitator-named']);
    expect(standing).toContain('commitment-has-deadline');
    expect(standing).toContain('ignore-still-needed');
  });

  test('in a list, after another comment, with Windows line ends and a byte order mark', async () => {
    const buy = '  buy-land:\n    what: Buys the land.\n    accountable: oosterwold\n    serves:\n';
    const list = '      # collab-ignore reference-resolves -- Comes later.\n      # Not yet written.\n\n      - goals/dry\n      - goals/wet\n';
    const text = `\ufeff${agreement(buy + list).replaceAll('\n', '\r\n')}`;
    const { findings, setAside } = await findIn({ [dikeFile]: text });
    expect(setAside.map(({ finding }) => finding.pointer)).toEqual(['/commitments/buy-land/serves/0']);
    expect(findings.filter(({ rule }) => rule === 'reference-resolves').map(({ pointer }) => pointer)).toEqual(['/commitments/buy-land/serves/1']);
  }); // prettier-ignore

  test('with its reason and its last day', async () => {
    const comment =
      '  # collab-ignore commitment-has-deadline -- The council -- in March. until:2027-03-31\n';
    const { setAside } = await findIn({ [dikeFile]: agreement(comment + land) });
    expect(setAside).toMatchObject([
      { by: 'comment', reason: 'The council -- in March.', until: '2027-03-31' },
    ]);
  });

  test('in words only, it is no comment', async () => {
    const text = agreement(
      '  buy-land:\n    what: |\n      # collab-ignore commitment-has-deadline -- x\n    accountable: oosterwold\n',
    );
    expect((await namesIn({ [dikeFile]: text })).aside).toEqual([]);
  });
});

test('a rule that is switched off leaves no comment unused', async () => {
  const text = agreement(
    '  # collab-ignore commitment-has-deadline -- Agreed.\n  buy-land: { what: Buys it., accountable: vallei }\n',
  );
  const off = new Map([['commitment-has-deadline', 'off'] as const]);
  expect((await namesIn({ [dikeFile]: text }, off)).standing).not.toContain('ignore-still-needed');
});

test('what could not be read, and what protects people, counts always', () => {
  const fixed = rules.filter((rule) => !mayBeSetAside(rule)).map(({ id }) => id);
  for (const id of ['yaml-syntax', 'key-once', 'encoding-utf8', 'value-type', 'contacts-stay-out', 'ignore-well-formed'])
    expect(fixed).toContain(id);
  for (const id of ['party-known', 'file-placed-well', 'commitment-has-deadline', 'budget-adds-up'])
    expect(fixed).not.toContain(id);
}); // prettier-ignore

test('no comment, however odd, makes a check fail or hides what it does not name', async () => {
  const odd = fc.string({ unit: fc.constantFrom('party-known', ' ', ',', '--', '—', 'until:', '2027-01-01', '#', ':', '"', "'", '{', '[', '\t', 'é') });
  await fc.assert(
    fc.asyncProperty(odd, async (words) => {
      const text = agreement(`  # collab-ignore${words}\n  buy-land: { what: Buys it., accountable: vallei }\n`);
      const { standing, aside } = await namesIn({ [dikeFile]: text });
      expect(aside).toEqual([]);
      expect(standing).toContain('commitment-has-deadline');
    }),
    { numRuns: 60 },
  );
}); // prettier-ignore
