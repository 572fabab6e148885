/** French: what a fix does, what was done, and why something was left alone. */
import type { ClarityQuestion } from '../../domain/clarity/clarity.js';
import type { FixPhrases } from '../../domain/phrases/fix-phrases.js';
import type { PhraseSentences } from '../messages.js';
import { clarityQuestions } from './clarity-questions.js';

const fixes = { one: 'correction', other: 'corrections' };

export const fixPhrases: PhraseSentences<FixPhrases> = {
  'fix.rename': ({ from, to }) => `Renommer « ${from} » en « ${to} »`,
  'fix.write': ({ from, to }) => `Écrire « ${to} » au lieu de « ${from} »`,
  'fix.as-text': ({ value }) => `Écrire ${value} entre guillemets, comme texte`,
  'fix.as-number': ({ value }) => `Écrire ${value} sans guillemets`,
  'fix.as-list': ({ value }) => `Faire une liste de « ${value} »`,
  'fix.add': ({ line }) => `Ajouter « ${line} »`,
  'fix.remove-repeat': ({ value }) => `Retirer « ${value} », qui s’y trouve deux fois`,
  'fix.remove': ({ value }) => `Retirer « ${value} »`,
  'fix.remove-comment': () => 'Retirer le commentaire',
  'fix.comment': ({ from, to }) => `Écrire « ${to} » au lieu de « ${from} » dans le commentaire`,
  'fix.encoding': ({ encoding }) => `Convertir le fichier de ${encoding} en UTF-8`,
  'fix.ask': ({ question }) => `Inscrire la question ouverte : ${question}`,
  'fix.question': ({ about }) =>
    about
      .map(
        ({ words, question }) =>
          `${words.map((word) => `« ${word} »`).join(', ')} : ${clarityQuestions[question as ClarityQuestion]}`,
      )
      .join(' '),
  'fix.line': ({ line, title }) => `ligne ${line} : ${title}`,
  'fix.fixed': ({ file, count }, format) => `${file} : ${format.plural(count, fixes)}`,
  'fix.would-fix': ({ file, count }, format) =>
    `${file} : ${format.plural(count, fixes)} possible${count === 1 ? '' : 's'}`,
  'fix.nothing': () => 'Il n’y a rien qui puisse être corrigé tout seul.',
  'fix.nothing-written': () => 'Rien n’a été écrit. Sans --dry-run, ce le sera.',
  'fix.not-recorded': () => 'Regardez ce qui a changé, et enregistrez-le avec « collab save ».',
  'fix.signed': ({ file, count }, format) =>
    `${file} : ${format.plural(count, fixes)} non appliquée${count === 1 ? '' : 's'}, parce que ces dispositions sont signées. Corrigez-les dans le prochain avenant, ou à la main si le texte signé le dit ainsi.`,
  'fix.worse': ({ file, count }, format) =>
    `${file} : ${format.plural(count, fixes)} non appliquée${count === 1 ? '' : 's'}, parce qu’autre chose ne serait plus juste. Corrigez cela à la main.`,
};
