/** The style sheet of a page, and the hash by which its content security policy lets it in. */
import { blocks } from './styles/blocks.js';
import { charts } from './styles/charts.js';
import { page } from './styles/page.js';
import { print } from './styles/print.js';
import { provisions } from './styles/provisions.js';
import { tokens } from './styles/tokens.js';

export const styleSheet = [tokens, page, blocks, provisions, charts, print].join('').trim();

/** SHA-256 of `styleSheet` in base64: pages are made without cryptography, so it stands here and a test holds it true. */
export const styleHash = 'sha256-ScHacDffe55CcPjR/xTFzc01KYYIJJXrQatzvjnpshk=';
