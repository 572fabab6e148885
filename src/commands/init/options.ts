/** The options of `collab init`, and the answers that they give. */
import { Option, type Command } from 'commander';
import { readDay } from '../../domain/sheet/read-cell.js';
import { typedCell } from '../../domain/sheet/sheet-cell.js';
import { Failure } from '../../errors/failure.js';
import type { Messages } from '../../messages/messages.js';
import { idForm } from '../../workspace/new-collaboration/read-answers.js';
import type { Answers } from '../../workspace/new-collaboration/collaboration.js';
import type { GlobalOptions } from '../shared/global-options.js';
import { collect } from '../shared/option-parsers.js';

export interface InitOptions {
  readonly template?: string;
  readonly listTemplates?: true;
  readonly answers?: string;
  readonly title?: string;
  readonly id?: string;
  readonly party?: readonly string[];
  readonly purpose?: string;
  readonly goal?: string;
  readonly facilitator?: string;
  readonly me?: string;
  readonly worksFor?: string;
  readonly nextMeeting?: string;
  readonly from?: string;
  readonly listForm?: string;
  readonly running?: true;
  readonly document?: string;
  readonly signed?: string;
  readonly starts?: string;
  readonly ends?: string;
  readonly signatory?: Readonly<Record<string, string>>;
  readonly agreementOnly?: true;
  readonly git: boolean;
  readonly commit: boolean;
  readonly dryRun?: true;
  readonly force?: true;
}

export function defineOptions(command: Command, messages: Messages): void {
  const say = (option: Parameters<typeof optionPhrase>[0]): string => messages.phrase(optionPhrase(option));
  const text = (flags: string, option: Parameters<typeof optionPhrase>[0], example: string): Option =>
    new Option(flags, say(option)).argParser(words(`--${option}`, example));
  command
    .option('--template <name>', say('template'))
    .addOption(text('--title <title>', 'title', '"A safe dike"'))
    .addOption(new Option('--party <name>', say('party')).argParser(party))
    .addOption(text('--purpose <text>', 'purpose', '"Dry feet for all who live here"'))
    .addOption(text('--goal <text>', 'goal', '"The dike is safe"'))
    .addOption(text('--me <function>', 'me', '"Process manager"'))
    .addOption(text('--works-for <party>', 'works-for', '"Water board Zuiderlek"'))
    .addOption(
      new Option('--next-meeting <date>', say('next-meeting')).argParser(
        day('--next-meeting', messages.language),
      ),
    )
    .addOption(text('--facilitator <who>', 'facilitator', '"Water board Zuiderlek"'))
    .addOption(new Option('--id <id>', say('id')).argParser(id('--id')))
    .option('--running', say('running'))
    .addOption(text('--document <file>', 'document', 'covenant-signed.pdf'))
    .addOption(new Option('--signed <date>', say('signed')).argParser(day('--signed', messages.language)))
    .addOption(new Option('--starts <date>', say('starts')).argParser(day('--starts', messages.language)))
    .addOption(new Option('--ends <date>', say('ends')).argParser(ending(messages.language)))
    .addOption(new Option('--signatory <party=function>', say('signatory')).argParser(signatory))
    .option('--from <file>', say('from'))
    .option('--list-form <file>', say('list-form'))
    .option('--answers <file>', say('answers'))
    .option('--list-templates', say('list-templates'))
    .option('--agreement-only', say('agreement-only'))
    .option('--no-git', say('no-git'))
    .option('--no-commit', say('no-commit'))
    .option('--dry-run', say('dry-run'))
    .option('--force', say('force'));
}

function optionPhrase<
  O extends
    | 'template' | 'list-templates' | 'answers' | 'title' | 'id' | 'party' | 'purpose' | 'goal'
    | 'facilitator' | 'me' | 'next-meeting' | 'agreement-only' | 'no-git' | 'no-commit' | 'dry-run' | 'force'
    | 'running' | 'document' | 'signed' | 'starts' | 'ends' | 'signatory' | 'from' | 'list-form' | 'works-for',
>(option: O): { code: `init.option-${O}`; data: Record<never, never> } {
  return { code: `init.option-${option}`, data: {} };
} // prettier-ignore

function words(option: string, example: string): (value: string) => string {
  return (value) => {
    if (value.trim() !== '') return value.trim();
    throw new Failure('usage', 'option-value-malformed', { option, value, example });
  };
}

function party(value: string, earlier: readonly string[] | undefined): readonly string[] {
  return collect(words('--party', '"Municipality of Oosterwold"')(value), earlier);
}

/** As people write days in that language. Throws `option-value-malformed`, `cell-date-doubtful`. */
function day(option: string, language: string): (value: string) => string {
  return (value) => {
    const found = readDay(typedCell(value), language);
    if (found.fault === undefined) return found.value;
    if (found.fault === 'doubtful')
      throw new Failure('usage', 'cell-date-doubtful', { value, readings: found.readings });
    throw new Failure('usage', 'option-value-malformed', { option, value, example: '2027-06-30' });
  };
}

function ending(language: string): (value: string) => string {
  return (value) => (value === 'open-ended' ? value : day('--ends', language)(value));
}

/** `Municipality of Oosterwold=Mayor`. */
function signatory(
  value: string,
  earlier: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const at = value.indexOf('=');
  const [party, role] = [value.slice(0, Math.max(at, 0)).trim(), value.slice(at + 1).trim()];
  if (party !== '' && role !== '') return Object.fromEntries([...Object.entries(earlier), [party, role]]);
  const example = '"Municipality of Oosterwold=Mayor"';
  throw new Failure('usage', 'option-value-malformed', { option: '--signatory', value, example });
}

function id(option: string): (value: string) => string {
  return (value) => {
    if (value.length <= 80 && idForm.test(value)) return value;
    throw new Failure('usage', 'option-value-malformed', { option, value, example: 'safe-dike' });
  };
}

/** What the options answer, on top of what a file answered. */
export function answersWith(fromFile: Answers, options: InitOptions, global: GlobalOptions): Answers {
  if (global.as !== undefined) id('--as')(global.as);
  const { template, title, party: parties, purpose, goal, facilitator, me, nextMeeting, worksFor, document, signed, starts, ends, signatory: signatories } = options;
  const given = { template, title, id: options.id, parties, purpose, goal, facilitator, me, language: global.lang, as: global.as, 'next-meeting': nextMeeting, 'works-for': worksFor, document, signed, starts, ends, signatories };
  const present = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...fromFile, ...(Object.fromEntries(present) as Answers) };
} // prettier-ignore
