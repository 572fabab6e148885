/** What makes sense to record now: what is due, what is open; and every kind for the rest. */
import { entryKinds, isEntryKind } from '../../domain/entry-fields.js';
import { nextSteps } from '../../domain/entry-steps.js';
import type { AgreementFile } from '../../domain/folder.js';
import { isClosed, isLifecycleKind } from '../../domain/lifecycles.js';
import { obligations } from '../../domain/obligations.js';
import type { AgreementState, EntryKind } from '../../domain/state.js';
import type { OpenedForRecording } from '../shared/open-for-recording.js';
import { addDays } from '../../domain/calendar-date.js';

export interface Suggestion {
  readonly kind: EntryKind;
  /** The item; absent for a kind in general. */
  readonly about?: string;
  /** When it is due, where it is. */
  readonly due?: string;
  readonly late: boolean;
}

/** Further ahead, what is due is not offered. */
const daysAhead = 30;
const mostSuggestions = 12;

/** The most pressing first. */
export function whatsNext(
  agreement: AgreementFile,
  state: AgreementState,
  { workspace, today }: Pick<OpenedForRecording, 'workspace' | 'today'>,
): readonly Suggestion[] {
  const found = new Map<string, Suggestion>();
  const offer = (suggestion: Suggestion): void => {
    const key = `${suggestion.kind} ${suggestion.about ?? ''}`;
    if (!found.has(key)) found.set(key, suggestion);
  };
  const { settings } = workspace.folder;
  for (const { what, path, date, tone } of obligations({
    agreement,
    state,
    settings,
    today,
    until: addDays(today, daysAhead),
  })) {
    const kind = what === 'request' ? 'decision' : what;
    if (!isEntryKind(kind) || kind === 'report' || kind === 'health') continue;
    const [about = ''] = path.split('#');
    const next = nextSteps({ kind, path: about }, agreement.terms, state);
    if (kind !== 'measurement' && (next?.steps.length ?? 0) === 0) continue;
    offer({ kind, about, due: date, late: tone === 'late' });
  }
  for (const item of state.items.values()) {
    if (!isLifecycleKind(item.kind) || isClosed(item.kind, item.state)) continue;
    if (item.kind === 'commitment' || item.kind === 'milestone' || item.kind === 'contribution') continue;
    const kind = item.kind === 'request' ? 'decision' : item.kind;
    offer({ kind, about: item.path, late: false });
  }
  return [...found.values()].slice(0, mostSuggestions);
}

const oftenWanted: readonly EntryKind[] = [
  'measurement', 'bottleneck', 'decision', 'success', 'improvement', 'action', 'request', 'milestone', 'commitment',
]; // prettier-ignore

/** Kinds in the order in which they are most often wanted. */
export const commonKinds: readonly EntryKind[] = [...new Set([...oftenWanted, ...entryKinds])];
