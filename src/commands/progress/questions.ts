/** What is worth asking beside what must be known, and what can be chosen from. */
import type { AgreementFile } from '../../domain/folder.js';
import { fieldsOf } from '../../domain/entry-fields.js';
import { itemsOf, type ItemIndex } from '../../domain/item-index.js';
import type { Text } from '../../domain/schema-types.js';
import type { EntryKind } from '../../domain/state.js';
import type { Choice } from './asker.js';
import type { Desk } from './desk.js';
import { distinctChoices } from './distinct-choices.js';

type Subject = { readonly agreement: AgreementFile; readonly desk: Desk };

const useful: Partial<Record<EntryKind, readonly string[]>> = {
  success: ['thanks'],
  decision: ['reason'],
  assessment: [],
};

/** Of a new item more is worth knowing than of a step in its life. */
const usefulWhenNew: Partial<Record<EntryKind, readonly string[]>> = {
  bottleneck: ['about', 'impact', 'needed-by'],
  risk: ['about', 'owner', 'response', 'review'],
  request: ['about', 'body', 'context', 'recommendation'],
  improvement: [],
  change: ['amount'],
  action: ['about'],
};

export function usefulFields(kind: EntryKind, fields: Readonly<Record<string, unknown>>): readonly string[] {
  const own = (fields['opens'] === undefined ? useful : usefulWhenNew)[kind] ?? [];
  return [...own, ...(kind === 'note' || kind === 'reply' ? [] : ['note'])];
}

/** What the answer can be chosen from; nothing where it is free. */
export function choicesFor(kind: EntryKind, field: string, { agreement, desk }: Subject): readonly Choice[] {
  const items = itemsOf(agreement);
  const form = fieldsOf(kind).get(field)?.form;
  if (field === 'body') return distinctChoices(named(items, 'bodies', desk));
  if (field === 'decision') return decisions(agreement, desk);
  if (form === 'ids' || form === 'participant')
    return distinctChoices([...named(items, 'parties', desk), ...people(desk)]);
  return [];
}

function named(items: ItemIndex, list: string, { messages }: Desk): readonly Choice[] {
  return items.ofList(list).map(({ id, value }) => {
    const words = (value['name'] ?? value['title']) as Text | undefined;
    return { value: id, name: words === undefined ? id : messages.format.text(words) };
  });
}

function people({ opened, messages }: Desk): readonly Choice[] {
  return Object.entries(opened.workspace.folder.settings.people ?? {}).map(([value, person]) => {
    return { value, name: messages.format.text(person.function) };
  });
}

/** What something new is mostly about: what the agreement wants and who does it. */
const subjects = ['goals', 'indicators', 'commitments', 'milestones'];

export function subjectChoices({ agreement, desk }: Subject): readonly Choice[] {
  const items = itemsOf(agreement);
  const choices = subjects.flatMap((list) =>
    items.ofList(list).map(({ path, value }) => {
      const words = (value['title'] ?? value['what'] ?? value['definition']) as Text | undefined;
      return { value: path, name: words === undefined ? path : desk.messages.format.text(words) };
    }),
  );
  return distinctChoices(choices);
}

function decisions(agreement: AgreementFile, { messages }: Desk): readonly Choice[] {
  return agreement.entries.toReversed().flatMap(({ id, entry }) =>
    entry.kind === 'decision'
      ? [
          {
            value: id,
            name: `${messages.format.date(entry.date)}${messages.phrase({ code: 'renderer.colon', data: {} })}${messages.format.text(entry.title)}`,
          },
        ]
      : [],
  );
}
