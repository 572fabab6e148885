/** The sixteen colours of the terminal itself, which its user has chosen to be readable. */
import { Chalk } from 'chalk';

/** Ways to write a text. */
export type Paint = Readonly<
  Record<
    'green' | 'yellow' | 'red' | 'magenta' | 'blue' | 'cyan' | 'bold' | 'dim' | 'italic' | 'underline',
    (text: string) => string
  >
>;

export function painted(): Paint {
  return new Chalk({ level: 1 });
}
