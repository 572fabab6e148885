/** German: what is wrong with dates, conditions and notice. */
import { byFault, quoted, word } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';

export const termRules = {
  'approval-on-time': {
    title: 'Zustimmungen und Bedingungen kommen rechtzeitig',
    say: (data, format) => {
      const date = format.date(word(data, 'date'));
      return byFault(data, {
        'approval-late': {
          message: `Die Zustimmung ${quoted(data)} war am ${date} fällig und ist nicht erteilt.`,
          remedy:
            'Tragen Sie unter `granted` ein, wann sie erteilt wurde, oder vereinbaren Sie ein neues Datum.',
        },
        'condition-late': {
          message: `Die Bedingung ${quoted(data)} war am ${date} fällig und ist nicht erfüllt.`,
          remedy: 'Tragen Sie unter `met` ein, wann sie erfüllt wurde, oder vereinbaren Sie ein neues Datum.',
        },
        'approval-in-future': {
          message: `Die Zustimmung ${quoted(data)} soll am ${date} erteilt sein; dieser Tag kommt erst noch.`,
          remedy: 'Berichtigen Sie das Datum, oder lassen Sie es bis dahin weg.',
        },
        'condition-in-future': {
          message: `Die Bedingung ${quoted(data)} soll am ${date} erfüllt sein; dieser Tag kommt erst noch.`,
          remedy: 'Berichtigen Sie das Datum, oder lassen Sie es bis dahin weg.',
        },
      });
    },
  },
  'conditions-settled-when-in-force': {
    title: 'Worauf eine Vereinbarung in Kraft wartet, ist eingetreten',
    say: (data) =>
      byFault(data, {
        'approval-pending': {
          message: `Die Vereinbarung ist in Kraft, aber die Zustimmung ${quoted(data)} ist nicht erteilt.`,
          remedy:
            'Tragen Sie unter `granted` ein, wann sie erteilt wurde, oder gehen Sie zum Stand `proposed` zurück.',
        },
        'condition-pending': {
          message: `Die Vereinbarung ist in Kraft, aber die Bedingung ${quoted(data)} ist nicht erfüllt.`,
          remedy:
            'Tragen Sie unter `met` ein, wann sie erfüllt wurde, oder gehen Sie zum Stand `proposed` zurück.',
        },
        'ended-by-condition': {
          message: `Die Bedingung ${quoted(data)}, mit der die Vereinbarung endet, ist erfüllt; die Vereinbarung ist aber noch in Kraft.`,
          remedy: 'Ändern Sie den Stand in `ended`, oder entfernen Sie `met`.',
        },
      }),
  },
  'dates-within-term': {
    title: 'Was zu tun ist, fällt in die Laufzeit',
    say: (data, format) => {
      const date = format.date(word(data, 'date'));
      return byFault(data, {
        before: {
          message: `${date} liegt vor dem Beginn der Vereinbarung (${format.date(word(data, 'first'))}).`,
          remedy: 'Berichtigen Sie das Datum oder die Laufzeit.',
        },
        after: {
          message: `${date} liegt nach dem Ende der Vereinbarung (${format.date(word(data, 'last'))}).`,
          remedy: 'Wählen Sie ein früheres Datum, oder vereinbaren Sie eine längere Laufzeit.',
        },
      });
    },
  },
  'notice-deadline-ahead': {
    title: 'Der letzte Tag für die Kündigung vergeht nicht unbemerkt',
    say: (data, format) => {
      const deadline = format.date(word(data, 'deadline'));
      const last = format.date(word(data, 'last'));
      return byFault(data, {
        'give-notice': {
          message: `Die Laufzeit endet am ${last} und verlängert sich von selbst, wenn niemand bis zum ${deadline} kündigt.`,
          remedy: 'Setzen Sie auf die Tagesordnung, ob es weitergeht.',
        },
        renew: {
          message: `Die Laufzeit endet am ${last}, wenn die Parteien sie nicht verlängern; handeln müssen sie bis zum ${deadline}.`,
          remedy: 'Setzen Sie auf die Tagesordnung, ob es weitergeht.',
        },
      });
    },
  },
  'term-fits-status': {
    title: 'Stand und Daten passen zusammen',
    say: (data, format) => {
      const date = (name: string): string => format.date(word(data, name));
      return byFault(data, {
        'no-dates': {
          message: 'Die Vereinbarung ist in Kraft, aber nirgends steht, seit wann.',
          remedy:
            'Tragen Sie unter `term` ein, wann sie unterzeichnet wurde (`signed`) oder beginnt (`starts`).',
        },
        'not-started': {
          message: `Die Vereinbarung beginnt erst am ${date('starts')}.`,
          remedy: 'Verwenden Sie bis dahin den Stand `proposed`, oder berichtigen Sie das Datum.',
        },
        'not-signed': {
          message: `Die Vereinbarung wird erst am ${date('signed')} unterzeichnet.`,
          remedy: 'Verwenden Sie bis dahin den Stand `proposed`, oder berichtigen Sie das Datum.',
        },
        over: {
          message: `Der letzte Tag der Vereinbarung war der ${date('last')}.`,
          remedy: 'Ändern Sie den Stand in `ended`, oder vereinbaren Sie eine längere Laufzeit.',
        },
        'signed-already': {
          message: `Die Vereinbarung wurde am ${date('signed')} unterzeichnet, gilt nach ihrem Stand aber als noch nicht vereinbart.`,
          remedy: 'Ändern Sie den Stand in `in-force`, oder entfernen Sie `signed`.',
        },
        'ended-unstarted': {
          message: `Die Vereinbarung ist beendet, beginnt aber erst am ${date('starts')}.`,
          remedy: 'Berichtigen Sie den Stand oder das Datum.',
        },
        'ended-early': {
          message: `Die Vereinbarung ist beendet, aber ihr letzter Tag ist der ${date('last')}.`,
          remedy: 'Tragen Sie unter `ends` den Tag ein, an dem sie wirklich endete.',
        },
      });
    },
  },
  'term-has-end-or-termination': {
    title: 'Es ist vereinbart, wie sie endet',
    say: (data) =>
      byFault(data, {
        'no-end': {
          message: 'Nirgends steht, wie lange die Vereinbarung gilt.',
          remedy: 'Ergänzen Sie unter `term`: `ends`, `lasts` oder `ends-on`, oder `open-ended: true`.',
        },
        'no-termination': {
          message: 'Die Vereinbarung hat kein Enddatum, und nirgends steht, wie eine Partei austritt.',
          remedy: 'Ergänzen Sie unter `exit` die Kündigungsfrist (`notice`) oder die Form (`form`).',
        },
      }),
  },
  'term-in-order': {
    title: 'Die Daten der Laufzeit sind in der richtigen Reihenfolge',
    say: (data, format) => {
      const date = (name: string): string => format.date(word(data, name));
      return byFault(data, {
        'starts-before-signed': {
          message: `Die Vereinbarung beginnt am ${date('starts')}, bevor sie am ${date('signed')} unterzeichnet wird.`,
          remedy: 'Berichtigen Sie eines der Daten; wenn es so gemeint ist, sagen Sie es in `note`.',
        },
        'ends-before-start': {
          message: `Die Vereinbarung endet am ${date('ends')}, bevor sie am ${date('starts')} beginnt.`,
          remedy: 'Berichtigen Sie eines der Daten.',
        },
        'ends-before-signed': {
          message: `Die Vereinbarung endet am ${date('ends')}, bevor sie am ${date('signed')} unterzeichnet wird.`,
          remedy: 'Berichtigen Sie eines der Daten.',
        },
        'open-ended-but-ends': {
          message: 'Die Vereinbarung ist unbefristet und hat ein Ende.',
          remedy: 'Entfernen Sie `open-ended` oder das Ende.',
        },
        'lasts-differently': {
          message: `Eine Laufzeit (${format.period(word(data, 'lasts'))}) ab Beginn endet am ${date('counted')}; als Ende steht da der ${date('ends')}.`,
          remedy: 'Behalten Sie `lasts` oder `ends`, oder stimmen Sie beide aufeinander ab.',
        },
      });
    },
  },
  'renewal-notice-fits': {
    title: 'Vor Ende der Laufzeit kann noch gekündigt werden',
    say: (data, format) =>
      byFault(data, {
        term: {
          message: `Die Kündigungsfrist (${format.period(word(data, 'notice'))}) ist so lang wie die Vereinbarung selbst: Niemand kann rechtzeitig kündigen.`,
          remedy: 'Verkürzen Sie die Frist, oder verlängern Sie die Laufzeit.',
        },
        period: {
          message: `Die Kündigungsfrist (${format.period(word(data, 'notice'))}) ist so lang wie eine Verlängerung (${format.period(word(data, 'period'))}): Gekündigt werden kann nur, bevor diese beginnt.`,
          remedy: 'Verkürzen Sie die Frist, oder verlängern Sie den Verlängerungszeitraum.',
        },
      }),
  },
  'nested-agreement-fits': {
    title: 'Eine Vereinbarung passt in die, unter der sie steht',
    say: (data, format) =>
      byFault(data, {
        ended: {
          message: `Diese Vereinbarung gilt, aber ${quoted(data)}, unter der sie steht, ist beendet.`,
          remedy: 'Beenden Sie sie auch, oder vereinbaren Sie, worauf sie nun beruht.',
        },
        starts: {
          message: `Sie beginnt am ${format.date(word(data, 'own'))}, vor ${quoted(data)}, unter der sie steht (${format.date(word(data, 'upper'))}).`,
          remedy: 'Berichtigen Sie eines der Daten.',
        },
        lasts: {
          message: `Sie gilt bis ${format.date(word(data, 'own'))}; ${quoted(data)}, unter der sie steht, nur bis ${format.date(word(data, 'upper'))}.`,
          remedy: 'Verkürzen Sie sie, oder verlängern Sie die andere.',
        },
      }),
  },
} satisfies Record<string, RuleWords>;
