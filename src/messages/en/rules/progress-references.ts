/** English: what is wrong where a record names an item or another record. */
import type { FindingData } from '../../../domain/finding.js';
import { quoted, word, words } from '../../finding-words.js';
import type { Format } from '../../format.js';
import type { RuleWords, Sentence } from '../../messages.js';
import { didYouMean } from '../did-you-mean.js';

export const progressReferenceRules = {
  'entry-about-known-item': {
    title: 'A record is about something that is known',
    say: (data, format) => sayAbout(data, format),
  },
  'item-opened-once': {
    title: 'What a record opens is opened once, before anything else',
    say: (data) => sayOpened(data),
  },
  'entry-reference-resolves': {
    title: 'A record that names another names one that is there',
    say: (data) => sayReference(data),
  },
} satisfies Record<string, RuleWords>;

const lists: Readonly<Record<string, string>> = {
  indicators: 'an indicator',
  milestones: 'a milestone',
  commitments: 'a commitment',
  contributions: 'a contribution',
  expectations: 'an expectation',
  reporting: 'an agreed report',
};

function sayAbout(data: FindingData, format: Format): Sentence {
  const fault = word(data, 'fault');
  if (fault === 'several') {
    return {
      message: `${quoted(data, 'path')} can mean more than one thing.`,
      remedy: `Write it in full: ${format.choice(words(data, 'paths'))}.`,
    };
  }
  if (fault === 'other-kind') {
    const wanted = lists[word(data, 'list')] ?? word(data, 'list');
    return {
      message: `${quoted(data, 'path')} is not ${wanted}, and that is what this record must be about.`,
      remedy: `Name ${wanted} of the agreement under \`about\`.`,
    };
  }
  return {
    message: `${quoted(data, 'path')} is not in the agreement, and no record opened it.`,
    remedy: didYouMean(data, 'Name an item of the agreement, or one that an earlier record opened.'),
  };
}

function sayOpened(data: FindingData): Sentence {
  switch (word(data, 'problem')) {
    case 'opens-missing':
      return {
        message: `This record opens a new ${word(data, 'kind')} but gives it no id.`,
        remedy: 'Record a correction that has `opens` with a short id, for later records about it.',
      };
    case 'about-missing':
      return {
        message: `This record does not say which ${word(data, 'kind')} it is about.`,
        remedy: 'Record a correction that names it under `about`.',
      };
    case 'opened-twice':
      return {
        message: `${quoted(data, 'path')} is there already.`,
        remedy: `Recorded twice? Take this one back: ${retraction(data, 'Recorded twice')}. Something else? Take it back all the same, and record it under another title.`,
      };
    default:
      return {
        message: `${quoted(data, 'path')} moves here, but no record opened it.`,
        remedy: didYouMean(data, 'Record first that it was opened.'),
      };
  }
}

function sayReference(data: FindingData): Sentence {
  switch (word(data, 'problem')) {
    case 'corrects-other-kind':
      return {
        message: `A ${word(data, 'kind')} cannot correct a ${word(data, 'expected')}.`,
        remedy: `Record the correction as a ${word(data, 'expected')}, or take the other record back.`,
      };
    case 'circular':
      return {
        message: `By \`${word(data, 'field')}\` this record is aimed at itself, so it changes nothing.`,
        remedy: 'Name the record that is wrong, not this one.',
      };
    case 'same-id':
      return {
        message: `This is a copy: ${word(data, 'first')} has the same id, and only that one counts.`,
        remedy: 'Remove this file; if both happened, record the other one anew.',
      };
    default:
      return data['field'] === 'decision'
        ? {
            message: `${quoted(data)} is not a decision that was recorded.`,
            remedy: 'Name the id of a decision: the end of its file name.',
          }
        : {
            message: `There is no record ${quoted(data)} in this agreement.`,
            remedy: 'Copy the id from the end of the file name of the record you mean.',
          };
  }
}

/** The command that takes the record back, with a reason. */
function retraction(data: FindingData, note: string): string {
  return `\`collab progress note ${word(data, 'agreement')} --retracts ${word(data, 'id')} --note "${note}"\``;
}
