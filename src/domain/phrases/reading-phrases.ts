/** Phrases of the commands that read: status and report. */
import type { NoData } from '../phrases.js';

export interface ReadingPhrases {
  'reading.agreements': NoData;
  'status-command.description': NoData;
  'status-command.examples': NoData;
  'status-command.format': NoData;
  'report-command.description': NoData;
  'report-command.examples': NoData;
  'report-command.format': NoData;
  'report-command.output': NoData;
  'report-command.since': NoData;
  'report-command.summary': NoData;
  'report-command.sections': NoData;
  'report-command.written': { readonly file: string };
}
