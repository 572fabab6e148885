/** What makes sense to record now: what is due, what is open; and every kind for the rest. */
import { entryKinds, isEntryKind } from '../../domain/entry-fields.js';
import { nextSteps } from '../../domain/entry-steps.js';
import type { AgreementFile } from '../../domain/folder.js';
import { isClosed, isOpeningKind } from '../../domain/lifecycles.js';
import { obligations, type Obligation } from '../../domain/obligations.js';
import type { AgreementState, EntryKind, ItemState } from '../../domain/state.js';
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
  const { settings } = workspace.folder;
  const until = addDays(today, daysAhead);
  const due = obligations({ agreement, state, settings, today, until }).flatMap((one) =>
    dueSuggestion(one, agreement, state),
  );
  const open = [...state.items.values()].flatMap((item) => openSuggestion(item));
  const seen = new Set<string>();
  const isFirst = ({ kind, about = '' }: Suggestion): boolean => {
    const key = `${kind} ${about}`;
    return !seen.has(key) && seen.add(key).has(key);
  };
  return [...due, ...open].filter(isFirst).slice(0, mostSuggestions);
}

/** A request is answered by a decision. */
function kindFor(what: string): string {
  return what === 'request' ? 'decision' : what;
}

function dueSuggestion(
  { what, path, date, tone }: Obligation,
  agreement: AgreementFile,
  state: AgreementState,
): readonly Suggestion[] {
  const kind = kindFor(what);
  if (!isEntryKind(kind) || kind === 'report' || kind === 'health') return [];
  const [about = ''] = path.split('#');
  const canMove = (nextSteps({ kind, path: about }, agreement.terms, state)?.steps.length ?? 0) > 0;
  return kind === 'measurement' || canMove ? [{ kind, about, due: date, late: tone === 'late' }] : [];
}

/** What stands in the agreement is offered when it is due; what entries opened, as long as it is open. */
function openSuggestion({ kind: what, path, state }: ItemState): readonly Suggestion[] {
  const kind = kindFor(what);
  const isOpen = isOpeningKind(what) && !isClosed(what, state);
  return isOpen && isEntryKind(kind) ? [{ kind, about: path, late: false }] : [];
}

const oftenWanted: readonly EntryKind[] = [
  'measurement', 'bottleneck', 'decision', 'success', 'improvement', 'action', 'request', 'milestone', 'commitment',
]; // prettier-ignore

/** Kinds in the order in which they are most often wanted. */
export const commonKinds: readonly EntryKind[] = [...new Set([...oftenWanted, ...entryKinds])];
