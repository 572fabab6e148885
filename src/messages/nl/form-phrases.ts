/** Het formulier voor de voortgang, en wat erover wordt gezegd. */
import type { FormPhrases } from '../../domain/phrases/form-phrases.js';
import type { FormColumn, FormSheet } from '../../domain/sheet/form-columns.js';
import type { PhraseSentences } from '../messages.js';

const tabs: Readonly<Record<FormSheet, string>> = {
  measurements: 'Metingen',
  deeds: 'Afspraken en mijlpalen',
  bottlenecks: 'Open knelpunten',
  'new-bottlenecks': 'Nieuwe knelpunten',
  successes: 'Successen',
  improvements: 'Verbeterpunten',
  actions: 'Acties',
  others: 'Ook nodig',
};

const headings: Readonly<Record<FormSheet, string>> = {
  measurements: 'Wat hebt u gemeten?',
  deeds: 'Hoe staan uw afspraken en mijlpalen ervoor?',
  bottlenecks: 'Wat is er van de open knelpunten geworden?',
  'new-bottlenecks': 'Wat zit er vast?',
  successes: 'Wat ging er goed?',
  improvements: 'Wat kan er beter?',
  actions: 'Welke acties zijn klaar?',
  others: 'Wat er verder van u wordt verwacht (ter informatie; hier vult u niets in)',
};

const columns: Readonly<Record<FormColumn, string>> = {
  id: 'id',
  agreement: 'Overeenkomst',
  goal: 'Doel',
  indicator: 'Indicator',
  unit: 'Eenheid',
  last: 'Laatste waarde (of startwaarde)',
  'last-date': 'Laatst gemeten op',
  target: 'Streefwaarde',
  'target-date': 'Te bereiken op',
  'expected-now': 'Nu verwacht',
  due: 'Uiterlijk',
  value: 'Waarde nu',
  'measured-on': 'Gemeten op',
  what: 'Wat',
  kind: 'Soort',
  'state-now': 'Stand nu',
  'share-now': 'Klaar (%), laatst gemeld',
  'expected-before': 'Verwacht, laatst gemeld',
  state: 'Nieuwe stand',
  share: 'Klaar (%)',
  expected: 'Verwacht klaar op',
  on: 'Op welke dag',
  bottleneck: 'Knelpunt',
  'asked-of-now': 'Gevraagd aan',
  since: 'Open sinds',
  'new-bottleneck': 'Wat zit er vast',
  about: 'Waarover',
  impact: 'Wat gebeurt er als er niets verandert',
  'asked-of': 'Wie kan het oplossen',
  'needed-by': 'Nodig op',
  success: 'Wat ging er goed',
  improvement: 'Wat kan er beter',
  action: 'Actie',
  'new-due': 'Nieuwe datum',
  note: 'Opmerking',
};

const hints: Partial<Record<FormColumn, string>> = {
  value: 'Een getal, zonder de eenheid.',
  'measured-on': 'De dag waarop is gemeten. Een andere dag is een nieuwe meting; de vorige blijft staan.',
  state: 'Kies uit de lijst. Laat het leeg als er niets is veranderd.',
  share: 'Een getal van 0 tot 100.',
  expected: 'Uw verwachting: de dag waarop het klaar zal zijn.',
  on: 'De dag waarop het gebeurde. Leeg: de dag waarop dit formulier wordt vastgelegd.',
  about: 'Kies uit de lijst waar het over gaat, of laat het leeg.',
  'asked-of': 'Kies uit de lijst; meer namen met een puntkomma ertussen.',
  'needed-by': 'De dag waarop het opgelost moet zijn.',
  'new-due': 'Alleen als het naar een andere dag gaat.',
};

