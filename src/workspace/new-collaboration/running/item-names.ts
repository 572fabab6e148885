/** Finds what people name in their own words, and gives ids to what is new. */
import { nearest } from '../../../domain/nearest.js';
import { newId } from '../../../domain/slug.js';
import { Failure } from '../../../errors/failure.js';

/** As it is compared: capitals and spaces do not count. */
export function plainName(name: string): string {
  return name.toLowerCase().split(/\s+/).join(' ').trim();
}

/** Ids by what people call things, and by the ids themselves. */
export class ItemNames {
  readonly #ids = new Map<string, string>();
  readonly #taken: Set<string>;
  readonly #fallback: string;

  /** @param fallback the id for words of which none can be made */
  constructor(fallback: string, taken: Iterable<string> = []) {
    this.#fallback = fallback;
    this.#taken = new Set(taken);
  }

  /** A new id. */
  add(name: string, longest = 40): string {
    const id = newId(name, this.#fallback, this.#taken, longest);
    this.#taken.add(id);
    if (!this.#ids.has(plainName(name))) this.#ids.set(plainName(name), id);
    return id;
  }

  find(name: string): string | undefined {
    return this.#ids.get(plainName(name)) ?? [...this.#ids.values()].find((id) => id === name);
  }

  /** Throws `name-unknown`. */
  require(name: string, what: 'party' | 'goal', known: readonly string[]): string {
    const id = this.find(name);
    if (id !== undefined) return id;
    const suggestion = nearest(name, known);
    throw new Failure('usage', 'name-unknown', {
      what,
      name,
      known,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
}
