/** Phrases of help and of what every command shares. Each larger command has phrases of its own beside this file. */
import type { CommandName } from '../command-names.js';
import type { NoData } from '../phrases.js';

export interface CommandPhrases extends Record<`help.summary-${CommandName}`, NoData> {
  'bug.message': { readonly reason: string };
  'bug.remedy': NoData;

  'help.tagline': NoData;
  'help.start': NoData;
  'help.start-examples': NoData;
  'help.commands': NoData;
  'help.more': NoData;
  'help.usage': NoData;
  'help.arguments': NoData;
  'help.options': NoData;
  'help.examples': NoData;
  'help.default': { readonly value: string };

  'help.group-everywhere': NoData;
  'help.directory': NoData;
  'help.json': NoData;
  'help.as': NoData;
  'help.as-of': NoData;
  'help.today': NoData;
  'help.lang': NoData;
  'help.yes': NoData;
  'help.no-input': NoData;
  'help.no-color': NoData;
  'help.quiet': NoData;
  'help.verbose': NoData;
  'help.debug': NoData;
  'help.help': NoData;
}
