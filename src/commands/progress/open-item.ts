/** Kinds that open items of their own: whether an entry opens one or moves one, and what a new one is called. */
import type { AgreementFile } from '../../domain/folder.js';
import { isOpeningKind, lifecycleOf, transitionsFrom } from '../../domain/lifecycles.js';
import type { Text } from '../../domain/schema-types.js';
import { newId } from '../../domain/slug.js';
import type { OpeningKind } from '../../domain/state.js';
import { suggestAbout } from './about.js';
import { textOf, type Draft } from './draft.js';

/** A new item, unless it is about one that is there. Throws `answer-needed`, `interrupted`. */
export async function openOrMove(kind: OpeningKind, draft: Draft): Promise<void> {
  const { fields } = draft;
  const { list } = lifecycleOf(kind);
  const isMove = (): boolean => textOf(fields, 'about').startsWith(`${list}/`);
  if (isMove()) return;
  const opening = transitionsFrom(kind, null).map(({ word }) => word);
  const moves = fields['state'] !== undefined && !opening.includes(textOf(fields, 'state'));
  if (moves && fields['about'] === undefined) fields['about'] = await suggestAbout(draft);
  if (moves) return;
  if (mayMeanOther(list, draft)) {
    const path = await suggestAbout(draft, true);
    if (path !== '') fields['about'] = path;
  }
  if (!isMove()) fields['state'] ??= opening[0];
}

/** Nothing was said yet, and there are items it could be about. */
function mayMeanOther(list: string, { fields, state, desk }: Draft): boolean {
  if (!desk.asker.mayAsk || ['state', 'title', 'about'].some((name) => fields[name] !== undefined))
    return false;
  return [...state.items.keys()].some((path) => path.startsWith(`${list}/`));
}

/** Its id is made of its title. Throws `answer-needed`, `interrupted`. */
export async function openItem({ kind, fields, state, agreement, desk }: Draft): Promise<void> {
  if (!isOpeningKind(kind)) return;
  fields['title'] ??= await desk.asker.needed(kind, 'title');
  const start = `${lifecycleOf(kind).list}/`;
  const paths = [...agreement.itemPaths, ...state.items.keys(), ...openedPaths(agreement)];
  const taken = paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
  fields['opens'] = newId(desk.messages.format.text(fields['title'] as Text), kind, new Set(taken));
}

/** Also those that are dated later than the day of the entry. */
function openedPaths(agreement: AgreementFile): readonly string[] {
  return agreement.entries.flatMap(({ entry }) =>
    isOpeningKind(entry.kind) && 'opens' in entry && entry.opens !== undefined
      ? [`${lifecycleOf(entry.kind).list}/${entry.opens}`]
      : [],
  );
}
