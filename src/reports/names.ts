/** Who an id stands for: a party or group by its name, a person by function and party, a body by its title. */
import type { Folder } from '../domain/folder.js';
import type { ItemIndex } from '../domain/item-index.js';
import type { Name } from '../domain/name.js';
import type { Text } from '../domain/schema-types.js';

export type NameOf = (id: string) => Name;

/** An id that stands for nobody known is its own name: never an error. A party that this agreement does not have is left out. */
export function nameFinder(folder: Folder, items: ItemIndex): NameOf {
  const people = new Map(Object.entries(folder.settings.people ?? {}));
  const titled = (list: string, id: string, field: 'name' | 'title'): Text | undefined =>
    items.items.get(`${list}/${id}`)?.value[field] as Text | undefined;
  return (id) => {
    const name =
      titled('parties', id, 'name') ??
      titled('groups', id, 'title') ??
      titled('bodies', id, 'title') ??
      titled('others', id, 'name');
    if (name !== undefined) return { name };
    const person = people.get(id);
    if (person === undefined) return { name: id };
    const of = person.party === undefined ? undefined : titled('parties', person.party, 'name');
    return of === undefined ? { name: person.function } : { name: person.function, of };
  };
}
