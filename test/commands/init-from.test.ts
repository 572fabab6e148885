/** `collab init --from`: a list of agreements kept in a spreadsheet until now. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { main as check } from '../../src/commands/check.js';
import { languages } from '../../src/messages/format.js';
import { messagesFor } from '../../src/messages/messages.js';
import { agreementListForm } from '../../src/renderers/agreement-list-form.js';
import { renderXlsx } from '../../src/renderers/xlsx.js';
import { listColumns } from '../../src/domain/sheet/agreement-list.js';
import { listTitles } from '../../src/commands/init/list/list-titles.js';
import { doneStates } from '../../src/commands/init/list/whether-done.js';
import { plainTitle } from '../../src/domain/sheet/find-tables.js';
import { testApp } from '../support/test-app.js';
import { folder, init } from './init-runner.js';

const usual = ['--lang=en', '--no-input', '--today=2026-11-24', '--next-meeting=2027-01-18'];
const list = (...lines: string[]): void => writeFileSync(join(folder, 'list.csv'), `${lines.join('\n')}\n`);
const terms = (id: string): Record<string, never> =>
  parse(readFileSync(join(folder, `ws/agreements/${id}/agreement.yaml`), 'utf8')) as Record<string, never>;

async function checked() {
  const { app, said } = testApp({ cwd: join(folder, 'ws') });
  await check(['--json', '--today=2026-11-24'], app);
  return (JSON.parse(said.stdout) as { summary: { errors: number; agreements: number } }).summary;
}

beforeEach(() => {
  writeFileSync(join(folder, 'signed.pdf'), 'signed');
});

test('several agreements in one file; a title stands for the rows below it', async () => {
  list(
    'Overeenkomst;Doel;Afspraak;Partij;Uiterlijk;Artikel;Gedaan op;Opmerkingen',
    'Dijk;De dijk is veilig;Koopt grond;Gemeente A;30-06-2025;4.2;;zie map',
    ';;Versterkt de dijk;Waterschap B;31-12-2028;5;;',
    'Brug;;Bouwt de brug;Gemeente A;2027-03-01;;;',
    ';;Betaalt de brug;Provincie C;;;1 maart 2026;',
  );
  const { exitCode, stdout } = await init(['ws', '--from=list.csv', ...usual, '--lang=nl', '--json']);
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ leftOut: ['Opmerkingen'] });
  expect(terms('dijk')).toMatchObject({
    status: 'draft',
    parties: { 'gemeente-a': { name: 'Gemeente A' }, 'waterschap-b': { name: 'Waterschap B' } },
    goals: { 'de-dijk-is-veilig': {} },
    commitments: { 'koopt-grond': { accountable: 'gemeente-a', due: '2025-06-30' } },
  });
  expect(terms('brug')).toMatchObject({ commitments: { 'betaalt-de-brug': { accountable: 'provincie-c' } } });
  expect(readdirSync(join(folder, 'ws/agreements/brug/progress/2026/03'))).toHaveLength(1);
  expect(await checked()).toMatchObject({ errors: 0, agreements: 2 });
});

test('with --running they are in force, signed and with where they stand', async () => {
  list(
    'Agreement,Parties,Signed,Ends,Document',
    'Dike,Municipality A; Water board B,2024-03-01,2028-12-31,signed.pdf',
    '',
    'Agreement,Commitment,Party,By when,Article',
    'Dike,Buys land,Municipality A,2025-06-30,4.2',
    '',
    'Agreement,Indicator,Unit,Target,Latest value,Measured on,Bottleneck,Asked of,Needed by',
    'Dike,Length,km,12,6.5,2026-09-30,,,',
    'Dike,,,,,,Land at Noord,Municipality A,2026-12-15',
  );
  expect(await init(['ws', '--running', '--from=list.csv', ...usual])).toMatchObject({
    exitCode: 0,
    stderr: '',
  });
  expect(terms('dike')).toMatchObject({
    status: 'in-force',
    authoritative: 'document:signed-text',
    term: { signed: '2024-03-01', starts: '2024-03-01', ends: '2028-12-31' },
    commitments: { 'buys-land': { source: { document: 'signed-text', article: '4.2' } } },
  });
  expect(readdirSync(join(folder, 'ws/agreements/dike/signatures'))).toHaveLength(2);
  expect(await checked()).toMatchObject({ errors: 0, entries: 2 });
});

test('of what was due a list says that it is done, or not, or nothing', async () => {
  list(
    'Overeenkomst;Afspraak;Partij;Uiterlijk;Stand van zaken;Gedaan op',
    'Dijk;Koopt grond;Gemeente A;30-06-2025;Gedaan;12-06-2025',
    ';Ontwerpt;Waterschap B;30-06-2025;nog niet;',
    ';Overlegt;Waterschap B;30-06-2025;;nee',
    ';Zwijgt;Waterschap B;30-06-2025;onbekend;',
    ';Meldt;Waterschap B;30-06-2025;;',
    ';Bouwt;Waterschap B;30-06-2028;Niet gedaan;',
  );
  expect(await init(['ws', '--from=list.csv', ...usual, '--lang=nl'])).toMatchObject({ exitCode: 0 });
  const entries = readdirSync(join(folder, 'ws/agreements/dijk/progress'), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => parse(readFileSync(join(folder, 'ws/agreements/dijk/progress', path), 'utf8')) as object);
  expect(entries.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b), 'en'))).toEqual([
    expect.objectContaining({ about: 'commitments/koopt-grond', state: 'done', date: '2025-06-12' }),
    expect.objectContaining({ about: 'commitments/ontwerpt', state: 'open', date: '2026-11-24' }),
    expect.objectContaining({ about: 'commitments/overlegt', state: 'open', date: '2026-11-24' }),
  ]);
});

test('a state that is not known, or that contradicts the day, is refused at its cell', async () => {
  list(
    'Commitment,Party,By when,State,Done on',
    'A,Municipality A,2025-06-30,perhaps,',
    'B,Water board B,2025-06-30,Done,',
    'C,Water board B,2025-06-30,Not done,2025-06-01',
  );
  const { exitCode, stderr } = await init(['ws', '--from=list.csv', ...usual]);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/D2: "perhaps" is not in the list\..*Choose Done, Not done or Not known/su);
  expect(stderr).toMatch(/E3: "Done on" is empty beside "State"/);
  expect(stderr).toMatch(/D4: "Not done" stands beside a day in "Done on"/);
  expect(existsSync(join(folder, 'ws'))).toBe(false);
});

test('how agreements stand is no state of commitments', async () => {
  list('Agreement,Parties,Status', 'Dike,Municipality A; Water board B,in force');
  const { exitCode, stdout } = await init(['ws', '--from=list.csv', ...usual, '--json']);
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ leftOut: ['State'] });
});

test('everything that is wrong is told at once, by its cell', async () => {
  list(
    'Agreement,Parties,Commitment,Party,By when,Indicator,Unit,Latest value,Bottleneck,Asked of',
    'Dike,Municipality A; Water board B,Buys land,Municipalty A,someday,,,,,',
    ',,Builds,,,Length,,abc,,',
    ',,,,,,,,Land,Nobody',
    'Bridge,,Pays,Municipality A,,,,,,',
  );
  const { code, data } = await init(['ws', '--from=list.csv', ...usual]);
  expect(code).toBe('rows-refused');
  const { problems } = data as { problems: readonly { place: string; message: string; remedy: string }[] };
  expect(problems.map(({ place }) => place).toSorted()).toEqual(
    ['cell D2', 'cell D3', 'cell E2', 'cell G3', 'cell H3', 'cell J4', 'list.csv'].toSorted(),
  );
  expect(problems.find(({ place }) => place === 'cell D2')?.remedy).toContain('Municipality A');
  expect(existsSync(join(folder, 'ws'))).toBe(false);
});

test.each([
  ['Commitment,Party,Artcle', 'column-unknown'],
  ['one,two', 'list-without-columns'],
])('the titles "%s" are refused', async (titles, code) => {
  list(titles, 'Buys,Municipality A,1', 'Builds,Water board B,2');
  expect(await init(['ws', '--from=list.csv', ...usual])).toMatchObject({ code });
});

test('three hundred commitments', async () => {
  const rows = Array.from(
    { length: 300 },
    (_, at) => `Does thing ${String(at)},Party ${'AB'[at % 2] ?? ''},2027-01-0${String((at % 9) + 1)}`,
  );
  list('Commitment,Party,By when', ...rows);
  expect(await init(['ws', '--from=list.csv', '--title=Many', ...usual])).toMatchObject({ exitCode: 0 });
  expect(Object.keys(terms('many')['commitments'] ?? {})).toHaveLength(300);
});

describe('the form', () => {
  test.each(languages)('in %s has titles that are known, each for one column', (language) => {
    const titles = listTitles();
    const workbook = agreementListForm(
      messagesFor(language),
      '2026-11-24',
      doneStates(messagesFor(language)),
    );
    for (const { columns } of workbook.sheets) {
      for (const { key, title } of columns) expect(titles.get(key as never)).toContain(title);
    }
    const used = new Set(workbook.sheets.flatMap(({ columns }) => columns.map(({ key }) => key)));
    expect([...used].toSorted()).toEqual([...listColumns].toSorted());
  });

  test('no title means two columns in one language', () => {
    for (const language of languages) {
      const messages = messagesFor(language);
      const all = listColumns.flatMap((column) =>
        messages.phrase({ code: 'init.list-column', data: { column } }).split('|').map(plainTitle),
      );
      expect(
        all.filter((title, at) => all.indexOf(title) !== at),
        language,
      ).toEqual([]);
    }
  });

  test('no title means two columns in two languages', () => {
    const all = [...listTitles()].flatMap(([column, titles]) =>
      [...new Set(titles.map(plainTitle))].map((title) => [title, column] as const),
    );
    const titles = all.map(([title]) => title);
    expect(all.filter(([title], at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  test('it is read back filled in, and never written over', async () => {
    expect(await init(['--list-form=list.xlsx', '--lang=en'])).toMatchObject({ exitCode: 0 });
    expect(await init(['--list-form=list.xlsx', '--lang=en'])).toMatchObject({ code: 'file-exists' });
    expect(await init(['--list-form=list.ods'])).toMatchObject({ code: 'option-value-not-allowed' });
    expect(await init(['ws', '--from=list.xlsx', ...usual])).toMatchObject({ code: 'sheet-unreadable' });
    const workbook = agreementListForm(messagesFor('en'), '2026-11-24', doneStates(messagesFor('en')));
    const rows: Readonly<Record<string, readonly Record<string, string>[]>> = {
      agreements: [
        {
          agreement: 'Dike',
          parties: 'Municipality A; Water board B',
          signed: '2024-03-01',
          document: 'signed.pdf',
        },
      ],
      agreed: [{ agreement: 'Dike', what: 'Buys land', who: 'Municipality A', by: '2027-06-30' }],
      today: [{ agreement: 'Dike', measure: 'Length', unit: 'km', value: '6.5', date: '2026-09-30' }],
    };
    const sheets = workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: (rows[sheet.key] ?? []).map((cells) => ({ cells })),
    }));
    writeFileSync(join(folder, 'filled.xlsx'), renderXlsx({ ...workbook, sheets }));
    expect(await init(['ws', '--running', '--from=filled.xlsx', ...usual])).toMatchObject({ exitCode: 0 });
    expect(terms('dike')).toMatchObject({ commitments: { 'buys-land': { due: '2027-06-30' } } });
    expect(await checked()).toMatchObject({ errors: 0, entries: 1 });
  });
});
