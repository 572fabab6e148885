import type { ExpectationsPhrases, NamedWish } from '../../domain/phrases/expectations-phrases.js';
import type { Format } from '../format.js';
import type { PhraseSentences } from '../messages.js';

const columns = {
  expectation: 'Expectation',
  answer: 'Answer',
  standing: 'Where it stands',
  offer: 'Offer',
  by: 'Offered by',
  to: 'To',
  became: 'Became',
};
const standings = {
  matched: 'matched',
  accepted: 'accepted, no commitment yet',
  unanswered: 'unanswered',
  declined: 'declined',
  parked: 'parked',
  contradictory: 'contradictory',
};
const states = { open: 'Open', accepted: 'Accepted', declined: 'Declined', parked: 'Parked' };
const lists = { expectations: 'Expectation', offers: 'Offer', commitments: 'Commitment' };

/** "One desk" (Vallei Water Board). */
function named({ what, by }: NamedWish, format: Format): string {
  return `“${format.text(what).trim()}” (${format.text(by.name)})`;
}

const withList = (wish: NamedWish, format: Format): string =>
  `the ${lists[wish.list].toLowerCase()} ${named(wish, format)}`;

const acceptOptions = {
  what: 'the commitment in words; usually those of the expectation or offer',
  accountable: 'the party that answers for it; usually the one it is expected of',
  due: 'by when it is done',
  deliverable: 'what is handed over',
  verified: 'how it is established that it was done',
  force: 'whether it must be reached, is an effort, or an intention',
  serves: 'the goal it serves; may be given several times',
  date: 'the day on which it was accepted; usually today',
  by: 'the party that accepts; usually the one it is expected of',
  note: 'what else is worth knowing about the answer',
  dryRun: 'show what would be recorded, and record nothing',
};
const forces = {
  result: 'it must be reached',
  effort: 'the party does what it can, and at least what is named',
  intention: 'no duty',
};

