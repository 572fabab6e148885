/** The status of the whole, and the goal and sum that decide it. */
import { tones } from '../domain/status/tone.js';
import { labelled, nothing, phrase, spaced, titleOf } from './content.js';
import { say, type Content } from './document.js';
import type { ReportInput } from './report-input.js';
import { statusInline } from './status-inline.js';

/** Where a goal of less weight stands worse, it says why that goal does not decide. */
export function overallWords({ status: { overall, goals }, items }: ReportInput): Content {
  const goal = overall.because === null ? nothing : [titleOf(overall.because, items)];
  const worse = goals.some(({ tone }) => tones.indexOf(tone) > tones.indexOf(overall.tone));
  return spaced(
    [statusInline(overall.tone)],
    worse ? phrase({ code: 'report.computed-high', data: {} }) : nothing,
    labelled(goal, [say(overall.sum ?? overall.reason)]),
  );
}
