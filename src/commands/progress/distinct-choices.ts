/** Choices by what people call them; two that are called the same show what stands in the file too. */
import type { Choice } from './asker.js';

export function distinctChoices(choices: readonly Choice[]): readonly Choice[] {
  const times = new Map<string, number>();
  for (const { name } of choices) times.set(name, (times.get(name) ?? 0) + 1);
  return choices.map(({ value, name }) =>
    (times.get(name) ?? 0) > 1 && name !== value ? { value, name: `${name} (${value})` } : { value, name },
  );
}
