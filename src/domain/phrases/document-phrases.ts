/** Phrases of the agreement as a document, and of `collab document`. */
import type { Name } from '../name.js';
import type { NoData } from '../phrases.js';
import type { Text } from '../schema-types.js';
import type { ChoiceGroup, Choices } from './document-choices.js';
import type { ArticleName, DocumentLabel } from './document-labels.js';

export interface DocumentPhrases {
  'document-command.description': NoData;
  'document-command.examples': NoData;
  'document-command.agreement': NoData;
  'document-command.written': { readonly file: string };
  'document.label': { readonly label: DocumentLabel };
  /** After a label with lines below it. */
  'document.colon-at-end': NoData;
  'document.article-name': { readonly name: ArticleName };
  /** "Article 4. Goals": the heading of an article, but for what it is called. */
  'document.article': { readonly number: string };
  /** "articles 4.1 and 4.2". */
  'document.articles': { readonly numbers: readonly string[] };
  'document.annex': { readonly number: string };
  'document.annexes': { readonly numbers: readonly string[] };
  'document.choice': { readonly group: ChoiceGroup; readonly value: Choices[ChoiceGroup] };
  'document.period': { readonly period: string };
  'document.every': { readonly period: string };
  'document.hours': { readonly hours: number; readonly period: string };
  'document.yes-or-no': { readonly yes: boolean };
  /** Each member of a group by itself. */
  'document.each-of': { readonly name: Name };
  'document.of-each-party': NoData;
  'document.at-least': NoData;
  'document.at-most': NoData;
  /** A share that is what the others leave. */
  'document.rest': NoData;
  'document.final': NoData;
  /** By their codes. */
  'document.languages': { readonly languages: readonly string[] };
  'document.this-agreement': NoData;
  /** What an article of the authoritative text is cited by. */
  'document.signed-text': NoData;
  'document.draft-title': NoData;
  'document.proposed-title': NoData;
  'document.draft': NoData;
  'document.open-questions': { readonly count: number };
  'document.no-open-questions': NoData;
  'document.authoritative-title': NoData;
  'document.authoritative': { readonly title: Text };
  'document.agree': NoData;
  'document.withdrawn': { readonly date: string };
  'document.signed-elsewhere': { readonly title: Text };
  'document.signing': NoData;
  'document.signed-on': { readonly date: string };
}
