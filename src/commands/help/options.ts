/** The options that every command has, for `collab` without one: read without the library, which takes time to load. */
import { nearest } from '../../domain/nearest.js';
import { Failure } from '../../errors/failure.js';
import { languages } from '../../messages/format.js';
import { isAmongOptions } from '../shared/option-value.js';
import { isoDate } from '../shared/option-parsers.js';

const switches: ReadonlySet<string> = new Set([
  '--help', '-h', '--json', '--yes', '-y', '--no-input', '--no-color', '--quiet', '-q', '--verbose', '-v', '--debug', '--version', '-V',
]); // prettier-ignore

type ValueCheck = (value: string) => unknown;

const anything: ValueCheck = () => undefined;

const withValue: ReadonlyMap<string, ValueCheck> = new Map<string, ValueCheck>([
  ['--directory', anything],
  ['-C', anything],
  ['--as', anything],
  ['--as-of', anything],
  ['--today', isoDate('--today')],
  ['--lang', language],
]);

function language(value: string): void {
  if (languages.some((known) => known === value)) return;
  throw new Failure('usage', 'option-value-not-allowed', { option: '--lang', value, allowed: languages });
}

/** Throws `unknown-option`, `option-needs-value`, `option-value-not-allowed`, `option-value-malformed`. */
export function readHelpOptions(argv: readonly string[]): { readonly json: boolean } {
  for (let position = 0; position < argv.length; position += 1) {
    const word = argv[position] ?? '';
    if (word === '--') break;
    if (!word.startsWith('-') || switches.has(word)) continue;
    const [name = '', ...rest] = word.split('=');
    const check = withValue.get(name);
    if (check === undefined) throw unknown(word, name);
    if (rest.length === 0) position += 1;
    const value = rest.length === 0 ? argv[position] : rest.join('=');
    if (value === undefined) throw new Failure('usage', 'option-needs-value', { option: name });
    check(value);
  }
  return { json: isAmongOptions(argv, '--json') };
}

function unknown(option: string, name: string): Failure {
  const suggestion = nearest(
    name,
    [...switches, ...withValue.keys()].filter((flag) => flag.startsWith('--')),
  );
  return new Failure(
    'usage',
    'unknown-option',
    suggestion === undefined ? { option } : { option, suggestion },
  );
}
