/** What one entry records, in one line. */
import type { RecordPhrases } from '../../domain/phrases/record-phrases.js';
import type { PhraseSentences } from '../messages.js';

const bottleneck = { open: 'reported', escalated: 'escalated', resolved: 'resolved', reopened: 'reopened' };
const risk = {
  open: 'Risk added',
  changed: 'Risk changed',
  occurred: 'Risk occurred',
  closed: 'Risk closed',
};
const improvement = {
  proposed: 'Improvement proposed',
  adopted: 'Improvement adopted',
  rejected: 'Improvement rejected',
  done: 'Improvement carried out',
  evaluated: 'Improvement evaluated',
};
const request = { open: 'Decision wanted', withdrawn: 'Decision no longer wanted' };
const decision = { adopted: 'Decided', rejected: 'Decided against', deferred: 'Decision put off' };
const change = {
  proposed: 'Change proposed',
  withdrawn: 'Change withdrawn',
  'carried-out': 'Change carried out',
};
const action = { open: 'Action agreed', done: 'Action done', dropped: 'Action dropped' };
const contribution = { paid: 'Contribution paid', delivered: 'Contribution delivered' };
const expectation = {
  accepted: 'Expectation accepted',
  declined: 'Expectation declined',
  parked: 'Expectation parked',
};
const reply = { comment: 'Reply', contested: 'Contested' };
const moved = { milestone: 'Milestone', commitment: 'Commitment' };
const status = {
  'on-track': 'on track',
  'at-risk': 'at risk',
  'off-track': 'off track',
  unknown: 'unknown',
};

export const recordPhrases: PhraseSentences<RecordPhrases> = {
  'record.measurement': ({ name, value, unit, provisional }, format) =>
    `Measured ${format.text(name)}: ${unit === undefined ? format.number(value) : format.quantity(value, unit)}${provisional ? ' (provisional)' : ''}`,
  'record.moved': ({ what, name, party, state, share, expected, due }, format) => {
    const steps = {
      open: 'not done yet',
      started: share === undefined ? 'started' : `${format.quantity(share, '%')} done`,
      expected: expected === undefined ? 'has a new forecast' : `expected on ${format.date(expected)}`,
      met: 'met',
      done: 'done',
      accepted: 'accepted',
      rescheduled: due === undefined ? 'moved' : `moved to ${format.date(due)}`,
      dropped: 'dropped',
    };
    const whose = party === undefined ? '' : ` of ${format.text(party)}`;
    return `${moved[what]}${whose} ${steps[state]}: ${format.text(name)}`;
  },
  'record.bottleneck': ({ name, state, level }, format) =>
    `Bottleneck ${bottleneck[state]}${state === 'escalated' && level !== undefined ? ` to level ${format.number(level)}` : ''}: ${format.text(name)}`,
  'record.risk': ({ name, state }, format) => `${risk[state]}: ${format.text(name)}`,
  'record.success': ({ name }, format) => `Success: ${format.text(name)}`,
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
    `Judged by ${by}: ${name === undefined ? '' : `${format.text(name)} `}${status[level]}`,
  'record.health': ({ by }) => `Collaboration scored by ${by}`,
  'record.expectation': ({ name, state }, format) => `${expectation[state]}: ${format.text(name)}`,
  'record.expectations-read': ({ party, expectations, offers, answers }, format) => {
    const parts = [
      [expectations, { one: 'expectation', other: 'expectations' }],
      [offers, { one: 'offer', other: 'offers' }],
      [answers, { one: 'answer', other: 'answers' }],
    ] as const;
    const told = parts.filter(([count]) => count > 0).map(([count, forms]) => format.plural(count, forms));
    return `From ${format.text(party)}: ${format.list(told)}`;
  },
  'record.became-commitment': ({ name }, format) => `Becomes a commitment: ${format.text(name)}`,
  'record.reply': ({ text, state }, format) => `${reply[state]}: ${format.text(text)}`,
  'record.report': ({ name }, format) => `Report sent: ${format.text(name)}`,
  'record.note': ({ text }, format) => `Note: ${format.text(text)}`,
  'record.taken-over': ({ subject }) => `${subject} (written down afterwards)`,
  'record.measurement-corrected': ({ name, was, becomes, unit, provisional }, format) => {
    const inUnit = (value: number): string =>
      unit === undefined ? format.number(value) : format.quantity(value, unit);
    return `Correction, was ${inUnit(was)}, becomes ${inUnit(becomes)}: ${format.text(name)}${provisional ? ' (provisional)' : ''}`;
  },
  'record.corrected': ({ subject }) => `Correction: ${subject}`,
  'record.retracted': ({ reason, subject }, format) =>
    subject === undefined
      ? `Taken back: ${format.text(reason)}`
      : `Taken back: ${subject} (${format.text(reason)})`,
};
