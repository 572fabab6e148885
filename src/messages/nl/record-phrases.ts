/** Wat één bericht vastlegt, in één regel. */
import type { RecordPhrases } from '../../domain/phrases/record-phrases.js';
import type { PhraseSentences } from '../messages.js';

const bottleneck = { open: 'gemeld', escalated: 'opgeschaald', resolved: 'opgelost', reopened: 'heropend' };
const risk = {
  open: 'Risico toegevoegd',
  changed: 'Risico gewijzigd',
  occurred: 'Risico opgetreden',
  closed: 'Risico vervallen',
};
const improvement = {
  proposed: 'Verbeterpunt voorgesteld',
  adopted: 'Verbeterpunt overgenomen',
  rejected: 'Verbeterpunt afgewezen',
  done: 'Verbeterpunt uitgevoerd',
  evaluated: 'Verbeterpunt geëvalueerd',
};
const request = { open: 'Besluit gevraagd', withdrawn: 'Besluit niet meer gevraagd' };
const decision = { adopted: 'Besloten', rejected: 'Afgewezen', deferred: 'Besluit aangehouden' };
const change = {
  proposed: 'Wijziging voorgesteld',
  withdrawn: 'Wijziging ingetrokken',
  'carried-out': 'Wijziging doorgevoerd',
};
const action = { open: 'Actie afgesproken', done: 'Actie gedaan', dropped: 'Actie vervallen' };
const contribution = { paid: 'Bijdrage betaald', delivered: 'Bijdrage geleverd' };
const expectation = {
  accepted: 'Verwachting aanvaard',
  declined: 'Verwachting niet aanvaard',
  parked: 'Verwachting geparkeerd',
};
const reply = { comment: 'Reactie', contested: 'Betwist' };
const moved = { milestone: 'Mijlpaal', commitment: 'Afspraak' };
const status = {
  'on-track': 'op koers',
  'at-risk': 'onder druk',
  'off-track': 'niet op koers',
  unknown: 'onbekend',
};

export const recordPhrases: PhraseSentences<RecordPhrases> = {
  'record.measurement': ({ name, value, unit, provisional }, format) =>
    `Gemeten ${format.text(name)}: ${unit === undefined ? format.number(value) : format.quantity(value, unit)}${provisional ? ' (voorlopig)' : ''}`,
  'record.moved': ({ what, name, party, state, share, expected, due }, format) => {
    const steps = {
      open: 'nog niet gedaan',
      started: share === undefined ? 'begonnen' : `voor ${format.quantity(share, '%')} klaar`,
      expected: expected === undefined ? 'heeft een nieuwe prognose' : `verwacht op ${format.date(expected)}`,
      met: 'gehaald',
      done: 'uitgevoerd',
      accepted: 'aanvaard',
      rescheduled: due === undefined ? 'verschoven' : `verschoven naar ${format.date(due)}`,
      dropped: 'vervallen',
    };
    const whose = party === undefined ? '' : ` van ${format.text(party)}`;
    return `${moved[what]}${whose} ${steps[state]}: ${format.text(name)}`;
  },
  'record.bottleneck': ({ name, state, level }, format) =>
    `Knelpunt ${bottleneck[state]}${state === 'escalated' && level !== undefined ? ` naar niveau ${format.number(level)}` : ''}: ${format.text(name)}`,
  'record.risk': ({ name, state }, format) => `${risk[state]}: ${format.text(name)}`,
  'record.success': ({ name }, format) => `Succes: ${format.text(name)}`,
  'record.improvement': ({ name, state }, format) => `${improvement[state]}: ${format.text(name)}`,
  'record.request': ({ name, state }, format) => `${request[state]}: ${format.text(name)}`,
  'record.decision': ({ name, outcome }, format) => `${decision[outcome]}: ${format.text(name)}`,
  'record.change': ({ name, state, amount }, format) =>
    `${change[state]}: ${format.text(name)}${amount === undefined ? '' : ` (${format.money(amount)})`}`,
  'record.action': ({ name, state }, format) => `${action[state]}: ${format.text(name)}`,
  'record.contribution': ({ name, state, amount, quantity, unit }, format) => {
    const money = amount === undefined ? [] : [format.money(amount)];
    const goods =
      quantity === undefined
        ? []
        : [unit === undefined ? format.number(quantity) : format.quantity(quantity, unit)];
    const how = [...money, ...goods];
    return `${contribution[state]}: ${format.text(name)}${how.length === 0 ? '' : `, ${format.list(how)}`}`;
  },
  'record.assessment': ({ by, name, status: level }, format) =>
    `Oordeel van ${by}: ${name === undefined ? '' : `${format.text(name)} `}${status[level]}`,
  'record.health': ({ by }) => `Samenwerkingsscan ingevuld door ${by}`,
  'record.expectation': ({ name, state }, format) => `${expectation[state]}: ${format.text(name)}`,
  'record.expectations-read': ({ party, expectations, offers, answers }, format) => {
    const parts = [
      [expectations, { one: 'verwachting', other: 'verwachtingen' }],
      [offers, { one: 'aanbod', other: 'keer een aanbod' }],
      [answers, { one: 'antwoord', other: 'antwoorden' }],
    ] as const;
    const told = parts.filter(([count]) => count > 0).map(([count, forms]) => format.plural(count, forms));
    return `Van ${format.text(party)}: ${format.list(told)}`;
  },
  'record.became-commitment': ({ name }, format) => `Wordt afspraak: ${format.text(name)}`,
  'record.reply': ({ text, state }, format) => `${reply[state]}: ${format.text(text)}`,
  'record.report': ({ name }, format) => `Rapportage verzonden: ${format.text(name)}`,
  'record.note': ({ text }, format) => `Notitie: ${format.text(text)}`,
  'record.taken-over': ({ subject }) => `${subject} (achteraf vastgelegd)`,
  'record.measurement-corrected': ({ name, was, becomes, unit, provisional }, format) => {
    const inUnit = (value: number): string =>
      unit === undefined ? format.number(value) : format.quantity(value, unit);
    return `Correctie, was ${inUnit(was)}, wordt ${inUnit(becomes)}: ${format.text(name)}${provisional ? ' (voorlopig)' : ''}`;
  },
  'record.corrected': ({ subject }) => `Correctie: ${subject}`,
  'record.retracted': ({ reason, subject }, format) =>
    subject === undefined
      ? `Teruggenomen: ${format.text(reason)}`
      : `Teruggenomen: ${subject} (${format.text(reason)})`,
};
