/**
 * Every failure a person can meet: its code and the data its sentence needs.
 * `messages/<language>/failures.ts` words each of them (what, where, the remedy); a missing one does not compile.
 */
export interface FailureData {
  // The command line
  'unknown-command': { command: string; suggestion?: string };
  'unknown-option': { option: string; suggestion?: string };
  'option-needs-value': { option: string };
  'option-value-not-allowed': { option: string; value: string; allowed: readonly string[] };
  'option-value-malformed': { option: string; value: string; example: string; suggestion?: string };
  'options-conflict': { options: readonly string[] };
  /** What is no text was asked for on the screen. */
  'format-needs-file': { format: string };
  /** A form in which other programs save what collab makes. */
  'ending-not-written': { value: string; ending: string };
  'option-only-with': { option: string; needed: string };
  /** One of the words after a command that has several. */
  'action-unknown': { command: string; action: string; known: readonly string[]; suggestion?: string };
  /** A list of known findings. */
  'baseline-missing': { path: string };
  'baseline-malformed': { path: string };
  'no-common-history': { revision: string };
  'rule-unknown': { rule: string; suggestion?: string };
  'missing-argument': { argument: string };
  'too-many-arguments': { arguments: readonly string[] };
  /** `known`: the answers that can be given, when they are few. */
  'answer-needed': { question: string; flag: string; known?: readonly string[] };

  // Starting a collaboration
  'template-unknown': { template: string; names: readonly string[]; suggestion?: string };
  'answers-unreadable': { reason: string; remedy: string };
  'answer-unknown': { answer: string; known: readonly string[]; suggestion?: string };
  /** An empty question stands for the file as a whole. */
  'answer-malformed': {
    question: string;
    form:
      | 'text'
      | 'id'
      | 'date'
      | 'names'
      | 'map'
      | 'ending'
      | 'functions'
      | 'parts'
      | 'number'
      | 'done'
      | 'every';
  };
  /** One of `agreed` or `today` has none of the keys that say what it is, or lacks what it cannot do without. */
  'answer-incomplete': {
    list: 'agreed' | 'today';
    number: number;
    /** What it is about, where that was told. */
    name?: string;
    lacks: readonly string[];
  };
  /** A figure was measured, and there are several goals it may belong to. */
  'figure-without-goal': { figure: string; goals: readonly string[] };
  /** What has happened cannot be still to come. */
  'day-still-to-come': { question: string; date: string; today: string };
  /** A spreadsheet in which no line has the titles of columns. */
  'list-without-columns': { path: string };
  'column-unknown': { column: string; suggestion: string };
  /** One of the agreements of a list says too little to be taken over. */
  'listed-too-little': { agreement: string; lacks: readonly ('parties' | 'document' | 'signed')[] };
  /** The file that was signed. `reason`: why it cannot be taken. */
  'document-refused': {
    path: string;
    reason: 'too-large' | 'empty' | 'folder' | 'absent' | 'link' | 'unreadable';
    megabytes: number;
  };
  /** What was told names a party or goal that was not told. */
  'name-unknown': { what: 'party' | 'goal'; name: string; known: readonly string[]; suggestion?: string };
  'too-few-parties': { needed: number };
  'party-named-twice': { party: string };
  /** ISO dates; the suggestion is a usual day. */
  'meeting-in-the-past': { date: string; today: string; suggestion: string };
  'agreement-exists': { agreement: string; suggestion: string };
  'workspace-inside-workspace': { directory: string; workspace: string };
  'new-files-refused': { reason: string; remedy: string };

