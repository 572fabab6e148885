/** What kind of organisation a party is, where its name says so, in any of the languages of collab. */
import type { Party } from './schema-types.js';

type PartyKind = NonNullable<Party['kind']>;

/** The first that fits: "Stiftung Moorland e.V." is an association. */
const signs: readonly (readonly [RegExp, PartyKind])[] = [
  [/\b(b\.?v\.?|n\.?v\.?|ltd|limited|inc|plc|v\.?o\.?f\.?)$/i, 'company'],
  [/\b(gmbh|ag|ug|kg|ohg|sarl|s\.a\.r\.l\.|sas|s\.a\.s\.|sa|s\.a\.)$/i, 'company'],
  [/(^|\s)e\.\s?v\.$|\b(association|verein)\b|^vereniging\b/i, 'association'],
  [/^(municipality|city|town) of |\bmunicipality$|^gemeente\b/i, 'municipality'],
  [/^(stadt|(verbands|samt)?gemeinde|(landes|bundes)hauptstadt|hansestadt)\s/i, 'municipality'],
  [/^(commune|ville) (de|du|des|d[’'])/i, 'municipality'],
  [/^province of |^provincie\b/i, 'province'],
  [
    /\bwater (board|authority)\b|^(waterschap|hoogheemraadschap|wetterskip)\b|wasserverband\b/i,
    'water-board',
  ],
  [/^ministry\b|^ministerie\b|ministerium(?!\p{L})|^ministère\b/iu, 'ministry'],
  [/\bfoundation\b|^stichting\b|stiftung\b|^fondation\b/i, 'foundation'],
  [/\buniversit(y|eit|ät|é)(?!\p{L})|^hogeschool\b|\b(fach)?hochschule\b/iu, 'knowledge-institute'],
  [/^((land)?kreis|land|freistaat|bezirk|zweckverband|landschaftsverband)\s/i, 'public-body'],
  [/^(département|région|métropole|communauté|syndicat)(?!\p{L})/iu, 'public-body'],
];

/** Undefined when the name does not tell. */
export function partyKindOf(name: string): PartyKind | undefined {
  return signs.find(([sign]) => sign.test(name.trim()))?.[1];
}
