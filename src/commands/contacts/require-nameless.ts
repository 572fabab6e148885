/** What is shared of a person does not say who it is. */
import { findContactDetails } from '../../domain/contact-details.js';
import { slug } from '../../domain/slug.js';
import { Failure } from '../../errors/failure.js';
import type { Completed } from './complete-contact.js';

interface Described extends Completed {
  /** An id that is there already is shared already. */
  readonly newId: string | undefined;
  readonly name: string | undefined;
}

/** Particles of names say nothing: "van", "de". */
const fewestLetters = 4;

/** Throws `person-named`. */
export function requireNameless({ newId, shared, own, name: before }: Described): void {
  const role = shared.function ?? '';
  const [detail] = findContactDetails(role);
  if (detail !== undefined)
    throw new Failure('usage', 'person-named', { option: '--function', found: detail.found });
  const name = own.name ?? before;
  if (name === undefined) return;
  const parts = slug(name)
    .split('-')
    .filter((part) => part.length >= fewestLetters);
  refuse(role, slug(role).split('-'), parts, '--function');
  if (newId !== undefined) refuse(newId, newId.split('-'), parts, 'contact');
}

/** One part of a name may be a word of the function too ("Baker"); two of them are a name. */
function refuse(written: string, words: readonly string[], parts: readonly string[], option: string): void {
  const named = parts.filter((part) => words.includes(part));
  if (named.length >= Math.min(2, parts.length) && named.length > 0)
    throw new Failure('usage', 'person-named', { option, found: written });
}
