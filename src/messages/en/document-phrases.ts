import type { DocumentPhrases } from '../../domain/phrases/document-phrases.js';
import type { Name } from '../../domain/name.js';
import type { Format } from '../format.js';
import type { PhraseSentences } from '../messages.js';
import { articleNames, choiceWords, documentLabels } from './document-names.js';

const inWords = ({ name, of }: Name, format: Format): string =>
  of === undefined ? format.text(name) : `${format.text(name)} (${format.text(of)})`;

export const documentPhrases: PhraseSentences<DocumentPhrases> = {
  'document-command.description': () => 'The agreement itself as a document that people can read and sign.',
  'document-command.agreement': () => 'id of the agreement; not needed where there is one',
  'document-command.written': ({ file }) => `The agreement is in ${file}`,
  'document-command.examples': () => `Examples:
  collab document                      on the screen
  collab document -o agreement.docx    as a Word file, to read and sign
  collab document --format html=agreement.html --format odt=agreement.odt`,
  'document.label': ({ label }) => documentLabels[label],
  'document.colon-at-end': () => ':',
  'document.article-name': ({ name }) => articleNames[name],
  'document.article': ({ number }) => `Article ${number}.`,
  'document.articles': ({ numbers }, format) =>
    numbers.length === 1 ? `article ${numbers[0] ?? ''}` : `articles ${format.list(numbers)}`,
  'document.annex': ({ number }) => `Document ${number}.`,
  'document.annexes': ({ numbers }, format) =>
    numbers.length === 1 ? `document ${numbers[0] ?? ''}` : `documents ${format.list(numbers)}`,
  'document.choice': ({ group, value }) =>
    (choiceWords[group] as Readonly<Record<string, string>>)[value] ?? value,
  'document.period': ({ period }, format) => format.period(period),
  'document.every': ({ period }, format) => `every ${format.period(period).replace(/^1 /, '')}`,
  'document.hours': ({ hours, period }, format) =>
    `${format.plural(hours, { one: 'hour', other: 'hours' })} per ${format.period(period).replace(/^1 /, '')}`,
  'document.yes-or-no': ({ yes }) => (yes ? 'yes' : 'no'),
  'document.each-of': ({ name }, format) => `each of: ${inWords(name, format)}`,
  'document.of-each-party': () => 'the party for which the body is there',
  'document.at-least': () => 'at least',
  'document.at-most': () => 'at most',
  'document.rest': () => 'what the other shares leave',
  'document.final': () => 'The end of the line: this level is final.',
  'document.languages': ({ languages }, format) => format.list(languages.map(format.languageName)),
  'document.this-agreement': () => 'this agreement',
  'document.signed-text': () => 'signed text',
  'document.draft-title': () => 'This is a draft',
  'document.proposed-title': () => 'This is a proposal',
  'document.draft': () => 'The parties have not signed this text. Until they do, it binds nobody.',
  'document.open-questions': ({ count }, format) =>
    `Still to be settled: ${format.plural(count, { one: 'question', other: 'questions' })}`,
  'document.no-open-questions': () => 'No question is marked as still open.',
  'document.authoritative-title': () => 'The signed document is decisive',
  'document.authoritative': ({ title }, format) =>
    `Where this text and “${format.text(title)}” differ, that signed document is decisive. What stands in square brackets cites its articles.`,
  'document.agree': () => 'The parties agree as follows.',
  'document.withdrawn': ({ date }, format) => `No longer holds since ${format.date(date)}.`,
  'document.signed-elsewhere': ({ title }, format) =>
    `The signatures of the parties stand under “${format.text(title)}”.`,
  'document.signing': () => 'Signed by or on behalf of the parties:',
  'document.signed-on': ({ date }, format) => `Signed on ${format.date(date)}.`,
};
