/** Small pieces that several articles need. */
import type { ArticleName } from '../../domain/phrases/document-labels.js';
import type { Text } from '../../domain/schema-types.js';
import { strong, type Content } from '../document.js';
import type { Article, Opening, Provision } from './provisions.js';

export function article(name: ArticleName, ...provisions: readonly (readonly Provision[])[]): Article {
  return { id: name, heading: { name }, path: name, provisions: provisions.flat() };
}

export const whatOf: Opening<{ readonly what: Text }> = ({ what }, { own }) => own(what);
export const titleOf: Opening<{ readonly title: Text }> = ({ title }, { own }) => own(title);
export const headed: Opening<{ readonly title: Text }> = ({ title }, { own }) => [strong(...own(title))];
export const colon: Content = [{ type: 'phrase', phrase: { code: 'renderer.colon', data: {} } }];
