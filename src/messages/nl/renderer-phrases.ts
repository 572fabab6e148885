import type { RendererPhrases } from '../../domain/phrases/renderer-phrases.js';
import type { PhraseSentences } from '../messages.js';

const noteWords = { decide: 'Te besluiten', warn: 'Let op', inform: 'Ter informatie', celebrate: 'Succes' };
const severityWords = { error: 'fout', warning: 'waarschuwing', info: 'advies' };

export const rendererPhrases: PhraseSentences<RendererPhrases> = {
  'renderer.colon': () => ': ',
  'renderer.semicolon': () => '; ',
  'renderer.contents': () => 'Inhoud',
  'renderer.skip-to-content': () => 'Naar de inhoud',
  'renderer.note': ({ tone }) => noteWords[tone],
  'renderer.report-day': () => 'Peildatum',
  'renderer.figures': () => 'De cijfers als tabel',
  'renderer.earlier-rows': ({ count }, format) =>
    `${format.plural(count, { one: 'eerdere rij staat', other: 'eerdere rijen staan' })} hier niet; de andere vormen hebben alle rijen.`,
  'renderer.no-rows': () => 'Geen.',
  'renderer.made-with': ({ generator }) => `Gemaakt met ${generator}`,
  'renderer.severity': ({ severity }) => severityWords[severity],
  'renderer.findings-summary': (
    { errors, warnings, infos, files, checked, 'set-aside': aside = 0 },
    format,
  ) => {
    const fileWords = { one: 'bestand', other: 'bestanden' };
    const rest = aside === 0 ? '' : `, ${format.number(aside)} terzijde gelegd`;
    if (errors + warnings + infos === 0) {
      return checked === undefined
        ? `Niets gevonden${rest}.`
        : `Niets gevonden in ${format.plural(checked, fileWords)}${rest}.`;
    }
    const counts = [
      ...(errors > 0 ? [format.plural(errors, { one: 'fout', other: 'fouten' })] : []),
      ...(warnings > 0 ? [format.plural(warnings, { one: 'waarschuwing', other: 'waarschuwingen' })] : []),
      ...(infos > 0 ? [format.plural(infos, { one: 'advies', other: 'adviezen' })] : []),
    ];
    return `${counts.join(', ')} in ${format.plural(files, fileWords)}${checked === undefined ? '' : ` (${format.plural(checked, fileWords)} gecontroleerd)`}${rest}.`;
  },
};
