/** One document with every block, in the likeness of a steering report; and the few words that it needs. */
import type { Block, Content, Inline, ReportDocument, Tone } from '../../src/reports/document.js';
import { onDate, strong, text } from '../../src/reports/document.js';
import type { Phrase } from '../../src/domain/phrases.js';
import { messagesFor, type Messages } from '../../src/messages/messages.js';
import type { Language } from '../../src/messages/format.js';

/** The languages that it is written in. */
type SampleLanguage = Extract<Language, 'en' | 'nl'>;

const words: Readonly<Record<string, Readonly<Record<SampleLanguage, string>>>> = {
  title: {
    en: 'Steering report: Dry feet in the Beek valley',
    nl: 'Stuurgroeprapportage: Droge voeten in het Beekdal',
  },
  asOf: { en: 'As of', nl: 'Stand per' },
  period: { en: 'Period', nl: 'Periode' },
  overall: { en: 'As computed', nl: 'Berekende stand' },
  parties: { en: 'Parties', nl: 'Partijen' },
  decisions: { en: 'Decisions wanted', nl: 'Gevraagde besluiten' },
  stuck: { en: 'What is stuck, and of whom', nl: 'Wat vastzit, en bij wie' },
  course: { en: 'Are we on course?', nl: 'Liggen we op koers?' },
  milestones: { en: 'Milestones', nl: 'Mijlpalen' },
  commitments: { en: 'Commitments per party', nl: 'Afspraken per partij' },
  successes: { en: 'Successes and improvements', nl: 'Successen en verbeterpunten' },
  provenance: { en: 'Where this report comes from', nl: 'Herkomst van dit rapport' },
  milestone: { en: 'Milestone', nl: 'Mijlpaal' },
  planned: { en: 'Planned', nl: 'Gepland' },
  expected: { en: 'Expected', nl: 'Verwacht' },
  status: { en: 'Status', nl: 'Status' },
  owner: { en: 'Accountable', nl: 'Trekker' },
  budget: { en: 'Budget', nl: 'Budget' },
  on: { en: 'Date', nl: 'Datum' },
  value: { en: 'Raised', nl: 'Verhoogd' },
  measured: { en: 'Measured', nl: 'Gemeten' },
  path: { en: 'Agreed path', nl: 'Afgesproken lijn' },
  forecast: { en: 'Forecast', nl: 'Prognose' },
  achieved: { en: 'Achieved', nl: 'Behaald' },
  'on-track': { en: 'On track', nl: 'Op koers' },
  'at-risk': { en: 'At risk', nl: 'Onder druk' },
  'off-track': { en: 'Off track', nl: 'Loopt achter' },
  unknown: { en: 'Unknown', nl: 'Onbekend' },
  'not-yet-due': { en: 'Not yet due', nl: 'Nog niet aan de orde' },
  stale: { en: 'Out of date', nl: 'Verouderd' },
  neutral: { en: 'Withdrawn', nl: 'Ingetrokken' },
  nothing: { en: 'Open risks', nl: 'Openstaande risico’s' },
};

/** The messages of a language that also know the words above, and that say `finding` with what the finding carries. */
export function sampleMessages(language: Language): Messages {
  const real = messagesFor(language);
  return {
    ...real,
    phrase: (phrase) =>
      words[phrase.code.replace(/^sample\./, '')]?.[language === 'nl' ? 'nl' : 'en'] ?? real.phrase(phrase),
    finding: (_, data) => ({ message: String(data['message']), remedy: String(data['remedy']) }),
  };
}

export const sayWord = (code: string): Inline => ({
  type: 'phrase',
  phrase: { code: `sample.${code}`, data: {} } as unknown as Phrase,
});
export const standing = (tone: Tone): Inline => ({
  type: 'status',
  tone,
  words: { code: `sample.${tone}`, data: {} } as unknown as Phrase,
});

const both = (en: string, nl: string): Inline => text({ en, nl });
const heading = (level: 1 | 2 | 3 | 4, code: string): Block => ({
  type: 'heading',
  level,
  content: [sayWord(code)],
  id: code,
});
const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content });
const money = (amount: number): Content => [{ type: 'money', money: { amount, currency: 'EUR' } }];

