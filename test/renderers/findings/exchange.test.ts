/** Formats for other programs: what they look like, that their readers can read them, and that nothing slips in. */
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import MarkdownIt from 'markdown-it';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { LocatedFinding } from '../../../src/domain/finding.js';
import { renderExchange, type ExchangeFormat } from '../../../src/renderers/findings/exchange.js';
import { fingerprint } from '../../../src/domain/fingerprint.js';
import type { FindingsPage } from '../../../src/renderers/findings/findings-page.js';
import { hostileStrings, steering } from '../hostile.js';
import { sampleMessages } from '../sample-document.js';
import { finding, findingsSample } from '../sample-findings.js';

const [known, ...standing] = findingsSample;
const page: FindingsPage = {
  findings: standing,
  setAside: [
    { finding: known as LocatedFinding, by: 'comment', reason: 'Agreed on 3 May.', until: '2027-01-01' },
  ],
  messages: { ...sampleMessages('en'), ruleTitle: (rule) => `Title of ${rule}` },
  folder: '',
  version: '1.2.3',
  fails: (severity) => severity === 'error',
  checkedFiles: 12,
  agreementFiles: ['agreements/beek/agreement.yaml', 'agreements/other/agreement.yaml'],
  aboutRule: (rule) => ({
    category: 'schema',
    severity: 'by-status',
    page: `# ${rule}\n\nIt asks [this].\n`,
  }),
};
const hostileFindings = hostileStrings.map((string) => {
  return finding({ rule: 'party-exists', severity: 'error', place: [1, 3, 1, 9], file: `a/${string}.yaml`, pointer: `/${string}`, message: string, remedy: string });
}); // prettier-ignore
const hostile: FindingsPage = {
  ...page,
  findings: hostileFindings,
  setAside: hostileFindings.map((one) => ({
    finding: { ...one, line: 2 },
    by: 'comment',
    reason: one.pointer,
  })),
  aboutRule: (rule) => ({ ...page.aboutRule(rule), page: hostileStrings.join('\n\n') }),
};

const endings = { sarif: 'sarif', junit: 'junit.xml', gitlab: 'gitlab.json', markdown: 'md' } as const;

test.each(Object.entries(endings))('golden: %s', async (format, ending) => {
  const text = renderExchange(format as ExchangeFormat, page);
  await expect(text).toMatchFileSnapshot(`../golden/findings-en.${ending}`);
});

test('the folder of the workspace stands before every path', () => {
  for (const format of Object.keys(endings) as ExchangeFormat[]) {
    const text = renderExchange(format, { ...page, folder: 'contracts/' });
    expect(text).toContain('contracts/agreements/beek/agreement.yaml');
    expect(text).not.toMatch(/(?<!contracts\/)agreements\/beek/);
  }
});

describe('SARIF', () => {
  const standards = process.env['COLLAB_STANDARDS'];
  const why = standards === undefined ? ' (skipped: COLLAB_STANDARDS is not set)' : '';

  test.skipIf(standards === undefined)(`fits the schema of OASIS${why}`, () => {
    const file = join(standards ?? '', 'sarif/sarif-schema-2.1.0.json');
    const ajv = new AjvDraft4({ strict: false, allErrors: true });
    addFormats(ajv);
    const fits = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
    for (const one of [page, hostile, { ...page, findings: [], setAside: [] }]) {
      fits(JSON.parse(renderExchange('sarif', one)));
      expect(fits.errors).toBeNull();
    }
  });

  test('says which finding it is, and why one does not count', () => {
    const { runs } = JSON.parse(renderExchange('sarif', page)) as {
      runs: { results: Record<string, unknown>[]; tool: { driver: { rules: { id: string }[] } } }[];
    };
    const [run] = runs;
    const aside = run?.results.find(({ ruleId }) => ruleId === 'text-is-clear');
    expect(aside?.['suppressions']).toEqual([
      {
        kind: 'inSource',
        status: 'accepted',
        justification: 'Agreed on 3 May.',
        properties: { until: '2027-01-01' },
      },
    ]);
    expect(aside?.['partialFingerprints']).toEqual({
      'collabFinding/v1': fingerprint(known as LocatedFinding),
    });
    for (const { ruleId, ruleIndex } of run?.results ?? [])
      expect(run?.tool.driver.rules[Number(ruleIndex)]?.id).toBe(ruleId);
  });
});

describe('GitLab', () => {
  test('no two fingerprints are the same', () => {
    const twice = { ...page, findings: [...standing, ...standing] };
    const issues = JSON.parse(renderExchange('gitlab', twice)) as { fingerprint: string }[];
    expect(new Set(issues.map((issue) => issue.fingerprint)).size).toBe(standing.length * 2);
  });

  test('has all that its schema asks', () => {
    const issues = JSON.parse(renderExchange('gitlab', hostile)) as Record<string, unknown>[];
    expect(issues).toHaveLength(hostileFindings.length);
    for (const issue of issues) {
      expect(issue).toMatchObject({
        type: 'issue',
        description: expect.not.stringMatching(/[\n\r]/) as string,
        check_name: 'party-exists',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}(-\d+)?$/) as string,
        severity: 'major',
        location: { path: expect.any(String) as string, lines: { begin: 1, end: 1 } },
      });
    }
  });
});

