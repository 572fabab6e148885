import { expect, test } from 'vitest';
import { partyKindOf } from '../../src/domain/party-kind.js';

test.each([
  ['Municipality of Oosterwold', 'municipality'],
  ['Gemeente Oosterwold', 'municipality'],
  ['Stadt Grünwald', 'municipality'],
  ['Gemeinde Moorland', 'municipality'],
  ['Samtgemeinde Hankensbüttel', 'municipality'],
  ['Ville de Saint-Éloi', 'municipality'],
  ['Commune d’Albret', 'municipality'],
  ['Province of Flevoland', 'province'],
  ['Waterschap Zuiderlek', 'water-board'],
  ['Wasserverband Niers', 'water-board'],
  ['Bundesministerium für Verkehr', 'ministry'],
  ['Ministère de la Culture', 'ministry'],
  ['Ministerie van Onderwijs', 'ministry'],
  ['Bouwbedrijf De Brug B.V.', 'company'],
  ['Brückenbau GmbH', 'company'],
  ['Hochtief AG', 'company'],
  ['Les Ponts SARL', 'company'],
  ['Naturschutz Moorland e.V.', 'association'],
  ['Association des riverains', 'association'],
  ['Stichting De Dijk', 'foundation'],
  ['Bürgerstiftung Moorland', 'foundation'],
  ['Fondation du Patrimoine', 'foundation'],
  ['Universität Grünwald', 'knowledge-institute'],
  ['Université de Saint-Éloi', 'knowledge-institute'],
  ['Landkreis Grünwald', 'public-body'],
  ['Land Brandenburg', 'public-body'],
  ['Métropole Rouen Normandie', 'public-body'],
  ['Région Bretagne', 'public-body'],
])('%s: %s', (name, kind) => {
  expect(partyKindOf(name)).toBe(kind);
});

test.each([
  'Landschap Overijssel',
  'Stadtwerke Grünwald',
  'De Brug',
  'Villeroy',
  'Communications Office',
  '',
])('%j does not tell', (name) => {
  expect(partyKindOf(name)).toBeUndefined();
});
