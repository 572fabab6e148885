/** Dutch: the words of the rules about progress. */
import type { FindingData } from '../../../domain/finding.js';
import { count, quoted, word, words } from '../../finding-words.js';
import type { Format } from '../../format.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';
import { progressReferenceRules } from './progress-references.js';

export const progressRules = {
  ...progressReferenceRules,
  'entry-within-term': {
    title: 'Werk wordt binnen de looptijd gemeld',
    say: (data, format) => ({
      message:
        data['side'] === 'before'
          ? `Deze melding van ${format.date(word(data, 'date'))} ligt voor het begin van de overeenkomst (${format.date(word(data, 'bound'))}).`
          : `Deze melding van ${format.date(word(data, 'date'))} ligt na het einde van de overeenkomst (${format.date(word(data, 'bound'))}).`,
      remedy: 'Corrigeer de datum, of verbeter de looptijd van de overeenkomst.',
    }),
  },
  'entry-not-in-future': {
    title: 'Een melding is niet in de toekomst gedateerd',
    say: (data, format) => ({
      message: `Deze melding is gedateerd op ${format.date(word(data, 'date'))}, en vandaag is het ${format.date(word(data, 'today'))}.`,
      remedy: 'Corrigeer de datum; wat u verwacht, hoort in `expected`.',
    }),
  },
  'measurement-in-range': {
    title: 'Een gemeten percentage ligt tussen 0 en 100',
    say: (data, format) => ({
      message: `${format.number(word(data, 'value'))} procent voor ${quoted(data)} lijkt niet te kloppen: wat is afgesproken, ligt tussen 0 en 100.`,
      remedy: 'Meld een correctie met een waarde tussen 0 en 100, of verbeter de eenheid van de indicator.',
    }),
  },
  'measurement-period-in-order': {
    title: 'De periode van een meting klopt',
    say: (data, format) =>
      data['problem'] === 'upside-down'
        ? {
            message: `De periode begint op ${format.date(word(data, 'from'))} en eindigt eerder, op ${format.date(word(data, 'to'))}.`,
            remedy: 'Wissel de twee datums om, of verbeter de datum die niet klopt.',
          }
        : {
            message: `De periode eindigt op ${format.date(word(data, 'to'))}, na de meting van ${format.date(word(data, 'date'))}.`,
            remedy: 'Verbeter de periode, of dateer de melding op de dag waarop het cijfer bekend was.',
          },
  },
  'measurement-once': {
    title: 'Een indicator heeft één waarde per moment',
    say: (data, format) => ({
      message: `${quoted(data)} heeft op dit moment al de waarde ${format.number(word(data, 'before'))}; deze melding van ${format.date(word(data, 'date'))} zegt ${format.number(word(data, 'value'))}.`,
      remedy: 'Meld de juiste waarde als correctie van de andere (`corrects`), of trek een van beide in.',
    }),
  },
  'transition-legal': {
    title: 'Elke stap volgt op de vorige',
    say: (data, format) => {
      const allowed = words(data, 'allowed');
      return {
        message: `${quoted(data, 'path')} is ${quoted(data, 'from')} en kan niet ${quoted(data, 'to')} worden.`,
        remedy:
          allowed.length === 0
            ? 'Hierna kan niets meer volgen: trek deze melding in, of open een nieuw onderwerp.'
            : `Vanaf hier kan het ${format.choice(allowed)} worden: corrigeer deze melding, of trek haar in.`,
      };
    },
  },
  'entry-complete': {
    title: 'Een melding is volledig',
    say: (data, format) => {
      const fields = words(data, 'fields').map((field) => `\`${field}\``);
      return {
        message: `Deze melding maakt ${quoted(data, 'path')} ${quoted(data, 'word')}, maar ${format.choice(fields)} ontbreekt.`,
        remedy: `Meld een correctie met ${format.choice(fields)}.`,
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
    say: (data, format) => ({
      message: `${quoted(data)} heeft geen stem in ${quoted(data, 'body')}.`,
      remedy: didYouMean(data, `Noem een lid: ${format.list(words(data, 'members'))}.`),
    }),
  },
  'decision-has-quorum': {
    title: 'Een besluit heeft zijn quorum',
    say: (data, format) => ({
      message: `In ${quoted(data, 'body')} is door ${format.plural(count(data, 'votes'), { one: 'lid', other: 'leden' })} gestemd; om te beslissen zijn er ${count(data, 'quorum')} nodig.`,
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
    say: (data, format) => ({
      message: `${quoted(data)} is geen stelling om een score aan te geven.`,
      remedy: didYouMean(data, `De stellingen zijn ${format.list(words(data, 'known'))}.`),
    }),
  },
  'work-starts-after-expectations-answered': {
    title: 'Verwachtingen zijn beantwoord voordat het werk begint',
    say: (data, format) => ({
      message:
        data['fault'] === 'late'
          ? `Het werk begon op ${format.date(word(data, 'date'))}, en deze verwachtingen zijn pas later beantwoord: ${format.list(words(data, 'expectations'))}.`
          : `Het werk begon op ${format.date(word(data, 'date'))}, en deze verwachtingen hebben nog geen antwoord: ${format.list(words(data, 'expectations'))}.`,
      remedy:
        data['fault'] === 'late'
          ? 'Er hoeft niets te gebeuren; beantwoord ze een volgende keer voordat het werk begint.'
          : 'Bespreek ze en leg van elke verwachting vast of ze is aanvaard, afgewezen of geparkeerd (collab progress expectation).',
    }),
  },
  'escalation-level-known': {
    title: 'Een knelpunt gaat naar een afgesproken niveau',
    say: (data, format) => ({
      message: `Niveau ${count(data, 'level')} is niet afgesproken; de overeenkomst kent ${format.plural(count(data, 'levels'), { one: 'niveau', other: 'niveaus' })}.`,
      remedy: `Kies een niveau van 1 tot en met ${count(data, 'levels')}, of spreek onder \`escalation\` een niveau af.`,
    }),
  },
  'entry-names-member': {
    title: 'Een melding zegt over welk lid ze gaat',
    say: (data, format) => {
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
        remedy: `Noem het lid onder \`party\`: ${format.choice(words(data, 'members'))}.`,
      };
    },
  },
} satisfies Record<string, RuleWords>;

const decidesBy: Readonly<Record<string, string>> = {
  consensus: 'bij consensus',
  unanimity: 'unaniem',
  majority: 'bij meerderheid',
  'qualified-majority': 'met een gekwalificeerde meerderheid',
  'each-bloc': 'met instemming van elk blok',
  chair: 'door de voorzitter',
};

function money(data: FindingData, name: string, format: Format): string {
  return format.money({ amount: count(data, name), currency: word(data, 'currency') });
}
