/** The options of `collab progress`: those of every kind, and those of the kind at hand. */
import { Option, type Command } from 'commander';
import { fieldsOf, flagOf, isRepeatable, ownFields, type Field } from '../../domain/entry-fields.js';
import { joinValues, parseField } from '../../domain/parse-field.js';
import type { EntryKind } from '../../domain/state.js';
import { Failure } from '../../errors/failure.js';
import type { Messages } from '../../messages/messages.js';
import { malformedOption } from './malformed.js';
import { fieldWords } from './words.js';

export interface ProgressOptions {
  readonly from?: string;
  readonly dryRun?: true;
  readonly [option: string]: unknown;
}

/** What was given, by field, as it stands in the file. */
export type Given = ReadonlyMap<string, unknown>;

export function defineOptions(command: Command, kind: EntryKind | undefined, messages: Messages): void {
  const group = messages.phrase({ code: 'progress.group-kind', data: {} });
  for (const [name, field] of kind === undefined ? [] : ownFields(kind)) {
    command.addOption(fieldOption(name, field, fieldWords(messages, kind, name)).helpGroup(group));
  }
  // The reason belongs to the judgement of the whole; for the other dimensions it stands behind the colon.
  if (kind === 'assessment') {
    command.addOption(
      fieldOption('reason', { form: 'text' }, fieldWords(messages, kind, 'reason')).helpGroup(group),
    );
  }
  const common = kind === undefined ? fieldsOf('success') : fieldsOf(kind);
  for (const name of ['date', 'by', 'note', 'evidence', 'visibility', 'corrects', 'retracts']) {
    const field = common.get(name);
    if (field !== undefined) command.addOption(fieldOption(name, field, fieldWords(messages, kind, name)));
  }
  command
    .option('--from <file>', messages.phrase({ code: 'progress.from', data: {} }))
    .option('--dry-run', messages.phrase({ code: 'progress.dry-run', data: {} }));
}

function fieldOption(name: string, field: Field, words: string): Option {
  if (field.form === 'boolean') return new Option(flagOf(name), words);
  const option = new Option(`${flagOf(name)} <${placeholders[field.form] ?? field.form}>`, words);
  if (field.form === 'choice') return option.choices(field.choices ?? []);
  // Every value given is kept; which of them count is decided when all are known.
  return option.argParser((text: string, earlier: readonly string[] | undefined) => [
    ...(earlier ?? []),
    text,
  ]);
}

const placeholders: Partial<Record<Field['form'], string>> = {
  path: 'item',
  entry: 'record',
  ids: 'who',
  id: 'id',
  participant: 'who',
  integer: 'number',
  choice: 'word',
  texts: 'text',
  options: 'title: consequence',
  period: 'from..to',
  range: 'from..to',
  votes: 'party=for',
  scores: 'statement=4',
  judgement: 'status',
  evidence: 'url|file',
  money: 'amount EUR',
  duration: 'period',
  digest: 'sha256',
};

/** Throws `option-value-malformed` for a value that is not in its form. */
export function givenFields(kind: EntryKind, options: ProgressOptions): Given {
  const given = new Map<string, unknown>();
  for (const [name, field] of fieldsOf(kind)) {
    const value = options[camelCase(flagOf(name).slice(2))];
    if (value === undefined) continue;
    if (value === true || typeof value === 'string') given.set(name, value);
    else if (Array.isArray(value)) given.set(name, parseAll(flagOf(name), field, value as readonly string[]));
  }
  const reason = kind === 'assessment' ? options['reason'] : undefined;
  const overall = given.get('overall');
  if (Array.isArray(reason) && typeof overall === 'object')
    given.set('overall', { ...overall, reason: String(reason.at(-1)) });
  return given;
}

function parseAll(option: string, field: Field, texts: readonly string[]): unknown {
  const counted = isRepeatable(field) ? texts : texts.slice(-1);
  const values = counted.map((text) => {
    const parsed = parseField(field, text);
    if (parsed !== undefined) return parsed.value;
    if (field.form === 'judgement') {
      throw new Failure('usage', 'option-value-not-allowed', {
        option,
        value: text,
        allowed: field.choices ?? [],
      });
    }
    throw malformedOption(option, field, text);
  });
  return joinValues(values);
}

/** As commander names options. */
function camelCase(flag: string): string {
  return flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
