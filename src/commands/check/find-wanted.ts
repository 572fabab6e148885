/** The findings that were asked for: of the paths, rules and changes named, without what is known. */
import { fingerprint } from '../../domain/fingerprint.js';
import type { Finding } from '../../domain/finding.js';
import type { RuleId } from '../../domain/rule-ids.js';
import { Failure } from '../../errors/failure.js';
import { rules } from '../../rules/index.js';
import type { SeveritySetting } from '../../rules/severity.js';
import { findAll } from '../shared/check-workspace.js';
import type { Invocation } from '../shared/command.js';
import type { OpenedForCheck } from '../shared/open-for-check.js';
import { findingSelector } from '../shared/select-findings.js';
import { applyBaseline } from './baseline.js';
import type { Found } from './found.js';
import { changedSince, type Place } from './since.js';

export interface WantedOptions {
  readonly rule?: ReadonlyMap<string, SeveritySetting>;
  readonly only?: string;
  readonly since?: string;
  readonly baseline?: string;
  readonly updateBaseline?: true;
}

type IsWanted = (place: Place & Pick<Finding, 'rule'>) => boolean;

export async function findWanted(
  opened: OpenedForCheck,
  { options, global, messages }: Invocation<WantedOptions>,
): Promise<Found> {
  const { baseline, updateBaseline } = options;
  if (updateBaseline === true && baseline === undefined)
    throw new Failure('usage', 'option-only-with', { option: '--update-baseline', needed: '--baseline' });
  const { findings, setAside } = findAll(opened, options.rule);
  const all = [...findings, ...setAside.map(({ finding }) => finding)];
  const isWanted = await selector(
    opened,
    options,
    global.directory,
    baseline === undefined ? all : undefined,
  );
  const isAsked = (finding: Finding): boolean => isWanted({ ...finding, fingerprint: fingerprint(finding) });
  const { locate, folder } = opened.workspace;
  const found: Found = {
    findings: findings.filter(isAsked).map(locate),
    setAside: setAside
      .filter(({ finding }) => isAsked(finding))
      .map((aside) => ({ ...aside, finding: locate(aside.finding) })),
  };
  if (baseline === undefined) return found;
  return applyBaseline(found, {
    file: baseline,
    directory: global.directory,
    update: updateBaseline === true,
    // A rule that is switched off was not looked at.
    isCovered: ({ file, item, rule, fingerprint: own }) =>
      (options.rule?.get(rule) ?? folder.settings.rules?.[rule]) !== 'off' &&
      isWanted({ file, rule: rule as RuleId, pointer: item === '' ? '' : `/${item}`, fingerprint: own }),
    rules,
    messages,
  });
}

async function selector(
  opened: OpenedForCheck,
  { only, rule, since }: WantedOptions,
  directory: string,
  findings: readonly Finding[] | undefined,
): Promise<IsWanted> {
  const isSelected = findingSelector({ under: opened.selection, ...(only === undefined ? {} : { only }) });
  if (since === undefined) return isSelected;
  const isChanged = await changedSince({
    revision: since,
    directory,
    opened,
    severities: rule,
    findings: findings?.filter(isSelected),
    findAll,
  });
  return (place) => isSelected(place) && isChanged(place);
}
