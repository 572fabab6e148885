import type { DocumentPhrases } from '../../domain/phrases/document-phrases.js';
import type { Name } from '../../domain/name.js';
import type { Format } from '../format.js';
import type { PhraseSentences } from '../messages.js';
import { articleNames, choiceWords, documentLabels } from './document-names.js';

const inWords = ({ name, of }: Name, format: Format): string =>
  of === undefined ? format.text(name) : `${format.text(name)} (${format.text(of)})`;

const everyOne = new Map([
  ['P1Y', 'jedes Jahr'],
  ['P1M', 'jeden Monat'],
  ['P1W', 'jede Woche'],
  ['P1D', 'jeden Tag'],
]);

export const documentPhrases: PhraseSentences<DocumentPhrases> = {
  'document-command.description': () => 'Die Vereinbarung selbst als Dokument zum Lesen und Unterzeichnen.',
  'document-command.agreement': () => 'Kennung der Vereinbarung; bei nur einer nicht nötig',
  'document-command.written': ({ file }) => `Die Vereinbarung steht in ${file}`,
  'document-command.examples': () => `Beispiele:
  collab document                        auf dem Bildschirm
  collab document -o vereinbarung.docx   als Word-Datei, zum Lesen und Unterzeichnen
  collab document --format html=vereinbarung.html --format odt=vereinbarung.odt`,
  'document.label': ({ label }) => documentLabels[label],
  'document.colon-at-end': () => ':',
  'document.article-name': ({ name }) => articleNames[name],
  'document.article': ({ number }) => `Artikel ${number}.`,
  'document.articles': ({ numbers }, format) => `Artikel ${format.list(numbers)}`,
  'document.annex': ({ number }) => `Dokument ${number}.`,
  'document.annexes': ({ numbers }, format) =>
    numbers.length === 1 ? `Dokument ${numbers[0] ?? ''}` : `Dokumente ${format.list(numbers)}`,
  'document.choice': ({ group, value }) =>
    (choiceWords[group] as Readonly<Record<string, string>>)[value] ?? value,
  'document.period': ({ period }, format) => format.period(period),
  'document.every': ({ period }, format) => everyOne.get(period) ?? `alle ${format.period(period)}`,
  'document.hours': ({ hours, period }, format) =>
    `${format.plural(hours, { one: 'Stunde', other: 'Stunden' })} je ${format.period(period).replace(/^1 /, '')}`,
  'document.yes-or-no': ({ yes }) => (yes ? 'ja' : 'nein'),
  'document.each-of': ({ name }, format) => `jeweils: ${inWords(name, format)}`,
  'document.of-each-party': () => 'die Partei, für die das Gremium besteht',
  'document.at-least': () => 'mindestens',
  'document.at-most': () => 'höchstens',
  'document.rest': () => 'was die anderen Anteile übrig lassen',
  'document.final': () => 'Dies ist die letzte Stufe.',
  'document.languages': ({ languages }, format) => format.list(languages.map(format.languageName)),
  'document.this-agreement': () => 'diese Vereinbarung',
  'document.signed-text': () => 'unterzeichneter Text',
  'document.draft-title': () => 'Dies ist ein Entwurf',
  'document.proposed-title': () => 'Dies ist ein Vorschlag',
  'document.draft': () =>
    'Die Parteien haben diesen Text nicht unterzeichnet. Bis dahin bindet er niemanden.',
  'document.open-questions': ({ count }, format) =>
    `Noch zu regeln: ${format.plural(count, { one: 'Frage', other: 'Fragen' })}`,
  'document.no-open-questions': () => 'Keine Frage ist noch als offen vermerkt.',
  'document.authoritative-title': () => 'Das unterzeichnete Dokument ist maßgeblich',
  'document.authoritative': ({ title }, format) =>
    `Weicht dieser Text von „${format.text(title)}“ ab, ist jenes unterzeichnete Dokument maßgeblich. In eckigen Klammern stehen dessen Artikel.`,
  'document.agree': () => 'Die Parteien vereinbaren Folgendes.',
  'document.withdrawn': ({ date }, format) => `Nicht mehr gültig seit dem ${format.date(date)}.`,
  'document.signed-elsewhere': ({ title }, format) =>
    `Die Unterschriften der Parteien stehen unter „${format.text(title)}“.`,
  'document.signing': () => 'Unterzeichnet von den Parteien oder in deren Namen:',
  'document.signed-on': ({ date }, format) => `Unterzeichnet am ${format.date(date)}.`,
};
