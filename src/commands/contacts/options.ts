/** The options of `collab contacts`, and what each action is started with. */
import { Option, type Command } from 'commander';
import { Failure } from '../../errors/failure.js';
import type { Messages } from '../../messages/messages.js';
import type { Invocation } from '../shared/command.js';

export interface ContactOptions {
  readonly function?: string;
  readonly party?: string;
  readonly name?: string;
  readonly email?: string;
  readonly telephone?: string;
}

export type ContactOption = keyof ContactOptions;

/** With the id as it was named on the command line. */
export type ContactInvocation = Invocation<ContactOptions> & { readonly id: string | undefined };

const options: readonly {
  readonly option: ContactOption;
  readonly placeholder: string;
  readonly example: string;
}[] = [
  { option: 'function', placeholder: 'function', example: '"Project leader"' },
  { option: 'party', placeholder: 'party', example: 'municipality-of-oosterwold' },
  { option: 'name', placeholder: 'name', example: '"First and family name"' },
  { option: 'email', placeholder: 'address', example: 'name@example.org' },
  { option: 'telephone', placeholder: 'number', example: '"+31 20 123 45 67"' },
];

export function defineOptions(command: Command, messages: Messages): void {
  for (const { option, placeholder, example } of options) {
    const words = messages.phrase({ code: `contacts.option-${option}`, data: {} });
    command.addOption(
      new Option(`--${option} <${placeholder}>`, words).argParser((value: string) =>
        wellFormed(option, value.trim(), example),
      ),
    );
  }
}

/** Throws `option-value-malformed`. */
function wellFormed(option: ContactOption, value: string, example: string): string {
  if (isWellFormed(option, value)) return value;
  throw new Failure('usage', 'option-value-malformed', { option: `--${option}`, value, example });
}

/** Whether a value is what the option is for; an address is only looked at for its form. */
export function isWellFormed(option: ContactOption, value: string): boolean {
  if (option === 'email') return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(value);
  if (option === 'telephone') return /^\+?[\d\s().-]{6,24}$/.test(value);
  return value !== '';
}
