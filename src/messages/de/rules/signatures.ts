/** German: what is wrong with signatures. */
import { byFault, quoted, word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';

export const signatureRules = {
  'agreement-signed': {
    title: 'Es steht fest, wer unterzeichnet hat',
    say: (data, format) =>
      byFault(data, {
        none: {
          message: 'Die Vereinbarung ist in Kraft, aber nichts zeigt, dass jemand sie unterzeichnet hat.',
          remedy:
            'Tragen Sie unter `term` als `signed` den Tag ein, und in `signatures/`, wer unterzeichnet hat; oder verwenden Sie den Stand `proposed`.',
        },
        some: {
          message: `Hier fehlt die Unterschrift: ${format.list(words(data, 'parties'))}.`,
          remedy:
            'Ergänzen Sie sie in `signatures/`, oder schreiben Sie `signatory: false` bei einer Partei, die nicht unterzeichnet.',
        },
        'date-only': {
          message: `Die Vereinbarung wurde am ${format.date(word(data, 'date'))} unterzeichnet; von wem, steht nicht fest.`,
          remedy: 'Tragen Sie für jede Partei in `signatures/` ein, wer welches Dokument unterzeichnet hat.',
        },
      }),
  },
  'signature-date-fits': {
    title: 'Der Tag einer Unterschrift stimmt',
    say: (data, format) => {
      const date = format.date(word(data, 'date'));
      return byFault(data, {
        'in-future': {
          message: `Die Unterschrift trägt das Datum ${date}; dieser Tag kommt erst noch.`,
          remedy: 'Berichtigen Sie das Datum, oder ergänzen Sie die Unterschrift, wenn sie geleistet ist.',
        },
        'after-end': {
          message: `Die Unterschrift trägt das Datum ${date}; die Vereinbarung endete aber schon am ${format.date(word(data, 'last'))}.`,
          remedy: 'Berichtigen Sie eines der Daten.',
        },
        'after-last': {
          message: `Die Unterschrift trägt das Datum ${date}; die letzte Partei soll aber am ${format.date(word(data, 'signed'))} unterzeichnet haben.`,
          remedy:
            'Berichtigen Sie das Datum, oder tragen Sie unter `term` als `signed` den späteren Tag ein.',
        },
      });
    },
  },
  'signature-of-signing-party': {
    title: 'Wer unterzeichnet hat, ist eine Partei, die unterzeichnet',
    say: (data) =>
      byFault(data, {
        unknown: {
          message: `${quoted(data)} ist keine Partei dieser Vereinbarung.`,
          remedy: didYouMean(data, 'Nennen Sie die Partei mit ihrer Kennung.'),
        },
        group: {
          message: `${quoted(data)} ist eine Gruppe; jede Partei unterzeichnet für sich.`,
          remedy: 'Führen Sie für jedes Mitglied eine eigene Unterschrift.',
        },
        'does-not-sign': {
          message: `${quoted(data)} ist eine Partei, die nicht unterzeichnet; hier steht aber ihre Unterschrift.`,
          remedy: 'Entfernen Sie `signatory: false` bei der Partei, oder die Unterschrift.',
        },
      }),
  },
  'signature-under-document': {
    title: 'Was unterzeichnet wurde, liegt unverändert vor',
    say: (data) =>
      byFault(data, {
        unknown: {
          message: `${quoted(data)} ist kein Dokument dieser Vereinbarung.`,
          remedy: didYouMean(
            data,
            'Nennen Sie das unterzeichnete Dokument mit seiner Kennung, oder nehmen Sie es unter `documents` auf.',
          ),
        },
        changed: {
          message: `Die Datei ${quoted(data, 'file')} wurde nach der Unterschrift (${quoted(data, 'party')}) geändert.`,
          remedy:
            'Legen Sie die unterzeichnete Datei zurück; eine neue Fassung liegt unter anderem Namen daneben.',
        },
        other: {
          message: `Was ${quoted(data, 'party')} unterzeichnet hat, ist nicht das aufgeführte Dokument ${quoted(data, 'file')}.`,
          remedy:
            'Gleichen Sie die beiden Prüfsummen an, oder nennen Sie das Dokument, das unterzeichnet wurde.',
        },
      }),
  },
  'work-starts-after-signing': {
    title: 'Die Arbeit beginnt, wenn alle unterzeichnet haben',
    say: (data, format) => {
      const date = format.date(word(data, 'date'));
      return byFault(data, {
        unsigned: {
          message: `Die Arbeit begann am ${date}, obwohl noch nicht alle die Vereinbarung unterzeichnet haben.`,
          remedy: 'Lassen Sie sie unterzeichnen, und tragen Sie unter `term` als `signed` den Tag ein.',
        },
        before: {
          message: `Die Arbeit begann am ${date}, bevor die Vereinbarung am ${format.date(word(data, 'signed'))} unterzeichnet wurde.`,
          remedy:
            'Prüfen Sie beide Daten; wenn sie stimmen, halten Sie in einer Notiz fest, auf wessen Rechnung die frühe Arbeit geht.',
        },
      });
    },
  },
} satisfies Record<string, RuleWords>;
