/** When it happened and who it comes from: today, and who usually tells; a person at a terminal is asked. */
import { fieldsOf } from '../../domain/entry-fields.js';
import { itemsOf } from '../../domain/item-index.js';
import { isOpeningKind } from '../../domain/lifecycles.js';
import { expandParties, referenceId } from '../../domain/party-references.js';
import type { PartyReference } from '../../domain/schema-types.js';
import type { EntryKind } from '../../domain/state.js';
import type { Desk } from './desk.js';
import { textOf, type Draft, type Fields } from './draft.js';
import { choicesFor } from './questions.js';

/** Whether the person will be asked something anyway: then the day is asked first, for the states of that day count. */
export function willAsk(kind: EntryKind, fields: Readonly<Fields>, { asker }: Desk): boolean {
  if (!asker.mayAsk) return false;
  if (asker.hasAsked()) return true;
  if (isOpeningKind(kind)) return fields['title'] === undefined && fields['about'] === undefined;
  return [...fieldsOf(kind)].some(([name, { required }]) => required === true && fields[name] === undefined);
}

/** The field of the item that says who tells about it. */
const tellers: Partial<Record<EntryKind, string>> = {
  measurement: 'measured-by',
  milestone: 'owner',
  commitment: 'accountable',
  expectation: 'of',
};

/** Asked where it is usually another than the party of who records. Throws `interrupted`. */
export async function askWho(draft: Draft): Promise<void> {
  const { kind, fields, desk } = draft;
  if (!desk.asker.mayAsk || !desk.asker.hasAsked()) return;
  const teller = usualTeller(draft);
  if (teller === undefined) return;
  const choices = choicesFor(kind, 'by', draft);
  const isThere = choices.some(({ value }) => value === teller);
  const all = isThere ? choices : [{ value: teller, name: teller }, ...choices];
  const question = desk.messages.phrase({ code: 'progress.ask-by', data: {} });
  fields['by'] = await desk.asker.choose(question, all, teller);
}

/** The party or group that tells about the item; nothing where who records belongs to it. */
function usualTeller({ kind, fields, desk, agreement }: Draft): string | undefined {
  const own = desk.recorder.party ?? '';
  const member = textOf(fields, 'party');
  if (member !== '') return member === own ? undefined : member;
  const items = itemsOf(agreement);
  const reference = items.items.get(textOf(fields, 'about'))?.value[tellers[kind] ?? ''];
  if (reference === undefined || reference === null) return undefined;
  const usual = reference as PartyReference;
  return expandParties(usual, items).includes(own) ? undefined : referenceId(usual);
}
