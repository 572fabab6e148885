import type { CommandPhrases } from '../../domain/phrases/command-phrases.js';
import type { PhraseSentences } from '../messages.js';

export const commandPhrases: PhraseSentences<CommandPhrases> = {
  'bug.message': ({ reason }) => `Dit had niet mogen gebeuren: ${reason}`,
  'bug.remedy': () =>
    'Het is een fout in collab, niet van u. Herhaal de opdracht met --debug en meld wat er verschijnt.',

  'help.tagline': () => 'collab: heldere afspraken, nagekomen en in beeld.',
  'help.start': () => 'Begin hier:',
  'help.start-examples': () =>
    [
      '  collab init dijkconvenant          begin een samenwerking in een nieuwe map',
      '  collab init dijk --running         neem over wat al eerder is ondertekend',
      '  collab check                       zie of alles helder en volledig is',
      '  collab progress measurement        leg vast wat er gemeten is',
      '  collab progress form --for <partij> -o formulier.xlsx\n                                     een spreadsheet die een partij invult',
      '  collab report -o rapport.html      het rapport voor de stuurgroep',
    ].join('\n'),
  'help.commands': () => 'Opdrachten:',
  'help.more': () => 'Zet --help achter een opdracht om te zien wat die kan: collab check --help',
  'help.summary-init': () => 'begin een samenwerking',
  'help.summary-check': () => 'vind wat onduidelijk is, ontbreekt of niet klopt',
  'help.summary-explain': () => 'wat een regel vraagt, en waarom',
  'help.summary-save': () => 'controleer en leg vast wat u met de hand veranderde',
  'help.summary-expectations': () => 'wat de partijen van elkaar verwachten, naast elkaar',
  'help.summary-progress': () => 'leg vast wat er gebeurde: een meting, knelpunt, besluit, succes …',
  'help.summary-status': () => 'hoe het ervoor staat, op één scherm',
  'help.summary-report': () => 'het rapport voor de stuurgroep',
  'help.summary-document': () => 'de overeenkomst als document om te lezen en te ondertekenen',
  'help.summary-contacts': () => 'wie de mensen zijn; namen blijven op uw computer',
  'help.summary-doctor': () => 'of alles rond de afspraken in orde is',
  'help.summary-lsp': () => 'waarmee editors tijdens het typen tonen wat er gevonden wordt',
  'help.usage': () => 'Gebruik:',
  'help.arguments': () => 'Gegevens:',
  'help.options': () => 'Opties:',
  'help.examples': () => 'Voorbeelden:',
  'help.default': ({ value }) => `gewoonlijk ${value}`,

  'help.group-everywhere': () => 'Bij elke opdracht:',
  'help.directory': () => 'werk in deze map',
  'help.json': () => 'geef het resultaat als JSON',
  'help.as': () => 'wie vastlegt: de aanduiding van een persoon in collab.yaml',
  'help.as-of': () => 'zoals het was op die dag of in die versie',
  'help.today': () => 'welke dag het "vandaag" is, om een resultaat te herhalen',
  'help.lang': () => 'de taal',
  'help.yes': () => 'neem de gebruikelijke antwoorden, vraag niets',
  'help.no-input': () => 'vraag nooit iets',
  'help.no-color': () => 'geen kleuren',
  'help.quiet': () => 'zeg alleen wat nodig is',
  'help.verbose': () => 'zeg meer',
  'help.debug': () => 'toon details voor wie een fout uitzoekt',
  'help.help': () => 'toon deze hulp',
};
