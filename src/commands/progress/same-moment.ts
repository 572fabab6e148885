/** A second measurement of one moment: whether it takes the place of the first is asked; else said afterwards. */
import { shortId } from '../../domain/find-entry.js';
import type { AgreementFile } from '../../domain/folder.js';
import { itemFinder } from '../../domain/find-item.js';
import type { ProgressEntry } from '../../domain/schema-types.js';
import type { EntryOf, RecordedEntry } from '../../domain/state.js';
import { foldEntries } from '../../history/fold-entries.js';
import type { Messages } from '../../messages/messages.js';
import { textOf, type Draft } from './draft.js';

type Measured = Pick<EntryOf<'measurement'>, 'about' | 'date' | 'period' | 'value'>;

/** What counts for the same moment and says something else; the first, where there are several. */
function measuredBefore(one: Measured, agreement: AgreementFile): RecordedEntry<'measurement'> | undefined {
  const all = foldEntries(agreement).measurements.get(one.about) ?? [];
  const moment = momentOf(one);
  return all.find(({ entry }) => momentOf(entry) === moment && entry.value !== one.value);
}

function momentOf({ date, period }: Pick<Measured, 'date' | 'period'>): string {
  return period === undefined ? date : `${period.from} ${period.to}`;
}

/** Throws `interrupted`. */
export async function replaceOrAdd({ kind, fields, agreement, desk }: Draft): Promise<void> {
  const { asker, messages } = desk;
  if (kind !== 'measurement' || fields['corrects'] !== undefined || !asker.mayAsk) return;
  const before = measuredBefore(fields as unknown as Measured, agreement);
  if (before === undefined) return;
  const { date } = before.entry;
  const value = valueInWords(before.entry, agreement, messages);
  const question = messages.phrase({ code: 'progress.ask-replace', data: { value, date } });
  const choices = [
    { value: 'replace', name: messages.phrase({ code: 'progress.replace', data: {} }) },
    { value: 'add', name: messages.phrase({ code: 'progress.add', data: {} }) },
  ];
  if ((await asker.choose(question, choices)) === 'replace') fields['corrects'] = before.id;
}

/** The remark on a second measurement, and the command that corrects the first. Undefined when there is no first. */
export function sameMoment(
  entry: ProgressEntry,
  agreement: AgreementFile,
  messages: Messages,
): { readonly text: string; readonly command: string } | undefined {
  if (entry.kind !== 'measurement') return undefined;
  const before = measuredBefore(entry, agreement);
  if (before === undefined) return undefined;
  const id = shortId(before.id);
  const value = valueInWords(before.entry, agreement, messages);
  const text = messages.phrase({
    code: 'progress.same-moment',
    data: { value, date: before.entry.date, id },
  });
  return {
    text,
    command: `collab progress measurement ${agreement.id} --corrects ${id} --value ${entry.value}`,
  };
}

/** "5.2 km". */
export function valueInWords(
  { about, value }: Pick<Measured, 'about' | 'value'>,
  agreement: AgreementFile,
  { format }: Messages,
): string {
  const unit = itemFinder(agreement)(about)?.['unit'];
  return typeof unit === 'string' ? format.quantity(value, unit) : format.number(value);
}

/** The unit of the indicator at hand, and its last value with its day: what an answer is given beside. */
export function valueSoFar({ fields, agreement, state, desk }: Draft): {
  readonly unit?: string;
  readonly last?: { readonly value: string; readonly date: string };
} {
  const about = textOf(fields, 'about');
  const unit = itemFinder(agreement)(about)?.['unit'];
  const last = state.measurements.get(about)?.at(-1)?.entry;
  return {
    ...(typeof unit === 'string' ? { unit } : {}),
    ...(last && { last: { value: desk.messages.format.number(last.value), date: last.date } }),
  };
}
