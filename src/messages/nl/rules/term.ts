/** Wat er mis is met data, voorwaarden en opzegging. */
import { byFault, quoted, word } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';

export const termRules = {
  'approval-on-time': {
    title: 'Goedkeuringen en voorwaarden komen op tijd',
    say: (data, format) => {
      const date = format.date(word(data, 'date'));
      return byFault(data, {
        'approval-late': {
          message: `Goedkeuring ${quoted(data)} had er op ${date} moeten zijn en is niet gegeven.`,
          remedy: 'Noteer wanneer zij is gegeven (`granted`), of spreek een nieuwe datum af.',
        },
        'condition-late': {
          message: `Voorwaarde ${quoted(data)} had op ${date} vervuld moeten zijn en is dat niet.`,
          remedy: 'Noteer wanneer zij is vervuld (`met`), of spreek een nieuwe datum af.',
        },
        'approval-in-future': {
          message: `Goedkeuring ${quoted(data)} zou zijn gegeven op ${date}, en die dag moet nog komen.`,
          remedy: 'Verbeter de datum, of laat haar tot dan weg.',
        },
        'condition-in-future': {
          message: `Voorwaarde ${quoted(data)} zou zijn vervuld op ${date}, en die dag moet nog komen.`,
          remedy: 'Verbeter de datum, of laat haar tot dan weg.',
        },
      });
    },
  },
  'conditions-settled-when-in-force': {
    title: 'Waar een geldende overeenkomst op wacht, is er',
    say: (data) =>
      byFault(data, {
        'approval-pending': {
          message: `De overeenkomst geldt, maar goedkeuring ${quoted(data)} is niet gegeven.`,
          remedy: 'Noteer wanneer zij is gegeven (`granted`), of ga terug naar status `proposed`.',
        },
        'condition-pending': {
          message: `De overeenkomst geldt, maar voorwaarde ${quoted(data)} is niet vervuld.`,
          remedy: 'Noteer wanneer zij is vervuld (`met`), of ga terug naar status `proposed`.',
        },
        'ended-by-condition': {
          message: `Voorwaarde ${quoted(data)}, die de overeenkomst beëindigt, is vervuld; de overeenkomst geldt nog.`,
          remedy: 'Zet de status op `ended`, of haal `met` weg.',
        },
      }),
  },
  'dates-within-term': {
    title: 'Wat gedaan wordt, valt binnen de looptijd',
    say: (data, format) => {
      const date = format.date(word(data, 'date'));
      return byFault(data, {
        before: {
          message: `${date} ligt voor het begin van de overeenkomst (${format.date(word(data, 'first'))}).`,
          remedy: 'Verbeter de datum, of de looptijd.',
        },
        after: {
          message: `${date} ligt na het einde van de overeenkomst (${format.date(word(data, 'last'))}).`,
          remedy: 'Kies een eerdere datum, of spreek een langere looptijd af.',
        },
      });
    },
  },
  'notice-deadline-ahead': {
    title: 'De opzegdatum gaat niet ongemerkt voorbij',
    say: (data, format) => {
      const deadline = format.date(word(data, 'deadline'));
      const last = format.date(word(data, 'last'));
      return byFault(data, {
        'give-notice': {
          message: `De looptijd eindigt op ${last} en wordt stilzwijgend verlengd, tenzij iemand uiterlijk op ${deadline} opzegt.`,
          remedy: 'Zet op de agenda of u doorgaat.',
        },
        renew: {
          message: `De looptijd eindigt op ${last}, tenzij de partijen haar verlengen; dat moet uiterlijk op ${deadline}.`,
          remedy: 'Zet op de agenda of u doorgaat.',
        },
      });
    },
  },
  'term-fits-status': {
    title: 'Status en data vertellen hetzelfde verhaal',
    say: (data, format) => {
      const date = (name: string): string => format.date(word(data, name));
      return byFault(data, {
        'no-dates': {
          message: 'De overeenkomst geldt, maar nergens staat sinds wanneer.',
          remedy: 'Noteer onder `term` wanneer zij is getekend (`signed`) of begint (`starts`).',
        },
        'not-started': {
          message: `De overeenkomst begint pas op ${date('starts')}.`,
          remedy: 'Gebruik tot dan status `proposed`, of verbeter de datum.',
        },
        'not-signed': {
          message: `De overeenkomst is pas op ${date('signed')} getekend.`,
          remedy: 'Gebruik tot dan status `proposed`, of verbeter de datum.',
        },
        over: {
          message: `De laatste dag van de overeenkomst was ${date('last')}.`,
          remedy: 'Zet de status op `ended`, of spreek een langere looptijd af.',
        },
        'signed-already': {
          message: `De overeenkomst is op ${date('signed')} getekend, maar volgens de status is zij nog niet rond.`,
          remedy: 'Zet de status op `in-force`, of haal `signed` weg.',
        },
        'ended-unstarted': {
          message: `De overeenkomst is geëindigd, maar begint pas op ${date('starts')}.`,
          remedy: 'Verbeter de status of de datum.',
        },
        'ended-early': {
          message: `De overeenkomst is geëindigd, maar haar laatste dag is ${date('last')}.`,
          remedy: 'Noteer onder `ends` op welke dag zij werkelijk eindigde.',
        },
      });
    },
  },
  'term-has-end-or-termination': {
    title: 'Er is afgesproken hoe het eindigt',
    say: (data) =>
      byFault(data, {
        'no-end': {
          message: 'Nergens staat hoe lang de overeenkomst geldt.',
          remedy: 'Voeg onder `term` toe: `ends`, `lasts` of `ends-on`, of anders `open-ended: true`.',
        },
        'no-termination': {
          message: 'De overeenkomst heeft geen einddatum, en nergens staat hoe een partij uittreedt.',
          remedy: 'Voeg onder `exit` de opzegtermijn (`notice`) of de vorm (`form`) toe.',
        },
      }),
  },
  'term-in-order': {
    title: 'De data van de looptijd kloppen',
    say: (data, format) => {
      const date = (name: string): string => format.date(word(data, name));
      return byFault(data, {
        'starts-before-signed': {
          message: `De overeenkomst begint op ${date('starts')}, voordat zij op ${date('signed')} is getekend.`,
          remedy: 'Verbeter een van de data; is het zo bedoeld, zeg dat dan in een `note`.',
        },
        'ends-before-start': {
          message: `De overeenkomst eindigt op ${date('ends')}, voordat zij op ${date('starts')} begint.`,
          remedy: 'Verbeter een van de data.',
        },
        'ends-before-signed': {
          message: `De overeenkomst eindigt op ${date('ends')}, voordat zij op ${date('signed')} is getekend.`,
          remedy: 'Verbeter een van de data.',
        },
        'open-ended-but-ends': {
          message: 'De overeenkomst geldt voor onbepaalde tijd en heeft toch een einde.',
          remedy: 'Haal `open-ended` weg, of het einde.',
        },
        'lasts-differently': {
          message: `Een looptijd van ${format.period(word(data, 'lasts'))} vanaf het begin eindigt op ${date('counted')}; als einde staat er ${date('ends')}.`,
          remedy: 'Houd `lasts` of `ends` over, of maak ze gelijk.',
        },
      });
    },
  },
  'renewal-notice-fits': {
    title: 'Opzeggen kan nog voordat de looptijd voorbij is',
    say: (data, format) =>
      byFault(data, {
        term: {
          message: `De opzegtermijn van ${format.period(word(data, 'notice'))} is zo lang als de overeenkomst zelf: niemand kan op tijd opzeggen.`,
          remedy: 'Verkort de opzegtermijn, of verleng de looptijd.',
        },
        period: {
          message: `De opzegtermijn van ${format.period(word(data, 'notice'))} is zo lang als een verlenging van ${format.period(word(data, 'period'))}: opzeggen kan alleen voordat de verlenging begint.`,
          remedy: 'Verkort de opzegtermijn, of verleng de verlenging.',
        },
      }),
  },
  'nested-agreement-fits': {
    title: 'Een overeenkomst past in die waar zij onder valt',
    say: (data, format) =>
      byFault(data, {
        ended: {
          message: `Deze overeenkomst geldt, maar ${quoted(data)}, waar zij onder valt, is beëindigd.`,
          remedy: 'Beëindig haar ook, of spreek af waar zij nu op rust.',
        },
        starts: {
          message: `Zij begint op ${format.date(word(data, 'own'))}, eerder dan ${quoted(data)}, waar zij onder valt (${format.date(word(data, 'upper'))}).`,
          remedy: 'Verbeter een van de datums.',
        },
        lasts: {
          message: `Zij geldt tot en met ${format.date(word(data, 'own'))}; ${quoted(data)}, waar zij onder valt, maar tot en met ${format.date(word(data, 'upper'))}.`,
          remedy: 'Verkort haar, of verleng de andere.',
        },
      }),
  },
} satisfies Record<string, RuleWords>;
