/** What is wrong when something that is named is not there. */
import { quoted, word, words } from '../../finding-words.js';
import type { RuleWords } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';
import { listNames } from '../list-names.js';

export const referencesRules = {
  'body-known': {
    title: 'A body that is named exists',
    say: (data) => ({
      message: `${quoted(data)} is not one of the bodies of this agreement.`,
      remedy: didYouMean(data, 'Name a body by its id, or add it under `bodies`.'),
    }),
  },
  'dependencies-without-cycle': {
    title: 'Nothing waits for itself',
    say: (data) => ({
      message: `These wait for each other: ${words(data, 'cycle').join(' → ')}.`,
      remedy: 'Take away the dependency that is not really there.',
    }),
  },
  'document-file-present': {
    title: 'A file that is referred to is there',
    say: (data) =>
      data['fault'] === 'changed'
        ? {
            message: `${quoted(data, 'file')} is not the file that was meant: its fingerprint is now ${word(data, 'sha256')}.`,
            remedy: 'Put the original file back, or write down the new fingerprint if the change was agreed.',
          }
        : {
            message: `The file ${quoted(data, 'file')} is not in ${quoted(data, 'folder')}.`,
            remedy: didYouMean(data, 'Put the file there, or correct its name.'),
          },
  },
  'document-known': {
    title: 'A document that is named is listed',
    say: (data) => ({
      message: `${quoted(data)} is not one of the documents of this agreement.`,
      remedy: didYouMean(data, 'Name a document by its id, or add it under `documents`.'),
    }),
  },
  'each-names-group': {
    title: 'Each member is of a group',
    say: (data) => ({
      message: `${quoted(data)} ${data['isParty'] === true ? 'is a single party, not a group' : 'is not a group of this agreement'}.`,
      remedy: didYouMean(
        data,
        data['isParty'] === true && data['each'] === true
          ? 'Name the party itself, without `each`.'
          : 'Name a group by its id, or add it under `groups`.',
      ),
    }),
  },
  'formerly-free': {
    title: "A former name is nobody else's",
    say: (data) =>
      data['fault'] === 'in-use'
        ? {
            message: `${quoted(data, 'path')} is still the name of an item, so it cannot be a former name.`,
            remedy: 'Remove it here, or rename the other item.',
          }
        : {
            message: `${quoted(data, 'path')} is also a former name of ${quoted(data, 'other')}.`,
            remedy: 'Keep it with the item that really had this name.',
          },
  },
  'participant-known': {
    title: 'Whoever takes part is known',
    say: (data) => ({
      message: `${quoted(data)} is not a party, a group or a person here.`,
      remedy: didYouMean(data, 'Name a party of the agreement, or a person under `people` in collab.yaml.'),
    }),
  },
  'party-known': {
    title: 'Everyone who is named is a party or a group',
    say: (data) => ({
      message:
        data['isGroup'] === true
          ? `${quoted(data)} is a group; one party belongs here.`
          : `${quoted(data)} is not a party or group of this agreement.`,
      remedy: didYouMean(data, 'Name a party by its id, or add it under `parties`.'),
    }),
  },
  'rule-setting-known': {
    title: 'Settings in collab.yaml name rules there are',
    say: (data) => ({
      message: `There is no rule ${quoted(data)}.`,
      remedy: didYouMean(data, 'Name the rule that stands behind the finding, or remove it.'),
    }),
  },
  'person-known': {
    title: 'A contact is one of the people',
    say: (data) => ({
      message: `${quoted(data)} is not one of the people in collab.yaml.`,
      remedy: didYouMean(data, 'Add the person with a function under `people` in collab.yaml.'),
    }),
  },
  'reference-not-withdrawn': {
    title: 'Nothing leans on what was withdrawn',
    say: (data) => ({
      message: `${quoted(data, 'path')} was withdrawn.`,
      remedy: 'Refer to what came in its place, or withdraw this item too.',
    }),
  },
  'reference-of-right-kind': {
    title: 'A reference leads to the right kind of item',
    say: (data, format) => ({
      message: `${quoted(data, 'path')} is in ${listNames(word(data, 'list'))}; \`${word(data, 'field')}\` asks for an item of ${format.choice(words(data, 'lists').map(listNames))}.`,
      remedy: 'Refer to an item of that kind.',
    }),
  },
  'reference-resolves': {
    title: 'A reference leads to one item',
    say: (data, format) => {
      if (data['fault'] === 'ambiguous') {
        return {
          message: `${quoted(data, 'path')} could mean several items.`,
          remedy: `Write it in full: ${format.choice(words(data, 'paths'))}.`,
        };
      }
      if (data['fault'] === 'no-agreement') {
        return {
          message: `There is no agreement ${quoted(data, 'agreement')} in this workspace.`,
          remedy: didYouMean(data, 'Name an agreement by its folder.'),
        };
      }
      return {
        message: `There is no item ${quoted(data, 'path')}.`,
        remedy: didYouMean(data, 'Refer to an item that exists, or add it.'),
      };
    },
  },
  'related-agreement-known': {
    title: 'A related agreement is in the workspace',
    say: (data) => ({
      message:
        data['isItself'] === true
          ? `${quoted(data)} is this agreement itself.`
          : `There is no agreement ${quoted(data)} in this workspace.`,
      remedy: didYouMean(data, 'Name an agreement by its folder; one that is elsewhere by its `title`.'),
    }),
  },
  'pool-known': {
    title: 'Shared costs that are named are known',
    say: (data) => ({
      message: `${quoted(data)} is not among the shared costs.`,
      remedy: didYouMean(data, 'Name one of `budget.pools`, or add it there.'),
    }),
  },
} satisfies Record<string, RuleWords>;
