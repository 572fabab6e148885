/**
 * Where people's words stand in an agreement, and what they are: `src/domain/text-places.ts`, made from the schema. A text
 * that is new in the schema is a clause until this table says otherwise; what is not agreed (`x-normative: false`) is left out.
 */
import type { TextKind } from '../src/domain/clarity/clarity.js';
import type { JsonSchema, Schemas } from './read-schemas.js';

/** By the name of the definition and the property; `*` is any property of it. */
const kinds: Readonly<Record<string, TextKind>> = {
  '*.title': 'title',
  '*.short-title': 'title',
  '*.name': 'title',
  '*.function': 'title',
  '*.heading': 'title',
  '*.who': 'title',
  '*.exercised-by': 'title',
  '*.represented-by': 'title',
  '*.alternate': 'title',
  '*.seat': 'title',
  '*.established-by': 'title',
  'principle.*': 'background',
  'right.what': 'right',
  'right.when': 'right',
  'powers.*': 'right',
  'body.powers': 'right',
  'agreement.purpose': 'background',
  'legal.*': 'title',
  'legal.explanation': 'clause',
  'term.*': 'clause',
  'relations.*': 'title',
  'party.*': 'title',
  'represented-by.*': 'title',
  'party.objective': 'background',
  'group.*': 'title',
  'facilitator.external': 'title',
  'facilitator-task.what': 'commitment',
  'definition.term': 'title',
  'definition.meaning': 'definition',
  'recital.text': 'background',
  'goal.title': 'goal',
  'goal.why': 'background',
  'indicator.title': 'title',
  'indicator.definition': 'indicator',
  'indicator.method': 'indicator',
  'indicator.data-source': 'title',
  'indicator.limitations': 'background',
  'expectation.what': 'expectation',
  'expectation.*': 'background',
  'offer.what': 'expectation',
  'commitment.*': 'commitment',
  'trigger.when': 'commitment',
  'milestone.title': 'commitment',
  'milestone.acceptance': 'commitment',
  'contribution.what': 'commitment',
  'share.*': 'title',
  'surcharge.*': 'title',
  'contribution.index': 'title',
  'grant.from': 'title',
  'body.title': 'title',
  'member.*': 'title',
  'risk.*': 'background',
  'risk.response': 'expectation',
  'report.what': 'clause',
  'evaluation.*': 'background',
  'statements.*': 'background',
  'levels.title': 'escalation',
  'clause.heading': 'title',
  'document.*': 'title',
  'condition.what': 'clause',
  'approval.by': 'title',
  'budget-line.what': 'title',
};

interface Places {
  open?: true;
  in: Record<string, Places | string>;
}

const heading =
  '/** Where words stand in an agreement, by key. Generated from schemas/ by `npm run build`: do not edit. */';
const common = 'common.schema.json#/$defs/';

export function buildTextPlaces(schemas: Schemas): string {
  const schema = schemas.get('agreement.schema.json') ?? {};
  return [
    heading,
    "import type { TextKind } from './clarity/clarity.js';",
    '',
    'export interface TextPlaces {',
    '  /** An open question can stand here. */',
    '  readonly open?: true;',
    '  /** By key; `*` is any other. */',
    '  readonly in: { readonly [key: string]: TextPlaces | TextKind };',
    '}',
    '',
    `export const textPlaces: TextPlaces = ${JSON.stringify(placesOf(schema, 'agreement', schema))};`,
    '',
  ].join('\n');
}

/** @param owner the name of what the schema describes: a definition, or the property it stands under */
function placesOf(schema: JsonSchema, owner: string, root: JsonSchema): Places | undefined {
  const places: Places = { in: {} };
  const properties = (schema['properties'] ?? {}) as Record<string, JsonSchema>;
  if ('open' in properties) places.open = true;
  for (const [name, property] of Object.entries(properties))
    add(places, name, placeOf(property, [owner, name], root));
  for (const part of ['additionalProperties', 'items']) {
    const each = schema[part];
    if (typeof each === 'object' && each !== null)
      add(places, '*', placeOf(each as JsonSchema, [owner, '*'], root));
  }
  for (const choice of ['anyOf', 'oneOf', 'allOf'].flatMap((word) => (schema[word] ?? []) as JsonSchema[]))
    join(places, placesOf(resolve(choice, root), owner, root));
  return Object.keys(places.in).length > 0 ? places : undefined;
}

function placeOf(
  property: JsonSchema,
  [owner, name]: readonly [owner: string, name: string],
  root: JsonSchema,
): Places | string | undefined {
  if (property['x-normative'] === false || name === 'withdrawn') return undefined;
  if (property['$ref'] === `${common}text`) return kindOf(owner, name);
  const definition = definitionOf(property);
  if (definition !== undefined) return placesOf(resolve(property, root), definition, root);
  const each = (property['items'] ?? property['additionalProperties']) as JsonSchema | undefined;
  // A list of texts: each is what the list is.
  if (each?.['$ref'] === `${common}text`) return { in: { '*': kindOf(owner, name) } };
  return placesOf(property, name === '*' ? owner : name, root);
}

function definitionOf(schema: JsonSchema): string | undefined {
  const { $ref: ref } = schema;
  return typeof ref === 'string' ? /^#\/\$defs\/(.+)$/.exec(ref)?.[1] : undefined;
}

function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const definition = definitionOf(schema);
  if (definition === undefined) return schema;
  return ((root['$defs'] ?? {}) as Record<string, JsonSchema>)[definition] ?? {};
}

function add(places: Places, key: string, place: Places | string | undefined): void {
  const known = places.in[key];
  if (place === undefined) return;
  if (typeof known === 'object' && typeof place === 'object') join(known, place);
  else places.in[key] ??= place;
}

function join(places: Places, others: Places | undefined): void {
  if (others?.open === true) places.open = true;
  for (const [key, place] of Object.entries(others?.in ?? {})) add(places, key, place);
}

function kindOf(owner: string, name: string): string {
  return kinds[`${owner}.${name}`] ?? kinds[`${owner}.*`] ?? kinds[`*.${name}`] ?? 'clause';
}
