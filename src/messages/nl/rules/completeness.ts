/** Dutch: the words of the rules about completeness. */
import { quoted, textIn, word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';

export const completenessRules = {
  'commitment-has-deadline': {
    title: 'Elke afspraak heeft een termijn',
    say: (data) => ({
      message: `Er is niet afgesproken wanneer afspraak ${quoted(data)} klaar is.`,
      remedy: 'Voeg een datum (`due`), een gebeurtenis (`trigger`) of een periode (`every`) toe.',
    }),
  },
  'commitment-verifiable': {
    title: 'Van elke afspraak is te zien of ze is nagekomen',
    say: (data) => ({
      message: `Er is niet afgesproken hoe te zien is dat afspraak ${quoted(data)} is nagekomen.`,
      remedy: 'Noem wat er wordt opgeleverd (`deliverable`) of hoe het wordt vastgesteld (`verified`).',
    }),
  },
  'commitment-serves-goal': {
    title: 'Elke afspraak dient een doel',
    say: (data, format) => ({
      message: `Afspraak ${quoted(data)} zegt niet voor welk doel ze is.`,
      remedy: `Noem het onder \`serves\`: ${format.choice(words(data, 'goals'))}.`,
    }),
  },
  'goal-served-by-commitment': {
    title: 'Aan elk doel draagt een afspraak bij',
    say: (data) => ({
      message: `Geen enkele afspraak draagt bij aan doel ${quoted(data)}.`,
      remedy: 'Noem het doel onder `serves` van een afspraak, of spreek er iets voor af.',
    }),
  },
  'milestone-has-owner': {
    title: 'Elke mijlpaal heeft een trekker',
    say: (data) => ({
      message: `Niemand staat voor mijlpaal ${quoted(data)}.`,
      remedy: 'Noem de partij onder `owner`.',
    }),
  },
  'risk-has-owner-and-review': {
    title: 'Elk risico heeft een eigenaar en een datum om er weer naar te kijken',
    say: (data) => {
      const lacks = words(data, 'lacks');
      if (lacks.length > 1) {
        return {
          message: `Niemand let op risico ${quoted(data)}, en er is geen datum om er weer naar te kijken.`,
          remedy: 'Noem wie erop let (`owner`) en wanneer er weer naar gekeken wordt (`review`).',
        };
      }
      return lacks[0] === 'owner'
        ? { message: `Niemand let op risico ${quoted(data)}.`, remedy: 'Noem wie erop let onder `owner`.' }
        : {
            message: `Voor risico ${quoted(data)} is er geen datum om er weer naar te kijken.`,
            remedy: 'Vul de datum in onder `review`.',
          };
    },
  },
  'open-questions-settled': {
    title: 'Open vragen zijn beantwoord voordat de overeenkomst geldt',
    say: (data, format) => {
      const who = word(data, 'who') === '' ? [] : [`van ${textIn(data, 'who', format.language)}`];
      const by = word(data, 'by') === '' ? [] : [`uiterlijk ${format.date(word(data, 'by'))}`];
      const answer = [...who, ...by].join(', ');
      return {
        message: `Nog te regelen voor ${quoted(data, 'path')}: "${textIn(data, 'question', format.language)}"${answer === '' ? '' : ` (antwoord: ${answer})`}.`,
        remedy: 'Regel het samen, schrijf op wat er is afgesproken en haal `open` weg.',
      };
    },
  },
  'open-question-has-owner': {
    title: 'Elke open vraag heeft iemand die het antwoord brengt',
    say: (data) => {
      const lacks = words(data, 'lacks');
      const of = `de open vraag over ${quoted(data, 'path')}`;
      if (lacks.length > 1) {
        return {
          message: `Het is niet bekend wie ${of} beantwoordt, en wanneer.`,
          remedy: 'Noem de partij onder `who` en de datum onder `by`.',
        };
      }
      return lacks[0] === 'who'
        ? { message: `Het is niet bekend wie ${of} beantwoordt.`, remedy: 'Noem de partij onder `who`.' }
        : {
            message: `Het is niet bekend wanneer ${of} is beantwoord.`,
            remedy: 'Vul de datum in onder `by`.',
          };
    },
  },
  'next-meeting-planned': {
    title: 'Het volgende overleg is gepland',
    say: () => ({
      message: 'Er is geen volgend overleg gepland.',
      remedy: 'Prik een datum met de partijen en zet het overleg in de map `meetings`.',
    }),
  },
  'reporting-agreed': {
    title: 'Er is afgesproken wie aan wie rapporteert',
    say: () => ({
      message: 'Er is niet afgesproken wie aan wie rapporteert.',
      remedy: 'Voeg een rapportage toe onder `reporting`: wat, door wie, aan wie en hoe vaak.',
    }),
  },
  'evaluation-agreed': {
    title: 'Er is afgesproken wanneer de partijen terugkijken',
    say: () => ({
      message: 'Er is niet afgesproken wanneer de partijen samen terugkijken.',
      remedy: 'Voeg een evaluatie toe onder `evaluation`, met een datum of een periode.',
    }),
  },
  'escalation-agreed': {
    title: 'Er is afgesproken waar iets heen gaat dat vastzit',
    say: () => ({
      message: 'Er is niet afgesproken waar iets heen gaat dat de uitvoerders niet kunnen oplossen.',
      remedy: 'Zet de niveaus op volgorde onder `escalation`, elk met een reactietermijn.',
    }),
  },
  'exit-agreed': {
    title: 'Er is afgesproken hoe een partij eruit stapt',
    say: () => ({
      message: 'Er is niet afgesproken hoe een partij eruit stapt of hoe de overeenkomst voortijdig eindigt.',
      remedy: 'Voeg `exit` toe: de opzegtermijn, de vorm en de afwikkeling.',
    }),
  },
  'change-agreed': {
    title: 'Er is afgesproken hoe de overeenkomst gewijzigd wordt',
    say: () => ({
      message: 'Er is niet afgesproken hoe de overeenkomst gewijzigd wordt.',
      remedy: 'Voeg `change` toe: wie een wijziging mag voorstellen en wie haar goedkeurt.',
    }),
  },
  'supplier-items-marked': {
    title: 'Wat de leverancier moet binden, is gemerkt',
    say: (data) => ({
      message: `Een aanbesteding brengt ${quoted(data)}, maar er is niets gemerkt dat die partij moet binden.`,
      remedy:
        'Zet `binds-supplier: required` bij elke afspraak, indicator of ander onderdeel dat in de aanbesteding moet.',
    }),
  },
} satisfies Record<string, RuleWords>;
