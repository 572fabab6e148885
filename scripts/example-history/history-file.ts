/**
 * The history of an example as it is written: `examples/<name>/history/*.yaml`, files and steps in order of time.
 * Every step becomes one commit.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface StepHead {
  /** `2025-09-22 10:12`, in the time zone of the workspace. */
  readonly at: string;
  /** The contact who records it. */
  readonly who: string;
  /** What other steps call the entry: they refer to it as `@<label>`. */
  readonly as?: string;
  /** The subject of the commit; entries have their own. */
  readonly subject?: string;
}

export type HistoryStep = StepHead &
  (
    | { readonly start: true }
    /** An entry without `collab`; `date` is the day of the step and `by` the party of `who` unless it says otherwise. */
    | { readonly entry: Readonly<Record<string, unknown>> }
    /** Each `old` stands exactly once in agreement.yaml. */
    | { readonly edit: readonly { readonly old: string; readonly new: string }[] }
    /** The whole file, without `collab` and with its name in `slug`. */
    | {
        readonly meeting: Readonly<Record<string, unknown>> & {
          readonly slug: string;
          readonly date: string;
        };
      }
  );

export interface History {
  readonly agreement: string;
  readonly steps: readonly HistoryStep[];
}

/** Throws when a step is not later than the one before it. */
export function readHistory(exampleDirectory: string): History {
  const directory = join(exampleDirectory, 'history');
  const files = readdirSync(directory)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => parse(readFileSync(join(directory, name), 'utf8'), { schema: 'core' }) as History);
  const steps = files.flatMap((file) => file.steps);
  for (const [place, step] of steps.entries()) {
    const before = steps[place - 1];
    if (before !== undefined && before.at >= step.at) throw new Error(`not after ${before.at}: ${step.at}`);
  }
  const agreement = files[0]?.agreement;
  if (agreement === undefined) throw new Error(`no history in ${directory}`);
  return { agreement, steps };
}
