/** `collab init --list-form`: an empty list to fill in, for `--from`. */
import { writeFileInside } from '../../../platform/files.js';
import { pathParts, resolvePath } from '../../../platform/paths.js';
import type { App } from '../../../platform/system-app.js';
import { agreementListForm } from '../../../renderers/agreement-list-form.js';
import { renderXlsx } from '../../../renderers/xlsx.js';
import type { Invocation } from '../../shared/command.js';
import { jsonEnvelope } from '../../shared/json-envelope.js';
import { formatOfFile } from '../../shared/output-formats.js';
import type { InitOptions } from '../options.js';
import { doneStates } from './whether-done.js';

/** Throws `file-exists`: somebody may have filled it in already. */
export async function writeListForm(
  file: string,
  { global, messages, options }: Invocation<InitOptions>,
  app: App,
): Promise<number> {
  formatOfFile(file, new Map([['xlsx', 'xlsx']]), '--list-form');
  const today = global.today ?? global.systemToday ?? app.today(app.timeZone());
  const { folder, name } = pathParts(resolvePath(global.directory, file));
  const content = renderXlsx(agreementListForm(messages, today, doneStates(messages)));
  writeFileInside(folder, name, content, { exclusive: options.force !== true });
  if (global.json) await app.stdout(jsonEnvelope(app, 'init', true, { form: { file } }));
  else if (!global.quiet)
    await app.stdout(`${messages.phrase({ code: 'init.list-written', data: { file } })}\n`);
  return 0;
}
