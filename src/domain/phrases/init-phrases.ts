/** Phrases of `collab init`: its options, its questions, and what it tells afterwards. */
import type { NoData } from '../phrases.js';

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
  | 'force';

type InitQuestion = 'title' | 'language' | 'template' | 'purpose' | 'goal' | 'me' | 'next-meeting';

export interface InitPhrases
  extends Record<`init.option-${InitOption}`, NoData>, Record<`init.ask-${InitQuestion}`, NoData> {
  'init.description': NoData;
  'init.directory': NoData;
  'init.examples': NoData;
  /** Names are given in one line, separated by semicolons or commas. */
  'init.ask-parties': NoData;
  /** Of the agreement, not of what collab says. */
  'init.language-name': { readonly language: 'en' | 'nl' | 'de' | 'fr' };
  'init.say-text': NoData;
  'init.say-parties': { readonly needed: number };
  'init.say-date': NoData;
  'init.say-date-passed': NoData;
  'init.say-party-twice': { readonly party: string };
  'init.say-title': NoData;
  /** Above the questions. */
  'init.welcome': NoData;
  'init.started': { readonly title: string; readonly directory: string };
  'init.would-start': { readonly title: string; readonly directory: string };
  'init.file': { readonly file: 'agreement' | 'meeting' | 'settings' | 'contacts' | 'readme' };
  'init.other-files': { readonly count: number };
  'init.kept': { readonly files: readonly string[] };
  'init.recorded': { readonly commit: string; readonly contact: string };
  'init.not-recorded': NoData;
  'init.unfinished': NoData;
  'init.again': NoData;
  'init.next': NoData;
  /** What history says of it. */
  'init.subject': { readonly title: string };
}
