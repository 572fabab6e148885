import type { ExpectationsPhrases, NamedWish } from '../../domain/phrases/expectations-phrases.js';
import type { Format } from '../format.js';
import type { PhraseSentences } from '../messages.js';

const columns = {
  expectation: 'Erwartung',
  answer: 'Antwort',
  standing: 'Stand',
  offer: 'Angebot',
  by: 'Angeboten von',
  to: 'An',
  became: 'Wurde zu',
};
const standings = {
  matched: 'beantwortet',
  accepted: 'angenommen, noch keine Zusage',
  unanswered: 'unbeantwortet',
  declined: 'abgelehnt',
  parked: 'zurückgestellt',
  contradictory: 'widersprüchlich',
};
const states = { open: 'Offen', accepted: 'Angenommen', declined: 'Abgelehnt', parked: 'Zurückgestellt' };
const lists = { expectations: 'Erwartung', offers: 'Angebot', commitments: 'Zusage' };
const withArticle = { expectations: 'die Erwartung', offers: 'das Angebot', commitments: 'die Zusage' };

/** "Eine Stelle" (Wasserverband Vallei). */
function named({ what, by }: NamedWish, format: Format): string {
  return `„${format.text(what).trim()}“ (${format.text(by.name)})`;
}

const withList = (wish: NamedWish, format: Format): string =>
  `${withArticle[wish.list]} ${named(wish, format)}`;

const acceptOptions = {
  what: 'die Zusage in Worten; meist die der Erwartung oder des Angebots',
  accountable: 'die federführende Partei; meist die, von der es erwartet wird',
  due: 'bis wann es getan ist',
  deliverable: 'was übergeben wird',
  verified: 'wie festgestellt wird, dass es getan ist',
  force: 'ob es erreicht werden muss, ein Bemühen ist oder eine Absicht',
  serves: 'das Ziel, dem es dient; mehrfach möglich',
  date: 'der Tag der Annahme; meist heute',
  by: 'die Partei, die annimmt; meist die, von der es erwartet wird',
  note: 'was sonst zur Antwort zu sagen ist',
  dryRun: 'zeigen, was festgehalten würde, und nichts festhalten',
};
const forces = {
  result: 'es muss erreicht werden',
  effort: 'die Partei tut, was sie kann, und mindestens, was genannt ist',
  intention: 'keine Pflicht',
};

