/** The folder a command starts in: `-C`, else where the person is. */
import { resolvePath } from '../../platform/paths.js';
import type { App } from '../../platform/system-app.js';
import { valueOf } from './option-value.js';

export function startDirectory(argv: readonly string[], app: App): string {
  return resolvePath(app.cwd, valueOf(argv, '--directory') ?? valueOf(argv, '-C') ?? '.');
}
