/** Two agreements, people, a contact list and records in which ids stand in every way, with CR LF and letters beyond ASCII. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Location, Position, Range } from 'vscode-languageserver-protocol';
import { dikeFile, type Files } from '../workspace/temporary-workspace.js';

export const nestedFile = 'agreements/quay/agreement.yaml';
const progress = 'agreements/dike/progress/2026/11/2026-11-2';
export const entryFile = `${progress}0-milestone-01JD3Q7V8XK2M4N6P8R0S2T4V6.yaml`;
const openingFile = `${progress}1-bottleneck-01JD3Q7V8XK2M4N6P8R0S2T4V7.yaml`;
export const movingFile = `${progress}2-bottleneck-01JD3Q7V8XK2M4N6P8R0S2T4V8.yaml`;
export const replyFile = `${progress}3-reply-01JD3Q7V8XK2M4N6P8R0S2T4V9.yaml`;
export const meetingFile = 'agreements/dike/meetings/2026-11-25-start-up.yaml';

export const dikeTerms = `collab: 1
title: "Veilige dijk 🌊"
purpose: Keep the polder dry.
parties:
  oosterwold: { name: Gemeente Oosterwold, represented-by: { function: Mayor, contact: chair } }
  vallei: { name: Waterschap Vallei }
groups:
  all: { title: Everyone, members: [oosterwold, vallei] }
bodies:
  board: { title: Board, members: { first: { party: vallei, contact: chair } }, chair: first }
goals:
  safe-dike: # the dike 🌊 itself
    title: The dike is safe
    owner: "vallei"
    indicators:
      length: { title: Length, definition: Of the dike., unit: km, measured-by: vallei }
commitments:
  buy-land:
    what: Buys the land along the dike.
    accountable: oosterwold
    serves: ['goals/safe-dike/indicators/length', safe-dike] # "🌊"
    depends-on: [permit, old-survey]
  measure: { what: Measures., accountable: { each: all }, withdrawn: { on: 2026-11-01, why: Done. }, serves: [safe-dike] }
milestones:
  permit: { title: "🌊 permit", due: 2027-03-01, goal: goals/safe-dike }
  survey: { title: Survey, due: 2027-02-01, formerly: [milestones/old-survey, old-survey] }
documents:
  plan: { title: Plan, kind: plan }
legal: { precedence: [agreement, plan] }
facilitator: { party: vallei, contact: chair }
`.replaceAll('\n', '\r\n');

const quay = `collab: 1
title: Quay
purpose: A quay.
relations:
  - { kind: under, agreement: dike }
parties:
  vallei: { name: Waterschap Vallei }
  harbour: { name: Harbour }
goals:
  quay: { title: A quay, owner: vallei }
commitments:
  build:
    what: Builds the quay.
    accountable: vallei
    serves: [dike:goals/safe-dike]
`;

export const namingFiles: Files = {
  'collab.yaml': 'collab: 1\ntitle: Fixture\nlanguages: [en]\npeople:\n  chair: { function: Chair, party: vallei } # here\n',
  'contacts.yaml': 'collab: 1\npeople:\n  chair: { name: A. Jansen }\n',
  [dikeFile]: dikeTerms,
  [nestedFile]: quay,
  [entryFile]: 'collab: 1\nkind: milestone\ndate: 2026-11-20\nby: vallei\nabout: permit\nstate: started\n',
  [openingFile]: 'collab: 1\nkind: bottleneck\ndate: 2026-11-21\nby: chair\nopens: noise\nabout: goals/safe-dike\nstate: open\ntitle: Noise\n',
  [movingFile]: 'collab: 1\nkind: bottleneck\ndate: 2026-11-22\nby: vallei\nabout: noise\nstate: resolved\n',
  [replyFile]: 'collab: 1\nkind: reply\ndate: 2026-11-23\nby: vallei\nabout: 01JD3Q7V8XK2M4N6P8R0S2T4V7\nstate: comment\ntext: Yes.\n',
  [meetingFile]: 'collab: 1\ntitle: Start\nkind: start-up\ndate: 2026-11-25\nbody: board\nstate: planned\nagenda:\n  - { title: "🌊", about: milestones/permit, led-by: chair }\n',
}; // prettier-ignore

/** Where words stand that occur once, or the position of `|` in them. */
export function at(text: string, words: string): Position {
  const plain = words.replace('|', '');
  const offset = text.indexOf(plain);
  if (offset === -1 || text.includes(plain, offset + 1)) throw new Error(`not there once: ${plain}`);
  const before = text.slice(0, offset + Math.max(0, words.indexOf('|')));
  const line = before.split('\n').length - 1;
  return { line, character: before.length - before.lastIndexOf('\n') - 1 };
}

/** File, line from 1, and the words. */
export function said(root: string, locations: readonly Location[] | null): readonly string[] {
  return (locations ?? []).map(({ uri, range }) => {
    const file = relative(root, fileURLToPath(uri));
    const words = wordsAt(readFileSync(join(root, file), 'utf8'), range);
    return `${file.split('/').slice(1).join('/') || file}:${range.start.line + 1} ${words}`;
  });
}

export function wordsAt(text: string, { start, end }: Range): string {
  const lines = text.split(/\r?\n/);
  return lines[start.line]?.slice(start.character, start.line === end.line ? end.character : undefined) ?? '';
}
