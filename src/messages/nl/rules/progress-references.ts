/** Dutch: what is wrong where a record names an item or another record. */
import type { FindingData } from '../../../domain/finding.js';
import { quoted, word, words } from '../../finding-words.js';
import type { Format } from '../../format.js';
import type { RuleWords, Sentence } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';

export const progressReferenceRules = {
  'entry-about-known-item': {
    title: 'Een melding gaat over iets dat bekend is',
    say: (data, format) => sayAbout(data, format),
  },
  'item-opened-once': {
    title: 'Wat een melding opent, wordt één keer en als eerste geopend',
    say: (data) => sayOpened(data),
  },
  'entry-reference-resolves': {
    title: 'Een melding die een andere noemt, noemt een bestaande',
    say: (data) => sayReference(data),
  },
} satisfies Record<string, RuleWords>;

const lists: Readonly<Record<string, string>> = {
  indicators: 'een indicator',
  milestones: 'een mijlpaal',
  commitments: 'een afspraak',
  contributions: 'een bijdrage',
  expectations: 'een verwachting',
  reporting: 'een afgesproken rapportage',
};

/** With the article that fits. */
const kinds: Readonly<Record<string, readonly [a: string, which: string]>> = {
  bottleneck: ['een nieuw knelpunt', 'welk knelpunt'],
  risk: ['een nieuw risico', 'welk risico'],
  improvement: ['een nieuw verbeterpunt', 'welk verbeterpunt'],
  request: ['een nieuw beslispunt', 'welk beslispunt'],
  change: ['een nieuwe wijziging', 'welke wijziging'],
  action: ['een nieuwe actie', 'welke actie'],
};

function sayAbout(data: FindingData, format: Format): Sentence {
  const fault = word(data, 'fault');
  if (fault === 'several') {
    return {
      message: `${quoted(data, 'path')} kan meer dan één ding betekenen.`,
      remedy: `Schrijf het voluit: ${format.choice(words(data, 'paths'))}.`,
    };
  }
  if (fault === 'other-kind') {
    const wanted = lists[word(data, 'list')] ?? word(data, 'list');
    return {
      message: `${quoted(data, 'path')} is niet ${wanted}, en daar moet deze melding over gaan.`,
      remedy: `Noem onder \`about\` ${wanted} uit de overeenkomst.`,
    };
  }
  return {
    message: `${quoted(data, 'path')} staat niet in de overeenkomst, en geen melding heeft het geopend.`,
    remedy: didYouMean(
      data,
      'Noem een onderdeel van de overeenkomst, of iets dat een eerdere melding opende.',
    ),
  };
}

function sayOpened(data: FindingData): Sentence {
  const [a, which] = kinds[word(data, 'kind')] ?? ['iets nieuws', 'wat'];
  switch (word(data, 'problem')) {
    case 'opens-missing':
      return {
        message: `Deze melding opent ${a}, maar geeft geen id.`,
        remedy: 'Meld een correctie met onder `opens` een korte id, voor latere meldingen erover.',
      };
    case 'about-missing':
      return {
        message: `Deze melding zegt niet over ${which} ze gaat.`,
        remedy: 'Meld een correctie die het noemt onder `about`.',
      };
    case 'opened-twice':
      return {
        message: `${quoted(data, 'path')} is er al.`,
        remedy: `Twee keer vastgelegd? Neem deze terug: ${retraction(data, 'Twee keer vastgelegd')}. Gaat het over iets anders? Neem hem ook terug, en leg hem vast met een andere titel.`,
      };
    default:
      return {
        message: `${quoted(data, 'path')} verandert hier, maar geen melding heeft het geopend.`,
        remedy: didYouMean(data, 'Meld eerst dat het is geopend.'),
      };
  }
}

function sayReference(data: FindingData): Sentence {
  switch (word(data, 'problem')) {
    case 'corrects-other-kind':
      return {
        message: `Een melding van soort ${quoted(data, 'kind')} kan er geen van soort ${quoted(data, 'expected')} corrigeren.`,
        remedy: `Meld de correctie met soort ${quoted(data, 'expected')}, of trek de andere melding in.`,
      };
    case 'circular':
      return {
        message: `Met \`${word(data, 'field')}\` wijst deze melding naar zichzelf; zo verandert ze niets.`,
        remedy: 'Noem de melding die fout is, niet deze.',
      };
    case 'same-id':
      return {
        message: `Dit is een kopie: ${word(data, 'first')} heeft dezelfde id, en alleen die telt.`,
        remedy: 'Verwijder dit bestand; is beide gebeurd, meld het andere dan opnieuw.',
      };
    default:
      return data['field'] === 'decision'
        ? {
            message: `${quoted(data)} is geen gemeld besluit.`,
            remedy: 'Noem de id van een besluit: het eind van de bestandsnaam.',
          }
        : {
            message: `Er is geen melding ${quoted(data)} in deze overeenkomst.`,
            remedy: 'Neem de id over van het eind van de bestandsnaam van de melding die u bedoelt.',
          };
  }
}

/** The command that takes the record back, with a reason. */
function retraction(data: FindingData, note: string): string {
  return `\`collab progress note ${word(data, 'agreement')} --retracts ${word(data, 'id')} --note "${note}"\``;
}
