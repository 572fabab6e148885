/** The language to speak: the one asked for, else the workspace's, else the computer's. */
import { languages, type Language } from '../../messages/format.js';
import { findWorkspaceLanguage } from '../../workspace/workspace-language.js';
import type { App } from '../../platform/system-app.js';
import { valueOf } from './option-value.js';
import { startDirectory } from './start-directory.js';

const isLanguage = (word: string | undefined): word is Language =>
  languages.some((language) => language === word);

/** Looks at the raw arguments, so that a mistake in them can already be told in the right language. */
export function chooseLanguage(argv: readonly string[], app: App): Language {
  const asked = valueOf(argv, '--lang');
  if (isLanguage(asked)) return asked;
  const ofWorkspace = findWorkspaceLanguage(startDirectory(argv, app));
  if (isLanguage(ofWorkspace)) return ofWorkspace;
  const locale = app.env['LC_ALL'] || app.env['LC_MESSAGES'] || app.env['LANG'] || '';
  const ofComputer = locale.slice(0, 2).toLowerCase();
  return isLanguage(ofComputer) ? ofComputer : 'en';
}
