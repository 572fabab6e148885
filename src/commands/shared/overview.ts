/** What `collab` says by itself: examples first, then the commands, then where to go on. */
import { commandNames, type CommandName } from '../../domain/command-names.js';
import type { CommandWords } from '../../messages/command-words.js';

export function summaryOf(name: CommandName, words: CommandWords): string {
  return words.phrase({ code: `help.summary-${name}`, data: {} });
}

export function overview(words: CommandWords): string {
  const width = Math.max(...commandNames.map((name) => name.length)) + 2;
  const commands = commandNames.map((name) => `  ${name.padEnd(width)}${summaryOf(name, words)}`);
  const say = (code: 'help.tagline' | 'help.start' | 'help.start-examples' | 'help.commands' | 'help.more') =>
    words.phrase({ code, data: {} });
  return `${[
    say('help.tagline'),
    '',
    say('help.start'),
    say('help.start-examples'),
    '',
    say('help.commands'),
    ...commands,
    '',
    say('help.more'),
  ].join('\n')}\n`;
}
