/** German: the words of the rules about completeness. */
import { quoted, textIn, word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';

export const completenessRules = {
  'commitment-has-deadline': {
    title: 'Jede Zusage hat eine Frist',
    say: (data) => ({
      message: `Für die Zusage ${quoted(data)} ist nicht vereinbart, bis wann sie erfüllt ist.`,
      remedy: 'Ergänzen Sie ein Datum (`due`), ein Ereignis (`trigger`) oder einen Rhythmus (`every`).',
    }),
  },
  'commitment-verifiable': {
    title: 'Bei jeder Zusage lässt sich sehen, ob sie erfüllt ist',
    say: (data) => ({
      message: `Für die Zusage ${quoted(data)} ist nicht vereinbart, woran man sieht, dass sie erfüllt ist.`,
      remedy: 'Nennen Sie, was übergeben wird (`deliverable`), oder wie es festgestellt wird (`verified`).',
    }),
  },
  'commitment-serves-goal': {
    title: 'Jede Zusage dient einem Ziel',
    say: (data, format) => ({
      message: `Die Zusage ${quoted(data)} sagt nicht, welchem Ziel sie dient.`,
      remedy: `Nennen Sie es unter \`serves\`: ${format.choice(words(data, 'goals'))}.`,
    }),
  },
  'goal-served-by-commitment': {
    title: 'Jedem Ziel dient eine Zusage',
    say: (data) => ({
      message: `Keine Zusage trägt zum Ziel ${quoted(data)} bei.`,
      remedy: 'Nennen Sie das Ziel bei einer Zusage unter `serves`, oder vereinbaren Sie eine Zusage dafür.',
    }),
  },
  'milestone-has-owner': {
    title: 'Für jeden Meilenstein ist eine Partei zuständig',
    say: (data) => ({
      message: `Für den Meilenstein ${quoted(data)} ist niemand zuständig.`,
      remedy: 'Ergänzen Sie die Partei unter `owner`.',
    }),
  },
  'risk-has-owner-and-review': {
    title: 'Für jedes Risiko steht fest, wer zuständig ist und wann es überprüft wird',
    say: (data) => {
      const lacks = words(data, 'lacks');
      if (lacks.length > 1) {
        return {
          message: `Für das Risiko ${quoted(data)} ist niemand zuständig, und es fehlt ein Tag für die Überprüfung.`,
          remedy: 'Ergänzen Sie, wer es im Blick behält (`owner`) und wann es überprüft wird (`review`).',
        };
      }
      return lacks[0] === 'owner'
        ? {
            message: `Für das Risiko ${quoted(data)} ist niemand zuständig.`,
            remedy: 'Ergänzen Sie unter `owner`, wer es im Blick behält.',
          }
        : {
            message: `Für das Risiko ${quoted(data)} fehlt ein Tag für die Überprüfung.`,
            remedy: 'Ergänzen Sie das Datum unter `review`.',
          };
    },
  },
  'open-questions-settled': {
    title: 'Offene Fragen sind geklärt, bevor die Vereinbarung gilt',
    say: (data, format) => {
      const who = word(data, 'who') === '' ? [] : [`von ${textIn(data, 'who', format.language)}`];
      const by = word(data, 'by') === '' ? [] : [`bis zum ${format.date(word(data, 'by'))}`];
      const answer = [...who, ...by].join(' ');
      return {
        message: `Bei ${quoted(data, 'path')} noch zu klären: "${textIn(data, 'question', format.language)}"${answer === '' ? '' : ` (Antwort ${answer})`}.`,
        remedy: 'Klären Sie es gemeinsam, schreiben Sie das Vereinbarte auf und entfernen Sie `open`.',
      };
    },
  },
  'open-question-has-owner': {
    title: 'Für jede offene Frage ist jemand zuständig',
    say: (data) => {
      const lacks = words(data, 'lacks');
      const of = `die offene Frage zu ${quoted(data, 'path')}`;
      if (lacks.length > 1) {
        return {
          message: `Nirgends steht, wer ${of} beantwortet, und bis wann.`,
          remedy: 'Ergänzen Sie die Partei unter `who` und das Datum unter `by`.',
        };
      }
      return lacks[0] === 'who'
        ? {
            message: `Nirgends steht, wer ${of} beantwortet.`,
            remedy: 'Ergänzen Sie die Partei unter `who`.',
          }
        : {
            message: `Nirgends steht, bis wann ${of} beantwortet wird.`,
            remedy: 'Ergänzen Sie das Datum unter `by`.',
          };
    },
  },
  'next-meeting-planned': {
    title: 'Die nächste Sitzung ist geplant',
    say: () => ({
      message: 'Es ist keine nächste Sitzung geplant.',
      remedy: 'Wählen Sie mit den Parteien einen Tag, und legen Sie die Sitzung in den Ordner `meetings`.',
    }),
  },
  'reporting-agreed': {
    title: 'Es ist vereinbart, wer wem berichtet',
    say: () => ({
      message: 'Es ist nicht vereinbart, wer wem berichtet.',
      remedy: 'Ergänzen Sie unter `reporting` einen Bericht: was, von wem, an wen und wie oft.',
    }),
  },
  'evaluation-agreed': {
    title: 'Es ist vereinbart, wann die Parteien evaluieren',
    say: () => ({
      message: 'Es ist nicht vereinbart, wann die Parteien gemeinsam zurückblicken.',
      remedy: 'Ergänzen Sie unter `evaluation` eine Evaluierung, mit einem Datum oder einem Rhythmus.',
    }),
  },
  'escalation-agreed': {
    title: 'Es ist vereinbart, wohin etwas geht, das nicht vorankommt',
    say: () => ({
      message: 'Es ist nicht vereinbart, wohin etwas geht, das sich vor Ort nicht lösen lässt.',
      remedy: 'Ergänzen Sie unter `escalation` die Stufen, der Reihe nach, jede mit ihrer Frist.',
    }),
  },
  'exit-agreed': {
    title: 'Es ist vereinbart, wie eine Partei austritt',
    say: () => ({
      message: 'Es ist nicht vereinbart, wie eine Partei austritt oder die Vereinbarung vorzeitig endet.',
      remedy: 'Ergänzen Sie `exit`: die Kündigung, ihre Form und was dann abgewickelt wird.',
    }),
  },
  'change-agreed': {
    title: 'Es ist vereinbart, wie die Vereinbarung geändert wird',
    say: () => ({
      message: 'Es ist nicht vereinbart, wie die Vereinbarung geändert wird.',
      remedy: 'Ergänzen Sie `change`: wer eine Änderung vorschlagen darf, und wer sie beschließt.',
    }),
  },
  'supplier-items-marked': {
    title: 'Was das beauftragte Unternehmen binden muss, ist gekennzeichnet',
    say: (data) => ({
      message: `${quoted(data)} kommt durch ein Vergabeverfahren hinzu, aber nichts ist als bindend für diese Partei gekennzeichnet.`,
      remedy:
        'Schreiben Sie `binds-supplier: required` zu jeder Zusage, jedem Indikator und jedem anderen Punkt, der in das Vergabeverfahren gehört.',
    }),
  },
} satisfies Record<string, RuleWords>;
