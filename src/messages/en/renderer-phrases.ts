import type { RendererPhrases } from '../../domain/phrases/renderer-phrases.js';
import type { PhraseSentences } from '../messages.js';

const noteWords = { decide: 'To decide', warn: 'Attention', inform: 'Note', celebrate: 'Success' };
const severityWords = { error: 'error', warning: 'warning', info: 'advice' };

export const rendererPhrases: PhraseSentences<RendererPhrases> = {
  'renderer.colon': () => ': ',
  'renderer.semicolon': () => '; ',
  'renderer.contents': () => 'Contents',
  'renderer.skip-to-content': () => 'Skip to content',
  'renderer.note': ({ tone }) => noteWords[tone],
  'renderer.report-day': () => 'Report date',
  'renderer.figures': () => 'The figures as a table',
  'renderer.earlier-rows': ({ count }, format) =>
    `${format.plural(count, { one: 'earlier row', other: 'earlier rows' })} not shown here; the other formats have all rows.`,
  'renderer.no-rows': () => 'None.',
  'renderer.made-with': ({ generator }) => `Made with ${generator}`,
  'renderer.severity': ({ severity }) => severityWords[severity],
  'renderer.findings-summary': (
    { errors, warnings, infos, files, checked, 'set-aside': aside = 0 },
    format,
  ) => {
    const fileWords = { one: 'file', other: 'files' };
    const rest = aside === 0 ? '' : `, ${format.number(aside)} set aside`;
    if (errors + warnings + infos === 0) {
      return checked === undefined
        ? `Nothing found${rest}.`
        : `Nothing found in ${format.plural(checked, fileWords)}${rest}.`;
    }
    const counts = [
      ...(errors > 0 ? [format.plural(errors, { one: 'error', other: 'errors' })] : []),
      ...(warnings > 0 ? [format.plural(warnings, { one: 'warning', other: 'warnings' })] : []),
      ...(infos > 0 ? [format.plural(infos, { one: 'piece of advice', other: 'pieces of advice' })] : []),
    ];
    return `${counts.join(', ')} in ${format.plural(files, fileWords)}${checked === undefined ? '' : ` (${format.plural(checked, fileWords)} checked)`}${rest}.`;
  },
};
