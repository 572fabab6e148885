/** Everything an entry is made with: the workspace, who records, and who can be asked. */
import type { AgreementFile } from '../../domain/folder.js';
import type { AgreementState } from '../../domain/state.js';
import { foldEntries } from '../../history/fold-entries.js';
import type { Messages } from '../../messages/messages.js';
import type { OpenedForRecording } from '../shared/open-for-recording.js';
import type { Recorder } from '../shared/recorder.js';
import type { Asker } from './asker.js';

export interface Desk {
  readonly opened: OpenedForRecording;
  readonly recorder: Recorder;
  readonly messages: Messages;
  readonly asker: Asker;
  /** Where the person is: files of evidence are named from here. */
  readonly directory: string;
}

/** The state on the day of an entry, as if the entry that it corrects were not there. */
export function stateOn(agreement: AgreementFile, date: string, without: string | undefined): AgreementState {
  const entries =
    without === undefined ? agreement.entries : agreement.entries.filter(({ id }) => id !== without);
  return foldEntries({ ...agreement, entries }, { until: date });
}
