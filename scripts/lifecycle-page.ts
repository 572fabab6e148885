/** Writes docs/lifecycles.md from the table in src/domain/lifecycle-table.ts: `npx tsx scripts/lifecycle-page.ts`. */
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import {
  lifecycles,
  notOpened,
  type Lifecycle,
  type Need,
  type Transition,
} from '../src/domain/lifecycles.js';

export function lifecyclePage(): string {
  return [
    '# Lifecycles',
    '',
    'How items move. Each row: the state an item is in, what an entry writes (`state:`) or a body decides (`outcome:`), the state',
    'it is in then, and what the entry must hold. A step that is not in the table moves nothing; `collab check` names it.',
    'Items that an entry opens start from nothing ("—"); the others stand in the agreement from the start.',
    'The kinds success, decision, assessment, health, reply, report and note have no states.',
    '',
    'Written from `src/domain/lifecycle-table.ts` by `npx tsx scripts/lifecycle-page.ts`: do not edit.',
    ...[...lifecycles.values()].flatMap(section),
    '',
  ].join('\n');
}

function section({ kind, list, transitions, closed }: Lifecycle): readonly string[] {
  return [
    '',
    `## ${kind}`,
    '',
    `Path: \`${list}/<id>\`. ${closed.length === 0 ? 'It stays open.' : `Closed when ${closed.join(' or ')}.`}`,
    '',
    '| from | entry | to | needs |',
    '| --- | --- | --- | --- |',
    ...transitions.map(row),
  ];
}

function row({ from, word, to, needs, by, recurring }: Transition): string {
  const event = by === 'decision' ? `decision: \`${word}\`` : `\`${word}\``;
  const start = from === notOpened ? '—' : from;
  const when = recurring === true ? ' (recurring)' : '';
  return `| ${start} | ${event}${when} | ${to} | ${needs.map(need).join(', ') || '–'} |`;
}

function need(fields: Need): string {
  return typeof fields === 'string' ? `\`${fields}\`` : fields.map((field) => `\`${field}\``).join(' or ');
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync('docs/lifecycles.md', lifecyclePage());
