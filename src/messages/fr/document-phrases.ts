import type { DocumentPhrases } from '../../domain/phrases/document-phrases.js';
import type { Name } from '../../domain/name.js';
import type { Format } from '../format.js';
import type { PhraseSentences } from '../messages.js';
import { articleNames, choiceWords, documentLabels } from './document-names.js';

const inWords = ({ name, of }: Name, format: Format): string =>
  of === undefined ? format.text(name) : `${format.text(name)} (${format.text(of)})`;

export const documentPhrases: PhraseSentences<DocumentPhrases> = {
  'document-command.description': () => 'La convention elle-même, en document à lire et à signer.',
  'document-command.agreement': () => 'identifiant de la convention ; inutile s’il n’y en a qu’une',
  'document-command.written': ({ file }) => `La convention est dans ${file}`,
  'document-command.examples': () => `Exemples :
  collab document                       à l’écran
  collab document -o convention.docx    en fichier Word, à lire et à signer
  collab document --format html=convention.html --format odt=convention.odt`,
  'document.label': ({ label }) => documentLabels[label],
  'document.colon-at-end': () => ' :',
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
  'document.every': ({ period }, format) =>
    format.period(period).startsWith('1 ')
      ? format.period(period).replace(/^1 /, 'chaque ')
      : `${/[WH]$/.test(period) ? 'toutes' : 'tous'} les ${format.period(period)}`,
  'document.hours': ({ hours, period }, format) =>
    `${format.plural(hours, { one: 'heure', other: 'heures' })} par ${format.period(period).replace(/^1 /, '')}`,
  'document.yes-or-no': ({ yes }) => (yes ? 'oui' : 'non'),
  'document.each-of': ({ name }, format) => `chacun : ${inWords(name, format)}`,
  'document.of-each-party': () => 'la partie pour laquelle l’instance existe',
  'document.at-least': () => 'au moins',
  'document.at-most': () => 'au plus',
  'document.rest': () => 'ce que laissent les autres parts',
  'document.final': () => 'Ce niveau est le dernier.',
  'document.languages': ({ languages }, format) => format.list(languages.map(format.languageName)),
  'document.this-agreement': () => 'la présente convention',
  'document.signed-text': () => 'texte signé',
  'document.draft-title': () => 'Ceci est un projet',
  'document.proposed-title': () => 'Ceci est une proposition',
  'document.draft': () => 'Les parties n’ont pas signé ce texte. Jusque-là, il n’engage personne.',
  'document.open-questions': ({ count }, format) =>
    `À régler encore : ${format.plural(count, { one: 'question', other: 'questions' })}`,
  'document.no-open-questions': () => 'Aucune question n’est notée comme ouverte.',
  'document.authoritative-title': () => 'Le document signé fait foi',
  'document.authoritative': ({ title }, format) =>
    `En cas de divergence entre ce texte et « ${format.text(title)} », ce document signé fait foi. Les crochets en citent les articles.`,
  'document.agree': () => 'Les parties conviennent de ce qui suit.',
  'document.withdrawn': ({ date }, format) => `Caduc depuis le ${format.date(date)}.`,
  'document.signed-elsewhere': ({ title }, format) =>
    `Les signatures des parties figurent sous « ${format.text(title)} ».`,
  'document.signing': () => 'Signé par les parties ou en leur nom :',
  'document.signed-on': ({ date }, format) => `Signé le ${format.date(date)}.`,
};
