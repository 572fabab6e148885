/** How agreements of one workspace stand to each other. */
import type { AgreementFile, Folder } from './folder.js';
import { jsonPointer } from './json-pointer.js';
import type { Agreement } from './schema-types.js';

export type Relation = NonNullable<Agreement['relations']>[number];

export interface RelationTo {
  readonly from: AgreementFile;
  readonly to: AgreementFile;
  readonly relation: Relation;
  /** Where the relation stands in the file of `from`. */
  readonly pointer: string;
}

/** The relations of an agreement with others of the workspace; those with agreements elsewhere are left out. */
export function relationsOf(from: AgreementFile, { agreements }: Folder): readonly RelationTo[] {
  return (from.terms.relations ?? []).flatMap((relation, index) => {
    const to = relation.agreement === undefined ? undefined : agreements.get(relation.agreement);
    if (to === undefined || to.id === from.id) return [];
    return [{ from, to, relation, pointer: jsonPointer(['relations', index]) }];
  });
}

export function allRelations(folder: Folder): readonly RelationTo[] {
  return [...folder.agreements.values()].flatMap((agreement) => relationsOf(agreement, folder));
}

/** One text for two agreements in either order. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}
