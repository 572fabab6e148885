/** Wat er mis is als niet duidelijk is wie wat doet. */
import type { RuleWords } from '../../messages.js';
import { byFault, quoted, word } from '../../finding-words.js';
import { sayContradiction } from './contradictions.js';

export const responsibilityRules = {
  'commitment-has-one-accountable': {
    title: 'Eén partij staat voor een afspraak',
    say: (data) => ({
      message: `${quoted(data, 'group')} is een groep, dus niet één partij staat voor ${quoted(data)}.`,
      remedy: `Noem één partij; of schrijf \`{ each: ${word(data, 'group')} }\` als elk lid deze afspraak heeft.`,
    }),
  },
  'effort-names-minimum-actions': {
    title: 'Een inspanning noemt wat er minstens gebeurt',
    say: (data) => ({
      message: `${quoted(data)} is een inspanning, en nergens staat wat er minstens gebeurt.`,
      remedy: 'Voeg `minimum-actions` toe, of maak er een resultaat van.',
    }),
  },
  'expectation-answered': {
    title: 'Een verwachting krijgt een antwoord',
    say: (data) =>
      byFault(data, {
        'no-commitment': {
          message: `Verwachting ${quoted(data)} is aanvaard, maar geen afspraak beantwoordt haar.`,
          remedy: 'Noem de afspraken onder `answered-by`.',
        },
        declined: {
          message: `Verwachting ${quoted(data)} is zonder reden afgewezen.`,
          remedy: 'Zeg waarom onder `reason`.',
        },
        parked: {
          message: `Verwachting ${quoted(data)} is zonder reden geparkeerd.`,
          remedy: 'Zeg waarom, en tot wanneer, onder `reason`.',
        },
        open: {
          message: `De overeenkomst geldt, en verwachting ${quoted(data)} heeft nog geen antwoord.`,
          remedy: 'Aanvaard haar, wijs haar af of parkeer haar.',
        },
      }),
  },
  'expectation-of-another': {
    title: 'Wat verwacht of aangeboden wordt, gaat over een ander',
    say: (data) =>
      byFault(data, {
        expectation: {
          message: `Verwachting ${quoted(data)}: ${quoted(data, 'party')} verwacht dit van zichzelf.`,
          remedy:
            'Noem onder `of` een andere partij; wat een partij zelf op zich neemt, is een aanbod of een afspraak.',
        },
        offer: {
          message: `Aanbod ${quoted(data)}: ${quoted(data, 'party')} doet het aan zichzelf.`,
          remedy: 'Noem onder `to` de partij voor wie het is.',
        },
      }),
  },
  'expectation-once': {
    title: 'Een verwachting staat er één keer',
    say: (data) => ({
      message: `Verwachting ${quoted(data)} zegt hetzelfde als ${quoted(data, 'first')}, van dezelfde partij door dezelfde partij.`,
      remedy: 'Houd een van de twee; zet `withdrawn` bij de andere als daarover al iets is vastgelegd.',
    }),
  },
  'expectations-fit-together': {
    title: 'Verwachtingen en antwoorden spreken elkaar niet tegen',
    say: (data, format) => sayContradiction(data, format),
  },
  'facilitator-named': {
    title: 'Iemand houdt de samenwerking gaande',
    say: () => ({
      message: 'Er is geen procesbegeleider genoemd.',
      remedy: 'Zeg onder `facilitator` welke `party` er een levert, of welke organisatie (`external`).',
    }),
  },
  'goal-has-one-owner': {
    title: 'Eén partij staat voor een doel',
    say: (data) =>
      data['group'] === undefined
        ? {
            message: `Niemand staat voor doel ${quoted(data)}.`,
            remedy:
              'Noem één partij onder `owner`; of stel de vraag onder `open` als dat nooit is afgesproken.',
          }
        : {
            message: `${quoted(data, 'group')} is een groep, dus niet één partij staat voor doel ${quoted(data)}.`,
            remedy: `Noem één partij; of schrijf \`{ each: ${word(data, 'group')} }\` als elk lid een eigen deel heeft.`,
          },
  },
  'goal-owner-takes-part': {
    title: 'Wie voor een doel staat, doet er iets voor',
    say: (data) => ({
      message: `${quoted(data, 'owner')} staat voor doel ${quoted(data)}, maar doet niets in de afspraken die het dienen.`,
      remedy: 'Geef deze partij een afspraak of een ondersteunende rol, of noem een andere trekker.',
    }),
  },
  'party-has-commitment': {
    title: 'Elke partij neemt iets op zich',
    say: (data) => ({
      message: `${quoted(data)} neemt niets op zich: geen afspraak, geen bijdrage.`,
      remedy: 'Voeg toe wat deze partij doet, of zeg `signatory: false` als zij alleen ondersteunt.',
    }),
  },
  'roles-not-contradictory': {
    title: 'Wie het doet, wordt er niet alleen over verteld',
    say: (data) => ({
      message: `${quoted(data, 'party')} doet ${quoted(data)} en staat ook onder \`${word(data, 'role')}\`.`,
      remedy: 'Houd de ene rol over die bedoeld is.',
    }),
  },
} satisfies Record<string, RuleWords>;