export const formPhrases: PhraseSentences<FormPhrases> = {
  'form.description': () =>
    'Maakt een formulier waarin één partij haar voortgang meldt: een rekenblad met wat er van haar wordt verwacht, om te mailen. "collab progress --from" leest het terug.',
  'form.examples': () =>
    `  collab progress form --for water-board -o maart.xlsx    een rekenblad voor het waterschap
  collab progress form --for elderveen --lang en -o march.csv
  collab progress --from maart.xlsx --dry-run             wat het zou vastleggen
  collab progress --from maart.xlsx                       legt vast wat is ingevuld`,
  'form.for': () => 'de partij die meldt: haar id of haar naam',
  'form.output': () => 'het bestand dat wordt geschreven: .xlsx of .csv',
  'form.force': () => 'vervang het bestand dat er al is',
  'form.ask-party': () => 'Voor welke partij?',
  'form.only-part': ({ sheet }) =>
    `In dit bestand staat alleen het deel "${tabs[sheet]}"; de andere tabbladen zijn niet gelezen. Bewaar het hele formulier als .xlsx.`,
  'form.written': ({ file, party, rows }, format) =>
    rows === 0
      ? `${file}: van ${format.text(party)} wordt nu niets verwacht; het formulier heeft ruimte voor knelpunten, successen en verbeterpunten.`
      : `${file}: ${format.plural(rows, { one: 'punt', other: 'punten' })} om te melden voor ${format.text(party)}.`,
  'form.not-read': ({ place, text, instead }) =>
    instead === undefined
      ? `${place}: "${text}" staat buiten de cellen die worden ingevuld, en is niet gelezen.`
      : `${place}: "${text}" is getypt over "${instead}", dat het formulier laat zien, en is niet gelezen.`,
  'form.not-read-remedy': ({ more }, format) =>
    `${more === 0 ? '' : `Zo ook in ${format.plural(more, { one: 'andere cel', other: 'andere cellen' })}. `}Wat ervan telt: zet het in een cel die wordt ingevuld of bij een opmerking en lees het formulier opnieuw, of leg het vast met "collab progress note".`,
  'form.stands-in': ({ folder }) =>
    `Het staat in ${folder}, en mag daar blijven: collab save laat het buiten beschouwing.`,
  'form.send': ({ file }) =>
    `Stuur het op, en lees het terug als het is ingevuld:\n  collab progress --from ${file}`,
  'form.recorded-before': ({ count }, format) =>
    `${format.plural(count, { one: 'rij was', other: 'rijen waren' })} al vastgelegd; dat blijft zo.`,
  'form.would-record': ({ count, file }, format) =>
    `${format.plural(count, { one: 'melding zou', other: 'meldingen zouden' })} worden vastgelegd uit ${file}:`,
  'form.would-record-row': ({ place, subject, date, last }, format) =>
    `${place}: ${subject}, op ${format.date(date)}${last === undefined ? '' : ` (vorige: ${last})`}`,
  'form.nothing-yet': ({ command }) =>
    command === undefined
      ? 'Er is nog niets vastgelegd. Vastleggen: laat --dry-run weg.'
      : `Er is nog niets vastgelegd. Vastleggen: ${command}`,
  'form.recording': ({ done, total }, format) =>
    `Vastleggen: ${format.number(done)} van ${format.number(total)}…`,
  'form.nothing-new': ({ file, count }, format) =>
    `Niets nieuws in ${file}: ${format.plural(count, { one: 'rij was', other: 'rijen waren' })} al vastgelegd. Er is nu niets vastgelegd.`,
  'form.nothing-filled-in': ({ file }) =>
    `In ${file} is niets ingevuld: de vakken om in te vullen zijn leeg. Er is niets vastgelegd.`,
  'form.title': ({ party, date }, format) => `Voortgang van ${format.text(party)}, ${format.date(date)}`,
  'form.file-name': ({ party, date }) => `voortgang-${party}-${date}`,
  'form.lists': () => 'Lijsten',
  'form.tab': ({ sheet }) => tabs[sheet],
  'form.heading': ({ sheet }) => headings[sheet],
  'form.how-to-fill': ({ plain }) =>
    plain
      ? 'Vul de lege vakken in. Wat u leeg laat, wordt niet gemeld. Elk blok vraagt iets anders.'
      : 'Vul de gele vakken in. Wat u leeg laat, wordt niet gemeld. Elk tabblad vraagt iets anders.',
  'form.how-to-write': ({ plain }) =>
    plain
      ? 'Schrijf getallen zonder eenheid en datums met het jaar: 31-3-2027.'
      : 'Heeft een vak een lijst, kies daar dan uit. Schrijf getallen zonder eenheid en datums met het jaar: 31-3-2027.',
  'form.how-to-return': () =>
    'Stuur het bestand terug aan de afzender. Is er iets fout? Verander het vak en stuur het opnieuw: dat wordt een correctie.',
  'form.column': ({ column }) => columns[column],
  'form.hint': ({ column }) => hints[column] ?? '',
  'form.cell': ({ tab, cell }) => (tab === null ? `vak ${cell}` : `${tab}, vak ${cell}`),
  'form.row': ({ tab, row }) => (tab === null ? `rij ${row}` : `${tab}, rij ${row}`),
  'form.line': ({ line }) => `regel ${line}`,
};
