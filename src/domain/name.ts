/** What someone is called: a party, group or body by its name, a person by function and party. */
import type { Text } from './schema-types.js';

export interface Name {
  readonly name: Text;
  /** The party of a person. */
  readonly of?: Text;
}
