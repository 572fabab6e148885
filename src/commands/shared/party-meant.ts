/** Which party is meant by `--for`: by its id, or by a name it has in any language. */
import type { ItemIndex } from '../../domain/item-index.js';
import { nearest } from '../../domain/nearest.js';
import type { Text } from '../../domain/schema-types.js';
import { Failure } from '../../errors/failure.js';
import type { Messages } from '../../messages/messages.js';

interface KnownParty {
  readonly id: string;
  /** In each language it has. */
  readonly names: readonly string[];
  /** As it is called in the language that is spoken; its id where it has no name. */
  readonly shown: string;
}

/** A party itself: a group has nobody to fill in a form. Throws `answer-needed`, `item-ambiguous`, `participant-unknown`. */
export function partyMeant(
  word: string | undefined,
  agreements: readonly ItemIndex[],
  messages: Messages,
): string {
  const known = partiesIn(agreements, messages);
  const shown = known.map((one) => one.shown);
  if (word === undefined) {
    const question = messages.phrase({ code: 'form.ask-party', data: {} });
    throw new Failure('usage', 'answer-needed', { question, flag: '--for', known: shown });
  }
  const wanted = plain(word);
  const named =
    known.find(({ id }) => id === word) ??
    known.find(({ names }) => names.some((name) => plain(name) === wanted));
  if (named !== undefined) return named.id;
  const holding = known.filter(({ names }) => names.some((name) => plain(name).includes(wanted)));
  if (holding.length > 1) {
    const paths = holding.map((one) => one.shown);
    throw new Failure('usage', 'item-ambiguous', { path: word, paths });
  }
  const suggestion = holding[0]?.shown ?? nearestShown(word, known);
  const data = { name: word, known: shown };
  throw new Failure(
    'usage',
    'participant-unknown',
    suggestion === undefined ? data : { ...data, suggestion },
  );
}

function partiesIn(agreements: readonly ItemIndex[], messages: Messages): readonly KnownParty[] {
  const all = agreements.flatMap((items) =>
    items.ofList('parties').map(({ id, value }): readonly [string, KnownParty] => {
      const name = value['name'] as Text | undefined;
      const names = typeof name === 'string' ? [name] : Object.values(name ?? {});
      return [id, { id, names, shown: name === undefined ? id : messages.format.text(name) }];
    }),
  );
  return [...new Map(all).values()];
}

function nearestShown(word: string, known: readonly KnownParty[]): string | undefined {
  const near = nearest(
    word,
    known.flatMap(({ id, names }) => [id, ...names]),
  );
  return known.find(({ id, names }) => id === near || names.some((name) => name === near))?.shown;
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
