/** German: what one entry records, in one line. */
import type { RecordPhrases } from '../../domain/phrases/record-phrases.js';
import type { PhraseSentences } from '../messages.js';

const bottleneck = {
  open: 'gemeldet',
  escalated: 'eskaliert',
  resolved: 'behoben',
  reopened: 'wieder offen',
};
const risk = {
  open: 'Risiko aufgenommen',
  changed: 'Risiko geändert',
  occurred: 'Risiko eingetreten',
  closed: 'Risiko abgeschlossen',
};
const improvement = {
  proposed: 'Verbesserung vorgeschlagen',
  adopted: 'Verbesserungsvorschlag beschlossen',
  rejected: 'Verbesserungsvorschlag abgelehnt',
  done: 'Verbesserungsvorschlag umgesetzt',
  evaluated: 'Verbesserungsvorschlag evaluiert',
};
const request = { open: 'Entscheidungsbedarf', withdrawn: 'Kein Entscheidungsbedarf mehr' };
const decision = { adopted: 'Beschlossen', rejected: 'Abgelehnt', deferred: 'Beschluss vertagt' };
const change = {
  proposed: 'Änderung vorgeschlagen',
  withdrawn: 'Änderung zurückgezogen',
  'carried-out': 'Änderung umgesetzt',
};
const action = { open: 'Maßnahme vereinbart', done: 'Maßnahme erledigt', dropped: 'Maßnahme entfallen' };
const contribution = { paid: 'Beitrag gezahlt', delivered: 'Beitrag geleistet' };
const expectation = {
  accepted: 'Erwartung angenommen',
  declined: 'Erwartung abgelehnt',
  parked: 'Erwartung zurückgestellt',
};
const reply = { comment: 'Stellungnahme', contested: 'Bestritten' };
const moved = { milestone: 'Meilenstein', commitment: 'Zusage' };
const status = {
  'on-track': 'im Plan',
  'at-risk': 'gefährdet',
  'off-track': 'nicht im Plan',
  unknown: 'unbekannt',
};

export const recordPhrases: PhraseSentences<RecordPhrases> = {
  'record.measurement': ({ name, value, unit, provisional }, format) =>
    `Messung, ${format.text(name)}: ${unit === undefined ? format.number(value) : format.quantity(value, unit)}${provisional ? ' (vorläufig)' : ''}`,
  'record.moved': ({ what, name, party, state, share, expected, due }, format) => {
    const steps = {
      open: 'noch nicht erledigt',
      started: share === undefined ? 'begonnen' : `zu ${format.quantity(share, '%')} erledigt`,
      expected: expected === undefined ? 'mit neuer Prognose' : `erwartet am ${format.date(expected)}`,
      met: 'erreicht',
      done: 'erledigt',
      accepted: 'angenommen',
      rescheduled: due === undefined ? 'verschoben' : `verschoben auf den ${format.date(due)}`,
      dropped: 'entfallen',
    };
    const whose = party === undefined ? '' : ` (${format.text(party)})`;
    return `${moved[what]}${whose} ${steps[state]}: ${format.text(name)}`;
  },
  'record.bottleneck': ({ name, state, level }, format) =>
    `Hindernis ${bottleneck[state]}${state === 'escalated' && level !== undefined ? ` an Stufe ${format.number(level)}` : ''}: ${format.text(name)}`,
  'record.risk': ({ name, state }, format) => `${risk[state]}: ${format.text(name)}`,
  'record.success': ({ name }, format) => `Erfolg: ${format.text(name)}`,
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
    `Einschätzung (${by}): ${name === undefined ? '' : `${format.text(name)} `}${status[level]}`,
  'record.health': ({ by }) => `Zusammenarbeit bewertet (${by})`,
  'record.expectation': ({ name, state }, format) => `${expectation[state]}: ${format.text(name)}`,
  'record.expectations-read': ({ party, expectations, offers, answers }, format) => {
    const parts = [
      [expectations, { one: 'Erwartung', other: 'Erwartungen' }],
      [offers, { one: 'Angebot', other: 'Angebote' }],
      [answers, { one: 'Antwort', other: 'Antworten' }],
    ] as const;
    const told = parts.filter(([count]) => count > 0).map(([count, forms]) => format.plural(count, forms));
    return `Von ${format.text(party)}: ${format.list(told)}`;
  },
  'record.became-commitment': ({ name }, format) => `Wird zur Zusage: ${format.text(name)}`,
  'record.reply': ({ text, state }, format) => `${reply[state]}: ${format.text(text)}`,
  'record.report': ({ name }, format) => `Bericht verschickt: ${format.text(name)}`,
  'record.note': ({ text }, format) => `Notiz: ${format.text(text)}`,
  'record.taken-over': ({ subject }) => `${subject} (nachträglich aufgeschrieben)`,
  'record.measurement-corrected': ({ name, was, becomes, unit, provisional }, format) => {
    const inUnit = (value: number): string =>
      unit === undefined ? format.number(value) : format.quantity(value, unit);
    return `Berichtigung, war ${inUnit(was)}, wird ${inUnit(becomes)}: ${format.text(name)}${provisional ? ' (vorläufig)' : ''}`;
  },
  'record.corrected': ({ subject }) => `Berichtigung: ${subject}`,
  'record.retracted': ({ reason, subject }, format) =>
    subject === undefined
      ? `Zurückgenommen: ${format.text(reason)}`
      : `Zurückgenommen: ${subject} (${format.text(reason)})`,
};
