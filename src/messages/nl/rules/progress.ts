import type { FindingData } from '../../../domain/finding.js';
import { count, quoted, word, words } from '../../finding-words.js';
import type { Format } from '../../format.js';
import type { RuleWords, Sentence } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';

export const progressRules = {
  'entry-about-known-item': {
    title: 'Een melding gaat over iets dat bekend is',
    say: (data, format) => sayAbout(data, format),
  },
  'entry-within-term': {
    title: 'Werk wordt binnen de looptijd gemeld',
    say: (data, { date }) => ({
      message:
        data['side'] === 'before'
          ? `Deze melding van ${date(word(data, 'date'))} ligt voor het begin van de overeenkomst (${date(word(data, 'bound'))}).`
          : `Deze melding van ${date(word(data, 'date'))} ligt na het einde van de overeenkomst (${date(word(data, 'bound'))}).`,
      remedy: 'Corrigeer de datum, of verbeter de looptijd van de overeenkomst.',
    }),
  },
  'entry-not-in-future': {
    title: 'Een melding is niet in de toekomst gedateerd',
    say: (data, { date }) => ({
      message: `Deze melding is gedateerd op ${date(word(data, 'date'))}, en vandaag is het ${date(word(data, 'today'))}.`,
      remedy: 'Corrigeer de datum; wat u verwacht, hoort in `expected`.',
    }),
  },
  'measurement-in-range': {
    title: 'Een gemeten percentage ligt tussen 0 en 100',
    say: (data, { number }) => ({
      message: `${number(word(data, 'value'))} procent voor ${quoted(data)} kan niet kloppen: het is een deel van een geheel.`,
      remedy: 'Meld een correctie met een waarde tussen 0 en 100, of verbeter de eenheid van de indicator.',
    }),
  },
  'measurement-period-in-order': {
    title: 'De periode van een meting klopt',
    say: (data, { date }) =>
      data['problem'] === 'upside-down'
        ? {
            message: `De periode begint op ${date(word(data, 'from'))} en eindigt eerder, op ${date(word(data, 'to'))}.`,
            remedy: 'Wissel de twee datums om, of verbeter de datum die niet klopt.',
          }
        : {
            message: `De periode eindigt op ${date(word(data, 'to'))}, na de meting van ${date(word(data, 'date'))}.`,
            remedy: 'Verbeter de periode, of dateer de melding op de dag waarop het cijfer bekend was.',
          },
  },
  'measurement-once': {
    title: 'Een indicator heeft één waarde per moment',
    say: (data, { date, number }) => ({
      message: `${quoted(data)} heeft op dit moment al de waarde ${number(word(data, 'before'))}; deze melding van ${date(word(data, 'date'))} zegt ${number(word(data, 'value'))}.`,
      remedy: 'Meld de juiste waarde als correctie van de andere (`corrects`), of trek een van beide in.',
    }),
  },
  'transition-legal': {
    title: 'Elke stap volgt op de vorige',
    say: (data, { choice }) => {
      const allowed = words(data, 'allowed');
      return {
        message: `${quoted(data, 'path')} is ${quoted(data, 'from')} en kan niet ${quoted(data, 'to')} worden.`,
        remedy:
          allowed.length === 0
            ? 'Hierna kan niets meer volgen: trek deze melding in, of open een nieuw onderwerp.'
            : `Vanaf hier kan het ${choice(allowed)} worden: corrigeer deze melding, of trek haar in.`,
      };
    },
  },
  'item-opened-once': {
    title: 'Wat een melding opent, wordt één keer en als eerste geopend',
    say: (data) => sayOpened(data),
  },
  'entry-reference-resolves': {
    title: 'Een melding die een andere noemt, noemt een bestaande',
    say: (data) => sayReference(data),
  },
  'entry-complete': {
    title: 'Een melding is volledig',
    say: (data, { choice }) => {
      const fields = words(data, 'fields').map((field) => `\`${field}\``);
      return {
        message: `Deze melding maakt ${quoted(data, 'path')} ${quoted(data, 'word')}, maar ${choice(fields)} ontbreekt.`,
        remedy: `Meld een correctie met ${choice(fields)}.`,
      };
    },
  },
  'rescheduled-by-decision': {
    title: 'Een nieuwe datum berust op een besluit',
    say: (data) =>
      data['problem'] === 'no-decision'
        ? {
            message: `${quoted(data, 'path')} kreeg een nieuwe datum zonder besluit.`,
            remedy: 'Meld het besluit, en noem het onder `decision` in een correctie van deze melding.',
          }
        : {
            message: `${quoted(data, 'path')} is gewijzigd op grond van een besluit dat niet is aangenomen (${word(data, 'outcome')}).`,
            remedy: 'Noem het besluit dat wel is aangenomen, of trek deze melding in.',
          },
  },
  'votes-by-members': {
    title: 'Alleen leden van een overleg stemmen er',
    say: (data, { list }) => ({
      message: `${quoted(data)} heeft geen stem in ${quoted(data, 'body')}.`,
      remedy: didYouMean(data, `Noem een lid: ${list(words(data, 'members'))}.`),
    }),
  },
  'decision-has-quorum': {
    title: 'Een besluit heeft zijn quorum',
    say: (data, { plural }) => ({
      message: `In ${quoted(data, 'body')} stemde ${plural(count(data, 'votes'), { one: 'lid', other: 'leden' })}, en er zijn er ${count(data, 'quorum')} nodig om te beslissen.`,
      remedy: 'Vul de ontbrekende stemmen aan, of neem het besluit opnieuw met genoeg leden.',
    }),
  },
  'decision-follows-rule': {
    title: 'Een aangenomen besluit had genoeg stemmen',
    say: (data) => ({
      message: `${quoted(data, 'body')} beslist ${decidesBy[word(data, 'decidesBy')] ?? word(data, 'decidesBy')}, maar dit is aangenomen met ${count(data, 'inFavour')} voor en ${count(data, 'against')} tegen.`,
      remedy: 'Corrigeer de stemmen of de uitkomst, of neem het besluit opnieuw.',
    }),
  },
  'contribution-within-agreed': {
    title: 'Wat betaald wordt, blijft binnen wat is afgesproken',
    say: (data, format) =>
      data['problem'] === 'currency'
        ? {
            message: `Dit is in ${word(data, 'is')}, terwijl ${quoted(data)} is afgesproken in ${word(data, 'currency')}.`,
            remedy: `Meld een correctie met het bedrag in ${word(data, 'currency')}.`,
          }
        : {
            message: `Hiermee is ${money(data, 'total', format)} binnen voor ${quoted(data)}; afgesproken was ${money(data, 'agreed', format)}.`,
            remedy: 'Corrigeer het bedrag, of laat de partijen over een wijziging beslissen.',
          },
  },
  'health-statement-known': {
    title: 'Scores gelden voor afgesproken stellingen',
    say: (data, { list }) => ({
      message: `${quoted(data)} is geen stelling om een score aan te geven.`,
      remedy: didYouMean(data, `De stellingen zijn ${list(words(data, 'known'))}.`),
    }),
  },
  'work-starts-after-expectations-answered': {
    title: 'Verwachtingen zijn beantwoord voordat het werk begint',
    say: (data, { date, list }) => ({
      message: `Het werk begon op ${date(word(data, 'date'))}, terwijl er nog verwachtingen openstonden: ${list(words(data, 'expectations'))}.`,
      remedy: 'Bespreek ze en meld van elke verwachting of ze is aanvaard, afgewezen of geparkeerd.',
    }),
  },
  'escalation-level-known': {
    title: 'Een knelpunt gaat naar een afgesproken niveau',
    say: (data, { plural }) => ({
      message: `Niveau ${count(data, 'level')} is niet afgesproken: het zijn er ${plural(count(data, 'levels'), { one: 'niveau', other: 'niveaus' })}.`,
      remedy: `Kies een niveau van 1 tot en met ${count(data, 'levels')}, of spreek onder \`escalation\` een niveau af.`,
    }),
  },
  'entry-names-member': {
    title: 'Een melding zegt over welk lid ze gaat',
    say: (data, { choice }) => {
      if (data['problem'] === 'not-each') {
        return {
          message: `${quoted(data)} is een afspraak van één partij; hier hoort geen lid.`,
          remedy: 'Laat `party` weg.',
        };
      }
      return {
        message:
          data['problem'] === 'missing'
            ? `Elk lid heeft afspraak ${quoted(data)}; deze melding zegt niet over welk lid ze gaat.`
            : `${quoted(data, 'party')} is niet een van de leden die elk afspraak ${quoted(data)} hebben.`,
        remedy: `Noem het lid onder \`party\`: ${choice(words(data, 'members'))}.`,
      };
    },
  },
} satisfies Record<string, RuleWords>;

const decidesBy: Readonly<Record<string, string>> = {
  consensus: 'bij consensus',
  unanimity: 'unaniem',
  majority: 'bij meerderheid',
};

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

function sayAbout(data: FindingData, { choice }: Format): Sentence {
  const fault = word(data, 'fault');
  if (fault === 'several') {
    return {
      message: `${quoted(data, 'path')} kan meer dan één ding betekenen.`,
      remedy: `Schrijf het voluit: ${choice(words(data, 'paths'))}.`,
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
        remedy: 'Kies een andere id onder `opens`; of noem het onder `about`, als hetzelfde bedoeld is.',
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

function money(data: FindingData, name: string, format: Format): string {
  return format.money({ amount: count(data, name), currency: word(data, 'currency') });
}
