/** Phrases of `collab progress`: its options, its questions, and what it tells afterwards. */
import type { NoData } from '../phrases.js';
import type { Text } from '../schema-types.js';
import type { EntryKind } from '../state.js';

export interface ProgressPhrases {
  'progress.description': NoData;
  'progress.kind-description': { readonly kind: EntryKind };
  'progress.argument-kind': NoData;
  'progress.argument-agreement': NoData;
  /** For one kind, or with the empty text for all. */
  'progress.examples': { readonly kind: EntryKind | '' };
  /** Heading of the options of the kind. */
  'progress.group-kind': NoData;
  /** Heading of the list of kinds. */
  'progress.form-summary': NoData;
  'progress.kinds': NoData;
  'progress.kind-summary': { readonly kind: EntryKind };
  'progress.kind-name': { readonly kind: EntryKind };
  /** Name and summary in one. */
  'progress.kind': { readonly kind: EntryKind };
  'progress.from': NoData;
  'progress.dry-run': NoData;
  /** What the field is for, in a few words without a capital. */
  'progress.field': { readonly kind: EntryKind; readonly field: string };
  /** A state or another fixed word, as people say it. */
  'progress.state': { readonly state: string };

  'progress.ask-agreement': NoData;
  'progress.ask-kind': NoData;
  'progress.ask-item': NoData;
  /** What something new is about. */
  'progress.ask-about': NoData;
  'progress.ask-when': NoData;
  'progress.ask-by': NoData;
  /** The value an indicator has now: in its unit, with the last one that is known. */
  'progress.ask-value': {
    readonly unit?: string;
    readonly last?: { readonly value: string; readonly date: string };
  };
  /** Of an earlier value for the same moment. */
  'progress.ask-replace': { readonly value: string; readonly date: string };
  'progress.replace': NoData;
  'progress.add': NoData;
  /** Said before the command that corrects the earlier record. */
  'progress.same-moment': { readonly value: string; readonly date: string; readonly id: string };
  'progress.say-future': { readonly today: string };
  'progress.new-item': NoData;
  /** A field that may stay empty, as a question. */
  'progress.optional': { readonly words: string };
  'progress.ask-score': { readonly statement: string };
  'progress.ask-why-retracted': NoData;
  'progress.nothing': NoData;
  'progress.say-text': NoData;
  'progress.say-some': NoData;
  'progress.say-form': { readonly example: string };
  'progress.say-meant': { readonly suggestion: string };
  /** Of a number that can be read in two ways. */
  'progress.say-doubt': {
    readonly meant: readonly [string, string];
    readonly written: readonly [string, string];
  };
  'progress.suggestion': {
    readonly what: string;
    readonly name: string;
    readonly late: boolean;
    readonly due?: string;
  };

  'progress.recorded': { readonly subject: string };
  'progress.names': {
    readonly id: string;
    readonly commit: string;
    readonly contact: string;
    /** The party it comes from; absent when it is the person. */
    readonly by?: Text;
  };
  'progress.next': NoData;
  'progress.would-record': { readonly subject: string };
  'progress.nothing-written': NoData;
  'progress.remark': { readonly message: string; readonly remedy: string };
  'record.ask-contact': NoData;
}
