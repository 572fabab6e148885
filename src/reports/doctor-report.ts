/** What `collab doctor` found: what is to be mended first, each with the command that does; then what is in order. */
import type { Phrase } from '../domain/phrases.js';
import { phrase } from './content.js';
import {
  paragraph,
  say,
  type Block,
  type Content,
  type Inline,
  type ReportDocument,
  type Tone,
} from './document.js';

export interface Checkup {
  /** What was looked at. */
  readonly id: string;
  /** `watch`: works, but is worth knowing. */
  readonly state: 'fine' | 'watch' | 'broken';
  readonly what: Phrase;
  /** The one command that mends it. */
  readonly command?: string;
}

const tones: Readonly<Record<Checkup['state'], Tone>> = {
  fine: 'achieved',
  watch: 'at-risk',
  broken: 'off-track',
};
const order: readonly Checkup['state'][] = ['broken', 'watch'];

export function buildDoctorReport(checkups: readonly Checkup[]): ReportDocument {
  const count = checkups.filter(({ state }) => state !== 'fine').length;
  const summary: Phrase =
    count === 0 ? { code: 'doctor.all-fine', data: {} } : { code: 'doctor.broken', data: { count } };
  const mended = order.flatMap((state) => checkups.filter((one) => one.state === state)).flatMap(blocksOf);
  return {
    title: phrase({ code: 'doctor.title', data: {} }),
    blocks: [paragraph(say(summary)), ...mended, ...inOrder(checkups)],
  };
}

function blocksOf({ state, what, command }: Checkup): readonly Block[] {
  const finding: Inline = { type: 'status', tone: tones[state], words: what };
  if (command === undefined) return [paragraph(finding)];
  return [paragraph(finding), list([[{ type: 'code', text: command }]])];
}

function inOrder(checkups: readonly Checkup[]): readonly Block[] {
  const fine = checkups.filter(({ state }) => state === 'fine').map(({ what }) => [say(what)]);
  return fine.length === 0 ? [] : [paragraph(say({ code: 'doctor.in-order', data: {} })), list(fine)];
}

function list(items: readonly Content[]): Block {
  return { type: 'list', ordered: false, items: items.map((content) => [paragraph(...content)]) };
}
