/** German: what is wrong when it is not clear who does what. */
import { byFault, quoted, word } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { sayContradiction } from './contradictions.js';

export const responsibilityRules = {
  'commitment-has-one-accountable': {
    title: 'Für jede Zusage ist eine Partei federführend',
    say: (data) => ({
      message: `${quoted(data, 'group')} ist eine Gruppe; für die Zusage ${quoted(data)} ist deshalb nicht eine Partei federführend.`,
      remedy: `Nennen Sie eine Partei; oder schreiben Sie \`{ each: ${word(data, 'group')} }\`, wenn jedes Mitglied diese Zusage hat.`,
    }),
  },
  'effort-names-minimum-actions': {
    title: 'Ein Bemühen nennt, was mindestens getan wird',
    say: (data) => ({
      message: `${quoted(data)} ist ein Bemühen, und nirgends steht, was mindestens getan wird.`,
      remedy: 'Ergänzen Sie `minimum-actions`, oder machen Sie ein Ergebnis daraus.',
    }),
  },
  'expectation-answered': {
    title: 'Jede Erwartung bekommt eine Antwort',
    say: (data) =>
      byFault(data, {
        'no-commitment': {
          message: `Die Erwartung ${quoted(data)} ist angenommen, aber keine Zusage antwortet darauf.`,
          remedy: 'Nennen Sie die Zusagen unter `answered-by`.',
        },
        declined: {
          message: `Die Erwartung ${quoted(data)} ist ohne Grund abgelehnt.`,
          remedy: 'Nennen Sie den Grund unter `reason`.',
        },
        parked: {
          message: `Die Erwartung ${quoted(data)} ist ohne Grund zurückgestellt.`,
          remedy: 'Sagen Sie unter `reason`, warum und bis wann.',
        },
        open: {
          message: `Die Vereinbarung ist in Kraft, und die Erwartung ${quoted(data)} hat noch keine Antwort.`,
          remedy: 'Nehmen Sie sie an, lehnen Sie sie ab oder stellen Sie sie zurück.',
        },
      }),
  },
  'expectation-of-another': {
    title: 'Was erwartet oder angeboten wird, betrifft eine andere Partei',
    say: (data) =>
      byFault(data, {
        expectation: {
          message: `Erwartung ${quoted(data)}: ${quoted(data, 'party')} erwartet das von sich selbst.`,
          remedy:
            'Nennen Sie unter `of` eine andere Partei; was eine Partei selbst übernimmt, ist ein Angebot oder eine Zusage.',
        },
        offer: {
          message: `Angebot ${quoted(data)}: ${quoted(data, 'party')} macht es sich selbst.`,
          remedy: 'Nennen Sie unter `to` die Partei, für die es ist.',
        },
      }),
  },
  'expectation-once': {
    title: 'Eine Erwartung steht nur einmal da',
    say: (data) => ({
      message: `Die Erwartung ${quoted(data)} sagt dasselbe wie ${quoted(data, 'first')}, von derselben Partei an dieselbe Partei.`,
      remedy:
        'Behalten Sie eine der beiden; kennzeichnen Sie die andere mit `withdrawn`, wenn dazu schon etwas festgehalten ist.',
    }),
  },
  'expectations-fit-together': {
    title: 'Erwartungen und Antworten widersprechen sich nicht',
    say: (data, format) => sayContradiction(data, format),
  },
  'facilitator-named': {
    title: 'Jemand begleitet die Zusammenarbeit',
    say: () => ({
      message: 'Es ist keine Prozessbegleitung benannt.',
      remedy:
        'Nennen Sie unter `facilitator` die Partei (`party`) oder die Organisation von außen (`external`), die sie stellt.',
    }),
  },
  'goal-has-one-owner': {
    title: 'Für jedes Ziel ist eine Partei zuständig',
    say: (data) =>
      data['group'] === undefined
        ? {
            message: `Für das Ziel ${quoted(data)} ist niemand zuständig.`,
            remedy:
              'Nennen Sie unter `owner` eine Partei; oder stellen Sie die Frage unter `open`, wenn das nie vereinbart wurde.',
          }
        : {
            message: `${quoted(data, 'group')} ist eine Gruppe; für das Ziel ${quoted(data)} ist deshalb nicht eine Partei zuständig.`,
            remedy: `Nennen Sie eine Partei; oder schreiben Sie \`{ each: ${word(data, 'group')} }\`, wenn jedes Mitglied seinen eigenen Teil hat.`,
          },
  },
  'goal-owner-takes-part': {
    title: 'Wer für ein Ziel zuständig ist, tut etwas dafür',
    say: (data) => ({
      message: `${quoted(data, 'owner')} ist für das Ziel ${quoted(data)} zuständig, hat aber an den Zusagen, die ihm dienen, keinen Anteil.`,
      remedy:
        'Geben Sie der zuständigen Partei eine Zusage oder eine unterstützende Rolle, oder nennen Sie eine andere.',
    }),
  },
  'party-has-commitment': {
    title: 'Jede Partei übernimmt etwas',
    say: (data) => ({
      message: `${quoted(data)} übernimmt nichts: keine Zusage, keinen Beitrag.`,
      remedy:
        'Ergänzen Sie, was diese Partei tut, oder schreiben Sie `signatory: false`, wenn sie nur unterstützt.',
    }),
  },
  'roles-not-contradictory': {
    title: 'Wer etwas umsetzt, wird nicht nur darüber unterrichtet',
    say: (data) => ({
      message: `${quoted(data, 'party')} setzt ${quoted(data)} um und steht auch unter \`${word(data, 'role')}\`.`,
      remedy: 'Behalten Sie die eine Rolle, die gemeint ist.',
    }),
  },
} satisfies Record<string, RuleWords>;
