/** The page of a rule, as `collab explain` prints it: it stands beside the program. */
import type { RuleId } from '../../domain/rule-ids.js';
import type { Messages } from '../../messages/messages.js';
import { listFilesInside, readFileInside } from '../../platform/files.js';
import { bundlePath } from '../../platform/paths.js';

/** Markdown. English has the plain name, and is read where there is none in the language. */
export function readRulePage(id: RuleId, messages: Messages): string {
  const folder = bundlePath('../rules');
  const own = `${id}/README.${messages.language}.md`;
  if (listFilesInside(folder, { under: id }).includes(own))
    return readFileInside(folder, own).toString('utf8');
  const page = readFileInside(folder, `${id}/README.md`).toString('utf8');
  if (messages.language === 'en') return page;
  const remark = messages.phrase({ code: 'explain.page-in-english', data: {} });
  return page.replace(/^# .*$/m, () => `# ${messages.ruleTitle(id)}\n\n${remark}`);
}
