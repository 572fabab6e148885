import type { DocumentPhrases } from '../../domain/phrases/document-phrases.js';
import type { Name } from '../../domain/name.js';
import type { Format } from '../format.js';
import type { PhraseSentences } from '../messages.js';
import { articleNames, choiceWords, documentLabels } from './document-names.js';

const inWords = ({ name, of }: Name, format: Format): string =>
  of === undefined ? format.text(name) : `${format.text(name)} (${format.text(of)})`;

export const documentPhrases: PhraseSentences<DocumentPhrases> = {
  'document-command.description': () => 'De overeenkomst zelf als document om te lezen en te ondertekenen.',
  'document-command.agreement': () => 'id van de overeenkomst; niet nodig als er één is',
  'document-command.written': ({ file }) => `De overeenkomst staat in ${file}`,
  'document-command.examples': () => `Voorbeelden:
  collab document                         op het scherm
  collab document -o overeenkomst.docx    als Word-bestand, om te lezen en te ondertekenen
  collab document --format html=overeenkomst.html --format odt=overeenkomst.odt`,
  'document.label': ({ label }) => documentLabels[label],
  'document.colon-at-end': () => ':',
  'document.article-name': ({ name }) => articleNames[name],
  'document.article': ({ number }) => `Artikel ${number}.`,
  'document.articles': ({ numbers }, format) =>
    numbers.length === 1 ? `artikel ${numbers[0] ?? ''}` : `artikelen ${format.list(numbers)}`,
  'document.annex': ({ number }) => `Document ${number}.`,
  'document.annexes': ({ numbers }, format) =>
    numbers.length === 1 ? `document ${numbers[0] ?? ''}` : `documenten ${format.list(numbers)}`,
  'document.choice': ({ group, value }) =>
    (choiceWords[group] as Readonly<Record<string, string>>)[value] ?? value,
  'document.period': ({ period }, format) => format.period(period),
  'document.every': ({ period }, format) => `elke ${format.period(period).replace(/^1 /, '')}`,
  'document.hours': ({ hours, period }, format) =>
    `${format.plural(hours, { one: 'uur', other: 'uur' })} per ${format.period(period).replace(/^1 /, '')}`,
  'document.yes-or-no': ({ yes }) => (yes ? 'ja' : 'nee'),
  'document.each-of': ({ name }, format) => `elk van: ${inWords(name, format)}`,
  'document.of-each-party': () => 'de partij waarvoor dit overleg er is',
  'document.at-least': () => 'ten minste',
  'document.at-most': () => 'ten hoogste',
  'document.rest': () => 'wat de andere aandelen overlaten',
  'document.final': () => 'Dit is het laatste niveau.',
  'document.languages': ({ languages }, format) => format.list(languages.map(format.languageName)),
  'document.this-agreement': () => 'deze overeenkomst',
  'document.signed-text': () => 'ondertekende tekst',
  'document.draft-title': () => 'Dit is een concept',
  'document.proposed-title': () => 'Dit is een voorstel',
  'document.draft': () => 'De partijen hebben deze tekst niet ondertekend. Tot dat moment bindt hij niemand.',
  'document.open-questions': ({ count }, format) =>
    `Nog te regelen: ${format.plural(count, { one: 'vraag', other: 'vragen' })}`,
  'document.no-open-questions': () => 'Geen vraag staat nog als open genoteerd.',
  'document.authoritative-title': () => 'Het ondertekende document beslist',
  'document.authoritative': ({ title }, format) =>
    `Waar deze tekst afwijkt van ‘${format.text(title)}’, beslist dat ondertekende document. Wat tussen rechte haken staat, verwijst naar de artikelen daarvan.`,
  'document.agree': () => 'De partijen komen het volgende overeen.',
  'document.withdrawn': ({ date }, format) => `Vervallen sinds ${format.date(date)}.`,
  'document.signed-elsewhere': ({ title }, format) =>
    `De handtekeningen van de partijen staan onder ‘${format.text(title)}’.`,
  'document.signing': () => 'Ondertekend door of namens de partijen:',
  'document.signed-on': ({ date }, format) => `Ondertekend op ${format.date(date)}.`,
};
