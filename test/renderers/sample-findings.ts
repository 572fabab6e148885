/** Findings over two small files, with wide characters, tabs, a value of several lines and a line that is too long. */
import type { LocatedFinding } from '../../src/domain/finding.js';

const agreement = [
  'title: Dry feet in the Beek valley',
  'parties:',
  '  water-board: {name: Waterschap Beek en Aa}',
  'commitments:',
  '  raise-dike:',
  '    accountable: waterboard',
  '    名前の項目: "値、値" # 全角',
  '\tdeadline:\tsoon',
  '    text: |',
  '      The parties do their best',
  '      as soon as possible.',
  `    note: "${'very long '.repeat(20)}" # ${'x'.repeat(60)}`,
].join('\n');

export const sampleFiles: ReadonlyMap<string, string> = new Map([
  ['agreements/beek/agreement.yaml', agreement],
  ['collab.yaml', 'collab: 9\n'],
]);

interface Sample {
  readonly rule: string;
  readonly severity: LocatedFinding['severity'];
  readonly place: readonly [line: number, column: number, endLine: number, endColumn: number];
  readonly message: string;
  readonly remedy: string;
  readonly file?: string;
  readonly pointer?: string;
}

export function finding({
  rule,
  severity,
  place,
  message,
  remedy,
  file = 'agreements/beek/agreement.yaml',
  pointer = '',
}: Sample): LocatedFinding {
  const [line, column, endLine, endColumn] = place;
  return {
    rule: rule as never,
    severity,
    file,
    pointer,
    at: 'value',
    data: { message, remedy },
    line,
    column,
    endLine,
    endColumn,
  };
}

export const findingsSample: readonly LocatedFinding[] = [
  finding({ rule: 'text-is-clear', severity: 'info', place: [9, 11, 12, 1], message: '"as soon as possible" can be read two ways.', remedy: 'Name a date, or a period after a named event.', pointer: '/commitments/raise-dike/text' }),
  finding({ rule: 'party-exists', severity: 'error', place: [6, 18, 6, 28], message: 'There is no party "waterboard".', remedy: 'Did you mean "water-board"? Otherwise add it under parties.', pointer: '/commitments/raise-dike/accountable' }),
  finding({ rule: 'known-property', severity: 'error', place: [7, 12, 7, 17], message: '"値、値" is not a value that anybody expects here, and this sentence is long enough to need a second line on a narrow screen.', remedy: 'Remove it.', pointer: '/commitments/raise-dike/名前の項目' }),
  finding({ rule: 'commitment-has-deadline', severity: 'warning', place: [8, 12, 8, 16], message: '"soon" is not a date.', remedy: 'Write it as 2027-06-30.', pointer: '/commitments/raise-dike/deadline' }),
  finding({ rule: 'line-is-short', severity: 'warning', place: [12, 216, 12, 277], message: 'This comment is long: 100% of it, really.', remedy: 'Make it shorter.' }),
  finding({ rule: 'format-is-known', severity: 'error', place: [1, 9, 1, 10], file: 'collab.yaml', pointer: '/collab', message: 'This workspace asks for version 9.', remedy: 'Install a newer collab.' }),
]; // prettier-ignore
