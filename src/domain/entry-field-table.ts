/** The fields that each kind of entry adds to what all entries have, as the schema has them (a test holds them equal). */
import type { EntryKind } from './state.js';

/** How a value is written on a command line or in a cell, and what it becomes in the file. */
export type FieldForm =
  | 'path' | 'date' | 'text' | 'id' | 'money' | 'duration' | 'digest' | 'entry' | 'choice' | 'number' | 'integer'
  | 'boolean' | 'participant' | 'ids' | 'texts' | 'options' | 'period' | 'range' | 'votes' | 'scores' | 'judgement' | 'evidence'; // prettier-ignore

export interface Field {
  readonly form: FieldForm;
  readonly choices?: readonly string[];
  readonly required?: true;
}

export type FieldTable = Readonly<Record<string, Field>>;

export const entryFieldTable: Readonly<Record<EntryKind, FieldTable>> = {
  measurement: {
    about: { form: 'path', required: true },
    value: { form: 'number', required: true },
    period: { form: 'period' },
    provisional: { form: 'boolean' },
  },
  milestone: {
    about: { form: 'path', required: true },
    state: {
      form: 'choice',
      choices: ['open', 'started', 'expected', 'met', 'accepted', 'rescheduled', 'dropped'],
      required: true,
    },
    share: { form: 'number' },
    expected: { form: 'date' },
    due: { form: 'date' },
    decision: { form: 'entry' },
  },
  commitment: {
    about: { form: 'path', required: true },
    state: {
      form: 'choice',
      choices: ['open', 'started', 'expected', 'done', 'accepted', 'rescheduled', 'dropped'],
      required: true,
    },
    share: { form: 'number' },
    expected: { form: 'date' },
    due: { form: 'date' },
    decision: { form: 'entry' },
    party: { form: 'participant' },
  },
  bottleneck: {
    about: { form: 'path' },
    opens: { form: 'id' },
    state: { form: 'choice', choices: ['open', 'escalated', 'resolved', 'reopened'], required: true },
    title: { form: 'text' },
    impact: { form: 'text' },
    'asked-of': { form: 'ids' },
    'needed-by': { form: 'date' },
    level: { form: 'integer' },
    severity: { form: 'choice', choices: ['low', 'medium', 'high'] },
  },
  risk: {
    about: { form: 'path' },
    opens: { form: 'id' },
    state: { form: 'choice', choices: ['open', 'changed', 'occurred', 'closed'], required: true },
    title: { form: 'text' },
    owner: { form: 'participant' },
    response: { form: 'text' },
    review: { form: 'date' },
    likelihood: { form: 'choice', choices: ['low', 'medium', 'high'] },
    impact: { form: 'choice', choices: ['low', 'medium', 'high'] },
  },
  success: {
    about: { form: 'path' },
    title: { form: 'text', required: true },
    thanks: { form: 'ids' },
  },
  improvement: {
    about: { form: 'path' },
    opens: { form: 'id' },
    state: {
      form: 'choice',
      choices: ['proposed', 'adopted', 'rejected', 'done', 'evaluated'],
      required: true,
    },
    title: { form: 'text' },
    owner: { form: 'participant' },
    due: { form: 'date' },
    result: { form: 'text' },
  },
  request: {
    about: { form: 'path' },
    opens: { form: 'id' },
    state: { form: 'choice', choices: ['open', 'withdrawn'], required: true },
    title: { form: 'text' },
    body: { form: 'participant' },
    context: { form: 'text' },
    options: { form: 'options' },
    recommendation: { form: 'text' },
    'needed-by': { form: 'date' },
  },
  decision: {
    about: { form: 'path' },
    title: { form: 'text', required: true },
    body: { form: 'participant' },
    outcome: { form: 'choice', choices: ['adopted', 'rejected', 'deferred'], required: true },
    votes: { form: 'votes', choices: ['for', 'against', 'abstained'] },
    objections: { form: 'texts' },
    reason: { form: 'text' },
    until: { form: 'date' },
    meeting: { form: 'date' },
  },
  change: {
    about: { form: 'path' },
    opens: { form: 'id' },
    state: { form: 'choice', choices: ['proposed', 'withdrawn', 'carried-out'], required: true },
    title: { form: 'text' },
    dimension: { form: 'choice', choices: ['money', 'time', 'scope'] },
    amount: { form: 'money' },
    delay: { form: 'duration' },
    ground: { form: 'text' },
  },
  action: {
    about: { form: 'path' },
    opens: { form: 'id' },
    state: { form: 'choice', choices: ['open', 'done', 'dropped'], required: true },
    title: { form: 'text' },
    owner: { form: 'participant' },
    due: { form: 'date' },
  },
  contribution: {
    about: { form: 'path', required: true },
    state: { form: 'choice', choices: ['paid', 'delivered'], required: true },
    amount: { form: 'money' },
    quantity: { form: 'number' },
    period: { form: 'period' },
  },
  assessment: {
    about: { form: 'path' },
    overall: { form: 'judgement', choices: ['on-track', 'at-risk', 'off-track', 'unknown'], required: true },
    time: { form: 'judgement', choices: ['on-track', 'at-risk', 'off-track', 'unknown'] },
    money: { form: 'judgement', choices: ['on-track', 'at-risk', 'off-track', 'unknown'] },
    quality: { form: 'judgement', choices: ['on-track', 'at-risk', 'off-track', 'unknown'] },
    surroundings: { form: 'judgement', choices: ['on-track', 'at-risk', 'off-track', 'unknown'] },
    relationship: { form: 'judgement', choices: ['on-track', 'at-risk', 'off-track', 'unknown'] },
  },
  health: {
    scores: { form: 'scores', required: true },
  },
  expectation: {
    about: { form: 'path', required: true },
    state: { form: 'choice', choices: ['accepted', 'declined', 'parked'], required: true },
    reason: { form: 'text' },
    due: { form: 'date' },
  },
  reply: {
    about: { form: 'entry', required: true },
    state: { form: 'choice', choices: ['comment', 'contested'], required: true },
    text: { form: 'text', required: true },
  },
  report: {
    title: { form: 'text', required: true },
    range: { form: 'range' },
    sha256: { form: 'digest' },
    audience: { form: 'choice', choices: ['steering', 'team', 'public', 'party'] },
    about: { form: 'path' },
  },
  note: {
    about: { form: 'path' },
    title: { form: 'text' },
  },
};
