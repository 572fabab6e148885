/** Sets findings aside that comments in the files are about, and finds what is wrong with such comments. */
import type { Finding, FindingData, LocatedFinding } from '../domain/finding.js';
import { isWithin, type IgnoreComment } from '../domain/ignore-comment.js';
import type { RuleId } from '../domain/rule-ids.js';
import type { SetAside } from '../domain/set-aside.js';
import type { Rule } from './rule.js';
import type { SeveritySettings } from './severity.js';
import { weighIgnore, type WeighedIgnore } from './weigh-ignore.js';

export interface StandingFindings {
  readonly findings: readonly Finding[];
  readonly setAside: readonly SetAside[];
}

export interface IgnoreInput {
  readonly comments: readonly IgnoreComment[];
  readonly locate: (finding: Finding) => LocatedFinding;
  /** ISO date. */
  readonly today: string;
  readonly severities: SeveritySettings;
  readonly rules: readonly Rule[];
}

export function setAsideByComments(findings: readonly Finding[], input: IgnoreInput): StandingFindings {
  const ignores = input.comments.map((comment) => weighIgnore(comment, input.today, input.rules));
  const met = new Map<WeighedIgnore, Set<string>>(ignores.map((ignore) => [ignore, new Set()]));
  const standing: Finding[] = [];
  const setAside: SetAside[] = [];
  for (const finding of findings) {
    const ignore = ignoreOf(finding, ignores, input);
    if (ignore === undefined) {
      standing.push(finding);
      continue;
    }
    met.get(ignore)?.add(finding.rule);
    const { reason, until } = ignore;
    setAside.push({ finding, by: 'comment', reason, ...(until === undefined ? {} : { until }) });
  }
  const faults = ignores.flatMap((ignore) => faultsOf(ignore, met.get(ignore) ?? new Set(), input));
  return { findings: [...standing, ...faults], setAside };
}

/** Places are looked up only of findings that a comment in the file may be about. */
function ignoreOf(
  finding: Finding,
  ignores: readonly WeighedIgnore[],
  { locate }: IgnoreInput,
): WeighedIgnore | undefined {
  const candidates = ignores.filter(
    ({ comment, allowed }) => comment.file === finding.file && allowed.has(finding.rule),
  );
  if (candidates.length === 0) return undefined;
  const { line } = locate(finding);
  return candidates.find(({ comment }) => isWithin(comment.reach, { pointer: finding.pointer, line }));
}

function faultsOf(
  ignore: WeighedIgnore,
  met: ReadonlySet<string>,
  { severities }: IgnoreInput,
): readonly Finding[] {
  const { comment, until, isOver, faults, allowed } = ignore;
  const found = (rule: RuleId, data: FindingData): readonly LocatedFinding[] => {
    const severity = severities.get(rule) ?? (rule === 'ignore-well-formed' ? 'error' : 'warning');
    if (severity === 'off') return [];
    return [{ rule, severity, file: comment.file, pointer: '', at: 'value', data, ...comment.place }];
  };
  const unused = [...allowed].filter((name) => !met.has(name) && severities.get(name) !== 'off');
  return [
    ...faults.flatMap((data) => found('ignore-well-formed', data)),
    ...(isOver && until !== undefined ? found('ignore-still-needed', { fault: 'over', until }) : []),
    ...unused.flatMap((name) => found('ignore-still-needed', { fault: 'unused', name })),
  ];
}
