/** Dutch: the words of the rules about measurability. */
import { quoted, word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';

export const measurabilityRules = {
  'goal-has-indicator': {
    title: 'Elk doel is meetbaar',
    say: (data) => ({
      message: `Nergens is te zien hoe ver doel ${quoted(data)} is.`,
      remedy: 'Voeg onder `indicators` ten minste één indicator toe: wat wordt geteld, en in welke eenheid.',
    }),
  },
  'indicator-has-target': {
    title: 'Elke indicator heeft een streefwaarde',
    say: (data) =>
      ({
        target: {
          message: `Indicator ${quoted(data)} heeft geen streefwaarde.`,
          remedy:
            'Zeg waar het cijfer moet staan en wanneer, bijvoorbeeld `target: { value: 61, date: 2028-12-31 }`.',
        },
        value: {
          message: `De streefwaarde van indicator ${quoted(data)} heeft geen waarde.`,
          remedy:
            'Vul `value` in; kies `direction: maintain` voor een cijfer dat binnen grenzen moet blijven.',
        },
        range: {
          message: `Indicator ${quoted(data)} moet binnen grenzen blijven, maar die grenzen ontbreken.`,
          remedy: 'Geef de streefwaarde een `minimum`, een `maximum` of beide.',
        },
      })[word(data, 'lacks') as 'target' | 'value' | 'range'],
  },
  'indicator-has-baseline': {
    title: 'Elke indicator heeft een nulmeting',
    say: (data) => ({
      message: `Indicator ${quoted(data)} heeft geen nulmeting.`,
      remedy:
        'Vul in waar het cijfer bij het begin stond, bijvoorbeeld `baseline: { value: 12, date: 2026-01-01 }`.',
    }),
  },
  'indicator-has-measurer': {
    title: 'Voor elke indicator is afgesproken wie meet en hoe vaak',
    say: (data) => {
      const lacks = words(data, 'lacks');
      if (lacks.length > 1) {
        return {
          message: `Niemand hoeft indicator ${quoted(data)} te meten, en hoe vaak is niet afgesproken.`,
          remedy: 'Noem de partij onder `measured-by` en de periode onder `every`, bijvoorbeeld `P3M`.',
        };
      }
      return lacks[0] === 'who'
        ? {
            message: `Niemand hoeft indicator ${quoted(data)} te meten.`,
            remedy: 'Noem de partij die meet onder `measured-by`.',
          }
        : {
            message: `Er is niet afgesproken hoe vaak indicator ${quoted(data)} wordt gemeten.`,
            remedy: 'Vul de periode in onder `every`, bijvoorbeeld `P3M` voor elke drie maanden.',
          };
    },
  },
  'target-agrees-with-direction': {
    title: 'De streefwaarde ligt in de richting van de indicator',
    say: (data, format) => {
      const from = format.number(word(data, 'from'));
      const to = format.number(word(data, 'to'));
      if (data['direction'] === 'range') {
        return {
          message: `Het minimum van indicator ${quoted(data)} (${from}) ligt boven het maximum (${to}).`,
          remedy: 'Wissel ze om, of verbeter het cijfer dat niet klopt.',
        };
      }
      const [way, side] = data['direction'] === 'increase' ? ['omhoog', 'boven'] : ['omlaag', 'onder'];
      return {
        message: `Indicator ${quoted(data)} moet ${way}, maar de streefwaarde (${to}) ligt niet ${side} de nulmeting (${from}).`,
        remedy: 'Verbeter de nulmeting of de streefwaarde, of keer de richting om.',
      };
    },
  },
  'interim-targets-on-the-way': {
    title: 'Tussendoelen liggen tussen nulmeting en streefwaarde',
    say: (data, format) => {
      const bounds = [
        ...(data['after'] === undefined ? [] : [`na ${format.date(word(data, 'after'))}`]),
        ...(data['before'] === undefined ? [] : [`voor ${format.date(word(data, 'before'))}`]),
      ];
      const values = ['after', 'before'].flatMap((name) =>
        data[name] === undefined ? [] : [format.number(word(data, name))],
      );
      return data['what'] === 'date'
        ? {
            message: `Het tussendoel van ${format.date(word(data, 'is'))} voor ${quoted(data)} staat niet op volgorde: het hoort ${bounds.join(' en ')}.`,
            remedy: 'Zet de tussendoelen op volgorde van datum, tussen nulmeting en streefdatum.',
          }
        : {
            message: `Het tussendoel van ${format.number(word(data, 'is'))} voor ${quoted(data)} ligt niet op de weg tussen ${values.join(' en ')}.`,
            remedy:
              'Verbeter de waarde, zodat elke stap dichter bij de streefwaarde komt en er niet voorbij gaat.',
          };
    },
  },
  'interim-path-has-interim-targets': {
    title: 'Een pad langs tussendoelen heeft tussendoelen',
    say: (data) => ({
      message: `Indicator ${quoted(data)} volgt de tussendoelen, maar die zijn er niet.`,
      remedy: 'Voeg waarden met datums toe onder `interim`, of kies `path: linear`.',
    }),
  },
  'growth-path-possible': {
    title: 'Een groeipad begint en eindigt boven nul',
    say: (data, format) => ({
      message: `Indicator ${quoted(data)} kan niet met een vast percentage groeien van of naar ${format.number(word(data, 'figure'))}.`,
      remedy: 'Kies `path: linear` of `path: interim`, of verbeter het cijfer.',
    }),
  },
  'indicator-dates-in-order': {
    title: 'Nulmeting, begin en streefdatum van een indicator volgen elkaar op',
    say: (data, format) => {
      const date = format.date(word(data, 'date'));
      const other = format.date(word(data, 'other'));
      return {
        'target-before-baseline': {
          message: `De streefdatum van ${quoted(data)} is ${date}, niet later dan de nulmeting (${other}).`,
          remedy: 'Kies een latere streefdatum, of verbeter de datum van de nulmeting.',
        },
        'counts-before-baseline': {
          message: `De voortgang van ${quoted(data)} telt vanaf ${date}, vóór de nulmeting (${other}).`,
          remedy: 'Laat haar tellen vanaf de nulmeting of later, of laat `counts-from` weg.',
        },
        'counts-after-target': {
          message: `De voortgang van ${quoted(data)} telt vanaf ${date}, niet vóór de streefdatum (${other}).`,
          remedy: 'Laat haar tellen vanaf een dag vóór de streefdatum, of laat `counts-from` weg.',
        },
      }[word(data, 'problem') as 'target-before-baseline' | 'counts-before-baseline' | 'counts-after-target'];
    },
  },
  'thresholds-in-order': {
    title: 'De drempel voor op koers ligt boven die voor risico',
    say: (data, format) => ({
      message: `Op koers vanaf ${format.number(word(data, 'onTrack'))} en risico vanaf ${format.number(word(data, 'atRisk'))}: zo loopt nooit iets risico.`,
      remedy:
        'Zet `on-track` boven `at-risk`; wat u weglaat komt van het niveau erboven (gebruikelijk: 0,95 en 0,60).',
    }),
  },
} satisfies Record<string, RuleWords>;