export const expectationsPhrases: PhraseSentences<ExpectationsPhrases> = {
  'expectations.description': () =>
    'What the parties expect of each other and offer each other, before the work starts: asked with a form, shown side by side, and made into commitments.',
  'expectations.examples': () =>
    [
      '  collab expectations form --for water-board -o expectations-water-board.xlsx    a form to send',
      '  collab expectations read expectations-water-board.xlsx                         read it back',
      '  collab expectations compare                         what everybody expects, offers and answers, side by side',
      '  collab expectations compare -o expectations.html    the same as a page',
      '  collab progress expectation --about early-word --state declined --reason "No people for it"',
      '                                                      answer one expectation',
      '  collab expectations accept early-word --due 2027-03-01                 make a commitment of it',
    ].join('\n'),
  'expectations.action': () => 'what to do: form, read, compare or accept; usually compare',

  'expectations.compare-description': () =>
    'Shows side by side what the parties expect of each other and what answers it: matched, unanswered, contradictory, and offered without being asked.',
  'expectations.compare-examples': () =>
    [
      '  collab expectations compare                         on this screen',
      '  collab expectations compare -o expectations.html    a page to show at the table or to send',
      '  collab expectations compare --format markdown       text for a mail',
    ].join('\n'),

  'expectations.accept-description': () =>
    'Makes a commitment of what is expected or offered, in one step: the expectation is accepted, the commitment stands in the agreement, and the one names the other.',
  'expectations.accept-examples': () =>
    [
      '  collab expectations accept early-word                       asks who, what and by when',
      '  collab expectations accept early-word --due 2027-03-01 --deliverable "A letter every month"',
      '  collab expectations accept mobile-pump                      an offer that is taken up',
    ].join('\n'),
  'expectations.accept-which': () => 'expectation or offer',
  'expectations.accept-option': ({ option }) => acceptOptions[option],
  'expectations.ask-what': () => 'What exactly is agreed? (so that anyone can see whether it is done)',
  'expectations.ask-accountable': () => 'Which party answers for it?',
  'expectations.ask-due': () => 'By when? (like 2027-06-30; empty when that is still to settle)',
  'expectations.say-date': () => 'Write the day like 2027-06-30.',
  'expectations.ask-deliverable': () => 'What is handed over? (empty for nothing)',
  'expectations.ask-force': () => 'How firm is it?',
  'expectations.force': ({ force }) => forces[force],
  'expectations.ask-serves': () => 'Which goals does it serve?',
  'expectations.accepted': ({ what }, format) => `Recorded: commitment from “${format.text(what)}”`,
  'expectations.would-accept': ({ what }, format) =>
    `Would be recorded: commitment from “${format.text(what)}”`,
  'expectations.recorded-in': ({ file, commit, contact }) => `In ${file}, version ${commit}, by ${contact}`,

  'expectations.title': () => 'What we expect of each other:',
  'expectations.counts': ({ counts }, format) => {
    const parts = [
      [counts.matched, 'matched'],
      [counts.accepted, 'accepted without a commitment yet'],
      [counts.unanswered, 'unanswered'],
      [counts.declined, 'declined'],
      [counts.parked, 'parked'],
    ] as const;
    const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
    const all = format.plural(counts.expectations, { one: 'expectation', other: 'expectations' });
    const sentences = [
      told.length === 0 ? `${all}.` : `${all}: ${format.list(told)}.`,
      counts.contradictory === 0 ? '' : `${counts.contradictory} with a contradiction.`,
      `${format.plural(counts.offers, { one: 'offer', other: 'offers' })}${counts.unasked === 0 ? '' : `, ${counts.unasked} not asked for`}.`,
    ];
    return sentences.filter((one) => one !== '').join(' ');
  },
  'expectations.silent': ({ names }, format) =>
    `Nothing expected or offered yet by ${format.list(names.map(({ name }) => format.text(name)))}.`,
  'expectations.none-yet': () => 'No expectations and offers are written down yet.',
  'expectations.contradictory': () => 'These contradict each other',
  'expectations.contradiction': ({ code, expectation, others, dates }, format) => {
    const [other = expectation, second = other] = others;
    const [first = '', last = ''] = dates.map((date) => format.date(date));
    const wish = named(expectation, format);
    switch (code) {
      case 'declined-but-promised':
        return `${wish} is declined, and ${withList(other, format)} answers it all the same.`;
      case 'needed-but-declined':
        return `${wish} is declined, and ${withList(other, format)} holds only if it is met.`;
      case 'promised-too-late':
        return `${wish} is expected by ${first}, and ${withList(other, format)} comes by ${last}.`;
      case 'answered-by-another':
        return `${wish} is expected of another party than the one that answers it with ${withList(other, format)}.`;
      case 'accountable-twice':
        return `For ${wish}, two parties answer for the same deed: ${named(other, format)} and ${named(second, format)}.`;
      case 'two-dates':
        return `${wish} and ${named(other, format)} ask the same of the same party, by ${first} and by ${last}.`;
      case 'expected-of-each-other':
        return `${wish} and ${named(other, format)}: each expects the same of the other.`;
    }
  },
  'expectations.perhaps': () => 'These may belong together: judge for yourselves',
  'expectations.likely': ({ code, expectation, other, percent }, format) => {
    const wish = named(expectation, format);
    const likeness = `(${percent} % alike)`;
    switch (code) {
      case 'answer':
        return `${withList(other, format)} may answer ${wish} ${likeness}.`.replace(/^the/, 'The');
      case 'twice':
        return `${wish} and ${named(other, format)} may be the same ${likeness}.`;
      case 'other-date':
        return `${wish} and ${named(other, format)} may be the same, with two dates ${likeness}.`;
      case 'each-other':
        return `${wish} and ${named(other, format)}: each may expect the same of the other ${likeness}.`;
      case 'opposite':
        return `${wish} and ${named(other, format)} may be opposite: one of them says “not” ${likeness}.`;
    }
  },
  'expectations.pair': ({ names: [one, other] }, format) =>
    `${format.text(one.name)} and ${format.text(other.name)}`,
  'expectations.expected-of': ({ by, of }, format) =>
    `What ${format.text(by.name)} expects of ${format.text(of.name)}`,
  'expectations.unasked': () => 'Offered, and not asked for',
  'expectations.column': ({ column }) => columns[column],
  'expectations.standing': ({ standing }) => standings[standing],
  'expectations.interest': () => 'Because',
  'expectations.concern': () => 'Worry',
  'expectations.answered-as': ({ state }) => states[state],
  'expectations.due': ({ date }, format) => `by ${format.date(date)}`,
  'expectations.answer': ({ list }) => lists[list],
  'expectations.no-answer': () => 'no answer yet',
  'expectations.answered-on': ({ date }, format) => `on ${format.date(date)}`,
  'expectations.not-yet': () => 'not yet',
};
