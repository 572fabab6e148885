import type { ExpectationsPhrases, NamedWish } from '../../domain/phrases/expectations-phrases.js';
import type { Format } from '../format.js';
import type { PhraseSentences } from '../messages.js';

const columns = {
  expectation: 'Verwachting',
  answer: 'Antwoord',
  standing: 'Stand',
  offer: 'Aanbod',
  by: 'Aangeboden door',
  to: 'Aan',
  became: 'Werd',
};
const standings = {
  matched: 'beantwoord',
  accepted: 'aanvaard, nog geen afspraak',
  unanswered: 'onbeantwoord',
  declined: 'afgewezen',
  parked: 'geparkeerd',
  contradictory: 'tegenstrijdig',
};
const states = { open: 'Open', accepted: 'Aanvaard', declined: 'Afgewezen', parked: 'Geparkeerd' };
const lists = { expectations: 'Verwachting', offers: 'Aanbod', commitments: 'Afspraak' };
const withArticle = { expectations: 'de verwachting', offers: 'het aanbod', commitments: 'de afspraak' };

/** "Eén loket" (Waterschap Vallei). */
function named({ what, by }: NamedWish, format: Format): string {
  return `‘${format.text(what).trim()}’ (${format.text(by.name)})`;
}

const withList = (wish: NamedWish, format: Format): string =>
  `${withArticle[wish.list]} ${named(wish, format)}`;

const acceptOptions = {
  what: 'de afspraak in woorden; meestal die van de verwachting of het aanbod',
  accountable: 'de partij die ervoor staat; meestal die van wie het verwacht wordt',
  due: 'wanneer het uiterlijk gedaan is',
  deliverable: 'wat er wordt opgeleverd',
  verified: 'hoe wordt vastgesteld dat het gedaan is',
  force: 'of het bereikt moet worden, een inspanning is, of een voornemen',
  serves: 'het doel waaraan het bijdraagt; mag vaker',
  date: 'de dag waarop het aanvaard is; meestal vandaag',
  by: 'de partij die aanvaardt; meestal die van wie het verwacht wordt',
  note: 'wat er verder over het antwoord te zeggen is',
  dryRun: 'tonen wat er zou worden vastgelegd, en niets vastleggen',
};
const forces = {
  result: 'het moet worden bereikt',
  effort: 'de partij doet wat zij kan, en ten minste wat er genoemd is',
  intention: 'een voornemen',
};

