/** Which agreement, which kind and which item: named, evident from where the person is, or asked. */
import { isEntryKind } from '../../domain/entry-fields.js';
import type { AgreementFile } from '../../domain/folder.js';
import type { EntryKind } from '../../domain/state.js';
import { Failure } from '../../errors/failure.js';
import { foldEntries } from '../../history/fold-entries.js';
import type { Messages } from '../../messages/messages.js';
import { pathInside, realPath } from '../../platform/paths.js';
import { chooseAgreement } from '../shared/open-workspace.js';
import type { OpenedForRecording } from '../shared/open-for-recording.js';
import { itemName } from './about.js';
import type { Asker, Choice } from './asker.js';
import { distinctChoices } from './distinct-choices.js';
import { commonKinds, whatsNext } from './whats-next.js';

/** Throws `agreement-unknown`, `agreement-needed`, `no-agreements`. */
export async function agreementFor(
  named: string | undefined,
  opened: OpenedForRecording,
  {
    directory,
    asker,
    messages,
  }: { readonly directory: string; readonly asker: Asker; readonly messages: Messages },
): Promise<AgreementFile> {
  const { agreements } = opened.workspace.folder;
  const ids = [...agreements.keys()];
  const wanted = named ?? agreementHere(opened.root, directory, ids);
  const asks = wanted === undefined && ids.length > 1 && asker.mayAsk;
  const titles = [...agreements].map(([value, { terms }]) => ({
    value,
    name: messages.format.text(terms.title),
  }));
  const choices = distinctChoices(titles);
  const chosen = asks
    ? await asker.choose(messages.phrase({ code: 'progress.ask-agreement', data: {} }), choices)
    : wanted;
  const agreement = agreements.get(chooseAgreement(ids, chosen));
  if (agreement === undefined) throw new Failure('workspace', 'no-agreements', {});
  return agreement;
}

/** The agreement in whose folder the person is. */
function agreementHere(root: string, directory: string, ids: readonly string[]): string | undefined {
  const [top, id] = (pathInside(root, realPath(directory)) ?? '').split('/');
  return top === 'agreements' ? ids.find((known) => known === id) : undefined;
}

export interface ChosenWork {
  readonly kind: EntryKind;
  readonly about?: string;
}

/** Throws `answer-needed` when nobody can be asked. */
export async function workFor(
  agreement: AgreementFile,
  opened: OpenedForRecording,
  asker: Asker,
  messages: Messages,
): Promise<ChosenWork> {
  const question = messages.phrase({ code: 'progress.ask-kind', data: {} });
  if (!asker.mayAsk)
    throw new Failure('usage', 'answer-needed', { question, flag: 'collab progress <kind>' });
  const state = foldEntries(agreement);
  const suggestions = whatsNext(agreement, state, opened);
  const names = new Map(
    distinctChoices(
      [...new Set(suggestions.map(({ about = '' }) => about))].map((about) => {
        return { value: about, name: itemName(about, agreement, state, { messages }) };
      }),
    ).map(({ value, name }) => [value, name]),
  );
  const offered: Choice[] = suggestions.map(({ kind, about = '', due, late }) => {
    const what = messages.phrase({ code: 'progress.kind-name', data: { kind } });
    const name = names.get(about) ?? about;
    const when = due === undefined ? {} : { due };
    return {
      value: `${kind} ${about}`,
      name: messages.phrase({ code: 'progress.suggestion', data: { what, name, late, ...when } }),
    };
  });
  const kinds = commonKinds.map((kind) => {
    return { value: kind, name: messages.phrase({ code: 'progress.kind', data: { kind } }) };
  });
  const chosen = await asker.choose(question, [...offered, ...kinds]);
  const [kind = '', about] = chosen.split(' ');
  if (!isEntryKind(kind)) throw new RangeError(`not a kind: ${kind}`);
  return about === undefined ? { kind } : { kind, about };
}
