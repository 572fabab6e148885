/** `collab` and `collab --help`: the first thing people meet, so that it loads nothing but its own words. */
import { commandWordsFor } from '../messages/command-words.js';
import { chooseLanguage } from './shared/choose-language.js';
import type { CommandMain } from './shared/command-main.js';
import { overview } from './shared/overview.js';

export const main: CommandMain = async (argv, app) => {
  await app.stdout(overview(commandWordsFor(chooseLanguage(argv, app))));
  return 0;
};
