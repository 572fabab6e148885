/** German: the words of the rules about progress. */
import type { FindingData } from '../../../domain/finding.js';
import { count, quoted, word, words } from '../../finding-words.js';
import type { Format } from '../../format.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';
import { progressReferenceRules } from './progress-references.js';

const outcomes: ReadonlyMap<string, string> = new Map([
  ['rejected', 'abgelehnt'],
  ['deferred', 'vertagt'],
]);

const waysToDecide: ReadonlyMap<string, string> = new Map([
  ['consensus', 'im Konsens'],
  ['unanimity', 'einstimmig'],
  ['majority', 'mit Mehrheit'],
  ['qualified-majority', 'mit qualifizierter Mehrheit'],
  ['each-bloc', 'mit Zustimmung jedes Blocks'],
  ['chair', 'durch die Leitung'],
]);

export const progressRules = {
  ...progressReferenceRules,
  'entry-within-term': {
    title: 'Arbeit wird innerhalb der Laufzeit festgehalten',
    say: (data, format) => ({
      message:
        data['side'] === 'before'
          ? `Dieser Eintrag vom ${format.date(word(data, 'date'))} liegt vor dem Beginn der Vereinbarung (${format.date(word(data, 'bound'))}).`
          : `Dieser Eintrag vom ${format.date(word(data, 'date'))} liegt nach dem Ende der Vereinbarung (${format.date(word(data, 'bound'))}).`,
      remedy: 'Berichtigen Sie das Datum oder die Laufzeit der Vereinbarung.',
    }),
  },
  'entry-not-in-future': {
    title: 'Ein Eintrag liegt nicht in der Zukunft',
    say: (data, format) => ({
      message: `Dieser Eintrag trägt das Datum ${format.date(word(data, 'date'))}; heute ist der ${format.date(word(data, 'today'))}.`,
      remedy: 'Berichtigen Sie das Datum; was Sie erwarten, gehört unter `expected`.',
    }),
  },
  'measurement-in-range': {
    title: 'Ein gemessener Prozentsatz liegt zwischen 0 und 100',
    say: (data, format) => ({
      message: `${format.number(word(data, 'value'))} Prozent bei ${quoted(data)} scheinen falsch: was vereinbart ist, liegt zwischen 0 und 100.`,
      remedy:
        'Halten Sie eine Berichtigung mit einem Wert zwischen 0 und 100 fest, oder berichtigen Sie die Einheit des Indikators.',
    }),
  },
  'measurement-period-in-order': {
    title: 'Der Zeitraum einer Messung ist in Ordnung',
    say: (data, format) =>
      data['problem'] === 'upside-down'
        ? {
            message: `Der Zeitraum beginnt am ${format.date(word(data, 'from'))} und endet davor, am ${format.date(word(data, 'to'))}.`,
            remedy: 'Tauschen Sie die beiden Daten, oder berichtigen Sie das falsche.',
          }
        : {
            message: `Der Zeitraum endet am ${format.date(word(data, 'to'))}, nach der Messung vom ${format.date(word(data, 'date'))}.`,
            remedy:
              'Berichtigen Sie den Zeitraum, oder datieren Sie den Eintrag auf den Tag, an dem die Zahl bekannt war.',
          },
  },
  'measurement-once': {
    title: 'Ein Indikator hat zu einem Zeitpunkt einen Wert',
    say: (data, format) => ({
      message: `${quoted(data)} hat zu diesem Zeitpunkt schon den Wert ${format.number(word(data, 'before'))}; dieser Eintrag vom ${format.date(word(data, 'date'))} nennt ${format.number(word(data, 'value'))}.`,
      remedy:
        'Halten Sie den richtigen Wert als Berichtigung des anderen fest (`corrects`), oder nehmen Sie einen der beiden zurück.',
    }),
  },
  'transition-legal': {
    title: 'Jeder Schritt folgt aus dem vorigen',
    say: (data, format) => {
      const allowed = words(data, 'allowed');
      return {
        message: `${quoted(data, 'path')} hat den Stand ${quoted(data, 'from')}; ${quoted(data, 'to')} kann darauf nicht folgen.`,
        remedy:
          allowed.length === 0
            ? 'Hier kann nichts mehr folgen: nehmen Sie diesen Eintrag zurück, oder eröffnen Sie einen neuen Punkt.'
            : `Darauf kann folgen: ${format.choice(allowed)}. Berichtigen Sie diesen Eintrag, oder nehmen Sie ihn zurück.`,
      };
    },
  },
  'entry-complete': {
    title: 'Ein Eintrag ist vollständig',
    say: (data, format) => {
      const fields = words(data, 'fields').map((field) => `\`${field}\``);
      return {
        message: `Dieser Eintrag setzt ${quoted(data, 'path')} auf den Stand ${quoted(data, 'word')}, aber ${format.choice(fields)} fehlt.`,
        remedy: `Halten Sie eine Berichtigung fest, die ${format.choice(fields)} enthält.`,
      };
    },
  },
  'rescheduled-by-decision': {
    title: 'Ein neues Datum beruht auf einem Beschluss',
    say: (data) =>
      data['problem'] === 'no-decision'
        ? {
            message: `${quoted(data, 'path')} hat ohne Beschluss ein neues Datum bekommen.`,
            remedy:
              'Halten Sie den Beschluss fest, und nennen Sie ihn unter `decision` in einer Berichtigung dieses Eintrags.',
          }
        : {
            message: `${quoted(data, 'path')} wurde aufgrund eines Vorschlags geändert, der nicht beschlossen, sondern ${outcomes.get(word(data, 'outcome')) ?? word(data, 'outcome')} wurde.`,
            remedy: 'Nennen Sie den gefassten Beschluss, oder nehmen Sie diesen Eintrag zurück.',
          },
  },
  'votes-by-members': {
    title: 'In einem Gremium stimmen nur Mitglieder ab',
    say: (data, format) => ({
      message: `${quoted(data)} hat in ${quoted(data, 'body')} keine Stimme.`,
      remedy: didYouMean(data, `Nennen Sie ein Mitglied: ${format.choice(words(data, 'members'))}.`),
    }),
  },
  'decision-has-quorum': {
    title: 'Bei einem Beschluss war das Gremium beschlussfähig',
    say: (data) => ({
      message: `${quoted(data, 'body')} war nicht beschlussfähig: ${count(data, 'votes')} von mindestens ${count(data, 'quorum')} nötigen Stimmen.`,
      remedy:
        'Ergänzen Sie die fehlenden Stimmen, oder fassen Sie den Beschluss mit genügend Mitgliedern neu.',
    }),
  },
  'decision-follows-rule': {
    title: 'Ein gefasster Beschluss hatte die nötigen Stimmen',
    say: (data) => ({
      message: `${quoted(data, 'body')} entscheidet ${waysToDecide.get(word(data, 'decidesBy')) ?? word(data, 'decidesBy')}; bei diesem Beschluss waren aber ${count(data, 'inFavour')} dafür und ${count(data, 'against')} dagegen.`,
      remedy: 'Berichtigen Sie die Stimmen oder das Ergebnis, oder fassen Sie den Beschluss neu.',
    }),
  },
  'contribution-within-agreed': {
    title: 'Was gezahlt wird, bleibt innerhalb des Vereinbarten',
    say: (data, format) =>
      data['problem'] === 'currency'
        ? {
            message: `Dies steht in ${word(data, 'is')}; ${quoted(data)} wurde aber in ${word(data, 'currency')} vereinbart.`,
            remedy: `Halten Sie eine Berichtigung mit dem Betrag in ${word(data, 'currency')} fest.`,
          }
        : {
            message: `Damit sind für ${quoted(data)} zusammen ${money(data, 'total', format)} eingegangen; vereinbart sind ${money(data, 'agreed', format)}.`,
            remedy: 'Berichtigen Sie den Betrag, oder lassen Sie die Parteien eine Änderung beschließen.',
          },
  },
  'health-statement-known': {
    title: 'Bewertet werden Aussagen, die vereinbart sind',
    say: (data, format) => ({
      message: `${quoted(data)} ist keine Aussage, die bewertet wird.`,
      remedy: didYouMean(data, `Die Aussagen sind: ${format.list(words(data, 'known'))}.`),
    }),
  },
  'work-starts-after-expectations-answered': {
    title: 'Erwartungen sind beantwortet, bevor die Arbeit beginnt',
    say: (data, format) => ({
      message:
        data['fault'] === 'late'
          ? `Die Arbeit begann am ${format.date(word(data, 'date'))}, und diese Erwartungen wurden erst später beantwortet: ${format.list(words(data, 'expectations'))}.`
          : `Die Arbeit begann am ${format.date(word(data, 'date'))}, und diese Erwartungen haben noch keine Antwort: ${format.list(words(data, 'expectations'))}.`,
      remedy:
        data['fault'] === 'late'
          ? 'Es ist nichts zu tun; beantworten Sie sie beim nächsten Mal, bevor die Arbeit beginnt.'
          : 'Besprechen Sie sie, und halten Sie für jede fest, ob sie angenommen, abgelehnt oder zurückgestellt ist (collab progress expectation).',
    }),
  },
  'escalation-level-known': {
    title: 'Ein Hindernis eskaliert an eine vereinbarte Stufe',
    say: (data, format) => ({
      message: `Stufe ${count(data, 'level')} ist nicht vereinbart; die Vereinbarung hat ${format.plural(count(data, 'levels'), { one: 'Stufe', other: 'Stufen' })}.`,
      remedy: `Wählen Sie eine Stufe von 1 bis ${count(data, 'levels')}, oder vereinbaren Sie unter \`escalation\` eine weitere.`,
    }),
  },
  'entry-names-member': {
    title: 'Ein Eintrag sagt, welches Mitglied er betrifft',
    say: (data, format) => {
      if (data['problem'] === 'not-each') {
        return {
          message: `${quoted(data)} ist die Zusage einer Partei; hierher gehört deshalb kein Mitglied.`,
          remedy: 'Lassen Sie `party` weg.',
        };
      }
      return {
        message:
          data['problem'] === 'missing'
            ? `Jedes Mitglied hat die Zusage ${quoted(data)}; dieser Eintrag sagt nicht, welches Mitglied er betrifft.`
            : `${quoted(data, 'party')} gehört nicht zu denen, die jeweils die Zusage ${quoted(data)} haben.`,
        remedy: `Nennen Sie das Mitglied unter \`party\`: ${format.choice(words(data, 'members'))}.`,
      };
    },
  },
} satisfies Record<string, RuleWords>;

function money(data: FindingData, name: string, format: Format): string {
  return format.money({ amount: count(data, name), currency: word(data, 'currency') });
}
