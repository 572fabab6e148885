import type { ProgressPhrases } from '../../domain/phrases/progress-phrases.js';
import type { PhraseSentences } from '../messages.js';
import { fieldWords, kindSummaries, kindsWithArticle, progressExamples } from './progress-words.js';

export const progressPhrases: PhraseSentences<ProgressPhrases> = {
  'progress.description': () =>
    'Records what happened: each time one file, under the name of who records it.',
  'progress.kind-description': ({ kind }) =>
    `Records ${kindsWithArticle[kind] ?? `a ${kind}`}: ${kindSummaries[kind]}.`,
  'progress.argument-kind': () => 'what kind of thing happened; asked when left out',
  'progress.argument-agreement': () => 'the agreement; needed where there are several',
  'progress.examples': ({ kind }) => progressExamples[kind],
  'progress.group-kind': () => 'What it says:',
  'progress.form-summary': () => 'not a kind: a spreadsheet in which a party reports',
  'progress.kinds': () => 'Kinds (collab progress <kind> --help shows what each can say):',
  'progress.kind-summary': ({ kind }) => kindSummaries[kind],
  'progress.kind-name': ({ kind }) => kind,
  'progress.kind': ({ kind }) => `${kind}: ${kindSummaries[kind]}`,
  'progress.from': () =>
    'many at once from a filled-in form (.xlsx, .ods, .csv), or a JSON or CSV file; - for standard input',
  'progress.dry-run': () => 'show what would be recorded, write nothing',
  'progress.field': ({ kind, field }) => fieldWords(kind, field),
  'progress.state': ({ state }) => state,

  'progress.ask-agreement': () => 'Which agreement?',
  'progress.ask-kind': () => 'What happened?',
  'progress.ask-item': () => 'Something new, or a step in what is open?',
  'progress.ask-about': () => 'What is it about?',
  'progress.ask-when': () => 'When? Today, or write the date:',
  'progress.ask-by': () => 'Who does it come from?',
  'progress.ask-value': ({ unit, last }, format) => {
    const known = last === undefined ? '' : ` (last: ${last.value} on ${format.date(last.date)})`;
    return `The value measured${unit === undefined ? '' : `, in ${unit}`}${known}:`;
  },
  'progress.ask-replace': ({ value, date }, format) => `Replace ${value} of ${format.date(date)}?`,
  'progress.replace': () => 'Replace: the earlier value was wrong',
  'progress.add': () => 'Add: both stay',
  'progress.same-moment': ({ value, date, id }, format) =>
    `For ${format.date(date)}, ${value} is recorded already, as ${id}. If this value is the right one:`,
  'progress.say-future': ({ today }, format) => `That is still to come: today is ${format.date(today)}.`,
  'progress.new-item': () => 'Something new',
  'progress.optional': ({ words }) => `${words.charAt(0).toUpperCase()}${words.slice(1)} (Enter: skip):`,
  'progress.ask-score': ({ statement }) => `${statement}: from 1 (not at all) to 5 (fully)?`,
  'progress.ask-why-retracted': () => 'Why is it taken back?',
  'progress.nothing': () => 'leave empty',
  'progress.say-text': () => 'Write a few words.',
  'progress.say-some': () => 'Choose at least one.',
  'progress.say-form': ({ example }) => `Write it like this: ${example}`,
  'progress.say-meant': ({ suggestion }) => `Did you mean ${suggestion}?`,
  'progress.say-doubt': ({ meant: [large, small], written }, format) =>
    `Do you mean ${large} or ${small}? Write ${format.choice(written)}.`,
  'progress.suggestion': ({ what, name, late, due }, format) => {
    const when = due === undefined ? 'open' : `${late ? 'late since' : 'due'} ${format.date(due)}`;
    return `${what}: ${name}, ${when}`;
  },

  'progress.recorded': ({ subject }) => `Recorded: ${subject}`,
  'progress.names': ({ id, commit, contact, by }, format) =>
    `record ${id}, version ${commit}, by ${contact}${by === undefined ? '' : ` for ${format.text(by)}`}`,
  'progress.next': () => 'Next:',
  'progress.would-record': ({ subject }) => `Would record: ${subject}`,
  'progress.nothing-written': () => 'Nothing was written.',
  'progress.remark': ({ message, remedy }) => `Worth a look: ${message} ${remedy}`,
  'record.ask-contact': () => 'Who are you?',
};
