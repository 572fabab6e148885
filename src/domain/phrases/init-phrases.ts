/** Phrases of `collab init`: its options, its questions, and what it tells afterwards. */
import type { NoData } from '../phrases.js';
import type { ListColumn } from '../sheet/agreement-list.js';

/** What `init` can be told, each an option with a description. */
type InitOption =
  | 'template'
  | 'list-templates'
  | 'answers'
  | 'title'
  | 'id'
  | 'party'
  | 'purpose'
  | 'goal'
  | 'facilitator'
  | 'me'
  | 'next-meeting'
  | 'agreement-only'
  | 'no-git'
  | 'no-commit'
  | 'dry-run'
  | 'force'
  | 'running'
  | 'document'
  | 'signed'
  | 'starts'
  | 'ends'
  | 'signatory'
  | 'from'
  | 'list-form'
  | 'works-for';

/** What is asked of one part that was agreed, or of where one thing stands. */
export type PartQuestion =
  | 'goal'
  | 'commitment'
  | 'who'
  | 'owner'
  | 'by'
  | 'article'
  | 'measurement'
  | 'value'
  | 'unit'
  | 'target'
  | 'target-date'
  | 'date'
  | 'bottleneck'
  | 'impact'
  | 'of'
  | 'needed-by'
  | 'since'
  | 'milestone'
  | 'met'
  | 'done'
  | 'measure'
  | 'baseline'
  | 'baseline-date'
  | 'every'
  | 'measured-by'
  | 'figure-goal';

type InitQuestion = 'title' | 'language' | 'template' | 'purpose' | 'goal' | 'me' | 'next-meeting';

export interface InitPhrases
  extends Record<`init.option-${InitOption}`, NoData>, Record<`init.ask-${InitQuestion}`, NoData> {
  'init.description': NoData;
  'init.directory': NoData;
  'init.examples': NoData;
  /** Names are given in one line, with semicolons between them. */
  'init.ask-parties': { readonly ownFirst: boolean };
  /** Of the agreement, not of what collab says. */
  'init.language-name': { readonly language: 'en' | 'nl' | 'de' | 'fr' };
  'init.say-text': NoData;
  'init.say-parties': { readonly needed: number };
  'init.say-date': NoData;
  'init.say-date-passed': NoData;
  'init.say-date-to-come': NoData;
  'init.say-party-twice': { readonly party: string };
  'init.say-title': NoData;
  /** Above the questions. */
  'init.welcome': NoData;
  /** Above the questions about a collaboration that is under way. */
  'init.welcome-running': NoData;
  'init.ask-document': NoData;
  'init.ask-signed': NoData;
  'init.ask-starts': NoData;
  /** An empty answer is open-ended. */
  'init.ask-ends': NoData;
  /** Functions in the order of the parties. */
  'init.ask-agreed': { readonly count: number };
  'init.ask-standing': { readonly count: number };
  'init.part-choice': {
    readonly kind: 'goal' | 'commitment' | 'measurement' | 'bottleneck' | 'milestone' | 'nothing';
  };
  'init.ask-part': { readonly key: PartQuestion };
  'init.say-number': NoData;
  'init.adopted': { readonly title: string; readonly directory: string };
  'init.would-adopt': { readonly title: string; readonly directory: string };
  'init.adopt-subject': { readonly title: string };
  'init.adopted-file': { readonly file: 'document' | 'signatures' | 'entries'; readonly count: number };
  'init.keep-answers': NoData;
  /** Titles of a column of a list, the usual one first, with `|` between them. */
  'init.list-column': { readonly column: ListColumn };
  /** Words for it, the usual one first, with `|` between them. */
  'init.list-state': { readonly state: 'done' | 'not-done' | 'unknown' };
  'init.list-tab': { readonly tab: 'agreements' | 'agreed' | 'today' };
  'init.list-introduction': { readonly tab: 'agreements' | 'agreed' | 'today' };
  'init.list-written': { readonly file: string };
  /** Titles of columns that no column of a list is known by. */
  'init.left-out': { readonly columns: readonly string[] };
  'init.lists-tab': NoData;
  /** Words that collab itself puts into the files of a collaboration that is under way. */
  'init.running-word': {
    readonly word:
      | 'signed-document'
      | 'meeting'
      | 'as-signed'
      | 'as-signed-question'
      | 'who-facilitates'
      | 'who-owns-goal'
      | 'agenda-stuck'
      | 'agenda-figures'
      | 'agenda-questions'
      | 'unknown-function';
  };
  'init.started': { readonly title: string; readonly directory: string };
  'init.would-start': { readonly title: string; readonly directory: string };
  'init.file': {
    readonly file: 'agreement' | 'agreement-adopted' | 'meeting' | 'settings' | 'contacts' | 'readme';
  };
  'init.other-files': { readonly count: number };
  'init.kept': { readonly files: readonly string[] };
  'init.recorded': { readonly name: string };
  'init.not-recorded': NoData;
  'init.unfinished': NoData;
  'init.again': NoData;
  'init.next': NoData;
  /** What history says of it. */
  'init.subject': { readonly title: string };
}
