/** German: what is wrong with deciding, meeting and escalating. */
import { byFault, count, quoted, word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';

export const governanceRules = {
  'body-meets-in-time': {
    title: 'Ein Gremium tagt so oft wie vereinbart',
    say: (data, format) => ({
      message:
        word(data, 'last') === ''
          ? `${quoted(data)} hat noch nie getagt; fällig war es bis zum ${format.date(word(data, 'due'))}.`
          : `${quoted(data)} hat zuletzt am ${format.date(word(data, 'last'))} getagt; wieder fällig war es bis zum ${format.date(word(data, 'due'))}.`,
      remedy: 'Planen Sie die nächste Sitzung, oder vereinbaren Sie unter `every` einen anderen Rhythmus.',
    }),
  },
  'chair-is-member': {
    title: 'Wer den Vorsitz hat, gehört zum Gremium',
    say: (data) => ({
      message: `${quoted(data)} hat den Vorsitz, ist aber kein Mitglied von ${quoted(data, 'body')}.`,
      remedy: didYouMean(data, 'Nennen Sie ein Mitglied, oder nehmen Sie dieses Mitglied auf.'),
    }),
  },
  'decision-rule-complete': {
    title: 'Es ist vereinbart, wie ein Gremium entscheidet',
    say: (data, format) =>
      byFault(data, {
        'no-rule': {
          message: `Nirgends steht, wie ${quoted(data)} entscheidet.`,
          remedy: 'Ergänzen Sie `decides-by`: im Konsens, mit Mehrheit oder anders.',
        },
        'no-percentage': {
          message: `${quoted(data)} entscheidet mit qualifizierter Mehrheit, aber nirgends steht, mit welcher.`,
          remedy: 'Ergänzen Sie `majority: { percent: 75 }`, mit Ihrem eigenen Prozentsatz.',
        },
        'no-blocs': {
          message: `In ${quoted(data)} muss jeder Block zustimmen, aber es sind keine Blöcke genannt.`,
          remedy: 'Nennen Sie die Gruppen unter `blocs`.',
        },
        half: {
          message: `${format.number(count(data, 'percent'))} % sind in ${quoted(data)} keine qualifizierte Mehrheit.`,
          remedy: 'Verlangen Sie mehr als die Hälfte, oder wählen Sie `decides-by: majority`.',
        },
        'needless-percentage': {
          message: `${quoted(data)} entscheidet gemeinsam; ein Prozentsatz der Stimmen hat deshalb keine Bedeutung.`,
          remedy: 'Entfernen Sie `majority`, oder wählen Sie `decides-by: qualified-majority`.',
        },
      }),
  },
  'escalation-ends': {
    title: 'Die Eskalation hat ein Ende',
    say: (data) =>
      byFault(data, {
        'no-end': {
          message: `Nirgends steht, dass die Eskalation mit Stufe ${word(data, 'level')}, der letzten, endet.`,
          remedy: 'Ergänzen Sie dort `final: true`, oder die Stufe, die das letzte Wort hat.',
        },
        'goes-on': {
          message: `Stufe ${word(data, 'level')} ist die letzte, aber es folgen weitere.`,
          remedy: 'Lassen Sie `final: true` nur bei der letzten Stufe stehen.',
        },
      }),
  },
  'escalation-has-periods': {
    title: 'Jede Stufe der Eskalation hat eine Frist',
    say: (data) => ({
      message: `Stufe ${word(data, 'level')} der Eskalation hat keine Frist.`,
      remedy: 'Ergänzen Sie `respond-within`, zum Beispiel `P14D` für 14 Tage.',
    }),
  },
  'escalation-names-who': {
    title: 'Für jede Stufe der Eskalation ist jemand zuständig',
    say: (data) => ({
      message: `Für Stufe ${word(data, 'level')} der Eskalation ist niemand zuständig.`,
      remedy: 'Nennen Sie das Gremium (`body`), oder Parteien oder Personen unter `who`.',
    }),
  },
  'legal-force-stated': {
    title: 'Es ist vereinbart, ob die Vereinbarung bindet',
    say: (data) =>
      byFault(data, {
        unstated: {
          message: 'Nirgends steht, ob die Vereinbarung rechtlich bindet.',
          remedy: 'Ergänzen Sie `binding` unter `legal`: `yes`, `no` oder `partly`.',
        },
        'which-parts': {
          message: 'Die Vereinbarung bindet zum Teil, aber nirgends steht, welcher Teil das ist.',
          remedy: 'Ergänzen Sie unter `legal` eine Erläuterung (`explanation`).',
        },
      }),
  },
  'precedence-stated': {
    title: 'Es ist vereinbart, welches Dokument vorgeht',
    say: (data, format) => {
      const documents = format.list(words(data, 'documents').map((id) => `"${id}"`));
      return byFault(data, {
        unstated: {
          message: `Die Vereinbarung bindet zusammen mit ${documents}, und nirgends steht, was bei Widersprüchen vorgeht.`,
          remedy:
            'Ergänzen Sie `precedence` unter `legal`: was vorgeht, steht zuerst, `agreement` steht für diese Datei.',
        },
        'left-out': {
          message: `In der Rangfolge fehlt: ${documents}.`,
          remedy: 'Nehmen Sie auch dies in die Rangfolge auf.',
        },
      });
    },
  },
  'quorum-reachable': {
    title: 'Die Beschlussfähigkeit ist erreichbar',
    say: (data, format) => ({
      message: `Für die Beschlussfähigkeit von ${quoted(data)} sind so viele Mitglieder nötig: ${word(data, 'quorum')}. Es gibt nur ${format.plural(count(data, 'members'), { one: 'Mitglied', other: 'Mitglieder' })}.`,
      remedy: 'Senken Sie die nötige Zahl, oder ergänzen Sie die fehlenden Mitglieder.',
    }),
  },
  'steering-body-meets': {
    title: 'Es ist vereinbart, wie oft die Lenkungsgruppe tagt',
    say: (data) => ({
      message: `Nirgends steht, wie oft ${quoted(data)} tagt.`,
      remedy: 'Ergänzen Sie `every`, zum Beispiel `P3M` für alle drei Monate.',
    }),
  },
  'bloc-has-seats': {
    title: 'Jeder Block hat einen Sitz',
    say: (data) => ({
      message: `Block ${quoted(data, 'group')} muss in ${quoted(data)} zustimmen, aber keine seiner Parteien hat dort einen Sitz.`,
      remedy: `Geben Sie einer von ihnen einen Sitz, oder streichen Sie den Block.`,
    }),
  },
  'proxies-limited': {
    title: 'Vollmachten machen ein Mitglied nicht zur Sitzung',
    say: (data) =>
      byFault(data, {
        majority: {
          message: `Mit Vollmachten kann ein Mitglied ${count(data, 'votes')} der ${count(data, 'seats')} Stimmen in ${quoted(data)} abgeben: allein eine Mehrheit.`,
          remedy: 'Senken Sie `at-most`.',
        },
        quorum: {
          message: `Mit Vollmachten zählt ein Mitglied in ${quoted(data)} als ${count(data, 'votes')} Anwesende, genug für die Beschlussfähigkeit (${count(data, 'quorum')}).`,
          remedy: 'Senken Sie `at-most`, oder lassen Sie Vollmachten dafür nicht zählen.',
        },
      }),
  },
} satisfies Record<string, RuleWords>;