export const expectationsPhrases: PhraseSentences<ExpectationsPhrases> = {
  'expectations.description': () =>
    'Was die Parteien voneinander erwarten und einander anbieten, bevor die Arbeit beginnt: mit einem Formular erfragt, nebeneinander gezeigt und zu Zusagen gemacht.',
  'expectations.examples': () =>
    [
      '  collab expectations form --for wasserverband -o erwartungen-wasserverband.xlsx ein Formular zum Versenden',
      '  collab expectations read erwartungen-wasserverband.xlsx                        wieder einlesen',
      '  collab expectations compare                         was alle erwarten, anbieten und antworten, nebeneinander',
      '  collab expectations compare -o erwartungen.html     dasselbe als Seite',
      '  collab progress expectation --about fruehe-nachricht --state declined --reason "Keine Leute dafür"',
      '                                                      eine Erwartung beantworten',
      '  collab expectations accept fruehe-nachricht --due 2027-03-01           eine Zusage daraus machen',
    ].join('\n'),
  'expectations.action': () => 'was zu tun ist: form, read, compare oder accept; meist compare',

  'expectations.compare-description': () =>
    'Zeigt nebeneinander, was die Parteien voneinander erwarten und was darauf antwortet: beantwortet, unbeantwortet, widersprüchlich, und angeboten, ohne dass darum gebeten wurde.',
  'expectations.compare-examples': () =>
    [
      '  collab expectations compare                         auf diesem Bildschirm',
      '  collab expectations compare -o erwartungen.html     eine Seite für den Tisch oder zum Versenden',
      '  collab expectations compare --format markdown       Text für eine E-Mail',
    ].join('\n'),

  'expectations.accept-description': () =>
    'Macht in einem Schritt eine Zusage aus dem, was erwartet oder angeboten wird: Die Erwartung ist angenommen, die Zusage steht in der Vereinbarung, und die eine nennt die andere.',
  'expectations.accept-examples': () =>
    [
      '  collab expectations accept fruehe-nachricht                 fragt wer, was und bis wann',
      '  collab expectations accept fruehe-nachricht --due 2027-03-01 --deliverable "Jeden Monat ein Brief"',
      '  collab expectations accept mobile-pumpe                     ein Angebot, das angenommen wird',
    ].join('\n'),
  'expectations.accept-which': () => 'Erwartung oder Angebot',
  'expectations.accept-option': ({ option }) => acceptOptions[option],
  'expectations.ask-what': () => 'Was genau ist vereinbart? (so, dass alle sehen können, ob es getan ist)',
  'expectations.ask-accountable': () => 'Welche Partei ist federführend?',
  'expectations.ask-due': () => 'Bis wann? (wie 2027-06-30; leer, wenn das noch offen ist)',
  'expectations.say-date': () => 'Schreiben Sie den Tag wie 2027-06-30.',
  'expectations.ask-deliverable': () => 'Was wird übergeben? (leer für nichts)',
  'expectations.ask-force': () => 'Wie verbindlich ist es?',
  'expectations.force': ({ force }) => forces[force],
  'expectations.ask-serves': () => 'Welchen Zielen dient es?',
  'expectations.accepted': ({ what }, format) => `Festgehalten: Zusage aus „${format.text(what)}“`,
  'expectations.would-accept': ({ what }, format) => `Würde festgehalten: Zusage aus „${format.text(what)}“`,
  'expectations.recorded-in': ({ file, commit, contact }) => `In ${file}, Version ${commit}, von ${contact}`,

  'expectations.title': () => 'Was wir voneinander erwarten:',
  'expectations.counts': ({ counts }, format) => {
    const parts = [
      [counts.matched, 'beantwortet'],
      [counts.accepted, 'angenommen, aber noch ohne Zusage'],
      [counts.unanswered, 'unbeantwortet'],
      [counts.declined, 'abgelehnt'],
      [counts.parked, 'zurückgestellt'],
    ] as const;
    const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
    const all = format.plural(counts.expectations, { one: 'Erwartung', other: 'Erwartungen' });
    const sentences = [
      told.length === 0 ? `${all}.` : `${all}: ${format.list(told)}.`,
      counts.contradictory === 0 ? '' : `${counts.contradictory} mit einem Widerspruch.`,
      `${format.plural(counts.offers, { one: 'Angebot', other: 'Angebote' })}${counts.unasked === 0 ? '' : `, davon ${counts.unasked} ohne Anfrage`}.`,
    ];
    return sentences.filter((one) => one !== '').join(' ');
  },
  'expectations.silent': ({ names }, format) =>
    `Noch nichts erwartet oder angeboten: ${format.list(names.map(({ name }) => format.text(name)))}.`,
  'expectations.none-yet': () => 'Es sind noch keine Erwartungen und Angebote aufgeschrieben.',
  'expectations.contradictory': () => 'Diese widersprechen sich',
  'expectations.contradiction': ({ code, expectation, others, dates }, format) => {
    const [other = expectation, second = other] = others;
    const [first = '', last = ''] = dates.map((date) => format.date(date));
    const wish = named(expectation, format);
    switch (code) {
      case 'declined-but-promised':
        return `${wish} ist abgelehnt, und ${withList(other, format)} antwortet trotzdem darauf.`;
      case 'needed-but-declined':
        return `${wish} ist abgelehnt, und ${withList(other, format)} gilt nur, wenn das erfüllt wird.`;
      case 'promised-too-late':
        return `${wish} wird bis zum ${first} erwartet, und ${withList(other, format)} kommt bis zum ${last}.`;
      case 'answered-by-another':
        return `${wish} wird von einer anderen Partei erwartet als der, die antwortet: ${withList(other, format)}.`;
      case 'accountable-twice':
        return `Bei ${wish} sind zwei Parteien für dasselbe federführend: ${named(other, format)} und ${named(second, format)}.`;
      case 'two-dates':
        return `${wish} und ${named(other, format)} verlangen dasselbe von derselben Partei, bis zum ${first} und bis zum ${last}.`;
      case 'expected-of-each-other':
        return `${wish} und ${named(other, format)}: Jede erwartet dasselbe von der anderen.`;
    }
  },
  'expectations.perhaps': () => 'Diese gehören vielleicht zusammen: Urteilen Sie selbst',
  'expectations.likely': ({ code, expectation, other, percent }, format) => {
    const wish = named(expectation, format);
    const likeness = `(zu ${percent} % gleich)`;
    switch (code) {
      case 'answer':
        return `Vielleicht antwortet ${withList(other, format)} auf ${wish} ${likeness}.`;
      case 'twice':
        return `${wish} und ${named(other, format)} sind vielleicht dasselbe ${likeness}.`;
      case 'other-date':
        return `${wish} und ${named(other, format)} sind vielleicht dasselbe, mit zwei Daten ${likeness}.`;
      case 'each-other':
        return `${wish} und ${named(other, format)}: Vielleicht erwartet jede dasselbe von der anderen ${likeness}.`;
      case 'opposite':
        return `${wish} und ${named(other, format)} sind vielleicht das Gegenteil: In einem davon steht „nicht“ ${likeness}.`;
    }
  },
  'expectations.pair': ({ names: [one, other] }, format) =>
    `${format.text(one.name)} und ${format.text(other.name)}`,
  'expectations.expected-of': ({ by, of }, format) =>
    `Was ${format.text(by.name)} von ${format.text(of.name)} erwartet`,
  'expectations.unasked': () => 'Angeboten, ohne dass darum gebeten wurde',
  'expectations.column': ({ column }) => columns[column],
  'expectations.standing': ({ standing }) => standings[standing],
  'expectations.interest': () => 'Weil',
  'expectations.concern': () => 'Sorge',
  'expectations.answered-as': ({ state }) => states[state],
  'expectations.due': ({ date }, format) => `bis zum ${format.date(date)}`,
  'expectations.answer': ({ list }) => lists[list],
  'expectations.no-answer': () => 'noch keine Antwort',
  'expectations.answered-on': ({ date }, format) => `am ${format.date(date)}`,
  'expectations.not-yet': () => 'noch nicht',
};
