import type { RendererPhrases } from '../../domain/phrases/renderer-phrases.js';
import type { PhraseSentences } from '../messages.js';

const noteWords = { decide: 'À décider', warn: 'Attention', inform: 'À noter', celebrate: 'Réussite' };
const severityWords = { error: 'erreur', warning: 'avertissement', info: 'conseil' };
const fileWords = { one: 'fichier', other: 'fichiers' };

export const rendererPhrases: PhraseSentences<RendererPhrases> = {
  'renderer.colon': () => '\u00a0: ',
  'renderer.semicolon': () => '\u00a0; ',
  'renderer.contents': () => 'Sommaire',
  'renderer.skip-to-content': () => 'Aller au contenu',
  'renderer.note': ({ tone }) => noteWords[tone],
  'renderer.report-day': () => 'Date du rapport',
  'renderer.figures': () => 'Les chiffres en tableau',
  'renderer.earlier-rows': ({ count }, format) =>
    `${format.plural(count, { one: 'ligne plus ancienne n’est pas affichée', other: 'lignes plus anciennes ne sont pas affichées' })} ici ; les autres formats les contiennent toutes.`,
  'renderer.no-rows': () => 'Néant.',
  'renderer.made-with': ({ generator }) => `Établi avec ${generator}`,
  'renderer.severity': ({ severity }) => severityWords[severity],
  'renderer.findings-summary': (
    { errors, warnings, infos, files, checked, 'set-aside': aside = 0 },
    format,
  ) => {
    const rest = aside === 0 ? '' : `, ${format.number(aside)} mis de côté`;
    if (errors + warnings + infos === 0) {
      return checked === undefined
        ? `Rien à signaler${rest}.`
        : `Rien à signaler dans ${format.plural(checked, fileWords)}${rest}.`;
    }
    const counts = [
      ...(errors > 0 ? [format.plural(errors, { one: 'erreur', other: 'erreurs' })] : []),
      ...(warnings > 0 ? [format.plural(warnings, { one: 'avertissement', other: 'avertissements' })] : []),
      ...(infos > 0 ? [format.plural(infos, { one: 'conseil', other: 'conseils' })] : []),
    ];
    const looked =
      checked === undefined
        ? ''
        : ` (${format.plural(checked, { one: 'fichier vérifié', other: 'fichiers vérifiés' })})`;
    return `${counts.join(', ')} dans ${format.plural(files, fileWords)}${looked}${rest}.`;
  },
};
