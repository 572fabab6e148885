/** What people choose from in the form, by what they call it; and what is meant by it, in whatever language. */
import type { Messages } from '../../messages/messages.js';
import type { FormChoice } from '../../reports/progress-form/form-choices.js';

export interface NamedChoice {
  readonly value: string;
  readonly name: string;
}

/** Two that are called the same show what stands in the file too. */
export function choiceNames(choices: readonly FormChoice[], { format }: Messages): readonly NamedChoice[] {
  const named = choices.map(({ value, name }) => ({ value, name: format.text(name) }));
  const times = new Map<string, number>();
  for (const { name } of named) times.set(name, (times.get(name) ?? 0) + 1);
  return named.map(({ value, name }) => ({
    value,
    name: (times.get(name) ?? 0) > 1 ? `${name} (${value})` : name,
  }));
}

export function stateName(word: string, messages: Messages): string {
  // No entry says it: it is the state before the first.
  if (word === 'planned') return messages.phrase({ code: 'deed.due', data: {} });
  return messages.phrase({ code: 'progress.state', data: { state: word } });
}