/** Elements with what they may hold and must say, as the schema of Jenkins' xUnit plugin has them. */
const junitShape: Readonly<
  Record<string, { readonly parents: readonly string[]; readonly needs: readonly string[] }>
> = {
  testsuites: { parents: [''], needs: ['name', 'tests', 'failures', 'errors'] },
  testsuite: { parents: ['testsuites'], needs: ['name', 'tests', 'failures', 'errors', 'skipped'] },
  testcase: { parents: ['testsuite'], needs: ['name', 'classname', 'time'] },
  failure: { parents: ['testcase'], needs: ['message', 'type'] },
  skipped: { parents: ['testcase'], needs: ['message'] },
  'system-out': { parents: ['testcase'], needs: [] },
};

interface Suite {
  readonly attributes: Readonly<Record<string, string>>;
  readonly cases: { readonly name: string; outcome: string }[];
}

function readJunit(text: string): readonly Suite[] {
  const parser = new SaxesParser();
  const open: string[] = [''];
  const suites: Suite[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const shape = junitShape[name];
    expect(shape?.parents, name).toContain(open.at(-1));
    for (const needed of shape?.needs ?? []) expect(attributes, name).toHaveProperty([needed]);
    open.push(name);
    const suite = suites.at(-1);
    if (name === 'testsuite') suites.push({ attributes: { ...attributes }, cases: [] });
    else if (name === 'testcase') suite?.cases.push({ name: attributes['name'] ?? '', outcome: 'passed' });
    else if (suite !== undefined && (name === 'failure' || name === 'skipped'))
      suite.cases[suite.cases.length - 1]!.outcome = name;
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return suites;
}

describe('JUnit', () => {
  test('counts what it holds; cases have names of their own', () => {
    for (const one of [page, hostile, { ...page, findings: [...standing, ...standing] }]) {
      for (const { attributes, cases } of readJunit(renderExchange('junit', one))) {
        const count = (wanted: string): string => String(cases.filter(({ outcome }) => outcome === wanted).length);
        expect(attributes).toMatchObject({ tests: String(cases.length), failures: count('failure'), skipped: count('skipped') });
        expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
      }
    }
  }); // prettier-ignore

  test('what does not make the check fail passes, what was set aside is skipped', () => {
    const suites = readJunit(renderExchange('junit', page));
    const outcomes = new Map(
      suites.flatMap(({ cases }) => cases.map(({ name, outcome }) => [name, outcome])),
    );
    expect(outcomes.get('commitment-has-deadline: commitments/raise-dike/deadline')).toBe('passed');
    expect(outcomes.get('party-exists: commitments/raise-dike/accountable')).toBe('failure');
    expect(outcomes.get('text-is-clear: commitments/raise-dike/text')).toBe('skipped');
    const [, other] = suites;
    expect(other?.attributes['name']).toBe('agreements/other/agreement.yaml');
    expect(other?.cases).toEqual([{ name: 'Nothing found', outcome: 'passed' }]);
  });
});

describe('Markdown', () => {
  const render = (text: string): string => new MarkdownIt({ html: true, linkify: false }).render(text);

  test('nothing in a finding becomes a link, a picture, a tag or a heading', () => {
    const html = render(renderExchange('markdown', hostile));
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name));
    expect(tags).toEqual(new Set(['code', 'h2', 'h3', 'li', 'p', 'strong', 'ul']));
    expect(html.match(/<h2>/g)).toHaveLength(1);
    expect(html.match(/<h3>/g)).toHaveLength(hostileFindings.length);
  });

  test('a long page ends with how many there are more', () => {
    const many = Array.from({ length: 3_000 }, () => standing[0] as LocatedFinding);
    const text = renderExchange('markdown', { ...page, findings: many });
    expect(text.length).toBeLessThan(61_000);
    const told = text.match(/^- /gm)?.length ?? 0;
    expect(text).toContain(`And ${new Intl.NumberFormat('en').format(3_000 - told)} more`);
  });

  test('that nothing was found is said', () => {
    expect(renderExchange('markdown', { ...page, findings: [], setAside: [] })).toBe(
      '## collab check\n\n✅ **Nothing found in 12 files.**\n',
    );
  });
});

test('hostile words steer no screen in any format', () => {
  for (const format of ['junit', 'gitlab', 'markdown'] as const)
    expect(renderExchange(format, hostile)).not.toMatch(steering);
});
