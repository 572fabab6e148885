/** Ce qui ne va pas entre les accords d’un même dossier. */
import type { FindingData } from '../../../domain/finding.js';
import type { RuleWords } from '../../messages.js';
import { byFault, quoted, textIn, word, words } from '../../finding-words.js';

/** The agreements of a circle, in the order in which they point to each other. */
function chain(data: FindingData): string {
  return words(data, 'cycle').join(' → ');
}

function quotedText(data: FindingData, name: string): string {
  return `"${textIn(data, name, 'fr')}"`;
}

export const acrossAgreementsRules = {
  'relations-without-cycle': {
    title: 'Les accords ne reposent pas en cercle les uns sur les autres',
    say: (data) =>
      byFault(data, {
        rests: {
          message: `Ces accords reposent en cercle les uns sur les autres : ${chain(data)}.`,
          remedy:
            'Retirez la relation qui n’est pas voulue : un accord ne peut relever que d’un accord qui ne dépend pas de lui.',
        },
        replaces: {
          message: `Ces accords se remplacent en cercle : ${chain(data)}.`,
          remedy: 'Gardez la relation de l’accord le plus récent et retirez l’autre.',
        },
        amends: {
          message: `Ces accords se modifient en cercle : ${chain(data)}.`,
          remedy: 'Gardez la relation de l’accord le plus tardif et retirez l’autre.',
        },
      }),
  },
  'precedence-agrees': {
    title: 'Les accords s’accordent sur celui qui prévaut',
    say: (data) => ({
      message: `Ici, ${quoted(data, 'decides')} prévaut lorsque les deux diffèrent ; dans ${quoted(data)}, c’est ${quoted(data, 'other')}.`,
      remedy: 'Convenez de l’un des deux et écrivez-le dans les deux accords.',
    }),
  },
  'identifier-has-one-name': {
    title: 'Un identifiant correspond à un seul nom',
    say: (data) => ({
      message: `${word(data, 'scheme')} ${word(data, 'id')} s’appelle ici ${quotedText(data, 'name')} et, dans ${quoted(data, 'agreement')}, ${quotedText(data, 'other')}.`,
      remedy: 'S’il s’agit d’une seule organisation, utilisez un seul nom ; sinon, corrigez le numéro.',
    }),
  },
  'party-id-has-one-identifier': {
    title: 'Un identifiant de partie désigne partout la même organisation',
    say: (data) => ({
      message: `${quoted(data, 'party')} porte ici ${word(data, 'scheme')} ${word(data, 'id')} et, dans ${quoted(data, 'agreement')}, ${word(data, 'other')}.`,
      remedy: 'Corrigez le numéro, ou donnez un autre identifiant à l’une des deux parties.',
    }),
  },
  'commitment-in-one-agreement': {
    title: 'Un engagement figure dans un seul accord',
    say: (data) => ({
      message: `${quoted(data, 'party')} a promis la même chose dans ${quoted(data, 'agreement')} (${quoted(data, 'other')}).`,
      remedy:
        'Gardez-le dans un seul accord, ou dites sous `relations` comment les deux accords s’articulent.',
    }),
  },
  'nested-terms-agree': {
    title: 'Ce qui est repris d’un autre accord dit la même chose',
    say: (data) => ({
      message: `${quoted(data)} a ici un autre \`${word(data, 'field')}\` (${word(data, 'own')}) que dans ${quoted(data, 'agreement')} (${word(data, 'other')}), que cet accord met en œuvre.`,
      remedy: 'Mettez-les d’accord, ou dites sous `relations`, avec `precedence`, lequel prévaut.',
    }),
  },
} satisfies Record<string, RuleWords>;
