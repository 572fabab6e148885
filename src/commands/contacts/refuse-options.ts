/** Only adding somebody takes options. */
import { Failure } from '../../errors/failure.js';
import type { ContactOptions } from './options.js';

/** Throws `options-conflict`. */
export function refuseOptions(action: string, options: ContactOptions): void {
  const fields = ['function', 'party', 'name', 'email', 'telephone'] as const;
  const given = fields.find((field) => options[field] !== undefined);
  if (given !== undefined)
    throw new Failure('usage', 'options-conflict', {
      options: [`collab contacts ${action}`, `--${given}`],
    });
}