export const expectationsPhrases: PhraseSentences<ExpectationsPhrases> = {
  'expectations.description': () =>
    'Wat de partijen van elkaar verwachten en elkaar aanbieden, voordat het werk begint: gevraagd met een formulier, naast elkaar gezet, en tot afspraken gemaakt.',
  'expectations.examples': () =>
    [
      '  collab expectations form --for waterschap -o verwachtingen-waterschap.xlsx     een formulier om te sturen',
      '  collab expectations read verwachtingen-waterschap.xlsx                         het teruglezen',
      '  collab expectations compare                         wat iedereen verwacht, aanbiedt en antwoordt, naast elkaar',
      '  collab expectations compare -o verwachtingen.html   hetzelfde als pagina',
      '  collab progress expectation --about vroeg-inzicht --state declined --reason "Geen mensen voor"',
      '                                                      één verwachting beantwoorden',
      '  collab expectations accept vroeg-inzicht --due 2027-03-01              er een afspraak van maken',
    ].join('\n'),
  'expectations.action': () => 'wat er moet gebeuren: form, read, compare of accept; meestal compare',

  'expectations.compare-description': () =>
    'Zet naast elkaar wat de partijen van elkaar verwachten en wat het beantwoordt: beantwoord, onbeantwoord, tegenstrijdig, en aangeboden zonder dat erom gevraagd is.',
  'expectations.compare-examples': () =>
    [
      '  collab expectations compare                         op dit scherm',
      '  collab expectations compare -o verwachtingen.html   een pagina voor aan tafel of om te versturen',
      '  collab expectations compare --format markdown       tekst voor een mail',
    ].join('\n'),

  'expectations.accept-description': () =>
    'Maakt in één stap een afspraak van wat verwacht of aangeboden wordt: de verwachting is aanvaard, de afspraak staat in de overeenkomst, en de ene noemt de andere.',
  'expectations.accept-examples': () =>
    [
      '  collab expectations accept vroeg-inzicht                    vraagt wie, wat en wanneer',
      '  collab expectations accept vroeg-inzicht --due 2027-03-01 --deliverable "Elke maand een brief"',
      '  collab expectations accept mobiele-pomp                     een aanbod dat wordt aangenomen',
    ].join('\n'),
  'expectations.accept-which': () => 'verwachting of aanbod',
  'expectations.accept-option': ({ option }) => acceptOptions[option],
  'expectations.ask-what': () => 'Wat is er precies afgesproken? (zo dat iedereen kan zien of het gedaan is)',
  'expectations.ask-accountable': () => 'Welke partij staat ervoor?',
  'expectations.ask-due': () => 'Uiterlijk wanneer? (zoals 2027-06-30; leeg als dat nog open is)',
  'expectations.say-date': () => 'Schrijf de dag als 2027-06-30.',
  'expectations.ask-deliverable': () => 'Wat wordt er opgeleverd? (leeg voor niets)',
  'expectations.ask-force': () => 'Hoe vast is het?',
  'expectations.force': ({ force }) => forces[force],
  'expectations.ask-serves': () => 'Aan welke doelen draagt het bij?',
  'expectations.accepted': ({ what }, format) => `Vastgelegd: afspraak uit ‘${format.text(what)}’`,
  'expectations.would-accept': ({ what }, format) =>
    `Zou worden vastgelegd: afspraak uit ‘${format.text(what)}’`,
  'expectations.recorded-in': ({ file, commit, contact }) => `In ${file}, versie ${commit}, door ${contact}`,

  'expectations.title': () => 'Wat wij van elkaar verwachten:',
  'expectations.counts': ({ counts }, format) => {
    const parts = [
      [counts.matched, 'beantwoord'],
      [counts.accepted, 'aanvaard maar nog zonder afspraak'],
      [counts.unanswered, 'onbeantwoord'],
      [counts.declined, 'afgewezen'],
      [counts.parked, 'geparkeerd'],
    ] as const;
    const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
    const all = format.plural(counts.expectations, { one: 'verwachting', other: 'verwachtingen' });
    const sentences = [
      told.length === 0 ? `${all}.` : `${all}: ${format.list(told)}.`,
      counts.contradictory === 0 ? '' : `${counts.contradictory} met een tegenspraak.`,
      `${counts.offers} keer iets aangeboden${counts.unasked === 0 ? '' : `, ${counts.unasked} keer zonder dat erom gevraagd is`}.`,
    ];
    return sentences.filter((one) => one !== '').join(' ');
  },
  'expectations.silent': ({ names }, format) =>
    `Nog niets verwacht of aangeboden door ${format.list(names.map(({ name }) => format.text(name)))}.`,
  'expectations.none-yet': () => 'Er zijn nog geen verwachtingen en aanbiedingen opgeschreven.',
  'expectations.contradictory': () => 'Deze spreken elkaar tegen',
  'expectations.contradiction': ({ code, expectation, others, dates }, format) => {
    const [other = expectation, second = other] = others;
    const [first = '', last = ''] = dates.map((date) => format.date(date));
    const wish = named(expectation, format);
    switch (code) {
      case 'declined-but-promised':
        return `${wish} is afgewezen, en toch beantwoordt ${withList(other, format)} die verwachting.`;
      case 'needed-but-declined':
        return `${wish} is afgewezen, en ${withList(other, format)} geldt alleen als eraan wordt voldaan.`;
      case 'promised-too-late':
        return `${wish} wordt uiterlijk ${first} verwacht, en ${withList(other, format)} komt uiterlijk ${last}.`;
      case 'answered-by-another':
        return `${wish} wordt van een andere partij verwacht dan die antwoordt met ${withList(other, format)}.`;
      case 'accountable-twice':
        return `Bij ${wish} staan twee partijen voor hetzelfde: ${named(other, format)} en ${named(second, format)}.`;
      case 'two-dates':
        return `${wish} en ${named(other, format)} vragen hetzelfde van dezelfde partij, uiterlijk ${first} en uiterlijk ${last}.`;
      case 'expected-of-each-other':
        return `${wish} en ${named(other, format)}: elk verwacht hetzelfde van de ander.`;
    }
  },
  'expectations.perhaps': () => 'Deze horen misschien bij elkaar: oordeel zelf',
  'expectations.likely': ({ code, expectation, other, percent }, format) => {
    const wish = named(expectation, format);
    const likeness = `(${percent} % gelijk)`;
    switch (code) {
      case 'answer':
        return `Misschien beantwoordt ${withList(other, format)} ${wish} ${likeness}.`;
      case 'twice':
        return `${wish} en ${named(other, format)} zijn misschien hetzelfde ${likeness}.`;
      case 'other-date':
        return `${wish} en ${named(other, format)} zijn misschien hetzelfde, met twee data ${likeness}.`;
      case 'each-other':
        return `${wish} en ${named(other, format)}: misschien verwacht elk hetzelfde van de ander ${likeness}.`;
      case 'opposite':
        return `${wish} en ${named(other, format)} zijn misschien elkaars tegendeel: in één ervan staat ‘niet’ ${likeness}.`;
    }
  },
  'expectations.pair': ({ names: [one, other] }, format) =>
    `${format.text(one.name)} en ${format.text(other.name)}`,
  'expectations.expected-of': ({ by, of }, format) =>
    `Wat ${format.text(by.name)} verwacht van ${format.text(of.name)}`,
  'expectations.unasked': () => 'Aangeboden zonder dat erom gevraagd is',
  'expectations.column': ({ column }) => columns[column],
  'expectations.standing': ({ standing }) => standings[standing],
  'expectations.interest': () => 'Omdat',
  'expectations.concern': () => 'Zorg',
  'expectations.answered-as': ({ state }) => states[state],
  'expectations.due': ({ date }, format) => `uiterlijk ${format.date(date)}`,
  'expectations.answer': ({ list }) => lists[list],
  'expectations.no-answer': () => 'nog geen antwoord',
  'expectations.answered-on': ({ date }, format) => `op ${format.date(date)}`,
  'expectations.not-yet': () => 'nog niet',
};
