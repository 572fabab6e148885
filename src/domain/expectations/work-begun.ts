/** When the work began: the first record that something of what was agreed is being done, or is paid for. */
import type { AgreementState, RecordedEntry } from '../state.js';

/** A forecast, another date or an end is no work. */
const working: ReadonlySet<string> = new Set(['started', 'met', 'done', 'accepted', 'paid', 'delivered']);

/** The earliest record of work by its date; undefined as long as there is none. Baselines are measured before the work. */
export function firstWork(state: Pick<AgreementState, 'entries'>): RecordedEntry | undefined {
  return state.entries.find(({ entry }) => {
    const tellsWork =
      entry.kind === 'milestone' || entry.kind === 'commitment' || entry.kind === 'contribution';
    return tellsWork && working.has(entry.state);
  });
}
