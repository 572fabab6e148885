import { byFault, quoted, word } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';

const form = '# collab-ignore <regel> -- <reden>';

export const ignoreRules = {
  'ignore-well-formed': {
    title: 'Wie een bevinding terzijde legt, zegt welke regel en waarom',
    say: (data) =>
      byFault(data, {
        'no-rule': {
          message: 'Deze opmerking zegt niet over welke regel zij gaat.',
          remedy: `Noem de regel die achter de bevinding staat: ${form}.`,
        },
        'unknown-rule': {
          message: `Er is geen regel ${quoted(data, 'name')}.`,
          remedy: didYouMean(data, 'Noem de regel die achter de bevinding staat.'),
        },
        'fixed-rule': {
          message: `Wat ${quoted(data, 'name')} vindt, kan niet terzijde worden gelegd.`,
          remedy: 'Herstel wat de regel vindt en haal deze opmerking weg.',
        },
        'no-reason': {
          message: 'Deze opmerking zegt niet waarom en legt daarom niets terzijde.',
          remedy: `Schrijf de reden achter twee streepjes: ${form}.`,
        },
        'bad-date': {
          message: `${quoted(data, 'date')} is geen datum; deze opmerking legt daarom niets terzijde.`,
          remedy: 'Schrijf de laatste dag waarop zij geldt als until:2027-06-30.',
        },
      }),
  },
  'ignore-still-needed': {
    title: 'Wat terzijde is gelegd is er nog, en de termijn loopt nog',
    say: (data, format) =>
      byFault(data, {
        over: {
          message: `Deze opmerking gold tot en met ${format.date(word(data, 'until'))} en legt niets meer terzijde.`,
          remedy: 'Herstel waar zij over ging, of bekijk het opnieuw en kies een nieuwe datum.',
        },
        unused: {
          message: `${quoted(data, 'name')} vindt hier niets; er is niets om terzijde te leggen.`,
          remedy: 'Haal de regel uit deze opmerking, of de hele opmerking weg.',
        },
      }),
  },
} satisfies Record<string, RuleWords>;
