/** From one step of a history to the files and the message of its commit. */
import { stringify } from 'yaml';
import { entryCommitMessage } from '../../src/domain/commit-message.js';
import { entryFilePath } from '../../src/domain/entry-file.js';
import type { AgreementFile, EntryFile } from '../../src/domain/folder.js';
import type { ProgressEntry, Workspace } from '../../src/domain/schema-types.js';
import { languages } from '../../src/messages/format.js';
import { messagesFor } from '../../src/messages/messages.js';
import { entryYaml } from '../../src/workspace/write-entry.js';
import { seededEntryId } from './entry-id.js';
import type { History, HistoryStep } from './history-file.js';
import { momentAt } from './moments.js';

export interface StepSurroundings {
  /** With the entries of the steps so far. */
  readonly agreement: Pick<AgreementFile, 'id' | 'terms' | 'entries'>;
  readonly settings: Workspace;
  /** The files of the first commit, by path. */
  readonly start: ReadonlyMap<string, string>;
  /** The files as the steps so far left them. */
  readonly files: ReadonlyMap<string, string>;
  readonly ids: EntryIds;
}

export interface EntryIds {
  readonly byStep: ReadonlyMap<HistoryStep, string>;
  readonly byLabel: ReadonlyMap<string, string>;
}

export interface StepPlan {
  readonly changes: readonly { readonly path: string; readonly content: string }[];
  readonly message: string;
  /** The entry that the step records, when it records one. */
  readonly recorded?: EntryFile;
}

/** Gives every entry its id beforehand: a step may refer to any other by its label. */
export function nameEntries({ agreement, steps }: History, zone: string): EntryIds {
  const byStep = new Map<HistoryStep, string>();
  const byLabel = new Map<string, string>();
  for (const step of steps) {
    if (!('entry' in step)) continue;
    const id = seededEntryId(momentAt(step.at, zone).seconds, `${agreement} ${step.at}`);
    byStep.set(step, id);
    if (step.as === undefined) continue;
    if (byLabel.has(step.as)) throw new Error(`two entries are called ${step.as}`);
    byLabel.set(step.as, id);
  }
  return { byStep, byLabel };
}

export function planStep(step: HistoryStep, surroundings: StepSurroundings): StepPlan {
  const { agreement, start, ids } = surroundings;
  if ('entry' in step) return planEntry(step, step.entry, surroundings);
  const message = `${step.subject ?? ''}\n\nAgreement: ${agreement.id}\n`;
  if (step.subject === undefined) throw new Error(`no subject: ${step.at}`);
  if ('start' in step) return { message, changes: [...start].map(([path, content]) => ({ path, content })) };
  if ('edit' in step) {
    const path = `agreements/${agreement.id}/agreement.yaml`;
    return { message, changes: [{ path, content: edited(surroundings.files.get(path) ?? '', step.edit) }] };
  }
  const { slug, ...meeting } = step.meeting;
  const path = `agreements/${agreement.id}/meetings/${meeting.date}-${slug}.yaml`;
  const content = stringify(withIds({ collab: 1, ...meeting }, ids), { schema: 'core', lineWidth: 100 });
  return { message, changes: [{ path, content }] };
}

function planEntry(
  step: HistoryStep,
  given: Readonly<Record<string, unknown>>,
  { agreement, settings, ids }: StepSurroundings,
): StepPlan {
  const id = ids.byStep.get(step);
  if (id === undefined) throw new Error(`no id: ${step.at}`);
  const by = new Map(Object.entries(settings.people ?? {})).get(step.who)?.party ?? step.who;
  const entry = withIds({ collab: 1, date: step.at.slice(0, 10), by, ...given }, ids) as ProgressEntry;
  const messages = messagesFor(languages.find((one) => one === settings.languages[0]) ?? 'en');
  const file = entryFilePath(agreement.id, entry.date, entry.kind, id);
  return {
    changes: [{ path: file, content: entryYaml(entry) }],
    recorded: { id, file, agreement: agreement.id, entry },
    message: entryCommitMessage(agreement, id, entry, (phrase) => messages.phrase(phrase)),
  };
}

function edited(
  text: string,
  replacements: readonly { readonly old: string; readonly new: string }[],
): string {
  return replacements.reduce((before, { old, new: after }) => {
    const parts = before.split(old);
    if (parts.length !== 2) throw new Error(`stands ${parts.length - 1} times: ${old}`);
    return parts.join(after);
  }, text);
}

/** `@label` becomes the id of the entry that has that label. */
function withIds(value: unknown, ids: EntryIds): unknown {
  if (Array.isArray(value)) return value.map((item) => withIds(item, ids));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withIds(item, ids)]));
  }
  if (typeof value !== 'string' || !/^@[a-z0-9-]+$/.test(value)) return value;
  const id = ids.byLabel.get(value.slice(1));
  if (id === undefined) throw new Error(`no entry is called ${value}`);
  return id;
}
