/** Phrases that formats add of themselves: labels of navigation, charts and lists of findings. */
import type { Severity } from '../finding.js';
import type { NoData } from '../phrases.js';

export interface RendererPhrases {
  /** Between a label and what it labels, and between two remarks: the space after it included. */
  'renderer.colon': NoData;
  'renderer.semicolon': NoData;
  /** Above the list of sections. */
  'renderer.contents': NoData;
  /** The link for who reads by keyboard. */
  'renderer.skip-to-content': NoData;
  /** Names a note that is set apart, before its title. */
  'renderer.note': { readonly tone: 'decide' | 'warn' | 'inform' | 'celebrate' };
  /** Marks the day of the report in a chart. */
  'renderer.report-day': NoData;
  /** Opens the table beside a chart. */
  'renderer.figures': NoData;
  /** Under a table that shows its last rows only. */
  'renderer.earlier-rows': { readonly count: number };
  /** In place of the rows of an empty table. */
  'renderer.no-rows': NoData;
  /** At the foot of a document. `generator`: name and version. */
  'renderer.made-with': { readonly generator: string };
  'renderer.severity': { readonly severity: Severity };
  /** Closes a list of findings. `files` is how many files have them; `checked`, when known, how many were looked at. */
  'renderer.findings-summary': {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly files: number;
    readonly checked?: number;
    readonly 'set-aside'?: number;
  };
}
