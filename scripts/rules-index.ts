/** The index of the rules and the list of their ids, made from the folders under src/rules. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const header = '/** Generated from the folders of src/rules by `npm run build`: do not edit. */';

/** The ids of the rules in a folder, sorted: every folder with a `rule.ts`. */
export function readRuleIds(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  const ids = entries.filter(
    (entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'rule.ts')),
  );
  return ids.map((entry) => entry.name).toSorted();
}

/** `src/rules/index.ts`: every rule, sorted by id. */
export function buildRulesIndex(ids: readonly string[]): string {
  const imports = ids.map((id) => `import { rule as ${camelCase(id)} } from './${id}/rule.js';`);
  const list = ids.map((id) => `  ${camelCase(id)},`);
  const type = "import type { Rule } from './rule.js';";
  return [header, ...imports, type, '', 'export const rules: readonly Rule[] = [', ...list, '];', ''].join(
    '\n',
  );
}

/** `src/domain/rule-ids.ts`: the ids as a type, so that a finding cannot name a rule that is not there. */
export function buildRuleIds(ids: readonly string[]): string {
  const list = ids.map((id) => `  '${id}',`);
  const type = 'export type RuleId = (typeof ruleIds)[number];';
  return [header, 'export const ruleIds = [', ...list, '] as const;', '', type, ''].join('\n');
}

function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