  // Recording
  'kind-unknown': { kind: string; known: readonly string[]; suggestion?: string };
  /** Who records took part until that day. */
  'contact-left': { contact: string; left: string; known: readonly string[] };
  'contact-unknown': { contact: string; known: readonly string[]; suggestion?: string };
  /** Named on the command line, and not to record as. */
  'person-unknown': { contact: string; known: readonly string[]; suggestion?: string };
  /** What is shared would name the person. */
  'person-named': { option: string; found: string };
  /** Who people are was recorded and is shared. */
  'contacts-recorded': { file: string };
  'item-unknown': { path: string; agreement: string; known: readonly string[]; suggestion?: string };
  /** An expectation or an offer. */
  'expectation-unknown': { word: string; agreement: string; known: readonly string[]; suggestion?: string };
  /** No sum of the agreement that an actual amount answers. */
  'cost-unknown': { path: string; known: readonly string[]; suggestion?: string };
  'goal-unknown': { goal: string; known: readonly string[]; suggestion?: string };
  /** The agreed terms stand, and this would be added to them. */
  'terms-signed': { agreement: string; added: 'commitment' | 'expectations' };
  'already-committed': { path: string; commitment: string };
  'item-ambiguous': { path: string; paths: readonly string[] };
  /** A party, a group, a person or a body. */
  'participant-unknown': { name: string; known: readonly string[]; suggestion?: string };
  'entry-unknown': { id: string; agreement: string };
  'entry-ambiguous': { id: string; ids: readonly string[] };
  'entry-of-other-kind': { id: string; kind: string; expected: string };
  /** It does not count any more: `by` is the entry that made it so. */
  'entry-superseded': { id: string; by: string; how: 'corrected' | 'retracted' };
  /** From a state, by a word, where only the allowed words lead on. An empty word: none was given, or none leads on. */
  'step-impossible': { path: string; from: string; word: string; allowed: readonly string[] };
  /** A recorded file was changed by hand; `kind` and `id` (its short form) when its name tells them. */
  'record-rewritten': {
    path: string;
    change: 'modified' | 'deleted';
    others: number;
    kind?: string;
    id?: string;
  };
  /** A step that a decision must lie behind; the last ones, each with its id and title. */
  'decision-needed': { path: string; agreement: string; decisions: readonly string[] };
  'measurement-in-future': { today: string };
  /** Rescheduled to the day it has. */
  'due-unchanged': { path: string; due: string };
  'evidence-not-here': { path: string; folder: string };
  /** The words of the first finding, and how many others there are. */
  'entry-refused': { message: string; remedy: string; others: number };
  /** Some were recorded before something stopped it; `reason` is the sentence that says what. */
  'recorded-in-part': { recorded: number; total: number; reason: string };
  'rows-unreadable': {
    fault: 'encoding' | 'json' | 'not-a-record' | 'quote' | 'columns' | 'header' | 'empty';
    path: string;
  };
  /** A file of a spreadsheet program, or CSV, that cannot be read as one. */
  'sheet-unreadable': {
    fault:
      | 'empty'
      | 'damaged'
      | 'too-large'
      | 'old'
      | 'password'
      | 'document'
      | 'not-sheets'
      | 'pdf'
      | 'nothing-filled-in'
      | 'quote';
    path: string;
  };
  /** What is wrong in a file of many records: each with its place, in words. */
  'rows-refused': {
    problems: readonly { place: string; message: string; remedy: string }[];
  };
  /** A spreadsheet that is not a form to be read here. */
  'form-unfit': {
    fault: 'no-form' | 'newer' | 'other-workspace' | 'party' | 'several';
    path: string;
    party?: string;
  };
  /** A row of a form: what it is about cannot be told, or is there no more. `what`: its item, or its agreement. */
  'form-row-unknown': { fault: 'no-key' | 'gone' | 'withdrawn' | 'agreement' | 'twice'; what: string };
  'cell-not-a-number': { value: string };
  'cell-not-a-date': { value: string };
  'cell-date-doubtful': { value: string; readings: readonly [string, string] };
  'cell-choice-unknown': { value: string; known: readonly string[]; suggestion?: string };
  'cell-contradicts': { value: string; beside: string };
  'cell-needed': { column: string; beside: string };
  'cell-in-future': { date: string; today: string };
  /** The spreadsheet itself shows a mistake: `#N/A`, or a formula that was never calculated. */
  'cell-shows-error': { value: string };
  'row-field-unknown': { field: string; kind: string; suggestion?: string };
  'row-field-missing': { field: string; known: readonly string[] };
  'row-value-malformed': { field: string; value: string; example: string; suggestion?: string };
  /** Could be two numbers; how each is meant, and written without doubt. `name` is the option or the field. */
  'number-doubtful': {
    name: string;
    value: string;
    meant: readonly [string, string];
    written: readonly [string, string];
  };

  // Files
  'file-not-found': { path: string; suggestion?: string };
  'file-unreadable': { path: string; reason: string };
  'file-unwritable': { path: string; reason: string };
  'path-outside-folder': { path: string };
  'path-is-link': { path: string };
  'file-exists': { path: string };
  'too-many-files': { directory: string; limit: number };
  'input-too-large': { limit: number };

  // The workspace
  'not-a-workspace': { directory: string };
  'newer-format-version': { file: string; found: string; known: number };
  'agreement-unknown': { agreement: string; suggestion?: string };
  'agreement-needed': { agreements: readonly string[] };
  'nothing-recorded-by-then': { date: string };
  'nothing-to-start-from': { moment: string; agreement: string };
  'period-starts-later': { since: string; today: string };
  'item-not-recorded': { path: string; file: string };
  'no-agreements': Record<never, never>;

  // The version history
  'git-missing': Record<never, never>;
  'git-failed': { command: string; reason: string };
  'not-a-repository': { directory: string };
  'shallow-history': { directory: string };
  'unknown-revision': { revision: string };
  'no-commits-yet': { directory: string };
  'write-contended': { attempts: number };
  'write-locked': { file: string };
  'repository-not-trusted': { directory: string };
  'repository-is-bare': { directory: string };
  'history-incomplete': { directory: string };
  'changed-meanwhile': { path: string };
  'uncommitted-changes': { path: string };
  'signing-failed': { reason: string };
  'message-refused': { reason: string };

  // Stopped by the person
  interrupted: Record<never, never>;
}

export type FailureCode = keyof FailureData;