const measured = [
  ['2025-01-15', 4.2], ['2025-04-12', 9.5], ['2025-07-10', 16.1], ['2025-10-14', 21.4],
  ['2026-01-13', 22], ['2026-04-16', 22.6], ['2026-07-09', 29.8], ['2026-10-15', 35.2],
] as const; // prettier-ignore

const chart: Block = {
  type: 'chart',
  title: [both('Dike raised to the agreed height', 'Dijk op de afgesproken hoogte')],
  description: [
    both(
      'Of 61 km, 35.2 km has been raised. Agreed for today was 39.8 km; at the pace of the last year the last kilometre follows in April 2028, ten months late.',
      'Van 61 km is 35,2 km verhoogd. Afgesproken voor vandaag was 39,8 km; in het tempo van het afgelopen jaar volgt de laatste kilometer in april 2028, tien maanden te laat.',
    ),
  ],
  unit: 'km',
  series: [
    { role: 'expected', name: [sayWord('path')], points: [{ date: '2025-01-01', value: 3 }, { date: '2027-06-30', value: 61 }] },
    { role: 'measured', name: [sayWord('measured')], points: measured.map(([date, value]) => ({ date, value })) },
    { role: 'forecast', name: [sayWord('forecast')], points: [{ date: '2026-10-15', value: 35.2 }, { date: '2028-04-20', value: 61 }] },
  ],
  today: '2026-11-23',
  table: {
    type: 'table',
    caption: [both('Kilometres raised, as measured', 'Verhoogde kilometers, zoals gemeten')],
    columns: [{ title: [sayWord('on')], header: true }, { title: [sayWord('value')], align: 'end' }],
    rows: measured.map(([date, value]) => [[onDate(date)], [{ type: 'number', value: String(value), unit: 'km' }]]),
  },
}; // prettier-ignore

const milestoneRows: readonly (readonly Content[])[] = [
  [[both('Design adopted by all five boards', 'Ontwerp vastgesteld door alle vijf besturen')], [onDate('2025-06-30')], [onDate('2025-06-24')], money(1_250_000), [standing('achieved')], [text('Waterschap Beek en Aa')]],
  [[both('Tender published', 'Aanbesteding gepubliceerd')], [onDate('2026-03-01')], [onDate('2026-03-01')], money(85_000.5), [standing('on-track')], [text('Gemeente Oudebeek')]],
  [[both('Land acquired along the northern section, including the three parcels at the mill', 'Gronden verworven langs het noordelijke deel, met de drie percelen bij de molen')], [onDate('2026-09-30')], [onDate('2027-01-31')], money(6_400_000), [standing('off-track')], [text('Provincie Noorderland')]],
  [[both('Cables and pipes moved', 'Kabels en leidingen verlegd')], [onDate('2026-12-15')], [onDate('2027-02-01')], money(2_100_000), [standing('at-risk')], [text('Gemeente Molenwaard')]],
  [[both('Works handed over', 'Werk opgeleverd')], [onDate('2027-06-30')], [], money(41_000_000), [standing('not-yet-due')], [text('Waterschap Beek en Aa')]],
  [[both('Groundwater measured', 'Grondwater gemeten')], [onDate('2026-06-01')], [], [], [standing('stale')], [text('Gemeente Hoogland')]],
  [[both('Nature compensation', 'Natuurcompensatie')], [onDate('2027-01-01')], [], [], [standing('unknown')], [text('Gemeente Hoogland')]],
  [[both('Cycle path on the crown', 'Fietspad op de kruin')], [onDate('2027-03-01')], [], [], [standing('neutral')], [text('Gemeente Oudebeek')]],
]; // prettier-ignore

