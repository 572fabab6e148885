import type { RendererPhrases } from '../../domain/phrases/renderer-phrases.js';
import type { PhraseSentences } from '../messages.js';

const noteWords = {
  decide: 'Zu entscheiden',
  warn: 'Achtung',
  inform: 'Zur Kenntnis',
  celebrate: 'Erfolg',
};
const severityWords = { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' };

export const rendererPhrases: PhraseSentences<RendererPhrases> = {
  'renderer.colon': () => ': ',
  'renderer.semicolon': () => '; ',
  'renderer.contents': () => 'Inhalt',
  'renderer.skip-to-content': () => 'Zum Inhalt springen',
  'renderer.note': ({ tone }) => noteWords[tone],
  'renderer.report-day': () => 'Tag des Berichts',
  'renderer.figures': () => 'Die Zahlen als Tabelle',
  'renderer.earlier-rows': ({ count }, format) =>
    `${format.plural(count, { one: 'frühere Zeile ist', other: 'frühere Zeilen sind' })} hier nicht gezeigt; die anderen Formate enthalten alle Zeilen.`,
  'renderer.no-rows': () => 'Keine.',
  'renderer.made-with': ({ generator }) => `Erstellt mit ${generator}`,
  'renderer.severity': ({ severity }) => severityWords[severity],
  'renderer.findings-summary': (
    { errors, warnings, infos, files, checked, 'set-aside': aside = 0 },
    format,
  ) => {
    const fileWords = { one: 'Datei', other: 'Dateien' };
    const rest = aside === 0 ? '' : `, ${format.number(aside)} zurückgestellt`;
    if (errors + warnings + infos === 0) {
      return checked === undefined
        ? `Keine Beanstandungen${rest}.`
        : `Keine Beanstandungen in ${format.plural(checked, fileWords)}${rest}.`;
    }
    const counts = [
      ...(errors > 0 ? [format.plural(errors, { one: 'Fehler', other: 'Fehler' })] : []),
      ...(warnings > 0 ? [format.plural(warnings, { one: 'Warnung', other: 'Warnungen' })] : []),
      ...(infos > 0 ? [format.plural(infos, { one: 'Hinweis', other: 'Hinweise' })] : []),
    ];
    return `${counts.join(', ')} in ${format.plural(files, fileWords)}${checked === undefined ? '' : ` (${format.plural(checked, fileWords)} geprüft)`}${rest}.`;
  },
};
