/** A workspace of many lifelike agreements of about 5 KB each, the same at every run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded, type Random } from './random.js';

const verbs = ['Widen', 'Survey', 'Connect', 'Plant', 'Renovate', 'Monitor', 'Design', 'Maintain'];
const things = [
  'the dike section',
  'the culverts',
  'the green roofs',
  'the pumping station',
  'the town square',
  'the flood map',
];

export const workspaceFile = `collab: 1
title: Bench
languages: [en]
time-zone: Europe/Amsterdam
people:
  facilitator: { function: Facilitator }
rules:
  next-meeting-planned: off
`;

/** @param faultyShare part of the agreements (0 to 1) that hold a wrong reference and a wrong date */
export function generateAgreements(folder: string, count: number, faultyShare = 0): void {
  const random = seeded(20_261_123);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'collab.yaml'), workspaceFile);
  for (let number = 1; number <= count; number += 1) {
    const id = `agreement-${String(number).padStart(5, '0')}`;
    const faulty = random.next() < faultyShare;
    const place = join(folder, 'agreements', id);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'agreement.yaml'), agreementText(number, random, faulty));
  }
}

/** About 5 KB of YAML that passes the check, unless it is to be faulty. */
export function agreementText(number: number, random: Random, faulty = false): string {
  const parties = ['municipality', 'water-board', 'province', 'contractor'];
  const lines = [
    'collab: 1',
    `title: Agreement ${String(number)} on ${random.pick(things)}`,
    'kind: covenant',
    'purpose: Less damage by water in the valley, at costs that the parties share fairly.',
    'status: proposed',
    'legal:',
    '  binding: yes',
    '  law: Dutch law',
    'term:',
    // In quotes, or ajv-cli would take them for moments and refuse them.
    "  starts: '2026-01-01'",
    "  ends: '2031-12-31'",
    'parties:',
    ...parties.flatMap((party) => [
      `  ${party}:`,
      `    name: The ${party} of number ${String(number)}`,
      '    kind: other',
    ]),
    'facilitator:',
    '  party: province',
    '  contact: facilitator',
    '  mandate: [convene, escalate]',
    'goals:',
  ];
  const owners = Array.from({ length: 4 }, () => random.pick(parties));
  for (const [at, owner] of owners.entries()) lines.push(...goalLines(at + 1, owner, random, parties));
  lines.push('commitments:');
  for (let commitment = 1; commitment <= 10; commitment += 1) {
    lines.push(...commitmentLines(commitment, owners, random, parties, faulty && commitment === 7));
  }
  lines.push('milestones:');
  for (let milestone = 1; milestone <= 4; milestone += 1) {
    lines.push(
      `  milestone-${String(milestone)}:`,
      `    title: ${random.pick(things)} finished`,
      `    due: '${String(2027 + milestone)}-0${String(random.between(1, 9))}-15'`,
      `    owner: ${random.pick(parties)}`,
      `    goal: goals/goal-${String(random.between(1, 4))}`,
    );
  }
  lines.push(...closing);
  return `${lines.join('\n')}\n`;
}

function goalLines(
  goal: number,
  owner: string,
  random: Random,
  parties: readonly string[],
): readonly string[] {
  const baseline = random.between(0, 40);
  return [
    `  goal-${String(goal)}:`,
    `    title: ${random.pick(things)} is safe and easy to maintain`,
    '    why: It protects four thousand households.',
    `    owner: ${owner}`,
    '    indicators:',
    `      done-${String(goal)}:`,
    `        definition: ${random.pick(verbs)} ${random.pick(things)}, counted when accepted`,
    '        unit: km',
    '        direction: increase',
    `        baseline: { value: ${String(baseline)}, date: '2026-01-01' }`,
    `        target: { value: ${String(baseline + random.between(10, 60))}, date: '2030-12-31' }`,
    `        measured-by: ${random.pick(parties)}`,
    '        every: P3M',
    '        grace: P14D',
  ];
}

function commitmentLines(
  number: number,
  owners: readonly string[],
  random: Random,
  parties: readonly string[],
  faulty: boolean,
): readonly string[] {
  // Owners of goals do something for them, or that would be a finding.
  const goal = number <= owners.length ? number : random.between(1, owners.length);
  const year = random.between(2027, 2030);
  return [
    `  commitment-${String(number)}:`,
    `    what: ${random.pick(verbs)} ${random.pick(things)} and hand over the drawings to the water board`,
    // The four after those of the owners give every party something to do.
    `    accountable: ${faulty ? 'municipalty' : (parties[number - 1 - owners.length] ?? random.pick(parties))}`,
    `    responsible: [${owners[number - 1] ?? random.pick(parties)}]`,
    '    force: result',
    `    due: '${String(year)}-${faulty ? '13' : '11'}-${String(random.between(10, 28))}'`,
    '    deliverable: Report with drawings',
    '    verified: The water board signs for receipt.',
    `    serves: [goals/goal-${String(goal)}]`,
  ];
}

const closing = [
  'bodies:',
  '  steering:',
  '    title: Steering group',
  '    kind: steering',
  '    members:',
  '      one: { party: municipality }',
  '      two: { party: water-board }',
  '      three: { party: province }',
  '    chair: one',
  '    every: P3M',
  '    quorum: 2',
  '    decides-by: consensus',
  'escalation:',
  '  levels:',
  '    - { title: Project leaders, who: [municipality, water-board], respond-within: P14D }',
  '    - { title: Steering group, body: steering, respond-within: P30D, final: true }',
  'reporting:',
  '  quarterly: { what: Progress, by: contractor, to: [water-board], every: P3M, within: P14D }',
  'evaluation:',
  '  yearly: { what: Working together, every: P1Y }',
  'change:',
  '  body: steering',
  'exit:',
  '  notice: P1Y',
];
