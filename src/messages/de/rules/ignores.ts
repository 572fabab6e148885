import { byFault, quoted, word } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';

const form = '# collab-ignore <Regel> -- <Grund>';

export const ignoreRules = {
  'ignore-well-formed': {
    title: 'Wer einen Befund zurückstellt, nennt die Regel und den Grund',
    say: (data) =>
      byFault(data, {
        'no-rule': {
          message: 'Dieser Kommentar nennt keine Regel.',
          remedy: `Nennen Sie die Regel, die hinter dem Befund steht: ${form}.`,
        },
        'unknown-rule': {
          message: `Es gibt keine Regel ${quoted(data, 'name')}.`,
          remedy: didYouMean(data, 'Nennen Sie die Regel, die hinter dem Befund steht.'),
        },
        'fixed-rule': {
          message: `Was ${quoted(data, 'name')} findet, lässt sich nicht zurückstellen.`,
          remedy: 'Beheben Sie den Befund und entfernen Sie diesen Kommentar.',
        },
        'no-reason': {
          message: 'Dieser Kommentar nennt keinen Grund und stellt deshalb nichts zurück.',
          remedy: `Schreiben Sie den Grund hinter zwei Bindestriche: ${form}.`,
        },
        'bad-date': {
          message: `${quoted(data, 'date')} ist kein Datum; dieser Kommentar stellt deshalb nichts zurück.`,
          remedy: 'Schreiben Sie den letzten Tag, an dem er gilt, als until:2027-06-30.',
        },
      }),
  },
  'ignore-still-needed': {
    title: 'Was zurückgestellt ist, besteht noch, und die Frist läuft noch',
    say: (data, format) =>
      byFault(data, {
        over: {
          message: `Dieser Kommentar galt bis einschließlich ${format.date(word(data, 'until'))} und stellt nichts mehr zurück.`,
          remedy: 'Beheben Sie den Befund, oder prüfen Sie ihn erneut und wählen Sie ein neues Datum.',
        },
        unused: {
          message: `${quoted(data, 'name')} findet hier nichts; es gibt nichts zurückzustellen.`,
          remedy: 'Nehmen Sie die Regel aus diesem Kommentar, oder entfernen Sie ihn ganz.',
        },
      }),
  },
} satisfies Record<string, RuleWords>;
