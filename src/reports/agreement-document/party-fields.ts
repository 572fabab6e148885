/** How a party, and who is involved without being one, is said. */
import type { Other, Party } from '../../domain/schema-types.js';
import { text } from '../document.js';
import { choice, day, each, elsewhere, inside, notAgreed, words, yesOrNo, type Fields } from './lines.js';

export const partyFields: Fields<Party> = {
  name: elsewhere,
  kind: elsewhere,
  roles: (roles) => [{ label: 'roles', content: [text(roles.join(', '))] }],
  identifiers: (all) => [
    { label: 'registered', content: [text(all.map(({ scheme, id }) => `${scheme} ${id}`).join(', '))] },
  ],
  'represented-by': inside('represented-by', {
    function: words(null),
    contact: notAgreed,
    mandate: words('mandate'),
  }),
  mandate: words('may-decide'),
  objective: words('own-objective'),
  'contact-points': each('contact-points', {
    function: words(null),
    for: words('in-matters-of'),
    alternate: words('alternate'),
    contact: notAgreed,
    'alternate-contact': notAgreed,
  }),
  'notices-to': inside('notices-to', { function: words(null), contact: notAgreed }),
  signatory: yesOrNo('signs'),
  joined: day('joined'),
  left: day('left'),
  language: notAgreed,
};

export const otherFields: Fields<Other> = {
  name: elsewhere,
  kind: choice('kind-of-organisation', 'organisation'),
  role: choice('roles', 'other-role'),
  part: words('part-played'),
  'represented-by': words('represented-by'),
  contact: notAgreed,
};
