/**
 * `npm run new:rule -- <id>`: the skeleton of a rule. The rule finds nothing yet, its bad fixture says what it should find,
 * and its pages and sentences are to be written: `npm run check` names each of them until they are.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeGenerated } from './generate.js';

const idForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

/** Paths of the written files. Throws where the id is no id or the rule is there already. */
export async function newRule(root: string, id: string): Promise<readonly string[]> {
  if (!idForm.test(id))
    throw new Error(`${id}: an id says what should hold, in words with hyphens: commitment-has-deadline`);
  if (existsSync(join(root, 'src/rules', id))) throw new Error(`src/rules/${id} is there already`);
  const files = new Map([
    ['rule.ts', ruleText(id)],
    ['README.md', pageText(['What it asks', 'Why', 'Good', 'Not good'], id)],
    ['README.nl.md', pageText(['Wat er gevraagd wordt', 'Waarom', 'Goed', 'Niet goed'], id)],
    ['fixtures/ok-example.yaml', agreementText],
    ['fixtures/bad-example.yaml', agreementText],
    ['fixtures/bad-example.expected.json', `[{ "rule": "${id}", "pointer": "/commitments/buy-land" }]\n`],
  ]);
  const written = [...files].map(([name, text]) => {
    const path = `src/rules/${id}/${name}`;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    return path;
  });
  return [...written, ...(await writeGenerated(root))];
}

function ruleText(id: string): string {
  const sentence = id.replaceAll('-', ' ');
  return `/** ${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. */
import type { AgreementRule, Problem } from '../rule.js';

export const rule: AgreementRule = {
  id: '${id}',
  category: 'completeness',
  severity: 'error',
  scope: 'agreement',
  check({ agreement }) {
    const problems: Problem[] = [];
    for (const id of Object.keys(agreement.terms.commitments)) {
      const holds = true;
      if (!holds) problems.push({ pointer: \`/commitments/\${id}\`, data: { id } });
    }
    return problems;
  },
};
`;
}

function pageText(sections: readonly string[], id: string): string {
  return [`# ${id}`, ...sections.map((section) => `## ${section}`)].join('\n\n').concat('\n');
}

const agreementText = `collab: 1
title: Safe dike
purpose: Keep the polder dry.
parties:
  oosterwold: { name: Municipality of Oosterwold }
  vallei: { name: Vallei Water Board }
facilitator: { party: vallei }
goals:
  safe-dike: { title: The dike is safe, owner: vallei }
commitments:
  buy-land:
    what: Buys the land along the dike.
    accountable: oosterwold
`;

if (process.argv[1] === import.meta.filename) {
  try {
    for (const path of await newRule(join(import.meta.dirname, '..'), process.argv[2] ?? ''))
      console.log(path);
    console.log(
      '\nNext: the rule, its two pages, its fixtures, and its words in src/messages/*/rules/. npm run check says what is left.',
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