export const sampleDocument: ReportDocument = {
  title: [sayWord('title')],
  blocks: [
    {
      type: 'facts',
      facts: [
        { name: [sayWord('asOf')], value: [onDate('2026-11-23')] },
        { name: [sayWord('period')], value: [onDate('2026-08-20'), both(' to ', ' tot en met '), onDate('2026-11-23')] },
        { name: [sayWord('overall')], value: [standing('at-risk'), both(': 2 of 5 goals are behind the agreed path', ': 2 van de 5 doelen liggen achter op de afgesproken lijn')] },
        { name: [sayWord('parties')], value: [text('Waterschap Beek en Aa, Oudebeek, Molenwaard, Hoogland, Noorderland')] },
      ],
    },
    heading(2, 'decisions'),
    {
      type: 'note',
      tone: 'decide',
      title: [both('Who buys the three parcels at the mill?', 'Wie koopt de drie percelen bij de molen?')],
      blocks: [
        paragraph(both('Without them the northern section **cannot start** before the *nesting season*. The water board asks for a decision by ', 'Zonder die percelen kan het noordelijke deel **niet beginnen** voor het *broedseizoen*. Het waterschap vraagt een besluit vóór '), strong(onDate('2026-12-10')), text('.')),
        {
          type: 'list',
          ordered: true,
          items: [
            [paragraph(both('The province buys, and settles afterwards.', 'De provincie koopt, en verrekent achteraf.'))],
            [paragraph(both('Each municipality buys on its own ground.', 'Elke gemeente koopt op eigen grond.')), { type: 'list', ordered: false, items: [[paragraph(both('Three deeds instead of one.', 'Drie akten in plaats van één.'))], [paragraph(both('Two months later.', 'Twee maanden later.'))]] }],
          ],
        },
      ],
    },
    heading(2, 'stuck'),
    {
      type: 'note',
      tone: 'warn',
      title: [both('Permit for the pumping station waits for a nitrogen calculation', 'Vergunning gemaal wacht op een stikstofberekening')],
      blocks: [paragraph(both('Escalated on 2 November. Now with: ', 'Opgeschaald op 2 november. Ligt nu bij: '), strong(text('Provincie Noorderland')), text('. '), { type: 'code', text: 'bottlenecks/nitrogen-permit' })],
    },
    { type: 'note', tone: 'inform', blocks: [paragraph(both('The figures of Hoogland are of before the summer.', 'De cijfers van Hoogland zijn van voor de zomer.'))] },
    heading(2, 'course'),
    heading(3, 'measured'),
    paragraph(text({ nl: 'Het noordelijke deel is **bepalend** voor de oplevering.\n\n- gronden bij de molen\n- stikstof\n\nZie [de planning](https://example.org/planning?a=1&b=2).' })),
    chart,
    heading(2, 'milestones'),
    {
      type: 'table',
      caption: [both('Milestones as of today', 'Mijlpalen per vandaag')],
      columns: [
        { title: [sayWord('milestone')], header: true },
        { title: [sayWord('planned')] },
        { title: [sayWord('expected')] },
        { title: [sayWord('budget')], align: 'end' },
        { title: [sayWord('status')] },
        { title: [sayWord('owner')] },
      ],
      rows: milestoneRows,
    },
    heading(2, 'commitments'),
    { type: 'table', caption: [sayWord('nothing')], columns: [{ title: [sayWord('milestone')], header: true }, { title: [sayWord('status')] }], rows: [] },
    heading(2, 'successes'),
    { type: 'note', tone: 'celebrate', title: [both('All five boards adopted the design six days early', 'Alle vijf besturen stelden het ontwerp zes dagen eerder vast')], blocks: [paragraph(both('Celebrated at the mill with the residents’ council.', 'Gevierd bij de molen met de bewonersraad.'))] },
    { type: 'list', ordered: false, items: [[paragraph(both('Share the cable map from the first day.', 'Deel de leidingkaart vanaf de eerste dag.'))], [paragraph(both('One contact per party for the press.', 'Eén aanspreekpunt per partij voor de pers.'))]] },
    heading(2, 'provenance'),
    heading(4, 'period'),
    paragraph(both('Computed from 84 entries by five parties. ', 'Berekend uit 84 meldingen van vijf partijen. '), { type: 'number', value: '0.577', unit: 'km/km' }, text(' · '), ...money(52_150_000)),
  ],
}; // prettier-ignore
