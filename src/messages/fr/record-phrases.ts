/** What one entry records, in one line. */
import type { RecordPhrases } from '../../domain/phrases/record-phrases.js';
import type { PhraseSentences } from '../messages.js';

const bottleneck = {
  open: 'signalé',
  escalated: 'porté au niveau supérieur',
  resolved: 'résolu',
  reopened: 'rouvert',
};
const risk = {
  open: 'Risque ajouté',
  changed: 'Risque modifié',
  occurred: 'Risque survenu',
  closed: 'Risque clos',
};
const improvement = {
  proposed: 'Amélioration proposée',
  adopted: 'Amélioration adoptée',
  rejected: 'Amélioration rejetée',
  done: 'Amélioration mise en œuvre',
  evaluated: 'Amélioration évaluée',
};
const request = { open: 'Décision attendue', withdrawn: 'Décision qui n’est plus attendue' };
const decision = { adopted: 'Décidé', rejected: 'Rejeté', deferred: 'Décision reportée' };
const change = {
  proposed: 'Modification proposée',
  withdrawn: 'Modification retirée',
  'carried-out': 'Modification mise en œuvre',
};
const action = { open: 'Action convenue', done: 'Action terminée', dropped: 'Action sans suite' };
const contribution = { paid: 'Contribution versée', delivered: 'Contribution fournie' };
const expectation = {
  accepted: 'Attente acceptée',
  declined: 'Attente non acceptée',
  parked: 'Attente mise en suspens',
};
const reply = { comment: 'Réaction', contested: 'Contestation' };
const moved = { milestone: 'Jalon', commitment: 'Engagement' };
const status = {
  'on-track': 'en bonne voie',
  'at-risk': 'à risque',
  'off-track': 'hors trajectoire',
  unknown: 'inconnu',
};

export const recordPhrases: PhraseSentences<RecordPhrases> = {
  'record.measurement': ({ name, value, unit, provisional }, format) =>
    `Mesure, ${format.text(name)} : ${unit === undefined ? format.number(value) : format.quantity(value, unit)}${provisional ? ' (provisoire)' : ''}`,
  'record.moved': ({ what, name, party, state, share, expected, due }, format) => {
    const steps = {
      open: 'pas encore fait',
      started: share === undefined ? 'commencé' : `réalisé à ${format.quantity(share, '%')}`,
      expected:
        expected === undefined ? 'avec une nouvelle prévision' : `prévu pour le ${format.date(expected)}`,
      met: 'atteint',
      done: 'terminé',
      accepted: 'accepté',
      rescheduled: due === undefined ? 'reporté' : `reporté au ${format.date(due)}`,
      dropped: 'sans suite',
    };
    const whose = party === undefined ? '' : ` (${format.text(party)})`;
    return `${moved[what]} ${steps[state]}${whose} : ${format.text(name)}`;
  },
  'record.bottleneck': ({ name, state, level }, format) =>
    `Point de blocage ${state === 'escalated' && level !== undefined ? `porté au niveau ${format.number(level)}` : bottleneck[state]} : ${format.text(name)}`,
  'record.risk': ({ name, state }, format) => `${risk[state]} : ${format.text(name)}`,
  'record.success': ({ name }, format) => `Réussite : ${format.text(name)}`,
  'record.improvement': ({ name, state }, format) => `${improvement[state]} : ${format.text(name)}`,
  'record.request': ({ name, state }, format) => `${request[state]} : ${format.text(name)}`,
  'record.decision': ({ name, outcome }, format) => `${decision[outcome]} : ${format.text(name)}`,
  'record.change': ({ name, state, amount }, format) =>
    `${change[state]} : ${format.text(name)}${amount === undefined ? '' : ` (${format.money(amount)})`}`,
  'record.action': ({ name, state }, format) => `${action[state]} : ${format.text(name)}`,
  'record.contribution': ({ name, state, amount, quantity, unit }, format) => {
    const money = amount === undefined ? [] : [format.money(amount)];
    const goods =
      quantity === undefined
        ? []
        : [unit === undefined ? format.number(quantity) : format.quantity(quantity, unit)];
    const how = [...money, ...goods];
    return `${contribution[state]} : ${format.text(name)}${how.length === 0 ? '' : `, ${format.list(how)}`}`;
  },
  'record.assessment': ({ by, name, status: level }, format) =>
    `Appréciation par ${by} : ${name === undefined ? '' : `${format.text(name)}, `}${status[level]}`,
  'record.health': ({ by }) => `Baromètre de la coopération rempli par ${by}`,
  'record.expectation': ({ name, state }, format) => `${expectation[state]} : ${format.text(name)}`,
  'record.expectations-read': ({ party, expectations, offers, answers }, format) => {
    const parts = [
      [expectations, { one: 'attente', other: 'attentes' }],
      [offers, { one: 'offre', other: 'offres' }],
      [answers, { one: 'réponse', other: 'réponses' }],
    ] as const;
    const told = parts.filter(([count]) => count > 0).map(([count, forms]) => format.plural(count, forms));
    return `De ${format.text(party)} : ${format.list(told)}`;
  },
  'record.became-commitment': ({ name }, format) => `Devient un engagement : ${format.text(name)}`,
  'record.reply': ({ text, state }, format) => `${reply[state]} : ${format.text(text)}`,
  'record.report': ({ name }, format) => `Rapport envoyé : ${format.text(name)}`,
  'record.note': ({ text }, format) => `Remarque : ${format.text(text)}`,
  'record.taken-over': ({ subject }) => `${subject} (consigné après coup)`,
  'record.measurement-corrected': ({ name, was, becomes, unit, provisional }, format) => {
    const inUnit = (value: number): string =>
      unit === undefined ? format.number(value) : format.quantity(value, unit);
    return `Correction, ${inUnit(was)} devient ${inUnit(becomes)} : ${format.text(name)}${provisional ? ' (provisoire)' : ''}`;
  },
  'record.corrected': ({ subject }) => `Correction : ${subject}`,
  'record.retracted': ({ reason, subject }, format) =>
    subject === undefined
      ? `Annulation : ${format.text(reason)}`
      : `Annulation : ${subject} (${format.text(reason)})`,
};
