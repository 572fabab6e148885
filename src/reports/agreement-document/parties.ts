/** Who agree, and what they start from. */
import type { Agreement, Party } from '../../domain/schema-types.js';
import { phrase, spaced } from '../content.js';
import { strong, text, type Block, type Content } from '../document.js';
import type { Frame } from './frame.js';
import { lineBlocks } from './lines.js';
import { saidBlocks } from './numbering.js';
import { partyFields } from './party-fields.js';
import { provisionsOf, type Provision } from './provisions.js';

/** Parties are counted, groups stand under them without a number. */
export function partyBlocks(frame: Frame): readonly Block[] {
  const { parties, groups = {} } = frame.terms;
  const provisions = provisionsOf('parties', parties, partyFields, nameAndKind);
  const together = Object.values(groups).map((group): { content: Content } => ({
    content: [
      strong(...frame.own(group.title)),
      ...phrase({ code: 'renderer.colon', data: {} }),
      ...frame.parties(group.members),
    ],
  }));
  return [...counted('party', provisions, frame, (at) => String(at + 1)), ...lineBlocks(together)];
}

function nameAndKind({ name, kind }: Party, { own }: Frame): Content {
  const whole = [strong(...own(name))];
  if (kind === undefined) return whole;
  const words = phrase({ code: 'document.choice', data: { group: 'organisation', value: kind } });
  return spaced(whole, [text('('), ...words, text(')')]);
}

export function recitalBlocks(frame: Frame): readonly Block[] {
  const { recitals }: Agreement = frame.terms;
  const provisions = provisionsOf('recitals', recitals, { text: () => [] }, (value, { own }) =>
    own(value.text),
  );
  return counted('recital', provisions, frame, letter);
}

function counted(
  id: string,
  provisions: readonly Provision[],
  frame: Frame,
  name: (at: number) => string,
): readonly Block[] {
  return provisions.flatMap((provision, at) =>
    provision.say(frame).map((said): Block => ({
      type: 'numbered',
      number: name(at),
      id: `${id}-${name(at)}`,
      blocks: saidBlocks(said),
    })),
  );
}

/** A to Z, then AA and on. */
function letter(at: number): string {
  const own = String.fromCharCode(65 + (at % 26));
  return at < 26 ? own : letter(Math.floor(at / 26) - 1) + own;
}
