/** What kind of organisation a party is, where its name says so. */
import type { Party } from './schema-types.js';

type PartyKind = NonNullable<Party['kind']>;

const signs: readonly (readonly [RegExp, PartyKind])[] = [
  [/\b(b\.?v\.?|n\.?v\.?|ltd|limited|gmbh|inc|plc|v\.?o\.?f\.?)$/i, 'company'],
  [/^(municipality|city|town) of |\bmunicipality$|^gemeente\b/i, 'municipality'],
  [/^province of |^provincie\b/i, 'province'],
  [/\bwater (board|authority)\b|^(waterschap|hoogheemraadschap|wetterskip)\b/i, 'water-board'],
  [/^ministry\b|^ministerie\b/i, 'ministry'],
  [/\bfoundation\b|^stichting\b/i, 'foundation'],
  [/\bassociation\b|^vereniging\b/i, 'association'],
  [/\buniversit(y|eit)\b|^hogeschool\b/i, 'knowledge-institute'],
];

/** Undefined when the name does not tell. */
export function partyKindOf(name: string): PartyKind | undefined {
  return signs.find(([sign]) => sign.test(name.trim()))?.[1];
}
